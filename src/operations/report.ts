import { hierarchyFigures, inventoryFigures } from '../domain/figures.ts'
import { findPlace } from './ensure.ts'
import type { Inputs, Problem } from './inputs.ts'
import type { Deps, Operation } from './operation.ts'
import type { Reported, Verdict } from './result.ts'
import { looksUpProducts, targetProblems } from './target.ts'
import { passed } from './verdict.ts'

export const report: Operation = {
  many: true,
  needsOrgToken: looksUpProducts,
  problems: (inputs) => [...targetProblems(inputs), ...reportProblems(inputs)],
  async run(inputs, deps) {
    const { project } = await findPlace(inputs, deps, false)
    return readContents(project.token, inputs, deps)
  },
}

function reportProblems({ report }: Inputs): Problem[] {
  if (report.length > 0) return []
  const text =
    'operation report has nothing to do; expected inventory, hierarchy, or both'
  return [{ input: 'report', text }]
}

/**
 * Reads what `report` asks for, both requests at once. Each part is recorded as
 * soon as it is there, so that it survives when the other one fails.
 */
export async function readContents(
  projectToken: string | undefined,
  inputs: Inputs,
  deps: Deps,
): Promise<Verdict> {
  if (!projectToken || inputs.report.length === 0) return passed
  let reported: Reported = {}
  const note = (part: Reported) => {
    reported = { ...reported, ...part }
    deps.record({ reported })
  }
  const wants = (part: Inputs['report'][number]) => inputs.report.includes(part)
  await both(
    wants('inventory') ? readInventory(projectToken, inputs, deps, note) : null,
    wants('hierarchy') ? readHierarchy(projectToken, inputs, deps, note) : null,
  )
  return passed
}

type Note = (part: Reported) => void

async function readInventory(
  projectToken: string,
  { includeInHouse, includeOutdated }: Inputs,
  { mend, log }: Deps,
  note: Note,
): Promise<void> {
  const inventory = await mend.call('getProjectInventory', {
    projectToken,
    includeInHouseData: includeInHouse,
    includeOutdatedLibraryData: includeOutdated,
  })
  const figures = inventoryFigures(inventory.libraries)
  log.info(
    `Inventory: ${figures.libraries} libraries, ${figures.vulnerableLibraries} of them vulnerable`,
  )
  note({ inventory, inventoryFigures: figures })
}

async function readHierarchy(
  projectToken: string,
  { includeInHouse }: Inputs,
  { mend }: Deps,
  note: Note,
): Promise<void> {
  const hierarchy = await mend.call('getProjectHierarchy', {
    projectToken,
    includeInHouseData: includeInHouse,
  })
  note({ hierarchy, hierarchyFigures: hierarchyFigures(hierarchy) })
}

/** Lets both come to their end, so that what one found survives the other's failure. */
export async function both<A, B>(
  a: Promise<A> | A,
  b: Promise<B> | B,
): Promise<[A, B]> {
  await Promise.allSettled([a, b])
  return Promise.all([a, b])
}
