import type {
  Product,
  Project,
} from '../../src/simulator/model/organization.ts'
import type { World } from '../../src/simulator/model/world.ts'
import type { ProjectFacts } from '../../src/simulator/model/world-options.ts'

const dayMs = 86_400_000

/** Adds a project that was last scanned so many days ago. */
export function addScannedProject(
  world: World,
  product: Product,
  name: string,
  daysAgo: number,
  facts: ProjectFacts = {},
): Project {
  const project = world.addProject(product, name, facts)
  world.startScan(project, { at: world.clock.now() - daysAgo * dayMs })
  return project
}
