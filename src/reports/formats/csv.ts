import { stringify } from 'csv-stringify/sync'
import {
  type Severity,
  severities,
  type Vulnerability,
} from '../../domain/library/library.ts'
import { spdxId } from '../../domain/library/license.ts'
import { capped, oneLine } from '../../domain/text/clean.ts'
import type { Format, FormatSource } from '../format.ts'
import { billOf, hasBill, type Item } from '../sbom/components.ts'

/** One row for each library. */
export const csvFormat: Format = {
  name: 'csv',
  output: 'csv-path',
  file: 'mend-libraries.csv',
  perProject: 'instead',
  write: (source) => (hasBill(source) ? rows(source) : undefined),
}

type Cell = string | number | boolean | undefined

/** The last one for those that nobody rated. */
const severityColumns = [...severities, undefined].map(
  (severity) =>
    [
      severity ?? 'unrated',
      ({ library }: Item) => howMany(library.vulnerabilities, severity),
    ] as const,
)

const columns: readonly (readonly [string, (item: Item) => Cell])[] = [
  ['name', ({ name }) => name],
  ['version', ({ library }) => library.version],
  ['type', ({ library }) => library.type],
  ['purl', ({ purl }) => purl?.text],
  [
    'licenses',
    ({ library }) => library.licenses.map(({ name }) => name).join(' | '),
  ],
  [
    'spdx',
    ({ library }) => library.licenses.map(spdxId).filter(Boolean).join(' | '),
  ],
  ['dependency', ({ relation }) => relation],
  ...severityColumns,
  [
    'vulnerabilities',
    ({ library }) => library.vulnerabilities.map(({ id }) => id).join(' | '),
  ],
  ['outdated', ({ library }) => library.outdated],
  ['newest version', ({ library }) => library.newestVersion],
  ['match type', ({ library }) => library.matchType],
  ['file', ({ library }) => library.filename],
  ['sha1', ({ library }) => library.sha1],
  ['home page', ({ library }) => library.homePage],
  ['key', ({ library }) => library.keyUuid],
]

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

/** Columns that are empty while Mend has not computed the alerts: not known is not 0. */
const ofAlerts: ReadonlySet<string> = new Set([
  ...severityColumns.map(([title]) => title),
  'outdated',
  'newest version',
])

const rowsAtOnce = 1_000

function* rows(source: FormatSource): Generator<string> {
  const bill = billOf(source)
  const { alertsPending } = source.result.reported?.inventory ?? {}
  const cells = columns.map(([title, cell]) =>
    alertsPending && ofAlerts.has(title) ? () => undefined : cell,
  )
  yield line([columns.map(([title]) => title)])
  for (let at = 0; at < bill.length; at += rowsAtOnce) {
    const some = bill.slice(at, at + rowsAtOnce)
    yield line(some.map((item) => cells.map((cell) => shown(cell(item)))))
  }
}

/** No cell holds a line feed, so none is looked for: that takes a quarter of the time. */
const options = { quote_record_delimiter: false }

function line(records: string[][]): string {
  return stringify(records, options)
}

/** What stays as it is, told at a glance: most cells of a large report. */
const harmless = /^(?:[0-9A-Za-z][ -:<-~]*)?$/

/**
 * Before what a spreadsheet would take for a formula, also behind quotes and
 * blanks, and after a semicolon, which ends a cell where the comma is a decimal
 * sign. csv-stringify's own `escape_formulas` looks at the first character alone.
 */
const formula =
  /(^|;)(?=[\s"'\u2018\u2019\u201C\u201D]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** More would spill over into other cells (Excel specifications and limits). */
const mostCharacters = 32_767

/** One line that fits a cell; an apostrophe before what would run makes it a text. */
function shown(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  if (value.length <= mostCharacters && harmless.test(value)) return value
  return capped(oneLine(value).replace(formula, "$1'"), mostCharacters)
}
