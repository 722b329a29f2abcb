import { describe, expect, it } from '@jest/globals'
import { mapAtMost } from '../../../src/operations/selection/map-at-most.ts'

const items = Array.from({ length: 20 }, (_, n) => n)
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('work on many items', () => {
  it.each([1, 3, 64])(
    'is under way for at most %i at once, all of them used',
    async (most) => {
      let running = 0
      let highest = 0
      const results = await mapAtMost(most, items, async (n) => {
        highest = Math.max(highest, ++running)
        await turn()
        running--
        return n * 2
      })
      expect(results).toEqual(items.map((n) => n * 2))
      expect(highest).toBe(Math.min(most, items.length))
    },
  )

  it('gives its results in the order of the items, whichever ends first', async () => {
    const results = await mapAtMost(4, [3, 0, 2, 1], async (turns) => {
      for (let i = 0; i < turns; i++) await turn()
      return turns
    })
    expect(results).toEqual([3, 0, 2, 1])
  })

  it('is nothing without items', async () => {
    expect(await mapAtMost(8, [], turn)).toEqual([])
  })

  it('begins nothing more once an item has failed', async () => {
    const begun: number[] = []
    const working = mapAtMost(2, items, async (n) => {
      begun.push(n)
      await turn()
      if (n === 3) throw new Error('no')
    })
    await expect(working).rejects.toThrow('no')
    await turn()
    await turn()
    expect(begun).toEqual([0, 1, 2, 3, 4])
  })
})
