import type { Vulnerability } from '../../domain/library/library.ts'
import type { Contents } from './contents.ts'
import { gravities } from './libraries.ts'

/** A library's row with one of its vulnerabilities. */
export interface RowFinding {
  readonly row: number
  readonly vulnerability: Vulnerability
}

/** The gravest first: by severity, score, library. */
export function gravest(contents: Contents, most: number): RowFinding[] {
  const { libraries } = contents
  const all: RowFinding[] = []
  for (let row = 0; row < libraries.inventory; row++) {
    for (const vulnerability of libraries.vulnerabilities(row)) {
      all.push({ row, vulnerability })
    }
  }
  return all
    .sort(
      (a, b) =>
        byGravity(a, b) || libraries.place(a.row) - libraries.place(b.row),
    )
    .slice(0, most)
}

/** The vulnerabilities of one library in the same order. */
export function byGravity(
  { vulnerability: a }: Pick<RowFinding, 'vulnerability'>,
  { vulnerability: b }: Pick<RowFinding, 'vulnerability'>,
): number {
  return rank(a) - rank(b) || (b.score ?? 0) - (a.score ?? 0)
}

function rank({ severity }: Vulnerability): number {
  return gravities.indexOf(severity ?? 'unrated')
}
