import type { SimulatorClock } from './model/clock.ts'
import { emptyContents } from './model/contents.ts'
import type { Project, Scan } from './model/organization.ts'
import type { World } from './model/world.ts'
import { createFaults, type Faults } from './protocol/faults.ts'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.ts'
import { type Acme, acme } from './seed/acme.ts'
import { addFleet } from './seed/fleet.ts'
import { generatedContents } from './seed/generated.ts'

interface ScenarioOptions {
  readonly scenario: ScenarioName
  readonly seed: number
  readonly clock?: SimulatorClock
  /** Adds the project `bulk_main` with this many generated libraries to "Platform". */
  readonly libraries?: number
  /** Adds products with this many projects in all. */
  readonly projects?: number
  /** Libraries of each of these projects; by default from a handful to about 200. */
  readonly librariesEach?: number
}

/** A world in which a scan of `checkout_main` has just begun. */
export interface ScenarioWorld {
  readonly world: World
  readonly faults: Faults
  /** The inputs of an action that talks to it. */
  readonly inputs: Readonly<Record<string, string>>
}

export function scenarioWorld(options: ScenarioOptions): ScenarioWorld {
  const { seed, clock } = options
  const scenario: Scenario = scenarios[options.scenario]
  const seeded = acme({
    seed,
    ...(clock && { clock }),
    deviations: scenario.deviations ?? {},
  })
  const { world, organization, admin, project } = seeded
  addGenerated(seeded, options)
  const scan = beginScan(world, project('checkout_main'), scenario)
  return {
    world,
    faults: createFaults(scenario.faults ?? [], seed),
    inputs: {
      'user-key': admin.key,
      'org-token': organization.token,
      ...inputsFor(scan),
    },
  }
}

function addGenerated(
  { world, organization, product }: Acme,
  { seed, libraries, projects, librariesEach }: ScenarioOptions,
): void {
  if (libraries !== undefined) {
    const contents = generatedContents(world.ids, libraries, seed)
    world.addProject(product('Platform'), 'bulk_main', { contents })
  }
  if (projects !== undefined) {
    addFleet(world, organization, { projects, seed, libraries: librariesEach })
  }
}

function beginScan(world: World, project: Project, scenario: Scenario): Scan {
  const { empty, skipped, script } = scenario
  if (empty) project.contents = emptyContents
  return skipped
    ? world.startSkippedScan(project, { script }).skipped
    : world.startScan(project, { script })
}

function inputsFor({ token, project }: Scan): Record<string, string> {
  return {
    'product-name': project.product.name,
    'project-name': project.name,
    'product-token': project.product.token,
    'project-token': project.token,
    'request-token': token,
  }
}
