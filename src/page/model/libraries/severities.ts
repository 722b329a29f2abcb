import type { PackedLibraries } from '../../../reports/html/data.ts'
import {
  levelOf,
  levelRank,
  type SeverityLevel,
  severityLevels,
} from '../severity.ts'

/** How severe the vulnerabilities of each library are. */
export interface Severities {
  /** Of its most severe vulnerability. */
  severity(row: number): SeverityLevel
  /** The highest of its vulnerabilities; absent where none has a score. */
  score(row: number): number | undefined
}

export function openSeverities(packed: PackedLibraries): Severities {
  const ranks = highestRanks(packed)
  const scores = highestScores(packed)
  return {
    severity: (row) => severityLevels[ranks[row] ?? -1] ?? 'none',
    score: (row) => {
      const score = scores[row] ?? -1
      return score < 0 ? undefined : score
    },
  }
}

/** For each row the rank of its most severe vulnerability, or of `none`. */
function highestRanks({ count, vulnerabilities }: PackedLibraries): Uint8Array {
  const ranks = vulnerabilities.values.map((one) => levelRank(levelOf(one)))
  const none = levelRank('none')
  return Uint8Array.from({ length: count }, (_, row) => {
    const own = vulnerabilities.of[row] || []
    return own.reduce((min, at) => Math.min(min, ranks[at] ?? none), none)
  })
}

/** For each row the highest score of its vulnerabilities; -1 where none has one. */
function highestScores(packed: PackedLibraries): Float64Array {
  const { count, vulnerabilities } = packed
  const scores = vulnerabilities.values.map(({ score }) => score ?? -1)
  return Float64Array.from({ length: count }, (_, row) => {
    const own = vulnerabilities.of[row] || []
    return own.reduce((max, at) => Math.max(max, scores[at] ?? -1), -1)
  })
}
