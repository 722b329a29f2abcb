import type { FailureFacts } from '../../domain/failure.ts'
import type { Effect } from '../catalogue/define.ts'
import type { FailedAttempt } from './failed-attempt.ts'
import type { Sanitize } from '../../domain/text/sanitize-quote.ts'
import type { GivenUp } from '../retry.ts'
import { knownServers } from '../server-url.ts'
import { adviceOnFault, adviceOnStatus } from './advice.ts'
import { errorCodes } from './codes.ts'
import { Cancelled, Malformed, Refused, Unanswered } from './errors.ts'

/** A call that came to nothing. */
export interface Ended {
  readonly heading: string
  readonly effect: Effect
  /** `https://saas.mend.io` */
  readonly server: string
  readonly problem: FailedAttempt
  readonly attempts: number
  /** One of the attempts may have done the work. */
  readonly unclear: boolean
  readonly decision: GivenUp
  readonly quote: Sanitize
}

type Refusal = Extract<FailedAttempt, { kind: 'refused' }>
type Silence = Exclude<FailedAttempt, Refusal>

/** The problem in a few words, for log lines: `HTTP 503`, `error 3000`. */
export function label(problem: FailedAttempt, quote: Sanitize): string {
  switch (problem.kind) {
    case 'fault':
      return quote(problem.fault.message)
    case 'status':
      return `HTTP ${problem.status}`
    case 'unreadable':
      return `an answer that is no JSON (${problem.body})`
    case 'refused':
      return problem.errorCode === undefined
        ? 'refused'
        : `error ${problem.errorCode}`
  }
}

/** The error for a call that came to nothing. */
export function failed(ended: Ended): Refused | Unanswered {
  const { problem, unclear } = ended
  if (problem.kind !== 'refused') {
    return new Unanswered(unclear, explainSilence(ended, problem))
  }
  const facts = explainRefusal(ended, problem)
  return new Refused(problem.errorCode, facts, unclear)
}

/** @param field path and expectation, made safe */
export function malformed(heading: string, field: string): Malformed {
  return new Malformed({
    what: `${heading} was answered in an unknown shape (${field})`,
    why: 'The server may speak another version of the API than 1.4.',
    fix: 'Please report it with this line; it holds no data of yours.',
  })
}

export function cancelled(heading: string, cause?: unknown): Cancelled {
  return new Cancelled({ what: `${heading} was cancelled`, cause })
}

/** Mend said no: what it said, the likely cause, the input to change. */
function explainRefusal(ended: Ended, refusal: Refusal): FailureFacts {
  const { errorCode, message } = refusal
  const known = knownCode(errorCode)
  const code =
    errorCode === undefined
      ? 'with a message and no code'
      : `with error ${errorCode} (${known?.meaning ?? 'not a known code'})`
  const region = known?.region ? ` ${regions(ended.server)}` : ''
  return {
    what: `${ended.heading} was refused ${code}${tally(ended)}`,
    said: message && ended.quote(message),
    why: `${known?.why ?? ''}${afterLoss(ended)}`.trim(),
    fix: known
      ? `${known.fix}${region}`
      : 'Check the inputs of this step against what Mend said.',
  }
}

function knownCode(code: number | undefined) {
  if (code === undefined || !Object.hasOwn(errorCodes, code)) return undefined
  return errorCodes[code]
}

/** Mend gave no answer that could be read, or something else answered. */
function explainSilence(ended: Ended, problem: Silence): FailureFacts {
  const { why, fix } = adviceOn(problem, ended.server)
  return {
    what: `${headline(ended, problem)}${tally(ended)}`,
    why: `${why}${afterLoss(ended)}`,
    fix,
    cause: problem.kind === 'fault' ? problem.fault : undefined,
  }
}

function headline({ heading, server, quote }: Ended, problem: Silence): string {
  if (problem.kind === 'fault') {
    return `${heading} got no answer from ${server}: ${quote(problem.fault.message)}`
  }
  const title = problem.excerpt && quote(problem.excerpt, 120)
  const excerpt = title ? ` “${title}”` : ''
  if (problem.kind === 'unreadable') {
    return `${heading} got an answer from ${server} that is no JSON object (${problem.body}${excerpt && `:${excerpt}`})`
  }
  return `${heading} got HTTP ${problem.status}${excerpt} from ${server}`
}

function adviceOn(problem: Silence, server: string) {
  if (problem.kind === 'fault') return adviceOnFault(problem.fault.kind)
  if (problem.kind === 'status') return adviceOnStatus(problem, server)
  if (problem.body === 'cut off') return adviceOnFault('other')
  return {
    why: 'Something between the runner and Mend answered in its place, or `server-url` is not a Mend server.',
    fix: `Check \`server-url\`; Mend's own servers are ${knownServers.join(', ')}.`,
  }
}

function tally({ attempts, decision }: Ended): string {
  const times = attempts > 1 ? `, tried ${attempts} times` : ''
  if (decision.because !== 'late') return times
  const due = Math.round(decision.pauseMs / 1000)
  return `${times}; another attempt would be due in ${due} s, which is longer than this step waits`
}

function afterLoss({ unclear, effect }: Ended): string {
  const lost = unclear && effect !== 'read'
  return lost ? ' The change may have been made all the same.' : ''
}

/** 1234 → `1.2 s` */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function regions(server: string): string {
  return `This step asked ${server}, and keys work only in the region that issued them: set \`server-url\` to yours (${knownServers.join(', ')}, or your own server).`
}
