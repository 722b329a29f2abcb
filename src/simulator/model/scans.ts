import type { ModificationType, Project, Scan } from './organization.ts'
import type { ScanStep } from './scan-scripts.ts'

const lastStep: ScanStep = { state: 'UNKNOWN' }

export function currentStep(scan: Scan): ScanStep {
  return scan.script[scan.position] ?? lastStep
}

export function isAtLastStep(scan: Scan): boolean {
  return scan.position >= scan.script.length - 1
}

/** Whether another scan of the same project would be skipped now. */
export function isRunning(scan: Scan): boolean {
  return !['FINISHED', 'FAILED', 'SKIPPED'].includes(currentStep(scan).state)
}

/** Moves the scan on to the step at which it is at `now`. */
export function advanceTo(scan: Scan, now: number): void {
  for (;;) {
    const { forMs } = currentStep(scan)
    if (forMs === undefined || isAtLastStep(scan)) return
    if (now < scan.since + forMs) return
    nextStep(scan, scan.since + forMs)
  }
}

/** Its state was read, so a `perPoll` step is over. */
export function afterPoll(scan: Scan, now: number): void {
  if (currentStep(scan).perPoll && !isAtLastStep(scan)) nextStep(scan, now)
}

function nextStep(scan: Scan, at: number): void {
  scan.position += 1
  scan.since = at
  applyStep(scan)
}

/** Changes the project as the state that the scan has reached does. */
export function applyStep(scan: Scan): void {
  const { state } = currentStep(scan)
  if (state === 'UNKNOWN' || state === 'SKIPPED') return
  if (scan.project.scan !== scan) {
    scan.project.scan = scan
    recordModification(scan, 'SCAN')
  }
  if (state === 'UPDATED' || state === 'FINISHED') publish(scan)
  if (state === 'FINISHED') recordModification(scan, 'ALERTS')
}

function publish(scan: Scan): void {
  if (scan.published) return
  scan.published = true
  if (scan.contents) scan.project.contents = scan.contents
  scan.project.updatedAt = scan.since
  recordModification(scan, 'INVENTORY')
  recordModification(scan, 'METADATA')
}

function recordModification(scan: Scan, type: ModificationType): void {
  scan.project.modifications.set(type, {
    at: scan.since,
    requestToken: scan.token,
    plugin: type === 'SCAN' ? scan.plugin : undefined,
  })
}

/** What getProjectState answers about a project. */
interface Process {
  readonly name: string
  readonly inProgress: boolean
  readonly at: number
}

const phases = ['SETUP', 'DIFF', 'UPDATE'] as const
/** After this time a step without an end shows its last phase. */
const openEndedMs = 60_000

/** The project's last process, from its last scan. */
export function processOf(project: Project, now: number): Process {
  const { scan } = project
  if (!scan) {
    return { name: 'SETUP', inProgress: false, at: project.updatedAt }
  }
  const { state } = currentStep(scan)
  const at = scan.since
  if (state === 'FINISHED') {
    return { name: 'UPDATE_ALERTS', inProgress: false, at }
  }
  if (state === 'FAILED') return { name: 'UPDATE', inProgress: false, at }
  if (scan.published) return { name: 'UPDATE_ALERTS', inProgress: true, at }
  const phase = Math.floor(progress(scan, now) * phases.length)
  return { name: phases[phase] ?? 'UPDATE', inProgress: true, at }
}

/** The share of the work before UPDATED that is done, from 0 to 1. */
function progress(scan: Scan, now: number): number {
  const ends = ['UPDATED', 'FINISHED', 'FAILED']
  const end = scan.script.findIndex(({ state }) => ends.includes(state))
  const steps = end > 0 ? end : scan.script.length
  const { forMs, perPoll } = currentStep(scan)
  const share = perPoll ? 0 : (now - scan.since) / (forMs ?? openEndedMs)
  return (scan.position + Math.min(0.99, share)) / steps
}
