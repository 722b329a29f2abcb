import type { Findings, Outcome } from '../../../operations/result/result.ts'
import { changeCounts } from '../../findings/compared/delta-facts.ts'
import { looks } from '../../outcome.ts'
import type { PullRequestComment } from '../../presentation.ts'
import type { ReportSource } from '../../source.ts'
import { fitToBudget } from '../../summary/size-budget.ts'
import { blocks, heading, md, prose, sentence } from '../../text/markdown.ts'
import { digestParts } from './digest.ts'
import { commentPage } from './page.ts'

/**
 * GitHub takes 65,536 characters at least; bytes are never fewer than
 * characters. The rest is for the line that marks the comment as ours.
 */
const maxBytes = 64_500

/** Makes a UUID of content; hashing is the host's. */
type Uuid = (parts: Iterable<string>) => string

/** Whether a run that ends so is told, and whether that is bad news. */
const news: Readonly<Record<Outcome, 'good' | 'bad' | 'none'>> = {
  passed: 'good',
  warned: 'bad',
  failed: 'bad',
  'timed-out': 'bad',
  error: 'bad',
  cancelled: 'none',
  skipped: 'none',
  planned: 'none',
}

/** What a pull request is told of a run; nothing after a dry run, a check, a skipped or a cancelled one. */
export function pullRequestComment(
  source: ReportSource,
  uuid: Uuid,
): PullRequestComment | undefined {
  const { result } = source
  const kind = news[result.outcome]
  // A check is for the person who runs it, and writes nothing.
  if (kind === 'none' || result.dryRun || result.checked) return undefined
  return {
    body: fitToBudget(commentPage(source), maxBytes).text.trimEnd(),
    digest: uuid(digestParts(result)),
    isBad: kind === 'bad',
    isChanged: [result, ...(result.targets ?? [])].some(isChanged),
  }
}

function isChanged({ compared }: Findings): boolean {
  if (!compared) return false
  return Object.values(changeCounts(compared.delta)).some(
    (count) => count !== undefined && count > 0,
  )
}

/** The least that a pull request is told of a run that could not be shown. */
export function failureComment(
  message: string,
  uuid: Uuid,
): PullRequestComment {
  const { icon, words } = looks.error
  const body = blocks(
    heading(2, md`Mend Project`),
    md`${prose(icon)} **${prose(words)}** · ${sentence(message)}`,
  )
  return { body, digest: uuid([message]), isBad: true, isChanged: false }
}
