import type { OperationName } from '../../domain/operations.ts'
import type { Repository } from '../../domain/tags/repository.ts'
import { operations } from '../index.ts'
import { missingCredentials } from '../inputs/credentials.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import { gateProblems } from '../report/gate.ts'
import { submissionProblems } from '../report/submission.ts'
import type { Verdict } from '../result/result.ts'
import { needsOrgToken, targetCountProblems } from '../selection/targets.ts'
import { targetProblems } from '../target/target.ts'

/** How the run ends before anything is sent: with wrong inputs, or without credentials. */
export function earlyVerdict(
  inputs: Inputs,
  problems: readonly Problem[],
  { repository, scanners }: Pick<OperationContext, 'repository' | 'scanners'>,
): Verdict | undefined {
  const name = knownOperation(inputs, problems)
  const operation = name && operations[name]
  const needsNone = operation?.needsCredentials?.(inputs) === false
  const needs = {
    needsOrgToken: (inputs: Inputs) =>
      operation !== undefined && needsOrgToken(inputs, operation),
  }
  const missing = needsNone
    ? []
    : missingCredentials(inputs, needs, repository, scanners)
  // Elsewhere an empty key is a misspelled secret, which must not switch the gate off.
  const maySkip =
    inputs.onMissingCredentials === 'skip' &&
    repository.withoutSecrets !== undefined
  const mustHave = !maySkip && !operation?.reportsCredentials
  const named = new Set(problems.map(({ input }) => input))
  const combined = [
    ...targetProblems(inputs),
    ...(operation ? operationProblems(operation, inputs, repository) : []),
  ]
  const wrong = [
    ...problems,
    // Where an input cannot be read its default stands, and may look wrong too.
    ...combined.filter(({ input }) => !named.has(input)),
    ...(mustHave ? missing : []),
  ]
  if (wrong.length > 0) return { outcome: 'error', reasons: reasonsOf(wrong) }
  if (!maySkip || missing.length === 0) return undefined
  return { outcome: 'skipped', reasons: reasonsOf(missing) }
}

/** The operation of a run; none when the input names none that there is. */
export function knownOperation(
  { operation }: Inputs,
  problems: readonly Problem[],
): OperationName | undefined {
  return problems.some(({ input }) => input === 'operation')
    ? undefined
    : operation
}

function operationProblems(
  operation: Operation,
  inputs: Inputs,
  repository: Repository,
): Problem[] {
  return [
    ...operation.problems(inputs, repository),
    ...targetCountProblems(inputs, operation),
    ...gateProblems(inputs, operation),
    ...submissionProblems(inputs, operation),
  ]
}

function reasonsOf(problems: readonly Problem[]): string[] {
  return problems.map(({ input, text, line }) => {
    const where = line === undefined ? '' : `, line ${line}`
    return `\`${input}\`${where}: ${text}`
  })
}
