import type { CleanupRow } from '../../domain/selection/cleanup.ts'
import { Cancelled } from '../../mend/errors/errors.ts'
import type { OperationContext } from '../operation.ts'
import { mapWithProgress, productsListed } from '../selection/progress.ts'
import { pausesMs } from '../unclear.ts'
import { setRow, type Unsettled } from './delete-project.ts'

/**
 * Looks in the listings of their products which of the projects are gone. After
 * our own deletion without a clear answer, a project that is gone is deleted;
 * after a refusal somebody else has deleted it. Because a deletion may take its
 * time, what may still be under way is looked at again after each pause.
 *
 * @throws {Cancelled} the run was cancelled; what is not settled stays as it was
 */
export async function settle(
  unsettled: readonly Unsettled[],
  rows: CleanupRow[],
  context: OperationContext,
): Promise<void> {
  let left = unsettled
  for (const pauseMs of [0, ...pausesMs]) {
    if (left.length === 0) return
    if (pauseMs > 0) await context.clock.sleep(pauseMs, context.signal)
    const listed = await stillListed(left, context)
    for (const { at, isOurs } of left.filter((one) => !listed.has(one))) {
      setRow(rows, at, isOurs ? deleted : gone)
    }
    left = left.filter((one) => one.isOurs && listed.has(one))
  }
}

const deleted = { status: 'deleted', note: undefined } as const
const gone = {
  status: 'gone',
  note: 'another deletion came first',
} as const

/** Those that their product still lists; all of a product that cannot be listed. */
async function stillListed(
  unsettled: readonly Unsettled[],
  context: OperationContext,
): Promise<ReadonlySet<Unsettled>> {
  const { mend } = context
  const products = Map.groupBy(unsettled, ({ project }) => project.productToken)
  const lists = await mapWithProgress(
    productsListed,
    [...products],
    context,
    async ([productToken, those]) => {
      try {
        const rows = await mend.call('getProductProjectTags', { productToken })
        const tokens = new Set(rows.map(({ token }) => token))
        return those.filter(({ project }) => tokens.has(project.token))
      } catch (error) {
        if (error instanceof Cancelled) throw error
        return those
      }
    },
  )
  return new Set(lists.flat())
}
