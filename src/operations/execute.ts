import { type FailureFacts, failureText } from '../domain/failure.ts'
import { debugFailure, failureFacts } from '../domain/failure-facts.ts'
import type { Connection, Edge } from '../host.ts'
import { createClient, type Mend } from '../mend/client.ts'
import { version } from '../version.ts'
import { operations } from './index.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Deps } from './operation.ts'
import type { Findings, Result, Verdict } from './result/result.ts'
import { findingsTogether } from './target/combine.ts'
import { labeled, sharing, type Targeted, targetsOf } from './target/targets.ts'
import { settled, together } from './verdict.ts'

/**
 * Does what valid inputs ask for, on every project that they are about, and
 * tells how it ended: what goes wrong on the way is part of the result.
 */
export async function operate(inputs: Inputs, edge: Edge): Promise<Result> {
  const connection = await edge.connect(inputs)
  const over = new AbortController()
  const deps: Deps = {
    ...edge,
    describeRepository: (wanted) =>
      edge.describeRepository(
        wanted,
        inputs,
        AbortSignal.any([edge.signal, over.signal]),
      ),
    mend: clientOf(inputs, connection, edge),
    share: sharing(),
    known: new Map(),
    record: () => undefined,
  }
  try {
    const operation = operations[inputs.operation]
    const targets = await targetsOf(inputs, operation, deps)
    const attempts = await Promise.all(
      targets.map((target) => attempt(target, deps)),
    )
    const [first] = attempts
    return first && attempts.length === 1
      ? first.result
      : severally(inputs, attempts)
  } catch (error) {
    return broken(inputs, {}, error, deps)
  } finally {
    over.abort()
    await connection.close()
  }
}

function clientOf(
  inputs: Inputs,
  { send, proxy }: Connection,
  edge: Edge,
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
    clock: edge.clock,
    log: edge.log,
    signal: edge.signal,
  })
}

interface Attempt {
  readonly label: string
  readonly result: Result
}

/** The operation on one target; what goes wrong with it is its own affair. */
async function attempt(
  { inputs, label, known }: Targeted,
  common: Deps,
): Promise<Attempt> {
  common.log.mask(inputs.projectToken)
  let findings: Findings = {}
  const deps: Deps = {
    ...common,
    log: labeled(common.log, label),
    known: new Map(known && [[known.token, known]]),
    record: (part) => {
      findings = { ...findings, ...part }
    },
  }
  const named = () => findings.ensured?.project.name ?? label ?? ''
  try {
    const verdict = await operations[inputs.operation].run(inputs, deps)
    const result = ended(inputs, findings, settled(verdict, inputs))
    return { label: named(), result }
  } catch (error) {
    return { label: named(), result: broken(inputs, findings, error, deps) }
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
  const findings = findingsTogether(targets)
  return { ...ended(inputs, findings, together(verdicts)), targets }
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
  { signal, log }: Pick<Deps, 'signal' | 'log'>,
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
