import { describe, expect, it } from '@jest/globals'
import { manualClock } from '../../src/simulator/model/clock.ts'
import { scenarioWorld } from '../../src/simulator/scenario-world.ts'
import { type ScenarioName, scenarios } from '../../src/simulator/scenarios.ts'
import { send } from './small-world.ts'

function stateAfter(scenario: ScenarioName, seconds: number): string {
  const clock = manualClock()
  const { world, inputs } = scenarioWorld({ scenario, seed: 1, clock })
  clock.advance(seconds * 1_000)
  const answer = send(world, {
    requestType: 'getRequestState',
    userKey: inputs['user-key'],
    orgToken: inputs['org-token'],
    requestToken: inputs['request-token'],
  })
  return answer['requestState']
}

describe('a scenario', () => {
  it.each<[ScenarioName, number, string]>([
    ['finished', 0, 'IN_PROGRESS'],
    ['finished', 30, 'FINISHED'],
    ['updated', 60, 'UPDATED'],
    ['late', 1, 'UNKNOWN'],
    ['instant', 0, 'FINISHED'],
    ['empty', 30, 'FINISHED'],
    ['failed', 15, 'FAILED'],
    ['skipped', 0, 'SKIPPED'],
    ['unknown', 999, 'UNKNOWN'],
    ['undocumented', 10, 'POSTPROCESSING'],
    ['slow', 600, 'IN_PROGRESS'],
    ['stuck', 9_999, 'IN_PROGRESS'],
    ['flaky', 30, 'FINISHED'],
    ['deviating', 30, 'FINISHED'],
  ])('"%s" is, after %d s, %s', (name, seconds, state) => {
    expect(stateAfter(name, seconds)).toBe(state)
  })

  it('gives all inputs of an action in the correct form', () => {
    for (const scenario of Object.keys(scenarios) as ScenarioName[]) {
      const { inputs } = scenarioWorld({ scenario, seed: 1 })
      expect(inputs).toEqual({
        'user-key': expect.stringMatching(/^[0-9a-f]{64}$/),
        'org-token': expect.stringMatching(/^[0-9a-f]{64}$/),
        'product-name': 'Storefront',
        'project-name': 'checkout_main',
        'product-token': expect.stringMatching(/^[0-9a-f]{64}$/),
        'project-token': expect.stringMatching(/^[0-9a-f]{64}$/),
        'request-token': expect.stringMatching(/^[0-9a-f]{32}$/),
      })
    }
  })

  it('has faults only where it should', () => {
    const faulty = (scenario: ScenarioName) => {
      const { faults } = scenarioWorld({ scenario, seed: 1 })
      return Array.from({ length: 100 }, () => faults('x')).some(Boolean)
    }
    expect([faulty('finished'), faulty('flaky')]).toEqual([false, true])
  })

  it('has a project without libraries only where the scan found nothing', () => {
    const empty = (Object.keys(scenarios) as ScenarioName[]).filter((name) => {
      const { world } = scenarioWorld({ scenario: name, seed: 1 })
      const all = [...world.projects.values()]
      const scanned = all.find((one) => one.name === 'checkout_main')
      return scanned?.contents.libraries.size === 0
    })
    expect(empty).toEqual(['empty'])
  })

  it('can have a large project', () => {
    const options = { seed: 1, libraries: 500 }
    const { world } = scenarioWorld({ scenario: 'finished', ...options })
    const sizes = [...world.projects.values()]
      .filter(({ name }) => name === 'bulk_main')
      .map(({ contents }) => contents.libraries.size)
    expect(sizes).toEqual([500])
  })
})
