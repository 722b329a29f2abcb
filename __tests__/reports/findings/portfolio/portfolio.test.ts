import { describe, expect, it } from '@jest/globals'
import type { Library } from '../../../../src/domain/library/library.ts'
import { present } from '../../../../src/reports/present.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { aResult, presentOptions } from '../../../support/results.ts'
import { runOf } from '../../portfolio-scenes.ts'

const own = aLibrary({ keyUuid: 'own' })
const flawed = aLibrary({
  keyUuid: 'flawed',
  vulnerabilities: [aVulnerability()],
})

/** So many projects with each inventory. */
function summaryOf(...groups: [number, readonly Library[]][]): string {
  const given = groups.flatMap(([count, libraries], group) =>
    Array.from({ length: count }, (_, n) => ({
      name: `p${group}-${n}`,
      libraries,
    })),
  )
  const result = aResult({ operation: 'portfolio', ...runOf(given) })
  return present(result, presentOptions()).summary ?? ''
}

describe('the worst projects of a portfolio', () => {
  it.each([
    // with vulnerabilities, without, without a library; the line below the table
    [20, 0, 0, undefined],
    [25, 0, 0, '5 more with vulnerabilities in `mend-portfolio.json`.'],
    [1, 1, 0, '1 has no known vulnerability.'],
    [1, 0, 2, '2 have an empty inventory.'],
    [
      618,
      20,
      1,
      '598 more with vulnerabilities in `mend-portfolio.json` · 20 have no known vulnerability · 1 has an empty inventory.',
    ],
  ])(
    'of %d, beside %d safe and %d empty ones: %s',
    (bad, safe, empty, line) => {
      const [, after = ''] = summaryOf(
        [bad, [flawed]],
        [safe, [own]],
        [empty, []],
      ).split('### Projects with the most severe vulnerabilities\n\n')
      const [table = '', next] = after.split('\n\n')
      expect(table.split('\n')).toHaveLength(2 + Math.min(bad, 20))
      if (line) expect(next).toBe(line)
      else expect(next).toMatch(/^<details>/)
    },
  )

  it('are not there where none has a vulnerability', () => {
    expect(summaryOf([2, [own]])).not.toContain('most severe')
  })
})

describe('the counts of a portfolio', () => {
  it('say that they are sums over projects', () => {
    const summary = summaryOf([3, [own, flawed]])
    expect(summary).toContain(
      '3 projects read · over all projects: 6 libraries · 3 findings (1 different vulnerability) in 3 libraries',
    )
    expect(summary).toContain(
      '\n\nSums over all projects that were read: a library in two projects counts twice.\n\n',
    )
  })
})
