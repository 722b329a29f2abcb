import { cut, plain } from '../../domain/text/clean.ts'
import type { Outcome, Result } from '../../operations/result/result.ts'
import { headlinePhrases } from '../findings/index.ts'
import { outcomeWords } from '../outcome.ts'
import type { CommitStatus } from '../presentation.ts'
import { counted } from '../text/words.ts'

/** GitHub's API: "description is too long (maximum is 140 characters)". */
const maxCharacters = 140

/** GitHub's API: "description doesn't accept 4-byte Unicode"; emoji, most of all. */
const beyondBasicPlane =
  /[\u{10000}-\u{10FFFF}](?:\u200D|\uFE0F|[\u{10000}-\u{10FFFF}])*/gu

/** A table of its own: the HTML page takes that of the looks along, and shows no status. */
const states: Readonly<Record<Outcome, CommitStatus['state'] | undefined>> = {
  passed: 'success',
  warned: 'success',
  failed: 'failure',
  'timed-out': 'failure',
  cancelled: 'error',
  error: 'error',
  skipped: undefined,
  planned: undefined,
}

/** What the commit says of a run; nothing after a dry run or a skipped one. */
export function commitStatus(result: Result): CommitStatus | undefined {
  const state = states[result.outcome]
  if (!state || result.dryRun) return undefined
  const { outcome, gated } = result
  const verdict = outcomeWords(outcome, gated?.rows) + reason(result)
  const text = [verdict, ...headlinePhrases(result)].join(' · ')
  return { state, description: statusDescription(text) }
}

/** The first reason; of several their number, too, which must not be cut away. */
function reason({ reasons }: Result): string {
  const [first] = reasons
  if (first === undefined) return ''
  return reasons.length > 1
    ? ` (${counted(reasons.length, 'reason')}): ${first}`
    : `: ${first}`
}

/**
 * A text as GitHub takes it for a description: one line of at most 140
 * characters, `�` for what needs four bytes in UTF-8.
 */
export function statusDescription(text: string): string {
  // More is not shown, and a text may be as long as an answer of Mend's.
  const line = plain(text.slice(0, 10 * maxCharacters)).replace(
    beyondBasicPlane,
    '\uFFFD',
  )
  return cut(line, maxCharacters)
}
