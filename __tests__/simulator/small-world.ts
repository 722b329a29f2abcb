import type { Params, RequestType } from '../../src/mend/catalogue/index.ts'
import {
  type ManualClock,
  manualClock,
} from '../../src/simulator/model/clock.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import type {
  Organization,
  Product,
  Project,
  User,
} from '../../src/simulator/model/organization.ts'
import { World } from '../../src/simulator/model/world.ts'
import { respond } from '../../src/simulator/respond.ts'

/** An answer of any shape. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by tests, field by field
export type Json = Record<string, any>

/** A world with one product and one project, and somebody who may do everything. */
export interface SmallWorld {
  readonly world: World
  readonly clock: ManualClock
  readonly organization: Organization
  readonly admin: User
  readonly product: Product
  readonly project: Project
  /** Sends a request as the administrator, or with other credentials. */
  ask<T extends RequestType>(
    type: T,
    params: Params<T>,
    others?: Readonly<Record<string, unknown>>,
  ): Json
}

export function smallWorld(deviations: Deviations = {}): SmallWorld {
  const clock = manualClock()
  const world = new World({ clock, deviations })
  const organization = world.addOrganization('Acme')
  const admin = world.addUser('ci-bot', 'organization administrator', [
    organization,
  ])
  const product = world.addProduct(organization, 'Storefront')
  const project = world.addProject(product, 'checkout_main')
  return {
    world,
    clock,
    organization,
    admin,
    product,
    project,
    ask: (type, params, others = {}) =>
      send(world, {
        requestType: type,
        userKey: admin.key,
        ...(needsOrganization.has(type) && { orgToken: organization.token }),
        ...params,
        ...others,
      }),
  }
}

const needsOrganization = new Set<RequestType>([
  'createProduct',
  'deleteProduct',
  'getOrganizationProductTags',
  'getOrganizationProjectTags',
  'setProjectSetupNotificationConfig',
  'getRequestState',
])

/** Any request as it stands. */
export function send(world: World, request: unknown): Json {
  return JSON.parse(respond(world, JSON.stringify(request)).text)
}
