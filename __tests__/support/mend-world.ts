import type {
  Organization,
  Product,
  Project,
  User,
} from '../../src/simulator/model/organization.ts'
import { World } from '../../src/simulator/model/world.ts'
import type {
  GivenTags,
  WorldOptions,
} from '../../src/simulator/model/world-options.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'

/** A simulated Mend with an organization "Acme", its administrator, and nothing else. */
export interface MendWorld {
  readonly world: World
  readonly organization: Organization
  readonly user: User
  /** The inputs `user-key` and `org-token`. */
  readonly keys: Readonly<Record<'user-key' | 'org-token', string>>
  /** The requests so far, as `saveProjectTag web_main team=x`. */
  requests(): string[]
  /** Adds the product `web` with the project `web_main` of twelve libraries. */
  addProject(tags?: GivenTags): Project
  /** @throws {Error} when there is none */
  firstProject(): Project
  /** @throws {Error} when there is none */
  firstProduct(): Product
}

export function mendWorld(options: WorldOptions = {}): MendWorld {
  const world = new World(options)
  const organization = world.addOrganization('Acme')
  const user = world.addUser('ci', 'organization administrator', [organization])
  return {
    world,
    organization,
    user,
    keys: { 'user-key': user.key, 'org-token': organization.token },
    requests: () => world.requests.map(({ summary }) => summary),
    addProject(tags = {}) {
      const product = world.addProduct(organization, 'web')
      const contents = generatedContents(world.ids, 12, 1)
      return world.addProject(product, 'web_main', { tags, contents })
    },
    firstProject: () => first(world.projects),
    firstProduct: () => first(world.products),
  }
}

function first<T>(rows: ReadonlyMap<string, T>): T {
  for (const row of rows.values()) return row
  throw new Error('there is none')
}
