import { expect, it, jest } from '@jest/globals'
import { severityLevels } from '../../../../src/page/model/severity.ts'
import { scenes } from '../../../reports/scenes.ts'
import { inBrowser } from '../../../support/browse.ts'

jest.setTimeout(60_000)

const { result: policy } = scenes.find(({ name }) => name === 'policy')!

/** Of `rgb(1, 2, 3)`, as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(
    (text) => {
      const part = Number(text) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    },
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(...colors: readonly string[]): number {
  const [light = 0, dark = 0] = colors.map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

inBrowser('an area of color', (browse) => {
  it.each(['light', 'dark'] as const)(
    'is seen against the page in %s',
    async (colorScheme) => {
      const page = await browse(policy, '', { colorScheme })
      await page.locator('nav .counter').first().waitFor()
      const colors = await page.evaluate(
        (tones) =>
          tones.map((tone) => {
            const dot = document.createElement('i')
            dot.className = `dot ${tone}`
            document.body.append(dot)
            return [document.body, dot].map(
              (part) => getComputedStyle(part).backgroundColor,
            )
          }),
        [...severityLevels, 'others'],
      )
      expect(colors).toHaveLength(7)
      for (const [back = '', dot = ''] of colors) {
        expect([dot, contrast(back, dot) >= 3]).toEqual([dot, true])
      }
    },
  )

  it('does not touch the one beside it', async () => {
    const page = await browse(policy)
    const parts = page.locator('.stacked-bar rect')
    await parts.first().waitFor()
    const boxes = await Promise.all(
      (await parts.all()).map((part) => part.boundingBox()),
    )
    expect(boxes).toHaveLength(3)
    for (const [at, box] of boxes.slice(1).entries()) {
      const before = boxes[at]!
      expect(box!.x - before.x - before.width).toBeGreaterThanOrEqual(1)
    }
  })
})

inBrowser('the hint in a search field', (browse) => {
  it.each(['light', 'dark'] as const)(
    'is legible in %s',
    async (colorScheme) => {
      const page = await browse(policy, '#/libraries', { colorScheme })
      const search = page.getByRole('searchbox')
      const [back = '', text = ''] = await search.evaluate((field) => [
        getComputedStyle(field).backgroundColor,
        getComputedStyle(field, '::placeholder').color,
      ])
      expect(contrast(back, text)).toBeGreaterThanOrEqual(4.5)
    },
  )
})
