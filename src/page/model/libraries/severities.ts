import type { PackedLibraries } from '../../../reports/html/data.ts'
import {
  levelBit,
  levelOf,
  type SeverityLevel,
  severityLevels,
} from '../severity.ts'

/** How severe the vulnerabilities of each library are. */
export interface Severities {
  /** Of its most severe vulnerability. */
  severity(row: number): SeverityLevel
  /** Index into `severityLevels`. */
  severityRank(row: number): number
  /** The highest of its vulnerabilities; absent where none has a score. */
  score(row: number): number | undefined
  /** Whether it has a vulnerability of this level; with `none`, whether it has no vulnerability. */
  hasSeverity(level: SeverityLevel, row: number): boolean
}

export function openSeverities(packed: PackedLibraries): Severities {
  const levels = levelBits(packed)
  const scores = highestScores(packed)
  const severityRank = (row: number) => highestLevel(levels[row] ?? 0)
  return {
    severity: (row) => severityLevels[severityRank(row)] ?? 'none',
    severityRank,
    score: (row) => {
      const score = scores[row] ?? -1
      return score < 0 ? undefined : score
    },
    hasSeverity: (level, row) => ((levels[row] ?? 0) & levelBit(level)) !== 0,
  }
}

/** For each row the bits of its levels; 0 where nothing is known. */
function levelBits(packed: PackedLibraries): Uint8Array {
  const { count, inventory, vulnerabilities } = packed
  const bits = vulnerabilities.values.map((one) => levelBit(levelOf(one)))
  const none = levelBit('none')
  return Uint8Array.from({ length: count }, (_, row) => {
    const own = vulnerabilities.of[row] || []
    const sum = own.reduce((all, at) => all | (bits[at] ?? 0), 0)
    return sum || (row < inventory ? none : 0)
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

/** The most severe of these bits, as an index into `severityLevels`. */
function highestLevel(bits: number): number {
  return bits === 0 ? severityLevels.length - 1 : 31 - Math.clz32(bits & -bits)
}
