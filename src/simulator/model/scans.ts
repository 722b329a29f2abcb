import type { ModificationType, Project, Scan } from './organization.ts'
import type { ScanStep } from './scan-scripts.ts'

const lastStep: ScanStep = { state: 'UNKNOWN' }

/** The step at which the scan stands. */
export function stepOf(scan: Scan): ScanStep {
  return scan.script[scan.position] ?? lastStep
}

export function isLast(scan: Scan): boolean {
  return scan.position >= scan.script.length - 1
}

/** Whether another scan of the same project would be skipped now. */
export function isRunning(scan: Scan): boolean {
  return !['FINISHED', 'FAILED', 'SKIPPED'].includes(stepOf(scan).state)
}

/** Puts the scan on its first step. */
export function begin(scan: Scan): void {
  enter(scan)
}

/** Lets the time pass: every timed step that is over by `now` is left. */
export function settle(scan: Scan, now: number): void {
  for (;;) {
    const { forMs } = stepOf(scan)
    if (forMs === undefined || isLast(scan)) return
    if (now < scan.since + forMs) return
    goOn(scan, scan.since + forMs)
  }
}

/** Has been asked for its state: a `perPoll` step is over. */
export function polled(scan: Scan, now: number): void {
  if (stepOf(scan).perPoll && !isLast(scan)) goOn(scan, now)
}

function goOn(scan: Scan, at: number): void {
  scan.position += 1
  scan.since = at
  enter(scan)
}

/** What a state does to the project when it is reached. */
function enter(scan: Scan): void {
  const { state } = stepOf(scan)
  if (state === 'UNKNOWN' || state === 'SKIPPED') return
  if (scan.project.scan !== scan) register(scan)
  if (state === 'UPDATED' || state === 'FINISHED') publish(scan)
  if (state === 'FINISHED') note(scan, 'ALERTS')
}

function register(scan: Scan): void {
  scan.project.scan = scan
  note(scan, 'SCAN')
}

function publish(scan: Scan): void {
  if (scan.published) return
  scan.published = true
  if (scan.contents) scan.project.contents = scan.contents
  scan.project.updatedAt = scan.since
  note(scan, 'INVENTORY')
  note(scan, 'METADATA')
}

function note(scan: Scan, type: ModificationType): void {
  scan.project.modifications.set(type, {
    at: scan.since,
    requestToken: scan.token,
    plugin: type === 'SCAN' ? scan.plugin : undefined,
  })
}

/** What getProjectState says of a project. */
export interface Process {
  readonly name: string
  readonly inProgress: boolean
  readonly at: number
}

const work = ['SETUP', 'DIFF', 'UPDATE'] as const
/** How long a step without an end works before it seems to be in its last phase. */
const openEndedMs = 60_000

/** The project's last process, from its last scan. */
export function processOf(project: Project, now: number): Process {
  const { scan } = project
  if (!scan) {
    return { name: 'SETUP', inProgress: false, at: project.updatedAt }
  }
  const { state } = stepOf(scan)
  const at = scan.since
  if (state === 'FINISHED') {
    return { name: 'UPDATE_ALERTS', inProgress: false, at }
  }
  if (state === 'FAILED') return { name: 'UPDATE', inProgress: false, at }
  if (scan.published) return { name: 'UPDATE_ALERTS', inProgress: true, at }
  const phase = Math.floor(progress(scan, now) * work.length)
  return { name: work[phase] ?? 'UPDATE', inProgress: true, at }
}

/** How far the work before UPDATED is, from 0 to 1. */
function progress(scan: Scan, now: number): number {
  const ends = ['UPDATED', 'FINISHED', 'FAILED']
  const end = scan.script.findIndex(({ state }) => ends.includes(state))
  const steps = end > 0 ? end : scan.script.length
  const { forMs, perPoll } = stepOf(scan)
  const share = perPoll ? 0 : (now - scan.since) / (forMs ?? openEndedMs)
  return (scan.position + Math.min(0.99, share)) / steps
}
