import { describe, expect, it } from '@jest/globals'
import type { Result } from '../../../src/operations/result/result.ts'
import { present } from '../../../src/reports/present.ts'
import { aLibrary, aVulnerability } from '../../support/builders.ts'
import { gated } from '../../support/comparisons.ts'
import { aResult, presentOptions, reported } from '../../support/results.ts'

const libraries = [
  aLibrary({ vulnerabilities: [aVulnerability({ severity: 'critical' })] }),
]
const why = 'Mend answered with an error'

function summaryOf(targets: Result['targets'], reasons: readonly string[]) {
  const result = aResult({ outcome: 'failed', targets, reasons })
  return present(result, presentOptions()).summary ?? ''
}

/** The last cell of each project's row. */
function whyOf(summary: string): (string | undefined)[] {
  const rows = summary.match(/^\|.*\| `(?:web|api)` .*$/gm) ?? []
  return rows.map((row) => row.split(' | ').at(-1)?.replace(/ \|$/, ''))
}

function web(conditions: readonly string[]) {
  const judged = gated(conditions, libraries)
  const failed = judged.rows.filter(({ verdict }) => verdict === 'failed')
  return {
    ...{ name: 'web', outcome: 'failed' as const, gated: judged },
    reasons: failed.map(({ condition }) => `${condition}: 1 (log4j-core)`),
    reported: reported(libraries),
  }
}
const api = {
  ...{ name: 'api', outcome: 'error' as const, reasons: [why] },
  reported: {},
}

describe('the table of projects', () => {
  it.each([
    ['the conditions that failed', ['critical > 0'], '`critical > 0`: 1'],
    [
      'only those',
      ['high > 3', 'critical > 0', 'libraries < 2'],
      '`critical > 0`: 1<br>`libraries < 2`: 1',
    ],
    [
      'not all of many',
      [
        'critical > 0',
        'libraries < 2',
        'libraries < 3',
        'libraries < 4',
        'libraries < 5',
      ],
      '`critical > 0`: 1<br>`libraries < 2`: 1<br>`libraries < 3`: 1<br>2 more',
    ],
    [
      'shares with their unit',
      ['vulnerable-libraries > 10%'],
      '`vulnerable-libraries > 10%`: 100%',
    ],
  ])('names %s', (_, conditions, cell) => {
    expect(whyOf(summaryOf([web(conditions)], []))).toEqual([cell])
  })

  it('has no column for reasons where there are none', () => {
    const passed = {
      ...{ name: 'web', outcome: 'passed' as const, reasons: [] },
      reported: reported(libraries),
    }
    expect(summaryOf([passed], [])).not.toContain('| Why |')
    expect(summaryOf([passed, api], [])).toContain('| Why |')
  })

  it('names the reason of what could not be done', () => {
    expect(whyOf(summaryOf([api], []))).toEqual([why])
    const notRead = { ...api, gated: gated(['critical > 0'], undefined) }
    const reasons = [why, 'critical > 0: not judged']
    expect(whyOf(summaryOf([{ ...notRead, reasons }], []))).toEqual([why])
  })
})

describe('the reasons of several projects', () => {
  it('stand once: those of conditions are in the table', () => {
    const targets = [api, web(['critical > 0'])]
    const reasons = [`api: ${why}`, 'web: critical > 0: 1 (log4j-core)']
    const [top = ''] = summaryOf(targets, reasons).split('### Projects')
    expect(top).toContain(`- api: ${why}`)
    expect(top).not.toContain('critical')
  })
})
