import { grouped } from '../../text/counted.ts'
import { differentWords } from './finding-count.ts'

/** What the verdict on a condition tells of its number. */
interface Told {
  readonly unit?: string | undefined
  readonly share?: { readonly count: number; readonly of: number } | undefined
  readonly different?: number | undefined
}

/**
 * What a condition found: `1,200`, `9.8`, `45%`, `7d`; `101 findings` where these
 * are not as many different vulnerabilities.
 */
export function actualWords({ unit, different }: Told, actual: number): string {
  const what = different === undefined ? '' : ' findings'
  return `${grouped(actual)}${unit ?? ''}${what}`
}

/** What a number is of: `18 of 40`, `100 different vulnerabilities`; '' where it speaks for itself. */
export function shareWords({ share, different }: Told): string {
  if (share) return `${grouped(share.count)} of ${grouped(share.of)}`
  return different === undefined ? '' : differentWords(different)
}

/** Beside the number of a condition that passed on an inventory without libraries. */
export const nothingToJudge = 'nothing to judge'
