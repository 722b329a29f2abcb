import type { CommitStatus } from '../../reports/presentation.ts'
import {
  type Api,
  type CallFailure,
  callFailure,
  openOctokit,
} from './octokit.ts'
import type { Reach } from './reach.ts'
import { refusalWords } from './refusal-words.ts'
import { type Patience, repeatCall } from './repeat.ts'

/** Where a status stands, and where it leads. */
export interface StatusTarget {
  /** `owner/name` */
  readonly fullName: string
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string
  readonly context: string
  /** The page of the run. */
  readonly runUrl: string | undefined
}

export interface StatusText {
  readonly state: 'pending' | CommitStatus['state']
  readonly description: string
}

/**
 * Sets a status (documentation: “Create a commit status”). It may be repeated:
 * the newest one of a context counts, and these say the same.
 *
 * @returns why it is not set; `undefined` when it is
 */
export async function setCommitStatus(
  { fullName, commit, context, runUrl }: StatusTarget,
  { state, description }: StatusText,
  api: Api,
  patience: Patience,
): Promise<CallFailure | undefined> {
  const [owner = '', repo = ''] = fullName.split('/')
  const link = runUrl === undefined ? {} : { target_url: runUrl }
  try {
    const { rest } = await openOctokit(api)
    const status = { owner, repo, sha: commit, state, description, context }
    const set = () => rest.repos.createCommitStatus({ ...status, ...link })
    return await repeatCall(set, patience)
  } catch (error) {
    return callFailure(error)
  }
}

const permission = 'the permission `statuses: write`'

/** The notice about a status that is not set. */
export function statusNotice(
  failure: CallFailure,
  withoutSecrets: Reach['withoutSecrets'],
): string {
  return notSet(
    refusalWords(failure, withoutSecrets, {
      422: 'The commit is not in this repository, or GitHub does not take the context or any more statuses of it.',
    }),
  )
}

/** Why there is no status, for a reader of the log; each names the permission. */
export function notSet(why: string): string {
  return `\`commit-status\`: no status is set, which requires ${permission}. ${why}`
}
