import { severities, type Vulnerability } from '../../domain/library/library.ts'

/**
 * The most severe first. A vulnerability that Mend does not rate is `unrated`; a
 * library without a known vulnerability has the level `none`.
 */
export const severityLevels = [...severities, 'unrated', 'none'] as const
export type SeverityLevel = (typeof severityLevels)[number]

/** Mend may not know of a vulnerability, so that nothing is called free of them. */
export function levelWords(level: SeverityLevel): string {
  return level === 'none' ? 'no known vulnerability' : level
}

export function levelOf({ severity }: Vulnerability): SeverityLevel {
  return severity ?? 'unrated'
}

/** The most severe first, then by score. */
export function bySeverity(a: Vulnerability, b: Vulnerability): number {
  const levels = levelRank(levelOf(a)) - levelRank(levelOf(b))
  return levels || (b.score ?? 0) - (a.score ?? 0)
}

/** To sort by: the higher, the more severe; within a level by score. Absent for `none`. */
export function severityValue(
  level: SeverityLevel,
  score = 0,
): number | undefined {
  if (level === 'none') return undefined
  return 100 * (severityLevels.length - levelRank(level)) + score
}

/** 0 for the most severe. */
export function levelRank(level: SeverityLevel): number {
  return severityLevels.indexOf(level)
}
