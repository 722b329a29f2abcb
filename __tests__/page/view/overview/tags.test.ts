import { expect, it, jest } from '@jest/globals'
import { inBrowser } from '../../../support/browse.ts'
import { aResult, ensured, tagged } from '../../../support/results.ts'

jest.setTimeout(60_000)

inBrowser('the tags', (browse) => {
  it('stand apart from each other', async () => {
    const add = Array.from({ length: 30 }, (_, at) => `team-${at}=payments`)
    const result = aResult({
      ensured: ensured(),
      tagged: { objects: [tagged({ add })] },
    })
    const page = await browse(result)
    const chips = page.locator('.chip')
    await chips.last().waitFor()
    const boxes = await Promise.all(
      (await chips.all()).map((chip) => chip.boundingBox()),
    )
    expect(boxes).toHaveLength(30)
    for (const [at, box] of boxes.slice(1).entries()) {
      const before = boxes[at]!
      const apart =
        box!.y > before.y
          ? box!.y - before.y - before.height
          : box!.x - before.x - before.width
      expect(apart).toBeGreaterThanOrEqual(3)
    }
  })
})
