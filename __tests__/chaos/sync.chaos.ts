import { describe, expect, it } from '@jest/globals'
import { chaosWorld } from './chaos-world.ts'

/** Two hundred seeds in each test, so that the report stays readable. */
const starts = Array.from({ length: 10 }, (_, i) => (i + 1) * 1_000)
const seedsFrom = (start: number) =>
  Array.from({ length: 200 }, (_, i) => start + i)

describe('a full sync with faults at one of five requests', () => {
  it.each(starts)(
    'ends with exactly the declared tags: 200 seeds from %i',
    async (start) => {
      for (const seed of seedsFrom(start)) {
        const { sync, expected } = chaosWorld(seed)
        expect({ seed, ...(await sync(0.2, 12)) }).toEqual({
          seed,
          ...expected,
        })
      }
    },
    120_000,
  )
})

describe('a full sync with more faults than it can recover from', () => {
  it.each(starts)(
    'fails or goes well, and the next one goes well: 200 seeds from %i',
    async (start) => {
      for (const seed of seedsFrom(start)) {
        const { sync, expected } = chaosWorld(seed)
        const first = await sync(0.6, 2)
        const wentWell = /^(passed|warned)$/.test(first.result ?? '')
        const possible = wentWell ? expected : first
        expect({ seed, ...first }).toEqual({ seed, ...possible, leaks: [] })
        const second = await sync(0, 2)
        expect({ seed, ...second }).toEqual({ seed, ...expected })
      }
    },
    120_000,
  )
})
