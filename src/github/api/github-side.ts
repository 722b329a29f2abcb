import type {
  DependencySnapshot,
  GithubTexts,
  PullRequestComment,
} from '../../reports/presentation.ts'
import type { LeftOnGithub } from '../publish.ts'
import type { StatusSession } from './status-session.ts'

/**
 * Writes one text to GitHub and tells what it left there. Never rejects: what
 * GitHub refuses or cannot do is a notice.
 *
 * @param until on the clock's scale: nothing is sent later
 */
export type WriteText<T> = (text: T, until: number) => Promise<LeftOnGithub>

interface SideOptions {
  readonly status: Pick<StatusSession, 'end' | 'endLate'> | undefined
  readonly comment: WriteText<PullRequestComment> | undefined
  readonly snapshot: WriteText<DependencySnapshot> | undefined
  readonly clock: { now(): number }
}

/** GitHub may hold a step up for this long, whatever is written there. */
const maxEndMs = 30_000

/** All that a run writes to GitHub, at once. */
export class GithubSide {
  readonly #options: SideOptions

  constructor(options: SideOptions) {
    this.#options = options
  }

  /** Takes 30 s at most; ends early when the job is cancelled. */
  async end({ status, comment, snapshot }: GithubTexts): Promise<LeftOnGithub> {
    const { clock, ...write } = this.#options
    const until = clock.now() + maxEndMs
    const [left, submitted] = await Promise.all([
      comment && write.comment?.(comment, until),
      snapshot && write.snapshot?.(snapshot, until),
      status && write.status?.end(status, until),
    ])
    return {
      outputs: { ...left?.outputs, ...submitted?.outputs },
      annotations: [
        ...(left?.annotations ?? []),
        ...(submitted?.annotations ?? []),
      ],
    }
  }

  /** After a cancel there is time for the status alone. */
  async endLate({ status }: GithubTexts): Promise<LeftOnGithub> {
    if (status) await this.#options.status?.endLate(status)
    return { outputs: {}, annotations: [] }
  }
}
