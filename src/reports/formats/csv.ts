import type { WaivedFinding } from '../../domain/gate/waivers/waived-findings.ts'
import {
  type FixOf,
  type LibraryFix,
  libraryFixes,
} from '../../domain/inventory/library-fix.ts'
import {
  type Severity,
  severities,
  type Vulnerability,
} from '../../domain/library/library.ts'
import { spdxId } from '../../domain/library/license.ts'
import type { Format, FormatSource } from '../format.ts'
import {
  componentsOf,
  hasComponents,
  type SbomComponent,
} from '../sbom/components.ts'
import { fixWords } from '../text/fix-words.ts'
import { type WaivedLookup, waivedLookup } from '../waived-lookup.ts'
import { type Cell, csvLines } from './csv-cells.ts'
import { cleanupLines } from './csv-cleanup.ts'
import { portfolioLines } from './csv-portfolio.ts'

/** One row for each library, or for each project of a cleanup or a portfolio. */
export const csvFormat: Format = {
  name: 'csv',
  output: 'csv-path',
  file: 'mend-libraries.csv',
  fileFor({ cleanedUp, portfolio }) {
    if (cleanedUp) return 'mend-cleanup.csv'
    return portfolio ? 'mend-portfolio.csv' : undefined
  },
  perProject: 'instead',
  write(source) {
    const { cleanedUp, portfolio } = source.result
    if (cleanedUp) return cleanupLines(cleanedUp)
    if (portfolio) return portfolioLines(portfolio)
    return hasComponents(source) ? rows(source) : undefined
  },
}

/** The last one for those without a rating. */
const severityColumns = [...severities, undefined].map(
  (severity) =>
    [
      severity ?? 'unrated',
      ({ library }: SbomComponent) =>
        howMany(library.vulnerabilities, severity),
    ] as const,
)

/** What is known of the libraries beside their own fields. */
interface About {
  readonly fixOf: FixOf
  readonly waived: WaivedLookup
}

const columns: readonly (readonly [
  string,
  (component: SbomComponent, about: About) => Cell,
])[] = [
  ['name', ({ name }) => name],
  ['version', ({ library }) => library.version],
  ['type', ({ library }) => library.type],
  ['purl', ({ purl }) => purl?.text],
  ['licenses', ({ licenses }) => listed(licenses.map(({ name }) => name))],
  ['spdx', ({ licenses }) => listed(licenses.map(spdxId))],
  ['dependency', ({ relation }) => relation],
  ...severityColumns,
  [
    'vulnerabilities',
    ({ library }) => library.vulnerabilities.map(({ id }) => id).join(' | '),
  ],
  [
    'waived',
    ({ library }, { waived }) =>
      waived.get(library.keyUuid)?.findings.map(waiverText).join(' | '),
  ],
  ['fix', ({ library }, { fixOf }) => fixCell(fixOf(library))],
  ['outdated', ({ library }) => library.outdated],
  ['newest version', ({ library }) => library.newestVersion],
  ['match type', ({ library }) => library.matchType],
  ['file', ({ library }) => library.filename],
  ['sha1', ({ library }) => library.sha1],
  ['home page', ({ library }) => library.homePage],
  ['key', ({ library }) => library.keyUuid],
]

/** `CVE-2021-44228: JNDI look-ups are switched off (until 2027-03-31)` */
function waiverText({ vulnerability, license, waiver }: WaivedFinding): string {
  const what = vulnerability ?? (license || 'no license')
  return `${what}: ${waiver.reason} (until ${waiver.until})`
}

function fixCell(fix: LibraryFix | undefined): string | undefined {
  return fix && fixWords(fix)
}

function listed(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' | ')
}

function howMany(
  vulnerabilities: readonly Vulnerability[],
  severity: Severity | undefined,
): number {
  let count = 0
  for (const found of vulnerabilities) {
    if (found.severity === severity) count++
  }
  return count
}

/** Columns that are empty while Mend has not computed the alerts: unknown is not 0. */
const ofAlerts: ReadonlySet<string> = new Set([
  ...severityColumns.map(([title]) => title),
  'fix',
  'outdated',
  'newest version',
])

const rowsAtOnce = 1_000

function* rows(source: FormatSource): Generator<string> {
  const components = componentsOf(source)
  const { alertsPending } = source.result.reported?.inventory ?? {}
  const about: About = {
    fixOf: libraryFixes(source.packageOrder),
    waived: waivedLookup(source.result),
  }
  const cells = columns.map(([title, cell]) =>
    alertsPending && ofAlerts.has(title) ? () => undefined : cell,
  )
  yield csvLines([columns.map(([title]) => title)])
  for (let at = 0; at < components.length; at += rowsAtOnce) {
    const some = components.slice(at, at + rowsAtOnce)
    yield csvLines(
      some.map((component) => cells.map((cell) => cell(component, about))),
    )
  }
}
