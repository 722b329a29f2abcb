import { Failure, failureText } from '../domain/failure.ts'
import {
  debugFailure,
  failureFacts,
  messageOf,
} from '../domain/failure-facts.ts'
import { runPolicy } from '../domain/gate/run-policy.ts'
import type { Policy } from '../domain/gate/waivers/waiver.ts'
import type {
  GithubPermission,
  PermissionFact,
} from '../domain/github-permission.ts'
import type { ApiPreset } from '../domain/tags/metadata.ts'
import type { Repository, RepositoryFacts } from '../domain/tags/repository.ts'
import { plain } from '../domain/text/clean.ts'
import { type ClientOptions, createClient } from '../mend/client.ts'
import type { Clock, Log } from '../ports.ts'
import { version } from '../version.ts'
import { operations } from './index.ts'
import {
  type ReadPolicyFile,
  readPolicies,
} from './inputs/policy/read-policies.ts'
import type { ScannerVariables } from './inputs/scanner-keys.ts'
import type { Inputs, Problem } from './inputs/schema.ts'
import type { ParsedInputs } from './inputs/validate.ts'
import type { OperationContext } from './operation.ts'
import { earlyVerdict, knownOperation } from './preconditions.ts'
import { announceWaivers } from './report/waiver-notices.ts'
import type {
  Findings,
  Result,
  TargetResult,
  Verdict,
} from './result/result.ts'
import { withProgress } from './selection/progress.ts'
import { sharing, type TargetInputs, targetsOf } from './selection/targets.ts'
import { combineFindings } from './target/combine.ts'
import { combineReasons } from './target/combine-reasons.ts'
import { targetLog } from './target/target-log.ts'
import { looksOf } from './unclear.ts'
import {
  combineVerdicts,
  failuresFirst,
  nothingSelected,
  settleVerdict,
} from './verdict.ts'

/** A way to Mend, opened for one run. */
interface Connection extends Pick<ClientOptions, 'proxy'> {
  readonly send: ClientOptions['transport']
  close(): Promise<void>
}

/** What a run needs of its surroundings. */
export interface Surroundings {
  readonly repository: Repository
  readonly scanners: ScannerVariables
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  connect(inputs: Inputs): Promise<Connection> | Connection
  /** Asks GitHub's API, until the signal aborts. Never rejects. */
  describeRepository(
    wanted: readonly ApiPreset[],
    inputs: Inputs,
    signal: AbortSignal,
  ): Promise<RepositoryFacts>
  /** Asks GitHub's API what `github-token` may do, until the signal aborts. Never rejects. */
  readPermissions(
    wanted: readonly GithubPermission[],
    inputs: Inputs,
    signal: AbortSignal,
  ): Promise<readonly PermissionFact[]>
  readonly readPolicyFile: ReadPolicyFile
  /**
   * Writes the report files of a result before the run has ended.
   *
   * @throws {Error} when one of them could not be written
   */
  saveReport(result: Result): Promise<void>
}

/**
 * Does what the inputs ask for, on every project that they are about, and says
 * how it ended: what goes wrong on the way is part of the result.
 */
export async function execute(
  { inputs, problems }: Pick<ParsedInputs, 'inputs' | 'problems'>,
  surroundings: Surroundings,
): Promise<Result> {
  const { operation, dryRun } = inputs
  const run = { operation: knownOperation(inputs, problems), dryRun }
  const { early, policies } = await prepare(inputs, problems, surroundings)
  if (early) return { ...run, ...early }
  const connection = await surroundings.connect(inputs)
  const over = new AbortController()
  const context: OperationContext = {
    ...contextOf(inputs, connection, surroundings, over.signal),
    policy: runPolicy(inputs.failOn, policies),
  }
  try {
    const targets = await targetsOf(operations[operation], context)
    const results = await executeAll(targets, context, surroundings)
    announceWaivers(results, context.log)
    return { ...run, ...combineTargets(results) }
  } catch (error) {
    return { ...run, ...stoppedBy(error, context) }
  } finally {
    over.abort()
    await connection.close()
  }
}

/** All at once: how many requests are under way is the client's concern. */
function executeAll(
  targets: readonly TargetInputs[],
  context: OperationContext,
  surroundings: Surroundings,
): Promise<TargetResult[]> {
  const executeEach = (done = () => {}) =>
    Promise.all(
      targets.map(async (target) => {
        const result = await executeOn(target, context, surroundings)
        done()
        return result
      }),
    )
  const few = context.inputs.select.rules.length > 0 ? 1 : fewWaits
  if (targets.length <= few) return executeEach()
  const job = { what: 'Projects done', total: targets.length }
  return withProgress(job, context, executeEach)
}

/** So many scans of the scanner's output each tell how their wait goes. */
const fewWaits = 20

/** Reads the policies, unless the run is skipped: then nothing of them is needed. */
async function prepare(
  inputs: Inputs,
  problems: readonly Problem[],
  surroundings: Surroundings,
): Promise<{
  readonly early?: Verdict | undefined
  readonly policies: readonly Policy[]
}> {
  const { log, readPolicyFile } = surroundings
  const first = earlyVerdict(inputs, problems, surroundings)
  if (first?.outcome === 'skipped') return { early: first, policies: [] }
  const read = await readPolicies(inputs, readPolicyFile)
  const { policies } = read
  if (surroundings.signal.aborted) return { early: cancelled, policies }
  for (const { file, conditions, waivers } of policies) {
    log.info(
      `Policy ${plain(file, 200)}: conditions: ${conditions.length}, waivers: ${waivers.length}`,
    )
  }
  const all = [...problems, ...read.problems]
  return { early: earlyVerdict(inputs, all, surroundings), policies }
}

function contextOf(
  inputs: Inputs,
  { send, proxy }: Connection,
  surroundings: Surroundings,
  over: AbortSignal,
): Omit<OperationContext, 'policy'> {
  const { clock, log, signal } = surroundings
  const { userKey, orgToken, retries, concurrency } = inputs
  const changesNothing = operations[inputs.operation].changesNothing?.(inputs)
  const dryRun = inputs.dryRun || (changesNothing ?? false)
  const ending = () => AbortSignal.any([signal, over])
  return {
    ...surroundings,
    inputs,
    describeRepository: (wanted) =>
      surroundings.describeRepository(wanted, inputs, ending()),
    readPermissions: (wanted) =>
      surroundings.readPermissions(wanted, inputs, ending()),
    mend: createClient({
      ...{ userKey, orgToken, retries, dryRun, version, clock, log, signal },
      transport: send,
      concurrency,
      proxy,
      deadlineMs: 5 * inputs.requestTimeout,
      server: inputs.serverUrl.origin,
    }),
    progress: log.info,
    share: sharing(),
    known: new Map(),
    record: () => undefined,
    saveReport: async () => undefined,
  }
}

/** What goes wrong with one target does not stop the others. */
async function executeOn(
  { inputs, label, known, undecided }: TargetInputs,
  common: OperationContext,
  surroundings: Surroundings,
): Promise<TargetResult> {
  common.log.mask(inputs.projectToken)
  let findings: Findings = {}
  const { log, progress, close } = targetLog(common.log, label)
  const context: OperationContext = {
    ...common,
    inputs,
    log,
    progress,
    known: new Map(known && [[known.token, known]]),
    record: (part) => {
      findings = { ...findings, ...part }
    },
    saveReport: () => saveEarly(inputs, findings, surroundings),
  }
  const running = undecided
    ? Promise.reject(undecided.error)
    : operations[inputs.operation].run(context)
  const end: Ended = await running.then(
    (verdict) => settleVerdict(verdict, inputs),
    (error: unknown) => stoppedBy(error, context, findings),
  )
  close()
  const name = findings.ensured?.project?.name ?? label ?? ''
  return { name, ...findings, ...end }
}

/** @throws {Failure} `report-not-written` */
async function saveEarly(
  { operation, dryRun }: Inputs,
  findings: Findings,
  { saveReport, log }: Surroundings,
): Promise<void> {
  try {
    await saveReport({ operation, dryRun, ...findings, ...underWay })
    log.info('The report files are written, with what is about to be done')
  } catch (cause) {
    throw new Failure('report-not-written', {
      what: 'The report could not be written, so nothing was changed',
      why: `${messageOf(cause)}.`,
      fix: 'Check `report-directory` and the space on the disk.',
      cause,
    })
  }
}

/** What a report says that was written before the end. */
const underWay: Verdict = {
  outcome: 'planned',
  reasons: ['This was written before anything was changed.'],
}

type Ended = Verdict & Pick<Result, 'failure'>

/** How it ended, with what to look at in Mend. */
function stoppedBy(
  error: unknown,
  { signal, log }: OperationContext,
  findings: Findings = {},
): Ended {
  const looks = looksOf(findings)
  if (signal.aborted) {
    const reasons = [[...cancelled.reasons, ...looks].join(' ')]
    return { ...cancelled, reasons }
  }
  debugFailure(error, log)
  const facts = failureFacts(error)
  const fix = [facts.fix, ...looks].filter(Boolean).join(' ')
  const failure = { ...facts, fix: fix || undefined }
  return { outcome: 'error', reasons: [failureText(failure)], failure }
}

const cancelled: Verdict = {
  outcome: 'cancelled',
  reasons: ['The job was cancelled before this step finished.'],
}

/** Several targets as one: the most severe outcome, all reasons; failures come first. */
function combineTargets(
  results: readonly TargetResult[],
): Omit<Result, 'operation' | 'dryRun'> {
  const [first, ...others] = results
  if (!first) return nothingSelected
  if (others.length === 0) return first
  const targets = results.toSorted(failuresFirst)
  const { outcome } = combineVerdicts(targets)
  const reasons = combineReasons(targets)
  return { ...combineFindings(targets), outcome, reasons, targets }
}
