import { describe, expect, it } from '@jest/globals'
import type { Library } from '../../../../src/domain/library/library.ts'
import { PortfolioBuilder } from '../../../../src/domain/portfolio/builder.ts'
import {
  chosenProjects,
  openPortfolio,
  type PortfolioFilter,
  type PortfolioOrder,
  type PortfolioRow,
} from '../../../../src/page/model/projects/portfolio.ts'
import { packPortfolio } from '../../../../src/reports/html/pack-portfolio.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'

const library = (name: string, version: string, ids: readonly string[] = []) =>
  aLibrary({
    keyUuid: `${name} ${version}`,
    ...{ type: 'NODE_PACKAGED_MODULE', groupId: name, name, version },
    artifactId: `${name}-${version}.tgz`,
    vulnerabilities: ids.map((id) =>
      aVulnerability({ id, severity: 'critical', score: 9.8 }),
    ),
  })
const old = library('log4j-core', '2.14.1', ['CVE-2021-44228'])
const newer = library('log4j-core', '2.15.0', ['CVE-2021-44228'])
const ms = library('ms', '2.1.3')

const contents: Readonly<Record<string, readonly Library[]>> = {
  web: [old, ms],
  api: [newer],
  both: [old, newer],
  empty: [],
}

function packed(maxSize?: number) {
  const builder = new PortfolioBuilder()
  for (const [name, libraries] of Object.entries(contents)) {
    const lastUpdated =
      name === 'api' ? '2020-01-01T00:00:00Z' : '2026-11-20T00:00:00Z'
    const inventory = { libraries, lastUpdated }
    builder.addRead({ id: name, product: 'Shop', name, inventory })
  }
  const reason = 'no answer'
  builder.addUnread({ id: 'x', name: 'gone', status: 'failed', reason })
  const run = {
    ...{ server: '', organization: '', isComplete: true },
    scope: {
      select: [],
      report: [],
      includeInHouse: true,
      includeOutdated: true,
    },
    serverDate: '2026-11-27T00:00:00Z',
    portfolio: builder.build(),
  }
  return packPortfolio(run, maxSize)
}

const portfolio = openPortfolio(packed())
const names = (places: ReadonlySet<number>) =>
  [...places].map((place) => portfolio.rows[place]?.name).sort()

describe('the search of a portfolio', () => {
  it.each<[string, [string, number][]]>([
    ['44228', [['CVE-2021-44228', 3]]],
    ['log4j 2.14', [['log4j-core 2.14.1', 2]]],
    [
      'LOG4J',
      [
        ['log4j-core 2.14.1', 2],
        ['log4j-core 2.15.0', 2],
      ],
    ],
    ['nothing', []],
  ])('for "%s" finds %j', (text, found) => {
    expect(portfolio.find(text).map((one) => [one.label, one.count])).toEqual(
      found,
    )
  })

  it('finds everything at first, what the most projects have first', () => {
    expect(portfolio.find('').map(({ label }) => label)).toEqual([
      'CVE-2021-44228',
      'log4j-core 2.14.1',
      'log4j-core 2.15.0',
      'ms 2.1.3',
    ])
  })

  it('tells the projects that have it, each once', () => {
    const [found] = portfolio.find('CVE-2021-44228')
    expect(found && names(portfolio.projectsOf(found))).toEqual([
      'api',
      'both',
      'web',
    ])
  })

  it('knows every vulnerable library, and others as far as there is room', () => {
    const small = openPortfolio(packed(0))
    expect(small.left).toBe(1)
    expect(small.find('ms')).toEqual([])
    expect(small.find('log4j')).toHaveLength(2)
    expect(portfolio.left).toBe(0)
  })
})

describe('the projects of a portfolio', () => {
  const shown = (
    filter: PortfolioFilter = 'all',
    order?: PortfolioOrder,
    text = '',
  ) => chosenProjects(portfolio, { text, filter, order }).map((r) => r.name)

  it.each<[PortfolioFilter, string[]]>([
    ['all', ['gone', 'api', 'both', 'empty', 'web']],
    ['vulnerable', ['api', 'both', 'web']],
    ['critical', ['api', 'both', 'web']],
    ['stale', ['api']],
    ['empty', ['empty']],
    ['unread', ['gone']],
  ])('can be filtered: %s', (filter, found) => {
    expect(shown(filter)).toEqual(found)
  })

  it.each<[PortfolioOrder, string[]]>([
    ['name', ['api', 'both', 'empty', 'gone', 'web']],
    ['critical', ['both', 'api', 'web', 'empty', 'gone']],
    ['updated', ['api', 'both', 'empty', 'web', 'gone']],
  ])('can be sorted by %s', (order, found) => {
    expect(shown('all', order)).toEqual(found)
  })

  it('are by their findings where the numbers are equal', () => {
    const row = (name: string, more: Partial<PortfolioRow>) => ({
      ...{ name, product: '', problem: '', updated: '', stale: false },
      ...more,
    })
    const rows = [
      row('none', { critical: 1, high: 0, medium: 0, low: 0 }),
      row('low', { critical: 1, high: 0, medium: 0, low: 2 }),
      row('medium', { critical: 1, high: 0, medium: 1, low: 0 }),
      row('high', { critical: 1, high: 3, medium: 0, low: 0 }),
      row('critical', { critical: 2, high: 0, medium: 0, low: 0 }),
      row('unread', {}),
    ]
    const choice = { text: '', filter: 'all', order: 'critical' } as const
    expect(chosenProjects({ rows }, choice).map(({ name }) => name)).toEqual([
      ...['critical', 'high', 'medium', 'low', 'none', 'unread'],
    ])
  })

  it('can be searched by product and name, and by what they have', () => {
    expect(shown('all', undefined, 'SHOP we')).toEqual(['web'])
    const [found] = portfolio.find('ms')
    const having = found && portfolio.projectsOf(found)
    const choice = {
      text: '',
      filter: 'all',
      order: undefined,
      having,
    } as const
    expect(chosenProjects(portfolio, choice).map(({ name }) => name)).toEqual([
      'web',
    ])
  })

  it('say why they were not read, and have no numbers then', () => {
    expect(portfolio.rows[0]).toMatchObject({
      ...{ name: 'gone', product: '', problem: 'no answer' },
      libraries: undefined,
    })
  })
})
