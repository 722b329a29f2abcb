import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation } from '../operation.ts'

/** What is wrong with `submit-dependencies` for this operation. */
export function submissionProblems(
  inputs: Inputs,
  operation: Pick<Operation, 'readsHierarchy' | 'checksGithub'>,
): Problem[] {
  if (!inputs.submitDependencies || operation.checksGithub) return []
  if (operation.readsHierarchy?.(inputs)) return []
  const text = operation.readsHierarchy
    ? 'needs the hierarchy; expected `report` to include hierarchy'
    : `operation ${inputs.operation} does not read a hierarchy to submit; expected operation sync or report`
  return [{ input: 'submit-dependencies', text }]
}
