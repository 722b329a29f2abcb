import { failureText } from '../../domain/failure.ts'
import { debugFailure, failureFacts } from '../../domain/failure-facts.ts'
import type { OperationContext } from '../operation.ts'
import type { Findings, Result, Verdict } from '../result/result.ts'
import { looksOf } from '../unclear.ts'

/** How a run or one of its targets ended. */
export type Ended = Verdict & Pick<Result, 'failure'>

/** How it ended that an error stopped, with what to look at in Mend. */
export function stoppedBy(
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

export const cancelled: Verdict = {
  outcome: 'cancelled',
  reasons: ['The job was cancelled before this step finished.'],
}
