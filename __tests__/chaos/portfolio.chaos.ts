import { describe, expect, it } from '@jest/globals'
import {
  chaosProjects,
  chaosSeedsFrom,
  chaosStarts,
  chaosTally,
  chaosTimeoutMs,
} from './chaos-size.ts'
import { portfolioWorld } from './portfolio-world.ts'

const flawless = {
  ...{ lost: [], missing: 0, untrue: [], unexplained: [], leaks: [] },
  complete: true,
}
const count = chaosTally('portfolio')

describe('a portfolio of many projects', () => {
  it.each(chaosStarts)(
    'is with faults at one of five requests what it is without, and with more than it can recover from loses none and says which it could not read: seeds from %i',
    async (start) => {
      for (const seed of chaosSeedsFrom(start)) {
        const world = await portfolioWorld(seed, chaosProjects)
        const { requests, text, ...end } = await world.read(0.2, 12)
        count(requests)
        expect({ seed, ...end }).toMatchObject({
          ...{ seed, result: 'passed', failed: 0, ...flawless },
        })
        expect(world.timeless(text) === world.whole).toBe(true)
        const { requests: more, text: _, ...bad } = await world.read(0.5, 2)
        count(more)
        const { isListed, failed } = bad
        const result = isListed && failed === 0 ? 'passed' : 'error'
        expect({ seed, ...bad }).toMatchObject({
          ...{ seed, result },
          ...(isListed && flawless),
        })
      }
    },
    chaosTimeoutMs,
  )
})
