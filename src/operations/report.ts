import { hierarchyFigures, inventoryFigures } from '../domain/figures.ts'
import {
  baselineProblems,
  compareWith,
  type Found,
  findBaseline,
  readBefore,
} from './baseline.ts'
import { findPlace, type Place } from './ensure.ts'
import { openGate, passGate } from './gate.ts'
import type { Inputs, Problem } from './inputs.ts'
import type { Deps, Operation } from './operation.ts'
import type { Reported, Verdict } from './result.ts'
import { looksUpProducts, targetProblems } from './target.ts'
import { passed } from './verdict.ts'

export const report: Operation = {
  needsOrgToken: looksUpProducts,
  readsInventory,
  problems: (inputs) => [
    ...targetProblems(inputs),
    ...reportProblems(inputs),
    ...baselineProblems(inputs),
    ...uselessBaseline(inputs),
  ],
  async run(inputs, deps) {
    openGate(inputs, deps)
    const place = await findPlace(inputs, deps, false)
    const baseline = await findBaseline(place, inputs, deps)
    return examine({ place, baseline, alertsPending: false }, inputs, deps)
  },
}

function reportProblems({ report }: Inputs): Problem[] {
  if (report.length > 0) return []
  const text =
    'operation report has nothing to do; expected inventory, hierarchy, or both'
  return [{ input: 'report', text }]
}

/** Whether `report` asks for the inventory. */
export function readsInventory({ report }: Inputs): boolean {
  return report.includes('inventory')
}

/** A baseline is compared with the inventory, so that must be read. */
export function uselessBaseline(inputs: Inputs): Problem[] {
  if (!inputs.baseline || readsInventory(inputs)) return []
  const text = 'needs the inventory; expected `report` to name inventory'
  return [{ input: 'baseline', text }]
}

/** What reading and judging depend on. */
export interface Subject {
  readonly place: Place
  readonly baseline: Found | undefined
  /** The wait ended before Mend had computed the alerts. */
  readonly alertsPending: boolean
}

/**
 * Reads the project and the baseline, all at once; tells what changed between
 * them; and judges `fail-on`. A project that a dry run would create has nothing
 * to read, so nothing is judged.
 */
export async function examine(
  { place, baseline, alertsPending }: Subject,
  inputs: Inputs,
  deps: Deps,
): Promise<Verdict> {
  const { token } = place.project
  if (!token) return passed
  const [reported, before] = await both(
    readContents(token, inputs, deps),
    baseline ? readBefore(baseline, inputs, deps) : Promise.resolve(undefined),
  )
  const { inventory, inventoryFigures: figures } = reported
  const compared = before && inventory && compareWith(before, inventory, deps)
  return passGate(inputs, { inventory, figures, compared, alertsPending }, deps)
}

/** Lets both come to their end, so that what one found survives the other's failure. */
export async function both<A, B>(
  a: Promise<A>,
  b: Promise<B>,
): Promise<[A, B]> {
  await Promise.allSettled([a, b])
  return Promise.all([a, b])
}

/** Reads what `report` asks for, both requests at once, and records it with its figures. */
async function readContents(
  projectToken: string,
  inputs: Inputs,
  { mend, log, record }: Deps,
): Promise<Reported> {
  if (inputs.report.length === 0) return {}
  const include = { projectToken, includeInHouseData: inputs.includeInHouse }
  const [inventory, hierarchy] = await Promise.all([
    inputs.report.includes('inventory')
      ? mend.call('getProjectInventory', {
          ...include,
          includeOutdatedLibraryData: inputs.includeOutdated,
        })
      : undefined,
    inputs.report.includes('hierarchy')
      ? mend.call('getProjectHierarchy', include)
      : undefined,
  ])
  const figures = inventory && inventoryFigures(inventory.libraries)
  if (figures) {
    log.info(
      `Inventory: ${figures.libraries} libraries, ${figures.vulnerableLibraries} of them vulnerable`,
    )
  }
  const reported = {
    inventory,
    inventoryFigures: figures,
    hierarchy,
    hierarchyFigures: hierarchy && hierarchyFigures(hierarchy),
  }
  record({ reported })
  return reported
}
