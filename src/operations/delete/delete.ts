import type { Repository } from '../../domain/tags/repository.ts'
import { counted } from '../../domain/text/counted.ts'
import { Cancelled, Refused, Unanswered } from '../../mend/errors/errors.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { Deleted } from '../result/deleted.ts'
import { targetOf } from '../target/target.ts'
import { endOf, isUnclear, lookFor, pausesMs } from '../unclear.ts'
import { passed } from '../verdict.ts'
import { type DeletionTarget, isConfirmed } from './deletion-target.ts'
import { findProductToDelete } from './product.ts'
import { findProjectToDelete } from './project.ts'

/** Deletes one project, or one product with all its projects. */
export const deleteObject: Operation = {
  needsOrgToken: (inputs) =>
    scopeOf(inputs) === 'product' || !inputs.productToken,
  problems: confirmProblems,
  async run(context) {
    const { inputs, repository, log, record } = context
    const scope = scopeOf(inputs)
    const find = scope === 'product' ? findProductToDelete : findProjectToDelete
    const target = await find(context)
    if ('absence' in target) {
      const { absence } = target
      const name = givenName(inputs, repository)
      log.notice(`Nothing to delete: ${absence}`)
      record({ deleted: { scope, name, status: 'absent', absence } })
    } else {
      await deleteTarget(target, context)
    }
    return passed
  },
}

/** A product only when the inputs name nothing but a product. */
function scopeOf(inputs: Inputs): Deleted['scope'] {
  if (inputs.projectName || inputs.projectToken) return 'project'
  return inputs.productName || inputs.productToken ? 'product' : 'project'
}

/** The name of what is to be deleted; `undefined` when it is given by its token. */
function givenName(inputs: Inputs, repository: Repository): string | undefined {
  const reference = targetOf({ inputs, repository })[scopeOf(inputs)]
  return reference?.by === 'name' ? reference.name : undefined
}

/** A name that only a token stands for is compared once it has been read. */
function confirmProblems(inputs: Inputs, repository: Repository): Problem[] {
  const { confirm } = inputs
  const scope = scopeOf(inputs)
  const name = givenName(inputs, repository)
  const expected =
    name === undefined
      ? `the exact name of the ${scope} that \`${scope}-token\` stands for`
      : `the exact name of the ${scope} to delete, "${name}"`
  const problem = (text: string): Problem[] => [{ input: 'confirm', text }]
  if (!confirm) return problem(`is required; expected ${expected}`)
  if (name === undefined || isConfirmed(inputs, name)) return []
  return problem(`"${confirm}": expected ${expected}`)
}

const said = {
  planned: 'would be deleted (dry run)',
  deleted: 'deleted',
  gone: 'gone; Mend did not confirm its deletion',
} as const

/** A deletion is unclear from its sending until its answer. */
async function deleteTarget(
  target: DeletionTarget,
  context: OperationContext,
): Promise<void> {
  const { scope, name, productName, projects } = target
  const object = { scope, name, productName, projects }
  const record = (status: Deleted['status']) => {
    const look = status === 'unclear' ? { look: lookAt(target) } : {}
    context.record({ deleted: { ...object, status, ...look } })
  }
  record('found')
  const status = context.inputs.dryRun
    ? 'planned'
    : await sendDeletion(target, context, record)
  const title = titleOf(target)
  context.log.info(
    `${title[0]?.toUpperCase()}${title.slice(1)}: ${said[status]}`,
  )
  record(status)
}

function lookAt(target: DeletionTarget): string {
  return lookFor('deletion', `whether ${titleOf(target)} still exists`)
}

function titleOf({ scope, name, productName, projects }: DeletionTarget) {
  if (scope === 'product') {
    return `product "${name}" with ${counted(projects ?? 0, 'project')}`
  }
  const where = productName === undefined ? '' : ` in product "${productName}"`
  return `project "${name}"${where}`
}

/**
 * The client repeats a deletion where that may help, so a refusal can come from
 * a repeat that found nothing left. Then, and after a lost answer, the listing
 * is asked. It is searched by token: another object that has taken the name
 * meanwhile is left alone.
 */
async function sendDeletion(
  target: DeletionTarget,
  context: OperationContext,
  record: (status: Deleted['status']) => void,
): Promise<'deleted' | 'gone'> {
  record('unclear')
  try {
    await target.send()
    return 'deleted'
  } catch (error) {
    const end = endOf(error)
    record(end === 'not-done' ? 'found' : end)
    if (!isWorthALook(error)) throw error
    const unclear = end === 'unclear'
    context.log.debug(
      `${target.scope}: no clear answer to the deletion, looking whether it is gone`,
    )
    const pauses = unclear ? [0, ...pausesMs] : [0]
    if (await isGone(target, pauses, context, error)) return 'gone'
    throw error
  }
}

function isWorthALook(error: unknown): boolean {
  if (error instanceof Cancelled) return false
  return error instanceof Refused || isUnclear(error)
}

/** Looks once after each pause, because the deletion may take its time. */
async function isGone(
  target: DeletionTarget,
  pauses: readonly number[],
  { clock, signal }: OperationContext,
  deletionError: unknown,
): Promise<boolean> {
  for (const pauseMs of pauses) {
    if (pauseMs > 0) await clock.sleep(pauseMs, signal)
    try {
      if (!(await target.isListed())) return true
    } catch (error) {
      const unseen = error instanceof Refused || error instanceof Unanswered
      throw unseen ? deletionError : error
    }
  }
  return false
}
