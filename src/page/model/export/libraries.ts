import type { Vulnerability } from '../../../domain/library/library.ts'
import { knownLicenses } from '../../../domain/library/no-license.ts'
import type { TextField } from '../../../reports/html/data.ts'
import type { Contents } from '../contents.ts'
import { relationOf } from '../graph.ts'
import type { CsvColumn } from './csv.ts'

/** What an export says about libraries, whatever columns are shown. */
export function libraryCsv(contents: Contents): readonly CsvColumn[] {
  const { libraries, graph } = contents
  const text = (title: string, field: TextField): CsvColumn => [
    title,
    (row) => libraries.text(field, row) ?? '',
  ]
  return [
    ['name', libraries.name],
    text('version', 'version'),
    ...vulnerabilityColumns(contents),
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

function vulnerabilityColumns({ libraries, waivers }: Contents): CsvColumn[] {
  return [
    [
      'severity',
      (row) => (libraries.findings(row) > 0 ? libraries.severity(row) : ''),
    ],
    ['score', (row) => libraries.score(row)?.toFixed(1) ?? ''],
    ['vulnerabilities', (row) => idsOf(libraries.vulnerabilities(row))],
    [
      'waived',
      (row) =>
        idsOf(
          libraries
            .vulnerabilities(row)
            .filter(({ id }) => waivers?.waiverOf(row, id)),
        ),
    ],
    ['fix', libraries.fix],
  ]
}

function newest(
  { outdated, text }: Contents['libraries'],
  row: number,
): string {
  return outdated(row) ? (text('newestVersion', row) ?? '') : ''
}

function idsOf(vulnerabilities: readonly Vulnerability[]): string {
  return joined(vulnerabilities.map(({ id }) => id))
}

function joined(texts: readonly string[]): string {
  return texts.join(' | ')
}
