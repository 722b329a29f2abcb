import { grouped } from '../../../domain/text/counted.ts'
import type { PullRequests } from '../../event/pull-requests.ts'
import type { Octokit } from '../octokit.ts'
import { type Patience, repeated } from '../repeat.ts'
import { onlyFirst, withoutPull } from './notice.ts'

/** The pull requests that get the comment. */
interface TargetPulls {
  readonly numbers: readonly number[]
  /** Why not all of them, or none. */
  readonly notice?: string | undefined
}

/** Of a push; a branch is the head of so many only by mistake. */
const maxPulls = 5

/**
 * Asks GitHub for the pull requests from a branch (documentation: “List pull
 * requests”), which knows those from forks, too. “List pull requests associated
 * with a commit” does not.
 *
 * @throws what the last try threw
 */
export async function targetPulls(
  wanted: Exclude<PullRequests, { kind: 'none' }>,
  [owner, repo]: readonly [string, string],
  { rest }: Octokit,
  patience: Patience,
): Promise<TargetPulls> {
  if (wanted.kind === 'number') return { numbers: [wanted.number] }
  const { event, head, commit } = wanted
  const query = { owner, repo, head, state: 'open', per_page: 100 } as const
  const { data } = await repeated(() => rest.pulls.list(query), patience)
  const numbers = data
    .filter((pull) => pull.head.sha === commit)
    .map(({ number }) => number)
    .sort((a, b) => a - b)
  return event === 'push' ? ofPush(numbers) : ofRun(numbers)
}

function ofPush(numbers: readonly number[]): TargetPulls {
  const { length } = numbers
  if (length === 0) return { numbers, notice: withoutPull(noPull) }
  const notice = length > maxPulls ? onlyFirst(maxPulls, length) : undefined
  return { numbers: numbers.slice(0, maxPulls), notice }
}

const noPull = 'This commit is the head of no open pull request.'

/** A run tells its pull request by its head alone: with several it could be any. */
function ofRun(numbers: readonly number[]): TargetPulls {
  if (numbers.length === 1) return { numbers }
  const several = `The run's commit is the head of ${grouped(numbers.length)} open pull requests.`
  const why = numbers.length === 0 ? noPull : several
  return { numbers: [], notice: withoutPull(why) }
}
