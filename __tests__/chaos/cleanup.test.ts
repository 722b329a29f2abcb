import { describe, expect, it } from '@jest/globals'
import { cleanupWorld } from './cleanup-world.ts'

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
const flawless = { wrong: [], untrue: [], leaks: [] }

/** `npm run test:chaos` has more seeds and more projects. */
describe('a cleanup with faults at one of five requests', () => {
  it.each(seeds(12))('deletes exactly its plan: seed %i', async (seed) => {
    const { clean, names, remaining, faultShare } = cleanupWorld(seed, 80)
    const end = await clean(0.2, 12)
    expect(end).toMatchObject({ result: 'passed', reasons: '', ...flawless })
    expect(end.deletedCount).toBe(end.removedCount)
    expect(names()).toEqual(remaining)
    expect(faultShare()).toBeGreaterThan(0.1)
  })

  it.each(seeds(6))('does so in shards: seed %i', async (seed) => {
    const { clean, names, remaining } = cleanupWorld(seed, 80)
    for (const shard of ['2/3', '3/3', '1/3']) {
      const end = await clean(0.2, 12, shard)
      expect(end).toMatchObject({ result: 'passed', ...flawless })
    }
    expect(names()).toEqual(remaining)
  })
})

describe('a cleanup with more faults than it can recover from', () => {
  it.each(seeds(12))(
    'tells the truth of what it did, and the next one does the rest: seed %i',
    async (seed) => {
      const { clean, names, remaining } = cleanupWorld(seed, 80)
      const first = await clean(0.5, 2)
      expect(first).toMatchObject(flawless)
      if (first.result !== 'passed') expect(first.reasons).not.toBe('')
      const second = await clean(0, 2)
      expect(second).toMatchObject({ result: 'passed', ...flawless })
      expect(names()).toEqual(remaining)
    },
  )
})
