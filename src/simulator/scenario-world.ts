import type { SimulatorClock } from './model/clock.ts'
import { emptyContents } from './model/contents.ts'
import type { Scan } from './model/organization.ts'
import type { World } from './model/world.ts'
import { createFaults, type Faults } from './protocol/faults.ts'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.ts'
import { acme } from './seed/acme.ts'
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

export function scenarioWorld({
  scenario: name,
  seed,
  clock,
  libraries,
  projects,
  librariesEach,
}: ScenarioOptions): ScenarioWorld {
  const scenario: Scenario = scenarios[name]
  const { world, organization, admin, product, project } = acme({
    seed,
    ...(clock && { clock }),
    deviations: scenario.deviations ?? {},
  })
  if (libraries !== undefined) {
    const contents = generatedContents(world.ids, libraries, seed)
    world.addProject(product('Platform'), 'bulk_main', { contents })
  }
  if (projects !== undefined) {
    addFleet(world, organization, { projects, seed, libraries: librariesEach })
  }
  const scanned = project('checkout_main')
  if (scenario.empty) scanned.contents = emptyContents
  const scan = scenario.skipped
    ? world.startSkippedScan(scanned, { script: scenario.script }).skipped
    : world.startScan(scanned, { script: scenario.script })
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

function inputsFor({ token, project }: Scan): Record<string, string> {
  return {
    'product-name': project.product.name,
    'project-name': project.name,
    'product-token': project.product.token,
    'project-token': project.token,
    'request-token': token,
  }
}
