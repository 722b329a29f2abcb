import { describe, expect, it } from '@jest/globals'
import { ordeal } from './chaos-world.ts'

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

/** The long form of both is `npm run test:chaos`. */
describe('a full sync through faults at one request in five', () => {
  it.each(seeds(300))(
    'ends with exactly the declared tags: seed %i',
    async (seed) => {
      const { through, wanted } = ordeal(seed)
      expect(await through(0.2, 12)).toEqual(wanted)
    },
  )

  it('met that many', async () => {
    const all = { faults: 0, requests: 0 }
    for (const seed of seeds(50)) {
      const { through, met } = ordeal(seed)
      await through(0.2, 12)
      const { faults, requests } = met()
      all.faults += faults
      all.requests += requests
    }
    expect(all.faults / all.requests).toBeGreaterThan(0.17)
    expect(all.faults / all.requests).toBeLessThan(0.23)
  })
})

describe('a full sync through more faults than it can bear', () => {
  it.each(seeds(60))(
    'says so, or passes, and the next one makes it right: seed %i',
    async (seed) => {
      const { through, wanted } = ordeal(seed)
      const first = await through(0.6, 2)
      expect(first.leaks).toEqual([])
      if (first.result === 'passed') expect(first).toEqual(wanted)
      else expect(first.reasons).not.toBe('')
      expect(await through(0, 2)).toEqual(wanted)
    },
  )
})
