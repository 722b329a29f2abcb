import { describe, expect, it } from '@jest/globals'
import {
  createFaults,
  type FaultRule,
} from '../../src/simulator/protocol/faults.ts'
import { faultCases } from '../reliability/fault-cases.ts'
import {
  always,
  type BuiltAction,
  builtAction,
} from '../support/built-action.ts'
import { warnedOfEmpty } from '../support/empty-inventory.ts'
import { serversForEachTest } from '../support/local-servers.ts'
import { defaultTags, tagsOf } from '../support/tag-lists.ts'

/**
 * The matrix of __tests__/reliability again, with the built action and real
 * sockets. Each fault meets one of these requests. The new project has no
 * libraries yet, so the run warns.
 */
const requestTypes = [
  'getOrganizationProductTags',
  'createProduct',
  'getProductProjectTags',
  'createProject',
  'saveProjectTag',
  'getProjectInventory',
  'getProjectHierarchy',
]
/** Real time passes while a server hangs or drips. */
const quick = faultCases.filter(({ fault }) => !('ms' in fault))

function expectCreatedOnce({ world, firstProject }: BuiltAction) {
  expect([...world.products.values()].map(({ name }) => name)).toEqual(['web'])
  expect(world.projects.size).toBe(1)
  expect(firstProject().name).toBe('web_main')
  expect(tagsOf(firstProject())).toEqual(defaultTags)
}

describe('the first sync of a project, over a socket', () => {
  it.each(
    quick
      .filter(({ final }) => !final)
      .map(
        ({ fault }, i) =>
          [fault, requestTypes[i % requestTypes.length]] as const,
      ),
  )('overcomes %j at %s', async (fault, requestType) => {
    const faults = [{ fault, requestType: requestType ?? '' }]
    const action = await builtAction({ faults })
    const inputs = fault.name === 'hang' ? { 'request-timeout': '1s' } : {}
    const { outputs, log } = await action.run('sync', inputs)
    expect(outputs).toMatchObject(warnedOfEmpty)
    if ('retryAfterSeconds' in fault && !('workDone' in fault)) {
      expect(log).toContain(`again in ${fault.retryAfterSeconds}.0 s`)
    }
    expectCreatedOnce(action)
  })

  it.each([
    ['slow', { name: 'slow', ms: 300 }],
    ['dripping', { name: 'drip', ms: 40 }],
  ] as const)('is patient with %s answers', async (_, fault) => {
    const action = await builtAction({ faults: always(fault) })
    const { outputs } = await action.run('sync')
    expect(outputs).toMatchObject(warnedOfEmpty)
    expectCreatedOnce(action)
  })

  it('waits no longer than `request-timeout` for a dripping answer and asks again', async () => {
    const faults: FaultRule[] = [{ fault: { name: 'drip', ms: 900 } }]
    const action = await builtAction({ faults })
    const inputs = { 'request-timeout': '1s' }
    const { outputs, log } = await action.run('sync', inputs)
    expect(log).toContain('no complete answer within 1 s')
    expect(outputs).toMatchObject(warnedOfEmpty)
  })

  const randomFaults: FaultRule[] = quick
    .filter(({ final, fault }) => !final && fault.name !== 'hang')
    .map(({ fault }) => ({ fault, chance: 0.009 }))
  it.each([1, 2, 3, 4, 5])(
    'gets through random faults: seed %i',
    async (seed) => {
      const faults = createFaults(randomFaults, seed * 1_009)
      const action = await builtAction({ faults })
      const { outputs } = await action.run('sync', { retries: '12' })
      expect(outputs).toMatchObject(warnedOfEmpty)
      expectCreatedOnce(action)
    },
  )
})

describe('a redirect', () => {
  const servers = serversForEachTest()

  it('is not followed, so the other host gets no request', async () => {
    let requests = 0
    const port = await servers.http((_, response) => {
      requests++
      response.end('{}')
    })
    const location = `http://127.0.0.1:${port}/api/v1.4`
    const faults = always({ name: 'redirect', location })
    const action = await builtAction({ faults })
    const { outputs, annotations } = await action.run('sync')
    expect(outputs['result']).toBe('error')
    expect(annotations[0]?.message).toContain(`127.0.0.1:${port}`)
    expect(action.requests()).toHaveLength(1)
    expect(requests).toBe(0)
  })
})
