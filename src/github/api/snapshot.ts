import { plain } from '../../domain/text/clean.ts'
import type { Clock, Log } from '../../ports.ts'
import type {
  Annotation,
  DependencySnapshot,
} from '../../reports/presentation.ts'
import { textAt, valueAt } from '../event/payload.ts'
import type { LeftOnGithub } from '../publish.ts'
import { type Api, callFailure, openOctokit } from './octokit.ts'
import type { Reach } from './reach.ts'
import { repeatCall } from './repeat.ts'
import { notSubmitted, snapshotNotice } from './snapshot-notice.ts'

/** What a snapshot is filed under. */
interface SnapshotTarget {
  /** `owner/name`; '' outside a workflow run. */
  readonly fullName: string
  /** Both absent where the event does not tell. */
  readonly commit: string | undefined
  readonly ref: string | undefined
  readonly job: {
    /** Of the run. */
    readonly id: string
    /** GitHub counts only the newest snapshot of a correlator. */
    readonly correlator: string
    readonly html_url?: string
  }
  readonly detector: {
    readonly name: string
    readonly version: string
    readonly url: string
  }
}

export interface SubmitOptions extends Reach {
  readonly target: SnapshotTarget
  readonly clock: Clock
  readonly log: Pick<Log, 'info'>
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal
}

const maxTries = 3
/** Characters of what GitHub says that anybody reads. */
const maxWords = 500

/**
 * Submits a snapshot (documentation: “Create a snapshot of dependencies for a
 * repository”). It may be repeated: the newest one of a correlator counts. Never
 * rejects; a job that is cancelled ends it without a word.
 *
 * @param until on the clock's scale: nothing is sent later
 */
export async function submitSnapshot(
  snapshot: DependencySnapshot,
  until: number,
  options: SubmitOptions,
): Promise<LeftOnGithub> {
  const { clock, cancelled, withoutSecrets } = options
  const obstacle = obstacleTo(options)
  if (obstacle) return noticed(notSubmitted(obstacle))
  let answer: unknown
  const patience = { clock, maxTries, until, signal: cancelled }
  const failure = await options
    .open(until, cancelled, async (api) => {
      const create = await creation(snapshot, options.target, api)
      const send = async () => {
        answer = (await create()).data
      }
      return repeatCall(send, patience)
    })
    .catch(callFailure)
  if (!failure) return settled(answer, snapshot, options)
  if (cancelled.aborted) return { outputs: {}, annotations: [] }
  return noticed(snapshotNotice(failure, withoutSecrets))
}

/** Why GitHub need not be asked. */
function obstacleTo({ hasToken, target }: SubmitOptions): string | undefined {
  if (!hasToken) return '`github-token` is empty.'
  const { fullName, commit, ref } = target
  return fullName === '' || commit === undefined || ref === undefined
    ? 'The event does not tell which commit and ref of this repository the run is about.'
    : undefined
}

async function creation(
  { scanned, manifests }: DependencySnapshot,
  { fullName, commit = '', ref = '', job, detector }: SnapshotTarget,
  api: Api,
) {
  const [owner = '', repo = ''] = fullName.split('/')
  const { rest } = await openOctokit(api)
  const snapshot = { version: 0, sha: commit, ref, job, detector, scanned }
  return () =>
    rest.dependencyGraph.createRepositorySnapshot({
      ...{ owner, repo, ...snapshot },
      manifests,
    })
}

function noticed(message: string): LeftOnGithub {
  return { outputs: {}, annotations: [notice(message)] }
}

function notice(message: string): Annotation {
  return { level: 'notice', title: '', message }
}

/** GitHub answers 201 to a malformed snapshot, too; only `result` says it. */
function settled(
  answer: unknown,
  { leftOut }: DependencySnapshot,
  { log }: SubmitOptions,
): LeftOnGithub {
  const id = valueAt(answer, 'id')
  const result = plain(textAt(answer, 'result') ?? 'no result', maxWords)
  const words = plain(textAt(answer, 'message') ?? '', maxWords)
  const said = words ? `: ${words}` : ''
  if (result === 'INVALID') return invalid(`${result}${said}`)
  if (!Number.isSafeInteger(id)) {
    return noticed(notSubmitted("GitHub's API: an answer without an id."))
  }
  log.info(`Dependency snapshot ${id}: ${result}${said}`)
  const annotations =
    leftOut.length > 0
      ? [notice(`\`submit-dependencies\`: left out: ${leftOut.join('; ')}.`)]
      : []
  return { outputs: { 'snapshot-id': String(id) }, annotations }
}

function invalid(said: string): LeftOnGithub {
  const message = `\`submit-dependencies\`: GitHub does not accept the dependency snapshot. It says ${said}`
  const title = 'Dependency snapshot'
  return { outputs: {}, annotations: [{ level: 'error', title, message }] }
}
