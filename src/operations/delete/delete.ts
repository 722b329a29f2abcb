import type { Repository } from '../../domain/tags/repository.ts'
import { Refused, Unanswered } from '../../mend/errors/errors.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Deleted } from '../result/deleted.ts'
import type { Verdict } from '../result/result.ts'
import { isUnclear, pausesMs } from '../target/find-or-create.ts'
import { targetOf, targetProblems } from '../target/target.ts'
import { passed } from '../verdict.ts'
import { type DeletionTarget, isConfirmed } from './deletion-target.ts'
import { findProductToDelete } from './product.ts'
import { findProjectToDelete } from './project.ts'

/** Deletes one project, or one product with all its projects. */
export const deleteObject: Operation = {
  many: false,
  needsOrgToken: (inputs) =>
    scopeOf(inputs) === 'product' || !inputs.productToken,
  problems(inputs, repository) {
    const unclear = targetProblems(inputs)
    if (unclear.length > 0) return unclear
    const scope = scopeOf(inputs)
    const name = givenName(scope, inputs, repository)
    return confirmProblems(scope, name, inputs)
  },
  async run(inputs, context) {
    const find =
      scopeOf(inputs) === 'product' ? findProductToDelete : findProjectToDelete
    const doomed = await find(inputs, context)
    return 'absence' in doomed
      ? nothingToDo(inputs, doomed.absence, context)
      : carryOut(doomed, inputs, context)
  },
}

type Scope = Deleted['scope']

/** A product only when nothing but a product is pointed at. */
function scopeOf(inputs: Inputs): Scope {
  if (inputs.projectName || inputs.projectToken) return 'project'
  return inputs.productName || inputs.productToken ? 'product' : 'project'
}

/** The name that the inputs point at; `undefined` when it is a token. */
function givenName(
  scope: Scope,
  inputs: Inputs,
  repository: Repository,
): string | undefined {
  const pointer = targetOf(inputs, repository)[scope]
  return pointer?.by === 'name' ? pointer.name : undefined
}

/** `name` is undefined where only a token points at it, until it is read. */
function confirmProblems(
  scope: Scope,
  name: string | undefined,
  inputs: Inputs,
): Problem[] {
  const { confirm } = inputs
  const expected =
    name === undefined
      ? `the exact name of the ${scope} that \`${scope}-token\` points at`
      : `the exact name of the ${scope} to delete, "${name}"`
  const problem = (text: string): Problem[] => [{ input: 'confirm', text }]
  if (!confirm) return problem(`is required; expected ${expected}`)
  if (name === undefined || isConfirmed(inputs, name)) return []
  return problem(`"${confirm}": expected ${expected}`)
}

function nothingToDo(
  inputs: Inputs,
  absence: string,
  context: OperationContext,
): Verdict {
  const scope = scopeOf(inputs)
  const name = givenName(scope, inputs, context.repository)
  context.log.notice(`Nothing to delete: ${absence}`)
  context.record({ deleted: { scope, name, status: 'absent', absence } })
  return passed
}

async function carryOut(
  doomed: DeletionTarget,
  inputs: Inputs,
  context: OperationContext,
): Promise<Verdict> {
  const { scope, name, productName, projects } = doomed
  const note = (status: Deleted['status']) =>
    context.record({ deleted: { scope, name, productName, projects, status } })
  note('found')
  const told = described(doomed)
  if (inputs.dryRun) {
    context.log.info(`${told}: would be deleted (dry run)`)
    note('planned')
    return passed
  }
  const status = await destroy(doomed, context)
  context.log.info(`${told}: ${said[status]}`)
  note(status)
  return passed
}

const said = {
  deleted: 'deleted',
  unclear: 'gone; the answer to its deletion was lost',
} as const

function described({
  scope,
  name,
  productName,
  projects,
}: DeletionTarget): string {
  if (scope === 'product') {
    return `Product "${name}" with ${projects} project${projects === 1 ? '' : 's'}`
  }
  const where = productName === undefined ? '' : ` in product "${productName}"`
  return `Project "${name}"${where}`
}

/**
 * Sends the deletion. The client repeats it where that may help, so that a
 * refusal can come from a repeat that found nothing left: then, and after a
 * lost answer, the listing tells. It is looked up by token: another object that
 * has taken the name meanwhile is left alone.
 */
async function destroy(
  doomed: DeletionTarget,
  context: OperationContext,
): Promise<'deleted' | 'unclear'> {
  try {
    await doomed.destroy()
    return 'deleted'
  } catch (error) {
    const unclear = isUnclear(error)
    if (!unclear && !(error instanceof Refused)) throw error
    context.log.debug(
      `${doomed.scope}: no clear answer to the deletion, looking`,
    )
    if (await isGone(doomed, unclear, context, error)) return 'unclear'
    throw error
  }
}

/** After an unclear answer several looks, because the deletion may take its time. */
async function isGone(
  doomed: DeletionTarget,
  unclear: boolean,
  { clock, signal }: OperationContext,
  first: unknown,
): Promise<boolean> {
  for (const pauseMs of unclear ? [0, ...pausesMs] : [0]) {
    if (pauseMs > 0) await clock.sleep(pauseMs, signal)
    try {
      if (!(await doomed.remains())) return true
    } catch (error) {
      const unseen = error instanceof Refused || error instanceof Unanswered
      throw unseen ? first : error
    }
  }
  return false
}
