import { type FailureFacts, failureText } from '../domain/failure.ts'
import { debugFailure, failureFacts } from '../domain/failure-facts.ts'
import type { Connection, Host } from '../host.ts'
import { createClient, type Mend } from '../mend/client.ts'
import { version } from '../version.ts'
import { operations } from './index.ts'
import type { Inputs } from './inputs/schema.ts'
import type { OperationContext } from './operation.ts'
import type { Findings, Result, Verdict } from './result/result.ts'
import { combineFindings } from './target/combine.ts'
import {
  labeled,
  sharing,
  type TargetInputs,
  targetsOf,
} from './target/targets.ts'
import { combineVerdicts, settleVerdict } from './verdict.ts'

/**
 * Does what valid inputs ask for, on every project that they are about, and
 * tells how it ended: what goes wrong on the way is part of the result.
 */
export async function execute(inputs: Inputs, host: Host): Promise<Result> {
  const connection = await host.connect(inputs)
  const over = new AbortController()
  const context: OperationContext = {
    ...host,
    describeRepository: (wanted) =>
      host.describeRepository(
        wanted,
        inputs,
        AbortSignal.any([host.signal, over.signal]),
      ),
    mend: clientOf(inputs, connection, host),
    share: sharing(),
    known: new Map(),
    record: () => undefined,
  }
  try {
    const operation = operations[inputs.operation]
    const targets = await targetsOf(inputs, operation, context)
    const attempts = await Promise.all(
      targets.map((target) => attempt(target, context)),
    )
    const [first] = attempts
    return first && attempts.length === 1
      ? first.result
      : severally(inputs, attempts)
  } catch (error) {
    return broken(inputs, {}, error, context)
  } finally {
    over.abort()
    await connection.close()
  }
}

function clientOf(
  inputs: Inputs,
  { send, proxy }: Connection,
  host: Host,
): Mend {
  return createClient({
    transport: send,
    proxy,
    userKey: inputs.userKey,
    orgToken: inputs.orgToken,
    version,
    retries: inputs.retries,
    deadlineMs: 5 * inputs.requestTimeout,
    server: inputs.serverUrl.origin,
    dryRun: inputs.dryRun,
    clock: host.clock,
    log: host.log,
    signal: host.signal,
  })
}

interface Attempt {
  readonly label: string
  readonly result: Result
}

/** The operation on one target; what goes wrong with it is its own affair. */
async function attempt(
  { inputs, label, known }: TargetInputs,
  common: OperationContext,
): Promise<Attempt> {
  common.log.mask(inputs.projectToken)
  let findings: Findings = {}
  const context: OperationContext = {
    ...common,
    log: labeled(common.log, label),
    known: new Map(known && [[known.token, known]]),
    record: (part) => {
      findings = { ...findings, ...part }
    },
  }
  const named = () => findings.ensured?.project.name ?? label ?? ''
  try {
    const verdict = await operations[inputs.operation].run(inputs, context)
    const result = ended(inputs, findings, settleVerdict(verdict, inputs))
    return { label: named(), result }
  } catch (error) {
    return { label: named(), result: broken(inputs, findings, error, context) }
  }
}

/** Several targets as one result: the gravest outcome, all reasons. */
function severally(inputs: Inputs, attempts: readonly Attempt[]): Result {
  const targets = attempts.map(({ label, result }) => ({
    name: label,
    ...result,
  }))
  if (targets.length === 0) return ended(inputs, {}, nothingSelected)
  const verdicts = targets.map(({ name, outcome, reasons }) => ({
    outcome,
    reasons: reasons.map((reason) => `${name}: ${reason}`),
  }))
  const findings = combineFindings(targets)
  return { ...ended(inputs, findings, combineVerdicts(verdicts)), targets }
}

/** Green, because nothing went wrong, but most likely not what was meant. */
const nothingSelected: Verdict = {
  outcome: 'warned',
  reasons: ['`select` selects no project; check its rules.'],
}

function broken(
  inputs: Inputs,
  findings: Findings,
  error: unknown,
  { signal, log }: Pick<OperationContext, 'signal' | 'log'>,
): Result {
  if (signal.aborted) {
    const reasons = ['The job was cancelled before this step came to its end.']
    return ended(inputs, findings, { outcome: 'cancelled', reasons })
  }
  debugFailure(error, log)
  const failure = failureFacts(error)
  const reasons = [failureText(failure)]
  return ended(inputs, findings, { outcome: 'error', reasons }, failure)
}

/** A result, from what was found and how it ended. */
export function ended(
  { operation, dryRun }: Inputs,
  findings: Findings,
  verdict: Verdict,
  failure?: FailureFacts,
): Result {
  return { operation, dryRun, ...findings, ...verdict, failure }
}
