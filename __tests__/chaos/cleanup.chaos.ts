import { describe, expect, it } from '@jest/globals'
import {
  chaosProjects,
  chaosSeedsFrom,
  chaosStarts,
  chaosTally,
  chaosTimeoutMs,
} from './chaos-size.ts'
import { cleanupWorld } from './cleanup-world.ts'

const flawless = { wrong: [], untrue: [], leaks: [] }
const count = chaosTally('cleanup')

describe('a cleanup of many projects with faults at one of five requests', () => {
  it.each(chaosStarts)(
    'deletes exactly its plan: seeds from %i',
    async (start) => {
      for (const seed of chaosSeedsFrom(start)) {
        const { clean, names, remaining } = cleanupWorld(seed, chaosProjects)
        const { requests, ...end } = await clean(0.2, 12)
        count(requests)
        expect({ seed, ...end }).toMatchObject({
          ...{ seed, result: 'passed', reasons: '' },
          ...flawless,
        })
        expect(end.deletedCount).toBe(end.removedCount)
        expect(names()).toEqual(remaining)
      }
    },
    chaosTimeoutMs,
  )
})

describe('a cleanup of many projects with more faults than it can recover from', () => {
  it.each(chaosStarts)(
    'tells the truth, and the next one does the rest: seeds from %i',
    async (start) => {
      for (const seed of chaosSeedsFrom(start)) {
        const { clean, names, remaining } = cleanupWorld(seed, chaosProjects)
        const { requests, ...first } = await clean(0.5, 2)
        count(requests)
        expect({ seed, ...first }).toMatchObject({ seed, ...flawless })
        const { requests: rest, ...second } = await clean(0, 2)
        count(rest)
        expect({ seed, ...second }).toMatchObject({
          ...{ seed, result: 'passed' },
          ...flawless,
        })
        expect(names()).toEqual(remaining)
      }
    },
    chaosTimeoutMs,
  )
})
