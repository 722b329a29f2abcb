import { describe, expect, it } from '@jest/globals'
import {
  createFaults,
  type FaultRule,
} from '../../src/simulator/protocol/faults.ts'
import { faultCases } from '../reliability/faults.ts'
import { tagsOf } from '../reliability/plays.ts'
import { localServers } from '../support/local-servers.ts'
import { type Theater, theater } from '../support/play.ts'

/**
 * The matrix of __tests__/reliability once more over the built action and real
 * sockets, with one place for each fault.
 */
const places = [
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

const declared = {
  repository: ['acme/web'],
  branch: ['main'],
  commit: ['c'.repeat(40)],
}

function expectMadeOnce({ world }: Theater) {
  expect([...world.products.values()].map(({ name }) => name)).toEqual(['web'])
  expect([...world.projects.values()].map(({ name }) => name)).toEqual([
    'web_main',
  ])
  expect(tagsOf([...world.projects.values()][0])).toEqual(declared)
}

describe('a sync of nothing yet, over a socket', () => {
  it.each(
    quick
      .filter(({ final }) => !final)
      .map(({ fault }, i) => [fault, places[i % places.length]] as const),
  )('overcomes %j at %s', async (fault, requestType) => {
    const stage = await theater({
      faults: [{ fault, requestType: requestType ?? '' }],
    })
    const inputs = fault.name === 'hang' ? { 'request-timeout': '1s' } : {}
    const { outputs, log } = await stage.run(inputs)
    expect(outputs).toMatchObject({ result: 'passed', reasons: '' })
    if ('retryAfterSeconds' in fault && !('workDone' in fault)) {
      expect(log).toContain(`again in ${fault.retryAfterSeconds}.0 s`)
    }
    expectMadeOnce(stage)
  })

  it.each([
    ['slow', { name: 'slow', ms: 300 }],
    ['dripping', { name: 'drip', ms: 40 }],
  ] as const)('is patient with %s answers', async (_, fault) => {
    const stage = await theater({ faults: [{ fault, times: 99 }] })
    const { outputs } = await stage.run()
    expect(outputs['result']).toBe('passed')
    expectMadeOnce(stage)
  })

  it('waits no longer than told for an answer that drips, and asks again', async () => {
    const stage = await theater({
      faults: [{ fault: { name: 'drip', ms: 900 } }],
    })
    const { outputs, log } = await stage.run({ 'request-timeout': '1s' })
    expect(log).toContain('no complete answer within 1 s')
    expect(outputs['result']).toBe('passed')
  })

  const share: FaultRule[] = quick
    .filter(({ final, fault }) => !final && fault.name !== 'hang')
    .map(({ fault }) => ({ fault, chance: 0.009 }))
  it.each([1, 2, 3, 4, 5])('comes through chaos number %i', async (seed) => {
    const faults = createFaults(share, seed * 1_009)
    const stage = await theater({ faults })
    const { outputs } = await stage.run({ retries: '12' })
    expect(outputs).toMatchObject({ result: 'passed', reasons: '' })
    expectMadeOnce(stage)
  })
})

describe('a redirect', () => {
  it('is not followed: the other host sees nothing', async () => {
    const servers = localServers()
    try {
      let visits = 0
      const port = await servers.http((_, response) => {
        visits++
        response.end('{}')
      })
      const location = `http://127.0.0.1:${port}/api/v1.4`
      const stage = await theater({
        faults: [{ fault: { name: 'redirect', location }, times: 99 }],
      })
      const { outputs, annotations } = await stage.run()
      expect(outputs['result']).toBe('error')
      expect(annotations[0]?.message).toContain(`127.0.0.1:${port}`)
      expect(stage.requests()).toHaveLength(1)
      expect(visits).toBe(0)
    } finally {
      await servers.close()
    }
  })
})
