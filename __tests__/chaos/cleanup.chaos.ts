import { describe, expect, it } from '@jest/globals'
import { cleanupWorld } from './cleanup-world.ts'

/**
 * How many seeds, at most ten in each test. Each takes seconds, so that CI tries
 * few: `CLEANUP_SEEDS=100 npm run test:chaos -- cleanup` takes half an hour.
 */
const seeds = Number(process.env['CLEANUP_SEEDS'] ?? 4)
const starts = Array.from({ length: Math.ceil(seeds / 10) }, (_, i) => i * 10)
const seedsFrom = (start: number) =>
  Array.from({ length: Math.min(10, seeds - start) }, (_, i) => start + i)
const projects = 2_000
const flawless = { wrong: [], untrue: [], leaks: [] }

describe('a cleanup of 2,000 projects with faults at one of five requests', () => {
  it.each(starts)(
    'deletes exactly its plan: seeds from %i',
    async (start) => {
      for (const seed of seedsFrom(start)) {
        const { clean, names, remaining } = cleanupWorld(seed, projects)
        const end = await clean(0.2, 12)
        expect({ seed, ...end }).toMatchObject({
          ...{ seed, result: 'passed', reasons: '' },
          ...flawless,
        })
        expect(end.deletedCount).toBe(end.removedCount)
        expect(names()).toEqual(remaining)
      }
    },
    600_000,
  )
})

describe('a cleanup of 2,000 projects with more faults than it can recover from', () => {
  it.each(starts)(
    'tells the truth, and the next one does the rest: seeds from %i',
    async (start) => {
      for (const seed of seedsFrom(start)) {
        const { clean, names, remaining } = cleanupWorld(seed, projects)
        const first = await clean(0.5, 2)
        expect({ seed, ...first }).toMatchObject({ seed, ...flawless })
        const second = await clean(0, 2)
        expect({ seed, ...second }).toMatchObject({
          ...{ seed, result: 'passed' },
          ...flawless,
        })
        expect(names()).toEqual(remaining)
      }
    },
    600_000,
  )
})
