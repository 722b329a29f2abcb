import { Failure } from '../../domain/failure.ts'
import { type Delta, deltaOf } from '../../domain/inventory/delta.ts'
import type { Inventory } from '../../domain/library/library.ts'
import { nearestNames, type Tagged } from '../../domain/project.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { Place } from '../ensure.ts'
import type { Earlier, EarlierReport } from '../inputs/report-file.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { Problem } from '../inputs/validate.ts'
import type { OperationContext } from '../operation.ts'
import type { BaselineSource } from '../result/compared.ts'

/** A baseline that was found, but not yet read. */
export type Found =
  | { readonly report: EarlierReport; readonly path: string }
  | { readonly token: string }

/** The baseline's inventory, and where it is from. */
export interface Before {
  readonly source: BaselineSource
  readonly inventory: Inventory
}

/** A baseline by name is looked for in the target's product, so there must be one. */
export function baselineProblems(inputs: Inputs): Problem[] {
  const { baseline, projectToken, productName, productToken } = inputs
  if (baseline?.by !== 'name') return []
  if (!projectToken || productName || productToken) return []
  const text =
    'project-name=… needs `product-name` or `product-token` beside `project-token`; or give project-token=… here'
  return [{ input: 'baseline', text }]
}

/**
 * Finds what `baseline` names, before the wait, so that a wrong name is told at
 * once. No request of its own where the target was found in the same listing.
 *
 * @throws {Failure} `not-found`
 */
export async function findBaseline(
  place: Place,
  { baseline }: Inputs,
  context: OperationContext,
): Promise<Found | undefined> {
  if (!baseline) return undefined
  if (baseline.by === 'report') return baseline
  if (baseline.by === 'token') return { token: baseline.token }
  const rows = await siblings(place, context)
  const found = rows.find(({ name }) => name === baseline.name)
  if (!found) throw notFound(baseline.name, rows, place)
  context.log.mask(found.token)
  return { token: found.token }
}

async function siblings(
  { product, project }: Place,
  { mend }: OperationContext,
): Promise<readonly Tagged[]> {
  if (project.among) return project.among
  if (!product?.token) return []
  return mend.call('getProductProjectTags', { productToken: product.token })
}

function notFound(
  name: string,
  rows: readonly Tagged[],
  { product }: Place,
): Failure {
  const near = nearestNames(
    rows.map((row) => row.name),
    name,
  )
  const hint = near.map((row) => `"${row}"`).join(', ')
  const where = product ? ` in the product "${product.name}"` : ''
  return new Failure('not-found', {
    what: `There is no project "${name}"${where} to compare with`,
    why: near.length > 0 ? `The nearest names are ${hint}.` : undefined,
    fix: 'Check `baseline`: a project of another product is named by project-token=….',
  })
}

/**
 * Reads the baseline as the target is read, so that the two can be compared.
 *
 * @returns `undefined` when an earlier run did not read this project
 */
export async function readBefore(
  found: Found,
  place: Place,
  { includeInHouse }: Inputs,
  context: OperationContext,
): Promise<Before | undefined> {
  if ('path' in found) {
    const inventory = earlierInventory(found.report, place, context)
    return (
      inventory && { inventory, source: { kind: 'report', name: found.path } }
    )
  }
  const { mend } = context
  const inventory = await mend
    .call('getProjectInventory', {
      projectToken: found.token,
      includeInHouseData: includeInHouse,
      includeOutdatedLibraryData: false,
    })
    .catch((error) => {
      throw ofBaseline(error)
    })
  const name = inventory.projectName ?? 'the project of `baseline`'
  return { inventory, source: { kind: 'project', name } }
}

/**
 * The inventory of the project in the report of an earlier run. Where that run
 * was about one project, it is that one, whatever its name: releases have
 * projects of their own. Of several the name tells which; in a project that was
 * not among them, everything is new.
 */
function earlierInventory(
  { projects, several }: EarlierReport,
  { product, project }: Place,
  { log }: OperationContext,
): Inventory | undefined {
  const isSame = ({ projectName, productName = product?.name }: Earlier) =>
    projectName === project.name &&
    (product === undefined || productName === product.name)
  const earlier = several ? projects.find(isSame) : projects[0]
  const name = JSON.stringify(project.name)
  if (!earlier) {
    log.warning(
      `The report in \`baseline\` has no project ${name}: all that is in it counts as new`,
    )
    return { projectName: project.name, libraries: [] }
  }
  if (!earlier.inventory) {
    log.warning(
      `The report in \`baseline\` has no inventory of ${name}, because its run could not read it: nothing is compared`,
    )
  }
  return earlier.inventory
}

/** Mend calls a token that it does not know "not allowed"; this one is not the target's. */
function ofBaseline(error: unknown): unknown {
  if (!(error instanceof Refused) || error.errorCode !== 5001) return error
  return new Refused(error.errorCode, {
    ...error.facts,
    what: `${error.facts.what}, for the project of \`baseline\``,
    fix: 'Check `baseline`: the project may be deleted, its token may belong to another region, or the user may have no right on it.',
  })
}

/**
 * What changed from the baseline to the inventory; recorded and logged.
 *
 * @returns the evidence for the gate
 */
export function compareWith(
  { source, inventory: before }: Before,
  inventory: Inventory,
  { log, record }: OperationContext,
): { readonly delta: Delta; readonly before: Inventory } {
  const delta = deltaOf(before, inventory)
  const { lastUpdated: updated } = before
  const baseline = { ...source, updated, libraries: before.libraries.length }
  record({ compared: { baseline, delta } })
  const { added, removed, changed } = delta
  log.info(
    `Compared with ${source.name}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
  )
  return { delta, before }
}
