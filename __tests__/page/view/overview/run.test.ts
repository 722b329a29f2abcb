import { expect, it, jest } from '@jest/globals'
import { scenes } from '../../../reports/scenes.ts'
import { inBrowser } from '../../../support/browse.ts'

jest.setTimeout(60_000)

inBrowser('the scan', (browse) => {
  it.each([
    ['sync-passed', / › FINISHED 1m32s · 14 polls$/],
    ['scan-skipped', /^SKIPPED 1s · 1 poll$/],
    ['wait-failed', /^IN_PROGRESS 0s › FAILED 33s · 9 polls$/],
    [
      'wait-timed-out',
      /^UNKNOWN 0s › IN_PROGRESS 3s · timed out after 30m, 112 polls$/,
    ],
  ])('of %s says once how it ended', async (name, text) => {
    const { result } = scenes.find((scene) => scene.name === name)!
    const page = await browse(result)
    const heading = page.getByRole('heading', { name: 'Scan' })
    const scan = page.locator('section', { has: heading }).locator('p')
    expect(await scan.innerText()).toMatch(text)
  })
})
