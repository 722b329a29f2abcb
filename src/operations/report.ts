import { hierarchyFigures, inventoryFigures } from '../domain/figures.ts'
import { findPlace } from './ensure.ts'
import type { Inputs, Problem } from './inputs.ts'
import type { Deps, Operation } from './operation.ts'
import type { Verdict } from './result.ts'
import { looksUpProducts, targetProblems } from './target.ts'
import { passed } from './verdict.ts'

export const report: Operation = {
  needsOrgToken: looksUpProducts,
  problems: (inputs) => [
    ...targetProblems(inputs),
    ...reportProblems(inputs),
    ...formatProblems(inputs),
  ],
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

type Format = Inputs['reportFormats'][number]

/** What each file is made from; those that are not named are always there. */
const needs: Readonly<Partial<Record<Format, Inputs['report']>>> = {
  csv: ['inventory', 'hierarchy'],
  cyclonedx: ['inventory', 'hierarchy'],
  spdx: ['inventory', 'hierarchy'],
  sarif: ['inventory'],
  mermaid: ['hierarchy'],
}

/** Files for which `report` reads nothing; without them a later step finds no file. */
export function formatProblems({ report, reportFormats }: Inputs): Problem[] {
  return reportFormats.flatMap((format) => {
    const wanted = needs[format]
    if (!wanted || wanted.some((part) => report.includes(part))) return []
    const text = `${format} needs \`report\` to name ${wanted.join(' or ')}`
    return [{ input: 'report-formats', text }]
  })
}

/** Reads what `report` asks for, both requests at once, and records it with its figures. */
export async function readContents(
  projectToken: string | undefined,
  inputs: Inputs,
  { mend, log, record }: Deps,
): Promise<Verdict> {
  if (!projectToken || inputs.report.length === 0) return passed
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
  record({
    reported: {
      inventory,
      inventoryFigures: figures,
      hierarchy,
      hierarchyFigures: hierarchy && hierarchyFigures(hierarchy),
    },
  })
  return passed
}
