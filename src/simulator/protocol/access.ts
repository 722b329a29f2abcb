import type {
  Organization,
  Product,
  Project,
  User,
} from '../model/organization.ts'
import type { World } from '../model/world.ts'
import { refusals } from './refusal.ts'

/** Who asks. */
export interface Caller {
  readonly user: User
  /**
   * Of the orgToken. Absent for requests without one, and for getRequestState
   * with a wrong one, which then answers UNKNOWN (documentation: Get Plugin
   * Request State).
   */
  readonly organization?: Organization | undefined
}

/** The caller's organization, for requests that only its administrator may send (facts 1.4: scope rule). */
export function administered({ user, organization }: Caller): Organization {
  if (!organization) throw refusals.wrongOrganization()
  if (user.role !== 'organization administrator') throw refusals.notAllowed()
  return organization
}

/** A product that the caller may see and change. Unknown and forbidden answer alike. */
export function productOf(
  world: World,
  { user }: Caller,
  token: string,
): Product {
  const product = world.products.get(token)
  if (!product || !mayUse(user, product)) throw refusals.notAllowed()
  return product
}

/** A project that the caller may see and change. Unknown and forbidden answer alike. */
export function projectOf(
  world: World,
  { user }: Caller,
  token: string,
): Project {
  const project = world.projects.get(token)
  if (!project || !mayUse(user, project.product)) throw refusals.notAllowed()
  return project
}

function mayUse(user: User, product: Product): boolean {
  const { organization } = product
  if (!organization.active || !user.organizations.has(organization)) {
    return false
  }
  return (
    user.role === 'organization administrator' || user.products.has(product)
  )
}
