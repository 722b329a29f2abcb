import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/gate/gate.ts'
import { inventoryFigures } from '../../../src/domain/inventory/figures.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import { PortfolioBuilder } from '../../../src/domain/portfolio/builder.ts'
import {
  judgePortfolio,
  waivedCount,
} from '../../../src/domain/portfolio/judge.ts'
import { aLibrary, aVulnerability } from '../../support/builders.ts'
import { aCondition, aWaiver, waivedIn } from '../../support/waivers.ts'

const critical = aVulnerability({
  id: 'CVE-1',
  severity: 'critical',
  score: 9.8,
})
const high = aVulnerability({ id: 'CVE-2', severity: 'high', score: 7.5 })
const library = (name: string, more: Partial<Library> = {}) =>
  aLibrary({ keyUuid: name, name, artifactId: name, ...more })
const a = library('a', { vulnerabilities: [critical, high], outdated: true })
const b = library('b', {
  vulnerabilities: [high],
  licenses: [],
  outdated: false,
})
const c = library('c', {
  licenses: [{ name: 'GPL 2.0' }],
  matchType: 'FILENAME',
  outdated: false,
})

/** Which project has what; the first library of each is direct. */
const contents = [[a, b, c], [a], [b, a], []]

function aPortfolio() {
  const builder = new PortfolioBuilder()
  for (const [at, libraries] of contents.entries()) {
    const direct = new Set(libraries.slice(0, 1).map(({ keyUuid }) => keyUuid))
    const figures = { direct: direct.size, transitive: 0, maxDepth: 1 }
    builder.addRead({
      ...{ id: `${at}`, name: `${at}`, inventory: { libraries } },
      ...{ hierarchy: { figures, direct } },
      lastScan: `2026-0${at + 1}-01T00:00:00Z`,
    })
  }
  return builder.build()
}

const portfolio = aPortfolio()
const actual = (line: string) =>
  judgePortfolio([aCondition(line)], portfolio, {})[0]

describe('a condition on many projects', () => {
  it.each<[string, number, 'passed' | 'failed']>([
    ['critical > 2', 3, 'failed'],
    ['critical > 3', 3, 'passed'],
    ['high > 4', 5, 'failed'],
    ['libraries < 6', 6, 'passed'],
    ['vulnerable-libraries > 90%', 83.33, 'passed'],
    ['no-license > 1', 2, 'failed'],
    ['outdated > 49%', 50, 'failed'],
    ['weak-matches > 0', 1, 'failed'],
    ['license in GPL*', 1, 'failed'],
    ['library matches a', 3, 'failed'],
    ['cvss >= 9.0', 9.8, 'failed'],
    ['direct-critical > 1', 2, 'failed'],
    ['direct-high > 3', 3, 'passed'],
    ['duplicate-versions > 0', 0, 'passed'],
  ])('"%s" finds %d and has %s', (line, count, verdict) => {
    expect(actual(line)).toMatchObject({ actual: count, verdict })
  })

  it('counts what the same libraries in one inventory would count', () => {
    const libraries = contents.flat()
    const inventory = { libraries }
    const evidence = { inventory, figures: inventoryFigures(inventory) }
    for (const line of ['critical > 0', 'no-license > 0', 'outdated > 1%']) {
      const [one] = judge([aCondition(line)], evidence)
      expect(actual(line)?.actual).toBe(one?.actual)
    }
  })

  it('says how many libraries of all projects have no known license', () => {
    const libraries = contents.flat()
    const inventory = { libraries }
    const evidence = { inventory, figures: inventoryFigures(inventory) }
    const [one] = judge([aCondition('license in GPL*')], evidence)
    expect(one?.withoutLicense).toBeGreaterThan(0)
    expect(actual('license in GPL*')?.withoutLicense).toBe(one?.withoutLicense)
    expect(actual('library matches a')?.withoutLicense).toBeUndefined()
  })

  it('is judged by the oldest scan', () => {
    const serverDate = Date.parse('2026-04-11T00:00:00Z')
    const conditions = [aCondition('scan-age > 90d')]
    const [row] = judgePortfolio(conditions, portfolio, { serverDate })
    expect(row).toMatchObject({ actual: 100, verdict: 'failed' })
  })

  it.each(['new-critical > 0', 'policy-violations > 0', 'scan-age > 1d'])(
    'is not judged without what it needs: %s',
    (line) => {
      expect(actual(line)).toMatchObject({ verdict: 'not-judged' })
    },
  )

  it.each([
    ['new-critical > 0', 'compares nothing'],
    ['removed-libraries > 10%', 'compares nothing'],
    ['policy-violations > 0', "reads no list of what Mend's policies reject"],
  ])('asks for no input that a portfolio refuses: %s', (line, does) => {
    expect(actual(line)?.why).toBe(
      `operation portfolio ${does}; judge this with operation sync or report, in each project`,
    )
  })

  it('leaves out what is waived, in each project', () => {
    const libraries = portfolio.libraries.map((one) => one.library)
    const waiver = aWaiver({ vulnerability: 'CVE-1', library: 'a' })
    const waived = waivedIn(libraries, [waiver])
    const conditions = ['critical > 0', 'high > 0'].map((one) =>
      aCondition(one),
    )
    expect(judgePortfolio(conditions, portfolio, { waived })).toMatchObject([
      { actual: 0, waived: 3, verdict: 'passed' },
      { actual: 5, waived: 0, verdict: 'failed' },
    ])
    expect(waivedCount(portfolio, waived)).toBe(3)
  })

  it('names examples once, however many projects have them', () => {
    expect(actual('critical > 0')?.examples).toHaveLength(1)
  })
})
