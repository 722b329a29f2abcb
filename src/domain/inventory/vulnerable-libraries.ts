import type { Library, Vulnerability } from '../library/library.ts'
import { findings } from './figures.ts'

/** A library with its vulnerabilities: one thing to mend. */
export interface Affected {
  readonly library: Library
  /** The gravest first; never empty. */
  readonly vulnerabilities: readonly Vulnerability[]
  readonly gravest: Vulnerability
}

/** The vulnerable libraries, by their gravest vulnerability. */
export function affectedLibraries(libraries: readonly Library[]): Affected[] {
  const groups = Map.groupBy(findings(libraries), ({ library }) => library)
  return [...groups].flatMap(([library, group]) => {
    const vulnerabilities = group.map(({ vulnerability }) => vulnerability)
    const [gravest] = vulnerabilities
    return gravest ? [{ library, vulnerabilities, gravest }] : []
  })
}
