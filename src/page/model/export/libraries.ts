import { knownLicenses } from '../../../domain/library/no-license.ts'
import type { TextField } from '../../../reports/html/data.ts'
import type { Contents } from '../contents.ts'
import { relationOf } from '../graph.ts'
import type { CsvColumn } from './csv.ts'

/** What an export says about libraries, whatever columns are shown. */
export function libraryCsv({
  libraries,
  graph,
  waivers,
}: Contents): readonly CsvColumn[] {
  const text = (title: string, field: TextField): CsvColumn => [
    title,
    (row) => libraries.text(field, row) ?? '',
  ]
  const ids = (row: number) => libraries.vulnerabilities(row)
  return [
    ['name', libraries.name],
    text('version', 'version'),
    [
      'severity',
      (row) => (libraries.findings(row) > 0 ? libraries.severity(row) : ''),
    ],
    ['score', (row) => libraries.score(row)?.toFixed(1) ?? ''],
    ['vulnerabilities', (row) => joined(ids(row).map(({ id }) => id))],
    [
      'waived',
      (row) =>
        joined(
          ids(row)
            .map(({ id }) => id)
            .filter((id) => waivers?.waiverOf(row, id)),
        ),
    ],
    ['fix', libraries.fix],
    [
      'licenses',
      (row) =>
        joined(knownLicenses(libraries.licenses(row)).map(({ name }) => name)),
    ],
    text('type', 'type'),
    ['dependency', (row) => relationOf(graph, row)],
    ['newest version', (row) => newest(libraries, row)],
    text('match type', 'matchType'),
    text('key', 'keyUuid'),
  ]
}

function newest(
  { outdated, text }: Contents['libraries'],
  row: number,
): string {
  return outdated(row) ? (text('newestVersion', row) ?? '') : ''
}

function joined(texts: readonly string[]): string {
  return texts.join(' | ')
}
