import {
  catalogue,
  type Params,
  type RequestType,
} from '../../src/mend/catalogue/index.ts'
import { manualClock } from '../../src/simulator/model/clock.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import { World } from '../../src/simulator/model/world.ts'
import { respond } from '../../src/simulator/respond.ts'

/** An answer of any shape. */
// biome-ignore lint/suspicious/noExplicitAny: tests read single fields of answers
export type Json = Record<string, any>

export type SmallWorld = ReturnType<typeof smallWorld>

/** A world with one product, one project and an administrator. */
export function smallWorld(deviations: Deviations = {}) {
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
    /**
     * Sends a request as the administrator, or with other credentials. The tokens
     * that it needs are those of the product and the project unless given.
     */
    ask<T extends RequestType>(
      type: T,
      params: Partial<Params<T>> = {},
      others: Readonly<Record<string, unknown>> = {},
    ): Json {
      const { params: schema, credentials } = catalogue[type]
      return send(world, {
        requestType: type,
        userKey: admin.key,
        ...(credentials === 'user+org' && { orgToken: organization.token }),
        ...('productToken' in schema.entries && {
          productToken: product.token,
        }),
        ...('projectToken' in schema.entries && {
          projectToken: project.token,
        }),
        ...params,
        ...others,
      })
    },
  }
}

/** Sends any request unchanged. */
export function send(world: World, request: unknown): Json {
  return JSON.parse(respond(world, JSON.stringify(request)).text)
}
