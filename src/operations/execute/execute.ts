import { operations } from '../index.ts'
import type { ParsedInputs } from '../inputs/validate.ts'
import type { OperationContext } from '../operation.ts'
import { announceWaivers } from '../report/waiver-notices.ts'
import type { Result, TargetResult } from '../result/result.ts'
import { withProgress } from '../selection/progress.ts'
import { targetsOf } from '../selection/targets.ts'
import { combineFindings } from '../target/combine.ts'
import { combineReasons } from '../target/combine-reasons.ts'
import { combineVerdicts, failuresFirst, nothingSelected } from '../verdict.ts'
import { openContext } from './context.ts'
import { executeOn } from './execute-on.ts'
import { knownOperation } from './preconditions.ts'
import { prepare } from './prepare.ts'
import { stoppedBy } from './stopped.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Does what the inputs ask for, on every project that they are about, and says
 * how it ended: what goes wrong on the way is part of the result.
 */
export async function execute(
  parsed: Pick<ParsedInputs, 'inputs' | 'problems'>,
  surroundings: Surroundings,
): Promise<Result> {
  const { inputs, problems } = parsed
  const { dryRun } = inputs
  const run = { operation: knownOperation(inputs, problems), dryRun }
  const { early, policies } = await prepare(parsed, surroundings)
  if (early) return { ...run, ...early }
  const { context, close } = await openContext(inputs, policies, surroundings)
  try {
    const results = await executeOnAll(context, surroundings)
    announceWaivers(results, context.log)
    return { ...run, ...combineTargets(results) }
  } catch (error) {
    return { ...run, ...stoppedBy(error, context) }
  } finally {
    await close()
  }
}

/** All at once: how many requests are under way is the client's concern. */
async function executeOnAll(
  context: OperationContext,
  surroundings: Surroundings,
): Promise<TargetResult[]> {
  const { operation, select } = context.inputs
  const targets = await targetsOf(operations[operation], context)
  const onEach = (done = () => {}) =>
    Promise.all(
      targets.map(async (target) => {
        const result = await executeOn(target, context, surroundings)
        done()
        return result
      }),
    )
  const few = select.rules.length > 0 ? 1 : fewWaits
  if (targets.length <= few) return onEach()
  const job = { title: 'Projects done', total: targets.length }
  return withProgress(job, context, onEach)
}

/** So many scans of the scanner's output each tell how their wait goes. */
const fewWaits = 20

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
