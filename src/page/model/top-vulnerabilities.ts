import type { Vulnerability } from '../../domain/library/library.ts'
import type { Contents } from './contents.ts'
import { bySeverity } from './severity.ts'

/** A library's row with one of its vulnerabilities. */
export interface RowVulnerability {
  readonly row: number
  readonly vulnerability: Vulnerability
}

/** The most severe vulnerabilities: by severity, score, library. */
export function topVulnerabilities(
  { libraries }: Contents,
  max: number,
): RowVulnerability[] {
  const all: RowVulnerability[] = []
  for (let row = 0; row < libraries.inventory; row++) {
    for (const vulnerability of libraries.vulnerabilities(row)) {
      all.push({ row, vulnerability })
    }
  }
  return all
    .sort(
      (a, b) =>
        bySeverity(a.vulnerability, b.vulnerability) ||
        libraries.nameOrder(a.row) - libraries.nameOrder(b.row),
    )
    .slice(0, max)
}
