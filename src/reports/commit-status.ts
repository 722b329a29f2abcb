import { cut, plain } from '../domain/text/clean.ts'
import type { Result } from '../operations/result/result.ts'
import { headlinePhrases } from './findings/index.ts'
import { looks, outcomeWords } from './outcome.ts'
import type { CommitStatus } from './presentation.ts'
import { counted } from './text/words.ts'

/** GitHub's API: "description is too long (maximum is 140 characters)". */
const maxCharacters = 140

/** GitHub's API: "description doesn't accept 4-byte Unicode"; emoji, most of all. */
const beyondBasicPlane =
  /[\u{10000}-\u{10FFFF}](?:\u200D|\uFE0F|[\u{10000}-\u{10FFFF}])*/gu

/** What the commit says of a run; nothing after a dry run or a skipped one. */
export function commitStatus(result: Result): CommitStatus | undefined {
  const { status } = looks[result.outcome]
  if (!status || result.dryRun) return undefined
  const { outcome, gated } = result
  const verdict = outcomeWords(outcome, gated?.rows) + reason(result)
  const text = [verdict, ...headlinePhrases(result)].join(' · ')
  return { state: status, description: statusDescription(text) }
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
  const line = plain(text, 10 * maxCharacters).replace(
    beyondBasicPlane,
    '\uFFFD',
  )
  return cut(line, maxCharacters)
}
