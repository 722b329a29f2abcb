import { describe, expect, it } from '@jest/globals'
import { deliveryOf } from '../../../src/simulator/delivery.ts'
import { smallWorld } from '../small-world.ts'

describe('the request log', () => {
  it('has type, time, parameter names and the names of objects', () => {
    const { world, admin, project, clock } = smallWorld()
    clock.advance(1_000)
    const request = {
      requestType: 'saveProjectTag',
      userKey: admin.key,
      projectToken: project.token,
      tagKey: 'team',
      tagValue: 'web',
    }
    deliveryOf(world, JSON.stringify(request))
    expect(world.requests).toEqual([
      {
        type: 'saveProjectTag',
        at: Date.UTC(2026, 2, 2, 9, 0, 1),
        parameters: [
          'requestType',
          'userKey',
          'projectToken',
          'tagKey',
          'tagValue',
        ],
        summary: 'saveProjectTag checkout_main team=web',
        fault: undefined,
      },
    ])
  })

  it('has no keys and no tokens, known or not', () => {
    const { world, admin, organization, project } = smallWorld()
    const scan = world.startScan(project)
    const secrets = {
      userKey: admin.key,
      orgToken: organization.token,
      requestToken: scan.token,
      projectToken: project.token,
      productToken: 'a'.repeat(64),
      tokenOfTomorrow: 'b'.repeat(64),
    }
    deliveryOf(
      world,
      JSON.stringify({ requestType: 'getRequestState', ...secrets }),
    )
    const log = JSON.stringify(world.requests)
    for (const secret of Object.values(secrets)) {
      expect(log).not.toContain(secret)
    }
  })

  it('also has requests that could not be read', () => {
    const { world } = smallWorld()
    deliveryOf(world, 'nonsense')
    deliveryOf(world, '[]')
    expect(world.requests.map(({ type }) => type)).toEqual(['', ''])
  })
})
