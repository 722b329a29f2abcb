import type { Vulnerability } from '../../../domain/library/library.ts'
import type { Contents } from '../contents.ts'
import { relationOf } from '../graph.ts'
import { levelOf } from '../severity.ts'
import { traits } from '../vulnerabilities/findings.ts'
import type { CsvColumn } from './csv.ts'

/** A finding: a row's library has this vulnerability. */
interface Finding {
  readonly row: number
  readonly bits: number
  /** As the library has it. */
  readonly vulnerability: Vulnerability
}

/** What an export says about findings, each by its number: a line for each library of a vulnerability. */
export function findingCsv(contents: Contents): readonly CsvColumn[] {
  const { libraries, graph, waivers, knowsNews } = contents
  const finding = findingIn(contents)
  const column = (
    title: string,
    text: (finding: Finding) => string | undefined,
  ): CsvColumn => [title, (at) => text(finding(at)) ?? '']
  return [
    column('vulnerability', ({ vulnerability: { id } }) => id),
    column('severity', ({ vulnerability }) => levelOf(vulnerability)),
    column('score', ({ vulnerability: { score } }) => score?.toFixed(1)),
    column('library', ({ row }) => libraries.name(row)),
    column('version', ({ row }) => libraries.text('version', row)),
    column('dependency', ({ row }) => relationOf(graph, row)),
    column('fix', ({ row, vulnerability }) =>
      libraries.fixOf(row, vulnerability),
    ),
    column('library fix', ({ row }) => libraries.fix(row)),
    column('published', ({ vulnerability: { published } }) => published),
    column(
      'waived until',
      ({ row, vulnerability: { id } }) => waivers?.waiverOf(row, id)?.until,
    ),
    column('new', ({ bits }) =>
      knowsNews ? String((bits & traits.fresh) !== 0) : '',
    ),
    column('url', ({ vulnerability: { url } }) => url),
    column('key', ({ row }) => libraries.text('keyUuid', row)),
  ]
}

function findingIn(contents: Contents): (at: number) => Finding {
  const { findings } = contents.vulnerabilities()
  const numbers = new Int32Array(findings.count)
  for (let number = 0; number < findings.vulnerabilities.length; number++) {
    numbers.fill(number, findings.starts[number], findings.starts[number + 1])
  }
  return (at) => {
    const row = findings.rows[at] ?? 0
    const known = findings.vulnerabilities[numbers[at] ?? 0] ?? { id: '' }
    const own = contents.libraries.vulnerabilities(row)
    const vulnerability = own.find(({ id }) => id === known.id) ?? known
    return { row, bits: findings.traits[at] ?? 0, vulnerability }
  }
}
