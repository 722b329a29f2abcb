import type { Delta } from '../../domain/inventory/delta.ts'
import { inventoryFigures } from '../../domain/inventory/figures.ts'
import type { Inventory } from '../../domain/library/library.ts'
import type { ListedObject } from '../../domain/project.ts'
import { grouped } from '../../domain/text/counted.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { Earlier, EarlierReport } from '../inputs/report-file.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import type { BaselineSource } from '../result/compared.ts'
import { pickExisting } from '../target/look-up.ts'
import { hasProduct, type TargetObjects } from '../target/target.ts'

/** Where the baseline is; nothing has been read yet. */
export type FoundBaseline =
  | { readonly report: EarlierReport; readonly path: string }
  | { readonly token: string }

/** The baseline's inventory, and where it is from. */
interface BaselineInventory {
  readonly source: BaselineSource
  readonly inventory: Inventory
}

/**
 * A baseline by name is looked up in the target's product, so there must be one:
 * projects that `select` selects are known by their tokens alone.
 */
export function baselineProblems(inputs: Inputs): Problem[] {
  if (inputs.baseline?.by !== 'name') return []
  if (inputs.select.rules.length > 0) {
    const text =
      'project-name=… names one project, but `select` can select several; use the report of an earlier run, in which each finds its own, or project-token=…'
    return [{ input: 'baseline', text }]
  }
  if (hasProduct(inputs)) return []
  const text =
    'project-name=… needs `product-name` or `product-token`, because `project-token` does not tell the product; you can also use project-token=… here'
  return [{ input: 'baseline', text }]
}

/**
 * Finds what `baseline` names, before the wait, so that a wrong name is
 * reported at once. Costs no request where the target was found in the same
 * listing.
 *
 * @throws {Failure} `not-found`, `ambiguous-name`
 */
export async function findBaseline(
  target: TargetObjects,
  context: OperationContext,
): Promise<FoundBaseline | undefined> {
  const { baseline } = context.inputs
  if (!baseline || baseline.by === 'report') return baseline
  if (baseline.by === 'token') return { token: baseline.token }
  const { token } = pickExisting({
    kind: 'project',
    name: baseline.name,
    rows: await siblings(target, context),
    product: target.product?.name,
    fix: 'Check `baseline`. For a project in another product, use project-token=….',
  })
  context.log.mask(token)
  return { token }
}

async function siblings(
  { product, project }: TargetObjects,
  { mend }: OperationContext,
): Promise<readonly ListedObject[]> {
  if (project.among) return project.among
  if (!product?.token) return []
  return mend.call('getProductProjectTags', { productToken: product.token })
}

/**
 * Reads the baseline as the target is read, so that the two can be compared.
 *
 * @returns `undefined` when an earlier run did not read this project
 */
export async function readBaselineInventory(
  found: FoundBaseline,
  target: TargetObjects,
  context: OperationContext,
): Promise<BaselineInventory | undefined> {
  if ('path' in found) {
    const inventory = earlierInventory(found.report, target, context)
    return (
      inventory && { inventory, source: { kind: 'report', name: found.path } }
    )
  }
  const inventory = await context.mend
    .call('getProjectInventory', {
      projectToken: found.token,
      includeInHouseData: context.inputs.includeInHouse,
      includeOutdatedLibraryData: false,
    })
    .catch((error) => {
      throw ofBaseline(error)
    })
  const name = inventory.projectName ?? 'the project of `baseline`'
  return { inventory, source: { kind: 'project', name } }
}

/**
 * The inventory of the project in the report of an earlier run. If that run was
 * about one project, it is that one, whatever its name: releases have projects
 * of their own. Among several the name decides; in a project that was not among
 * them, everything is new.
 */
function earlierInventory(
  { projects, several }: EarlierReport,
  { product, project }: TargetObjects,
  { log }: OperationContext,
): Inventory | undefined {
  const isSame = ({ projectName, productName = product?.name }: Earlier) =>
    projectName === project.name &&
    (product === undefined || productName === product.name)
  const earlier = several ? projects.find(isSame) : projects[0]
  const name = JSON.stringify(project.name)
  if (!earlier) {
    log.warning(
      `The report in \`baseline\` has no project ${name}: all its libraries count as new`,
    )
    return { projectName: project.name, libraries: [] }
  }
  if (!earlier.inventory) {
    log.warning(
      `The report in \`baseline\` has no inventory of ${name}, because that run could not read it: nothing is compared`,
    )
  }
  return earlier.inventory
}

/** Mend answers an unknown token with "not allowed"; here it is the baseline's, not the target's. */
function ofBaseline(error: unknown): unknown {
  if (!(error instanceof Refused) || error.errorCode !== 5001) return error
  return new Refused(error.errorCode, {
    ...error.facts,
    what: `${error.facts.what}, for the project of \`baseline\``,
    fix: 'Check `baseline`: the project may be deleted, its token may belong to another region, or the user may not have access to it.',
  })
}

/**
 * What changed from the baseline to the inventory; recorded and logged.
 *
 * @returns the evidence for the gate
 */
export async function compareWith(
  { source, inventory: before }: BaselineInventory,
  inventory: Inventory,
  { log, record }: OperationContext,
): Promise<{ readonly delta: Delta; readonly before: Inventory }> {
  const { deltaOf } = await import('../../domain/inventory/delta.ts')
  const delta = deltaOf(before, inventory)
  const { lastUpdated: updated } = before
  const figures = inventoryFigures(before)
  const { libraries } = figures
  const baseline = { ...source, updated, libraries, figures }
  record({ compared: { baseline, delta } })
  const { added, removed, changed } = delta
  log.info(
    `Compared with ${source.name}: ${grouped(added.length)} added, ${grouped(removed.length)} removed, ${grouped(changed.length)} changed${emptySide(before, inventory)}`,
  )
  return { delta, before }
}

/** Why these numbers say nothing about the project, or about its change. */
function emptySide(before: Inventory, after: Inventory): string {
  if (after.libraries.length === 0) {
    return '; the inventory is empty, so this does not say what was removed or fixed'
  }
  return before.libraries.length === 0
    ? '; the baseline is empty, so everything counts as added and new'
    : ''
}
