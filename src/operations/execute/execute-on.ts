import { Failure } from '../../domain/failure.ts'
import { messageOf } from '../../domain/failure-facts.ts'
import { operations } from '../index.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import type { Findings, TargetResult, Verdict } from '../result/result.ts'
import type { TargetInputs } from '../selection/targets.ts'
import { targetLog } from '../target/target-log.ts'
import { settleVerdict } from '../verdict.ts'
import { type Ended, stoppedBy } from './stopped.ts'
import type { Surroundings } from './surroundings.ts'

/** Does it for one target: what goes wrong with one does not stop the others. */
export async function executeOn(
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
