import type { Project } from '../../src/simulator/model/organization.ts'
import { World } from '../../src/simulator/model/world.ts'
import type {
  GivenTags,
  WorldOptions,
} from '../../src/simulator/model/world-options.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'

/** A simulated Mend with an organization "Acme", its administrator, and nothing else. */
export function mendWorld(options: WorldOptions = {}) {
  const world = new World(options)
  const organization = world.addOrganization('Acme')
  const user = world.addUser('ci', 'organization administrator', [organization])
  return {
    world,
    organization,
    user,
    /** Inputs of the action. */
    keys: { 'user-key': user.key, 'org-token': organization.token },
    /** The requests so far, as `saveProjectTag web_main team=x`. */
    requests: () => world.requests.map(({ summary }) => summary),
    /** Adds the product `web` with the project `web_main` of twelve libraries. */
    addProject(tags: GivenTags = {}): Project {
      const product = world.addProduct(organization, 'web')
      const contents = generatedContents(world.ids, 12, 1)
      return world.addProject(product, 'web_main', { tags, contents })
    },
    /** @throws {Error} when there is none */
    firstProject(): Project {
      for (const project of world.projects.values()) return project
      throw new Error('there is no project')
    },
  }
}
