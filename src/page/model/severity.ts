import { severities, type Vulnerability } from '../../domain/library/library.ts'
import type { PackedLibraries } from '../../reports/html/data.ts'

/**
 * The most severe first. A vulnerability that Mend does not rate is `unrated`; a
 * library without a known vulnerability has the level `none`.
 */
export const severityLevels = [...severities, 'unrated', 'none'] as const
export type SeverityLevel = (typeof severityLevels)[number]

export function levelOf({ severity }: Vulnerability): SeverityLevel {
  return severity ?? 'unrated'
}

/** The most severe first, then by score. */
export function bySeverity(a: Vulnerability, b: Vulnerability): number {
  const levels = levelBit(levelOf(a)) - levelBit(levelOf(b))
  return levels || (b.score ?? 0) - (a.score ?? 0)
}

/** To sort by: the higher, the more severe; within a level by score. Absent for `none`. */
export function severityValue(
  level: SeverityLevel,
  score = 0,
): number | undefined {
  if (level === 'none') return undefined
  return 100 * (severityLevels.length - severityLevels.indexOf(level)) + score
}

/** A bit for each level, the lowest for the most severe. */
export function levelBit(level: SeverityLevel): number {
  return 1 << severityLevels.indexOf(level)
}

/** For each row the bits of its levels; 0 where nothing is known. */
export function levelBits(packed: PackedLibraries): Uint8Array {
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
export function highestScores(packed: PackedLibraries): Float64Array {
  const { count, vulnerabilities } = packed
  const scores = vulnerabilities.values.map(({ score }) => score ?? -1)
  return Float64Array.from({ length: count }, (_, row) => {
    const own = vulnerabilities.of[row] || []
    return own.reduce((max, at) => Math.max(max, scores[at] ?? -1), -1)
  })
}

/** The most severe of these bits, as an index into `severityLevels`. */
export function highestLevel(bits: number): number {
  return bits === 0 ? severityLevels.length - 1 : 31 - Math.clz32(bits & -bits)
}
