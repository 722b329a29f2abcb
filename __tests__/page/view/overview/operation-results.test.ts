import { expect, it, jest } from '@jest/globals'
import { scenes } from '../../../reports/scenes.ts'
import { inBrowser } from '../../../support/browse.ts'
import { aResult } from '../../../support/results.ts'

jest.setTimeout(60_000)

const { result: portfolio } = scenes.find(
  ({ name }) => name === 'portfolio-incomplete',
)!
const notDone = aResult({
  operation: 'notify',
  notified: { action: 'ENABLED', status: 'not-done' },
})

inBrowser('a word of ours', (browse) => {
  it.each([
    ['a rule that was not sent', notDone, 'not done'],
    ['a project that was not read', portfolio, 'not read'],
  ])('reads as people write it: %s', async (_, result, words) => {
    const page = await browse(result)
    await page.locator('main').getByText(words, { exact: true }).waitFor()
    expect(await page.getByText(words.replace(' ', '-')).count()).toBe(0)
  })
})
