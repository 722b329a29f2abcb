import type {
  PortfolioLibrary,
  PortfolioProject,
} from '../../domain/portfolio/portfolio.ts'
import type { PortfolioRun } from '../../domain/portfolio/portfolio-run.ts'
import type { Result } from '../../operations/result/result.ts'
import type { PortfolioReport } from '../../report-schema/portfolio.ts'
import { schemaVersion } from '../../report-schema/version.ts'
import { pick } from '../fields.ts'
import { findingFields } from '../findings/index.ts'
import { totalsOf } from '../findings/portfolio/totals.ts'
import type { FormatSource } from '../format.ts'
import { jsonChunks, type Written } from '../text/json-chunks.ts'
import { endFacts } from './result-facts.ts'

type JsonSource = Pick<FormatSource, 'result' | 'generatedAt' | 'links'>

/** The report of a portfolio, in chunks; report-schema describes it. No token is in it. */
export function portfolioJson(
  run: PortfolioRun,
  source: JsonSource,
): Iterable<string> {
  return jsonChunks(() => portfolioFacts(run, source))
}

/** The report as data. */
function portfolioFacts(run: PortfolioRun, source: JsonSource) {
  const { portfolio } = run
  return {
    ...runFacts(run, source),
    totals: totalsOf(run),
    figures: figuresOf(portfolio),
    ...gateFacts(source.result),
    vulnerabilities: portfolio.vulnerabilities
      .values()
      .map((one) => pick(one, ...vulnerabilityFields)),
    licenses: portfolio.licenses
      .values()
      .map((one) => pick(one, 'name', 'projects', 'libraries')),
    projects: portfolio.projects.values().map(projectFacts),
    libraries: portfolio.libraries.values().map(libraryFacts),
  } satisfies Written<PortfolioReport>
}

function runFacts(run: PortfolioRun, source: JsonSource) {
  const { result, generatedAt, links } = source
  return {
    ...{ schemaVersion, kind: 'portfolio' as const, runUrl: links.runUrl },
    generatedAt: generatedAt.toISOString(),
    operation: 'portfolio' as const,
    ...pick(endFacts(result), 'result', 'reasons', 'failure'),
    ...pick(run, 'server', 'organization', 'scope', 'shard'),
    complete: run.isComplete,
    serverDate: run.serverDate,
  }
}

/** Of all projects, under the names that the report of one project has. */
function figuresOf({ figures, hierarchyFigures }: PortfolioRun['portfolio']) {
  const reported = { inventoryFigures: figures, hierarchyFigures }
  return findingFields('facts', { reported }).figures ?? {}
}

/** How the whole was judged: the conditions and the waivers. */
function gateFacts({ gated, waived }: Result) {
  const judged = { ...(gated && { gated }), ...(waived && { waived }) }
  const facts = findingFields('facts', judged)
  const lists = findingFields('lists', judged)
  return {
    ...{ conditions: facts.conditions, waived: facts.waived },
    ...pick(lists, 'waivers', 'expiredWaivers'),
    ...pick(lists, 'nearlyExpiredWaivers', 'unusedWaivers'),
  }
}

const vulnerabilityFields = [
  'id',
  'severity',
  'score',
  'projects',
  'libraries',
] as const

function projectFacts(project: PortfolioProject) {
  return {
    ...pick(project, 'id', 'product', 'name', 'status', 'reason'),
    ...pick(project, 'lastUpdated', 'lastScan', 'figures', 'hierarchy'),
  }
}

function libraryFacts(one: PortfolioLibrary) {
  const { library, projects, direct } = one
  return {
    package: one.package,
    ...pick(library, 'keyUuid', 'name', 'filename', 'groupId', 'artifactId'),
    ...pick(library, 'version', 'type', 'coordinates', 'languages'),
    ...pick(library, 'matchType', 'url'),
    licenses: library.licenses.map((license) =>
      pick(license, 'name', 'spdxName'),
    ),
    vulnerabilities: library.vulnerabilities.map((vulnerability) =>
      pick(vulnerability, 'id', 'severity', 'score', 'fix'),
    ),
    ...pick(library, 'outdated', 'newestVersion'),
    projects: Array.from(projects),
    direct: direct.length > 0 ? Array.from(direct) : undefined,
  }
}
