import { unknownOperation } from '../../domain/operations.ts'
import type { Result } from '../../operations/result/result.ts'
import { findingFields } from '../findings/index.ts'
import { named } from '../findings/names.ts'

/** The wait stands above the tags in the file, although a run tags first. */
const order = { wait: undefined }

/**
 * A result as plain JSON, without tokens and without the libraries: the top of
 * the report file and the `json` output. What is not known is absent. Every
 * field is picked by name, so the order is fixed and nothing slips in unseen.
 */
export function resultFacts(result: Result) {
  return {
    ...endFacts(result),
    ...order,
    ...findingFields('facts', result),
  }
}

/** How a run ended and what it was about. */
export function endFacts(result: Result) {
  const { failure } = result
  return {
    operation: result.operation ?? unknownOperation,
    result: result.outcome,
    reasons: [...result.reasons],
    failure: failure && {
      what: failure.what,
      said: failure.said,
      why: failure.why,
      fix: failure.fix,
    },
    dryRun: result.dryRun,
    product: named(result, 'product'),
    project: named(result, 'project'),
  }
}
