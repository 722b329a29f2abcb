import type {
  Organization,
  Product,
  Project,
  User,
} from '../model/organization.ts'
import type { World } from '../model/world.ts'
import { refusals } from './refusal.ts'

/** Who sent a request, and what they may see and change. */
export class Caller {
  readonly world: World
  /**
   * The one of the orgToken. Absent for requests without an orgToken, and for
   * getRequestState with a wrong one, which answers UNKNOWN (documentation: Get
   * Plugin Request State).
   */
  readonly organization: Organization | undefined
  readonly #user: User

  constructor(world: World, user: User, organization?: Organization) {
    this.world = world
    this.organization = organization
    this.#user = user
  }

  /** @throws {Refusal} 5001, for a change by somebody who may only read */
  checkMayChange(): void {
    if (this.#user.role === 'reader') throw refusals.notAllowed()
  }

  /**
   * The organization, for requests that only its administrator may send (facts 1.4).
   *
   * @throws {Refusal} 2015, 5001
   */
  administered(): Organization {
    if (!this.organization) throw refusals.wrongOrganization()
    if (!this.#seesAll()) throw refusals.notAllowed()
    return this.organization
  }

  /** @throws {Refusal} 5001, for an unknown product as for a forbidden one */
  product(token: string): Product {
    const product = this.world.products.get(token)
    if (!product || !this.#mayUse(product)) throw refusals.notAllowed()
    return product
  }

  /** @throws {Refusal} 5001, for an unknown project as for a forbidden one */
  project(token: string): Project {
    const project = this.world.projects.get(token)
    if (!project || !this.#mayUse(project.product)) throw refusals.notAllowed()
    return project
  }

  #mayUse(product: Product): boolean {
    const { organizations, products } = this.#user
    const { organization } = product
    return (
      organization.active &&
      organizations.has(organization) &&
      (this.#seesAll() || products.has(product))
    )
  }

  #seesAll(): boolean {
    const { role } = this.#user
    return role === 'organization administrator' || role === 'reader'
  }
}
