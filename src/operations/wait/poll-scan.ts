import { Failure } from '../../domain/failure.ts'
import {
  type Modification,
  newest,
  phaseWords,
} from '../../domain/scan/project-state.ts'
import {
  notYetSeen,
  observe,
  type Step,
  type Waiting,
  type WaitRules,
} from '../../domain/scan/waiting.ts'
import { formatDuration } from '../../domain/text/duration.ts'
import type { Mend } from '../../mend/client.ts'
import { Unanswered } from '../../mend/errors/errors.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import type { ScanWaited } from '../result/waited.ts'

/** The project that a scan is of. */
export interface ProjectOfScan {
  /** Its token, where it is known without a request: for the phase. */
  readonly token?: string | undefined
  /**
   * Its token, looked up where it is not known: for following.
   *
   * @throws {Failure} when it is not found
   */
  find(): Promise<string>
}

/** One scan to poll. */
interface PolledScan {
  readonly token: string
  readonly project: ProjectOfScan
  /** Its name in log lines: `Scan`, `Scan 2`. */
  readonly label: string
  /** Mend knows a later scan of the same log, so an unknown one is too old. */
  isOutlived?(): boolean
}

/** What the polling of one scan needs. */
interface Poll extends OperationContext {
  readonly polled: PolledScan
  readonly rules: WaitRules
  /** Milliseconds since polling began. */
  elapsed(): number
  /** Called after every poll, so that a cancelled wait shows how far it got. */
  note(scan: ScanWaited): void
}

export const notPolled: ScanWaited = {
  changes: [],
  polls: 0,
  seconds: 0,
  followed: false,
}
const heartbeatMs = 60_000
/** For the last poll at the deadline, and for requests that may fail. */
const minAnswerMs = 10_000

/**
 * Polls a request token until the state machine ends the wait. If the scan was
 * skipped for another one and `on-skipped` is `follow`, that one is polled
 * instead, once, within the same deadline.
 *
 * @throws {Failure} when Mend could not be asked, or the run was cancelled
 */
export async function pollScan(
  polled: PolledScan,
  context: OperationContext,
  note: (scan: ScanWaited) => void,
): Promise<void> {
  const startedMs = context.clock.now()
  const poll: Poll = {
    ...context,
    polled,
    rules: rulesOf(context.inputs),
    elapsed: () => context.clock.now() - startedMs,
    note,
  }
  const scan = await pollToEnd(poll, polled.token, notPolled)
  if (scan.end !== 'skipped' || context.inputs.onSkipped !== 'follow') return
  const running = await runningScan(poll)
  if (!running) return
  context.progress(
    `${polled.label}: following the scan that was running instead`,
  )
  await pollToEnd(poll, running, { ...scan, end: undefined, followed: true })
}

function rulesOf({ waitFor, timeout, pollInterval }: Inputs): WaitRules {
  return {
    waitFor: waitFor === 'updated' ? 'updated' : 'finished',
    timeoutMs: timeout,
    pollMs: pollInterval,
  }
}

async function pollToEnd(
  poll: Poll,
  token: string,
  before: ScanWaited,
): Promise<ScanWaited> {
  let scan = before
  let waiting: Waiting = notYetSeen
  let loggedMs = poll.elapsed()
  for (;;) {
    const state = await ask(poll, token, waiting)
    const atMs = poll.elapsed()
    const chance = poll.clock.random()
    const seen = observe(waiting, state, atMs, poll.rules, chance)
    const step = isForgotten(seen, poll.polled)
      ? { kind: 'end' as const, end: 'unknown' as const, waiting: seen.waiting }
      : seen
    scan = polledOnce(scan, waiting, step, atMs)
    poll.note(scan)
    if (step.waiting.state !== waiting.state) {
      loggedMs = atMs
      poll.progress(
        `${poll.polled.label}: ${state} after ${formatDuration(atMs)}`,
      )
    } else if (atMs - loggedMs >= heartbeatMs) {
      loggedMs = atMs
      await heartbeat(poll, state, atMs)
    }
    if (step.kind === 'end') return scan
    waiting = step.waiting
    await poll.clock.sleep(step.afterMs, poll.signal)
  }
}

function isForgotten({ waiting }: Step, { isOutlived }: PolledScan): boolean {
  return waiting.state === 'UNKNOWN' && isOutlived?.() === true
}

/**
 * The request's state. An outage after the first answer does not end the wait:
 * the state counts as unchanged until the deadline. A server that hangs cannot
 * hold the wait beyond it.
 */
async function ask(
  { mend, progress, polled, rules, elapsed }: Poll,
  requestToken: string,
  { state: last }: Waiting,
): Promise<string> {
  const withinMs = Math.max(rules.timeoutMs - elapsed(), minAnswerMs)
  const limits = { withinMs }
  try {
    return (await mend.call('getRequestState', { requestToken }, limits)).state
  } catch (error) {
    if (!(error instanceof Unanswered) || last === undefined) throw error
    progress(`${polled.label}: no answer, asking again. ${error.message}`)
    return last
  }
}

function polledOnce(
  scan: ScanWaited,
  waiting: Waiting,
  step: Step,
  atMs: number,
): ScanWaited {
  const { state = '' } = step.waiting
  const seconds = Math.round(atMs / 1_000)
  const change = state === waiting.state ? [] : [{ state, atSeconds: seconds }]
  return {
    ...scan,
    end: step.kind === 'end' ? step.end : undefined,
    state,
    changes: [...scan.changes, ...change],
    polls: scan.polls + 1,
    seconds,
  }
}

async function heartbeat(
  { mend, progress, polled, rules }: Poll,
  state: string,
  atMs: number,
): Promise<void> {
  const { token } = polled.project
  const phase = token ? await phaseOf(mend, token) : undefined
  const left = formatDuration(rules.timeoutMs - atMs)
  progress(
    `${polled.label}: still ${state} after ${formatDuration(atMs)}${phase ? ` (${phase})` : ''}, ${left} left`,
  )
}

/** What Mend is doing to the project; only a courtesy, so failing to learn it does no harm. */
async function phaseOf(
  mend: Mend,
  projectToken: string,
): Promise<string | undefined> {
  try {
    const { lastProcess, inProgress } = await mend.call(
      'getProjectState',
      { projectToken },
      { withinMs: minAnswerMs },
    )
    return inProgress && lastProcess ? phaseWords(lastProcess) : undefined
  } catch (error) {
    if (error instanceof Failure && error.code !== 'cancelled') return undefined
    throw error
  }
}

/**
 * The request token of the scan that was running when ours was skipped; absent
 * when the project or its scan is not found.
 */
async function runningScan({ mend, log, polled }: Poll) {
  const project = await polled.project.find().catch((error: unknown) => {
    if (!(error instanceof Failure) || error.code === 'cancelled') throw error
    log.info(
      `${polled.label}: could not look up the project of the scan. ${error.message}`,
    )
  })
  if (project === undefined) return undefined
  const token = (await lastScan(project, mend))?.requestToken
  if (!token || token === polled.token) return undefined
  log.mask(token)
  return token
}

/** The project's last scan, where Mend has a record of it. */
export async function lastScan(
  projectToken: string,
  { call }: Mend,
): Promise<Modification | undefined> {
  return newest(
    await call('getProjectLastModification', { projectToken }),
    'SCAN',
  )
}
