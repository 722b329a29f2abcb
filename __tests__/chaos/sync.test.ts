import { describe, expect, it } from '@jest/globals'
import { chaosWorld } from './chaos-world.ts'

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

/** `npm run test:chaos` runs more seeds. */
describe('a full sync with faults at one of five requests', () => {
  it.each(seeds(300))(
    'ends with exactly the declared tags: seed %i',
    async (seed) => {
      const { sync, expected } = chaosWorld(seed)
      expect(await sync(0.2, 12)).toEqual(expected)
    },
  )

  it('meets that many', async () => {
    const all = { faults: 0, requests: 0 }
    for (const seed of seeds(50)) {
      const { sync, counts } = chaosWorld(seed)
      await sync(0.2, 12)
      const { faults, requests } = counts()
      all.faults += faults
      all.requests += requests
    }
    expect(all.faults / all.requests).toBeGreaterThan(0.17)
    expect(all.faults / all.requests).toBeLessThan(0.23)
  })
})

describe('a full sync with more faults than it can recover from', () => {
  it.each(seeds(60))(
    'fails or goes well, and the next one goes well: seed %i',
    async (seed) => {
      const { sync, expected } = chaosWorld(seed)
      const first = await sync(0.6, 2)
      expect(first.leaks).toEqual([])
      const wentWell = /^(passed|warned)$/.test(first.result ?? '')
      if (wentWell) expect(first).toEqual(expected)
      else expect(first.reasons).not.toBe('')
      expect(await sync(0, 2)).toEqual(expected)
    },
  )
})
