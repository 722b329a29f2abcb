import { severities, type Vulnerability } from '../../domain/library/library.ts'
import { md } from './markdown.ts'

/** The signs of the severities, where there is room for nothing else. */
export const severityDots = {
  critical: md`🔴`,
  high: md`🟠`,
  medium: md`🟡`,
  low: md`🔵`,
  unrated: md`⚪`,
} as const

/** The signs with their words, joined by a space that does not break. */
export const severityMarks = {
  critical: md`${severityDots.critical}&nbsp;critical`,
  high: md`${severityDots.high}&nbsp;high`,
  medium: md`${severityDots.medium}&nbsp;medium`,
  low: md`${severityDots.low}&nbsp;low`,
  unrated: md`${severityDots.unrated}&nbsp;unrated`,
} as const

/** For diagrams: clear on white and on black. */
export const severityColors = {
  critical: '#cf222e',
  high: '#e16f24',
  medium: '#d4a72c',
  low: '#218bff',
  unrated: '#8c959f',
} as const

/** A severity, or `unrated` where Mend names none. */
export type Rating = keyof typeof severityMarks

/** The most severe first. */
export const ratings: readonly Rating[] = [...severities, 'unrated']

/** How many of these vulnerabilities each rating has. */
export function ratingCounts(
  vulnerabilities: readonly Vulnerability[],
): Readonly<Record<Rating, number>> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unrated: 0 }
  for (const { severity } of vulnerabilities) counts[severity ?? 'unrated']++
  return counts
}
