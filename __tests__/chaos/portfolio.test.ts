import { describe, expect, it } from '@jest/globals'
import { portfolioWorld } from './portfolio-world.ts'

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
const flawless = {
  ...{ lost: [], missing: 0, untrue: [], unexplained: [], leaks: [] },
  complete: true,
}

/** `npm run test:chaos` has more seeds and more projects. */
describe('a portfolio with faults at one of five requests', () => {
  it.each(seeds(6))('is what it is without a fault: seed %i', async (seed) => {
    const { read, whole, timeless } = await portfolioWorld(seed, 120)
    const { text, ...end } = await read(0.2, 12)
    expect(end).toMatchObject({ result: 'passed', failed: 0, ...flawless })
    expect(timeless(text)).toBe(whole)
    const faults = end.requests.filter(({ fault }) => fault).length
    expect(faults / end.requests.length).toBeGreaterThan(0.1)
  })

  it.each(seeds(3))('is so in shards, merged: seed %i', async (seed) => {
    const { read, merge, whole } = await portfolioWorld(seed, 120)
    const texts: string[] = []
    for (const shard of ['2/3', '3/3', '1/3']) {
      const { text, ...end } = await read(0.2, 12, shard)
      expect(end).toMatchObject({ result: 'passed', failed: 0, ...flawless })
      texts.push(text)
    }
    expect(await merge(texts)).toBe(whole)
  })
})

describe('a portfolio with more faults than it can recover from', () => {
  it.each(seeds(6))(
    'loses none and says which it could not read: seed %i',
    async (seed) => {
      const { read } = await portfolioWorld(seed, 120)
      const end = await read(0.5, 2)
      expect(end.result).toBe('error')
      expect(end.reasons).not.toBe('')
      if (!end.isListed) return
      expect(end).toMatchObject(flawless)
      expect(end.failed).toBeGreaterThan(0)
    },
  )
})
