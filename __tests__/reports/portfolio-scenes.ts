import type { Library } from '../../src/domain/library/library.ts'
import { PortfolioBuilder } from '../../src/domain/portfolio/builder.ts'
import type { PortfolioRun } from '../../src/domain/portfolio/portfolio-run.ts'
import type { Result } from '../../src/operations/result/result.ts'
import { aLibrary, aVulnerability } from '../support/builders.ts'
import { gated } from '../support/comparisons.ts'
import { aResult, hostileTexts } from '../support/results.ts'
import type { Scene } from './scene.ts'

interface Given {
  readonly name: string
  readonly product?: string
  readonly libraries: readonly Library[]
  readonly lastUpdated?: string
}

const log4j = aLibrary({
  keyUuid: 'log4j',
  name: 'log4j-core-2.14.1.jar',
  filename: 'log4j-core-2.14.1.jar',
  groupId: 'org.apache.logging.log4j',
  artifactId: 'log4j-core',
  version: '2.14.1',
  type: 'MAVEN_ARTIFACT',
  vulnerabilities: [
    aVulnerability({ id: 'CVE-2021-44228', severity: 'critical', score: 10 }),
    aVulnerability({ id: 'CVE-2021-44832', severity: 'medium', score: 6.6 }),
  ],
})
const lodash = aLibrary({
  keyUuid: 'lodash',
  name: 'lodash-4.17.20.tgz',
  groupId: 'lodash',
  artifactId: 'lodash-4.17.20.tgz',
  version: '4.17.20',
  type: 'NODE_PACKAGED_MODULE',
  licenses: [{ name: 'MIT', spdxName: 'MIT' }],
  vulnerabilities: [
    aVulnerability({ id: 'CVE-2021-23337', severity: 'high', score: 7.2 }),
  ],
})
const own = aLibrary({ keyUuid: 'own', name: 'own', licenses: [] })

const shop: readonly Given[] = [
  { name: 'web_main', product: 'Shop', libraries: [lodash, own] },
  { name: 'api_main', product: 'Shop', libraries: [log4j] },
  { name: 'ledger_main', product: 'Bank', libraries: [log4j, lodash] },
  {
    name: 'old_main',
    product: 'Bank',
    libraries: [own],
    lastUpdated: '2023-04-05T06:07:08Z',
  },
  { name: 'sandbox_main', product: 'Bank', libraries: [] },
]

export function runOf(
  given: readonly Given[],
  more: Partial<PortfolioRun> = {},
  note: (builder: PortfolioBuilder) => void = () => undefined,
): Pick<Result, 'portfolio' | 'reported'> {
  const builder = new PortfolioBuilder()
  for (const { name, product, libraries, ...rest } of given) {
    const { lastUpdated = '2026-11-20T10:00:00Z' } = rest
    const direct = new Set(libraries.slice(0, 1).map(({ keyUuid }) => keyUuid))
    const figures = {
      direct: direct.size,
      transitive: libraries.length - direct.size,
      maxDepth: libraries.length,
    }
    builder.addRead({
      ...{ id: `id of ${name}`, name, product },
      inventory: { libraries, lastUpdated },
      hierarchy: { figures, direct },
    })
  }
  note(builder)
  const portfolio = builder.build()
  const { figures, hierarchyFigures } = portfolio
  return {
    portfolio: {
      server: 'https://saas.mend.io',
      organization: '0123456789abc',
      scope: {
        select: ['name=*_main'],
        report: ['hierarchy', 'inventory'],
        ...{ includeInHouse: true, includeOutdated: true },
      },
      isComplete: true,
      serverDate: '2026-11-27T09:00:00.000Z',
      portfolio,
      ...more,
    },
    reported: { inventoryFigures: figures, hierarchyFigures },
  }
}

const hostile = hostileTexts.map((text, at): Given => {
  const libraries = [{ ...log4j, keyUuid: `k${at}`, name: text, version: text }]
  return { name: text, product: text, libraries }
})

/** Runs of the operation portfolio. */
export const portfolioScenes: readonly Scene[] = [
  {
    name: 'portfolio',
    result: aResult({
      operation: 'portfolio',
      ...runOf(shop),
      gated: gated([]),
    }),
  },
  {
    name: 'portfolio-incomplete',
    result: aResult({
      operation: 'portfolio',
      outcome: 'cancelled',
      reasons: ['The job was cancelled before this step finished.'],
      ...runOf(
        shop.slice(0, 2),
        { isComplete: false, shard: '2/3' },
        (builder) => {
          const one = { product: 'Bank', status: 'failed' } as const
          const reason = 'Get Project Inventory failed. Mend said: no.'
          builder.addUnread({ ...one, id: 'f1', name: 'a_main', reason })
          builder.addUnread({ id: 'n1', name: 'b_main', status: 'not-read' })
        },
      ),
    }),
  },
  {
    name: 'portfolio-hostile',
    result: aResult({ operation: 'portfolio', ...runOf(hostile) }),
  },
  {
    name: 'portfolio-plan',
    result: aResult({
      operation: 'portfolio',
      planned: { selected: 1_234, matrix: { shard: ['1/3', '2/3', '3/3'] } },
    }),
  },
]
