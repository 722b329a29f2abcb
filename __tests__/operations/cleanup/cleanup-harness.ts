import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { addScannedProject } from '../../support/aged-projects.ts'
import {
  type HarnessOptions,
  operationHarness,
} from '../../support/operation-harness.ts'

export type Ages = Readonly<
  Record<string, Readonly<Record<string, number | undefined>>>
>

/** The age of each project in days; without one, Mend knows of no scan. */
const branches: Ages = {
  Shop: { shop_main: 2, shop_pr1: 200, shop_pr2: 120, shop_pr3: 4 },
  Web: { web_main: 500, web_pr1: 91, web_pr2: undefined },
}

export const select = 'name=*_pr*\nolder-than=90d'

/** An organization of these projects. */
export function stageOf(ages: Ages = branches) {
  const stage = operationHarness()
  const { world, organization } = stage
  for (const [name, projects] of Object.entries(ages)) {
    const product = world.addProduct(organization, name)
    for (const [project, days] of Object.entries(projects)) {
      if (days === undefined) world.addProject(product, project)
      else addScannedProject(world, product, project, days)
    }
  }
  const clean = async (
    raw: Partial<Record<InputName, string>> = {},
    options: HarnessOptions = {},
  ) => {
    const inputs = { operation: 'cleanup', select, ...raw }
    const { verdict, findings } = await stage.run(inputs, options)
    const rows = findings.cleanedUp?.rows ?? []
    const shown = rows.map(({ name, status }) => `${name} ${status}`)
    return { verdict, rows, shown, cleanup: findings.cleanedUp }
  }
  const project = (name: string) => {
    for (const one of world.projects.values()) if (one.name === name) return one
    throw new Error(`no project ${name}`)
  }
  return {
    ...stage,
    clean,
    project,
    names: () => [...world.projects.values()].map(({ name }) => name),
    deletions: () =>
      stage.sent().filter((line) => line.startsWith('deleteProject')),
    counts: () => {
      const types = Map.groupBy(stage.sent(), (line) => line.split(' ', 1)[0])
      return Object.fromEntries(
        [...types].map(([type, all]) => [type, all.length]),
      )
    },
  }
}

export const allNames = [
  'shop_main',
  'shop_pr1',
  'shop_pr2',
  'shop_pr3',
  'web_main',
  'web_pr1',
  'web_pr2',
]
