import { describe, expect, it } from '@jest/globals'
import { ordeal } from './chaos-world.ts'

/** Two hundred seeds a test, so that a report stays readable. */
const starts = Array.from({ length: 10 }, (_, i) => (i + 1) * 1_000)
const seedsFrom = (start: number) =>
  Array.from({ length: 200 }, (_, i) => start + i)

describe('a full sync through faults at one request in five', () => {
  it.each(starts)(
    'ends with exactly the declared tags: 200 seeds from %i',
    async (start) => {
      for (const seed of seedsFrom(start)) {
        const { through, wanted } = ordeal(seed)
        const left = await through(0.2, 12)
        expect({ seed, ...left }).toEqual({ seed, ...wanted })
      }
    },
    120_000,
  )
})

describe('a full sync through more faults than it can bear', () => {
  it.each(starts)(
    'says so, or passes, and the next one makes it right: 200 seeds from %i',
    async (start) => {
      for (const seed of seedsFrom(start)) {
        const { through, wanted } = ordeal(seed)
        const first = await through(0.6, 2)
        const told = first.result === 'passed' ? wanted : first
        expect({ seed, ...first }).toEqual({ seed, ...told, leaks: [] })
        const second = await through(0, 2)
        expect({ seed, ...second }).toEqual({ seed, ...wanted })
      }
    },
    120_000,
  )
})
