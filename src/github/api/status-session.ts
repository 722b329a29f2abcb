import type { Clock, Log } from '../../ports.ts'
import type { CommitStatus } from '../../reports/presentation.ts'
import type { StatusTarget, StatusText } from './commit-status.ts'
import type { CallFailure } from './octokit.ts'
import type { Reach } from './reach.ts'

/** Loaded with the first status: it would delay the first request to Mend. */
const load = async () => ({
  ...(await import('./octokit.ts')),
  ...(await import('./commit-status.ts')),
  ...(await import('./repeat.ts')),
})

interface SessionOptions extends Reach {
  /** Without a commit where the event does not tell which. */
  readonly target: Omit<StatusTarget, 'commit'> & {
    readonly commit: string | undefined
  }
  readonly clock: Clock
  readonly log: Pick<Log, 'notice'>
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal
}

/** Which tries a status gets. */
interface Tries {
  readonly maxTries: number
  readonly until: number
  /** Aborts the request. */
  readonly signal: AbortSignal
  /** Aborts the pause before another try. */
  readonly enough: AbortSignal
}

const maxTries = 3
/** A cancelled step has 2 s; this much of them until GitHub's last answer. */
const maxLateMs = 1_400
/** The status is pending after Mend's first answer, or after this time. */
const maxPendingDelayMs = 1_000

/**
 * The commit status of one run: pending at its start, the outcome at its end,
 * and one notice if that cannot be set. Never rejects.
 */
export class StatusSession {
  readonly #options: SessionOptions
  /** The run has an outcome: nobody needs a pending status any more. */
  readonly #ended = new AbortController()
  /** Nobody waits for the answer about the pending status. */
  readonly #closing = new AbortController()
  #pending: Promise<CallFailure | undefined> | undefined
  #done = false
  #cancelledAt: number | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    options.cancelled.addEventListener('abort', () => {
      this.#cancelledAt = options.clock.now()
    })
  }

  /** The same way to Mend; its first request begins the run's status. */
  watch<A extends unknown[], R>(
    send: (...args: A) => Promise<R>,
    operation: string,
  ): (...args: A) => Promise<R> {
    return (...args) => {
      const answer = send(...args)
      this.#pending ??= this.#setPending(
        answer,
        `${operation} is running`,
      ).catch(() => undefined)
      return answer
    }
  }

  /**
   * Sets the outcome, in at most three tries; ends early when the job is cancelled.
   *
   * @param until on the clock's scale: nothing is sent later
   */
  async end(status: CommitStatus, until: number): Promise<void> {
    const { cancelled } = this.#options
    this.#ended.abort()
    cancelled.addEventListener('abort', () => this.#closing.abort())
    const enough = cancelled
    await this.#finish(status, { maxTries, until, signal: cancelled, enough })
  }

  /** After a cancel: one try in the time that is left, unless the outcome is set. */
  async endLate(status: CommitStatus): Promise<void> {
    const { clock } = this.#options
    const now = clock.now()
    const until = (this.#cancelledAt ?? now) + maxLateMs
    if (this.#done || now >= until) return
    this.#ended.abort()
    this.#closing.abort()
    const never = new AbortController().signal
    const tries = { maxTries: 1, until, signal: never, enough: never }
    await this.#finish(status, tries)
  }

  async #setPending(answer: Promise<unknown>, description: string) {
    const { clock } = this.#options
    const enough = this.#ended.signal
    const delay = clock.sleep(maxPendingDelayMs, enough)
    await Promise.race([answer, delay]).catch(() => undefined)
    if (enough.aborted || this.#obstacle()) return undefined
    const [until, signal] = [Number.POSITIVE_INFINITY, this.#closing.signal]
    const tries = { maxTries, until, signal, enough }
    return this.#set({ state: 'pending', description }, tries)
  }

  async #finish(status: CommitStatus, tries: Tries): Promise<void> {
    const { log, withoutSecrets } = this.#options
    const { isRefusal, notSet, statusNotice } = await load()
    const obstacle = this.#obstacle()
    const begun = await this.#pending
    const failure =
      obstacle || (begun && isRefusal(begun))
        ? begun
        : await this.#set(status, tries)
    if (failure && !obstacle && tries.signal.aborted) return
    this.#done = true
    if (obstacle) log.notice(notSet(obstacle))
    else if (failure) log.notice(statusNotice(failure, withoutSecrets))
  }

  /** Why GitHub need not be asked. */
  #obstacle(): string | undefined {
    const { hasToken, target } = this.#options
    if (!hasToken) return '`github-token` is empty.'
    return target.commit === undefined || target.fullName === ''
      ? 'The event does not tell which commit the run is about.'
      : undefined
  }

  async #set(
    status: StatusText,
    { signal, enough, ...tries }: Tries,
  ): Promise<CallFailure | undefined> {
    const { clock, open } = this.#options
    const { commit = '', ...target } = this.#options.target
    const { callFailure, setCommitStatus } = await load()
    const patience = { ...tries, clock, signal: enough }
    return open(tries.until, signal, (api) =>
      setCommitStatus({ ...target, commit }, status, api, patience),
    ).catch(callFailure)
  }
}
