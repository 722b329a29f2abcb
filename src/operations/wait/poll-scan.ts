import { Failure } from '../../domain/failure.ts'
import { phaseWords, scanToken } from '../../domain/scan/project-state.ts'
import {
  notYetSeen,
  observe,
  type Step,
  type Waiting,
  type WaitRules,
} from '../../domain/scan/waiting.ts'
import { spoken } from '../../domain/text/duration.ts'
import { Unanswered } from '../../mend/errors/errors.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import type { ScanWaited } from '../result/waited.ts'

/** One scan to watch. */
export interface PolledScan {
  readonly token: string
  /** The project's token, where known: for the phase and for following. */
  readonly project: string | undefined
  /** How log lines call it: `Scan`, `Scan 2`. */
  readonly label: string
}

/** What one watch carries along. */
interface Poll extends OperationContext {
  readonly watched: PolledScan
  readonly rules: WaitRules
  /** Milliseconds since the watch began. */
  elapsed(): number
  /** Told after every look, so that a cancelled wait shows how far it came. */
  note(scan: ScanWaited): void
}

const unseen: ScanWaited = {
  changes: [],
  polls: 0,
  seconds: 0,
  followed: false,
}
const heartbeatMs = 60_000
/** For the last look at the deadline, and for courtesies. */
const leastPatienceMs = 10_000

/**
 * Polls a request token until the state machine says that it is over. When the
 * scan was skipped for another one and `on-skipped` is `follow`, watches that
 * one, once, within the same deadline.
 *
 * @throws {Failure} when Mend could not be asked, or the run was cancelled
 */
export async function pollScan(
  watched: PolledScan,
  inputs: Inputs,
  context: OperationContext,
  note: (scan: ScanWaited) => void,
): Promise<void> {
  const startedMs = context.clock.now()
  const watch: Poll = {
    ...context,
    watched,
    rules: rulesOf(inputs),
    elapsed: () => context.clock.now() - startedMs,
    note,
  }
  const scan = await pollToEnd(watch, watched.token, unseen)
  if (scan.end !== 'skipped' || inputs.onSkipped !== 'follow') return
  const running = await runningScan(watch)
  if (!running) return
  context.log.info(
    `${watched.label}: following the scan that was running instead`,
  )
  await pollToEnd(watch, running, { ...scan, end: undefined, followed: true })
}

function rulesOf({ waitFor, timeout, pollInterval }: Inputs): WaitRules {
  return {
    waitFor: waitFor === 'updated' ? 'updated' : 'finished',
    timeoutMs: timeout,
    pollMs: pollInterval,
  }
}

async function pollToEnd(
  watch: Poll,
  token: string,
  before: ScanWaited,
): Promise<ScanWaited> {
  let scan = before
  let waiting: Waiting = notYetSeen
  let spokeMs = watch.elapsed()
  for (;;) {
    const state = await ask(watch, token, waiting)
    const atMs = watch.elapsed()
    const chance = watch.clock.random()
    const step = observe(waiting, state, atMs, watch.rules, chance)
    scan = looked(scan, waiting, step, atMs)
    watch.note(scan)
    if (step.waiting.state !== waiting.state) {
      spokeMs = atMs
      watch.log.info(`${watch.watched.label}: ${state} after ${spoken(atMs)}`)
    } else if (atMs - spokeMs >= heartbeatMs) {
      spokeMs = atMs
      await heartbeat(watch, state, atMs)
    }
    if (step.kind === 'end') return scan
    waiting = step.waiting
    await watch.clock.sleep(step.afterMs, watch.signal)
  }
}

/**
 * The request's state. An outage after the first answer does not end the wait:
 * the state counts as unchanged until the deadline says otherwise, and a server
 * that hangs cannot hold the wait beyond it.
 */
async function ask(
  { mend, log, watched, rules, elapsed }: Poll,
  requestToken: string,
  { state: last }: Waiting,
): Promise<string> {
  const left = rules.timeoutMs - elapsed()
  const withinMs = Math.max(left, leastPatienceMs)
  try {
    const answer = await mend.call(
      'getRequestState',
      { requestToken },
      { withinMs },
    )
    return answer.state
  } catch (error) {
    if (!(error instanceof Unanswered) || last === undefined) throw error
    log.info(`${watched.label}: no answer, asking again. ${error.message}`)
    return last
  }
}

function looked(
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
  { mend, log, watched, rules }: Poll,
  state: string,
  atMs: number,
): Promise<void> {
  const phase = watched.project
    ? await phaseOf(mend, watched.project)
    : undefined
  const left = spoken(rules.timeoutMs - atMs)
  log.info(
    `${watched.label}: still ${state} after ${spoken(atMs)}${phase ? ` (${phase})` : ''}, ${left} left`,
  )
}

/** What Mend is doing to the project; a courtesy, so a failure to learn it is none. */
async function phaseOf(
  mend: Poll['mend'],
  projectToken: string,
): Promise<string | undefined> {
  try {
    const { lastProcess, inProgress } = await mend.call(
      'getProjectState',
      { projectToken },
      { withinMs: leastPatienceMs },
    )
    return inProgress && lastProcess ? phaseWords(lastProcess) : undefined
  } catch (error) {
    if (error instanceof Failure && error.code !== 'cancelled') return undefined
    throw error
  }
}

/** The token of the scan that ran when ours was skipped. */
async function runningScan({
  mend,
  log,
  watched,
}: Poll): Promise<string | undefined> {
  if (!watched.project) return undefined
  const rows = await mend.call('getProjectLastModification', {
    projectToken: watched.project,
  })
  const token = scanToken(rows)
  if (!token || token === watched.token) return undefined
  log.mask(token)
  return token
}
