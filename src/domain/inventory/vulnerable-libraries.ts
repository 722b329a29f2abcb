import type { Library, Vulnerability } from '../library/library.ts'
import { findings } from './figures.ts'

/** A library with its vulnerabilities: one thing to fix. */
export interface VulnerableLibrary {
  readonly library: Library
  /** The most severe first; never empty. */
  readonly vulnerabilities: readonly Vulnerability[]
  readonly mostSevere: Vulnerability
}

/** The vulnerable libraries, by their most severe vulnerability. */
export function vulnerableLibraries(
  libraries: readonly Library[],
): VulnerableLibrary[] {
  const groups = Map.groupBy(findings(libraries), ({ library }) => library)
  return [...groups].flatMap(([library, group]) => {
    const vulnerabilities = group.map(({ vulnerability }) => vulnerability)
    const [mostSevere] = vulnerabilities
    return mostSevere ? [{ library, vulnerabilities, mostSevere }] : []
  })
}
