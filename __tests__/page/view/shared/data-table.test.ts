import { expect, it, jest } from '@jest/globals'
import type { Locator } from 'playwright-core'
import { columnNames } from '../../../../src/page/model/libraries/query.ts'
import { scenes } from '../../../reports/scenes.ts'
import { phone } from '../../../support/accessibility.ts'
import { inBrowser } from '../../../support/browse.ts'
import { aLibrary } from '../../../support/builders.ts'
import { aResult, reported } from '../../../support/results.ts'

jest.setTimeout(60_000)

const { result: policy } = scenes.find(({ name }) => name === 'policy')!

/** The texts of a row's cells that do not lie within it as a whole. */
async function cut(row: Locator): Promise<string[]> {
  const frame = (await row.boundingBox())!
  const texts: string[] = []
  for (const cell of await row.getByRole('cell').all()) {
    const box = await cell.boundingBox()
    if (box && box.y + box.height > frame.y + frame.height) {
      texts.push(await cell.innerText())
    }
  }
  return texts
}

inBrowser('a long table on a phone', (browse) => {
  it.each([
    '#/libraries',
    `#/libraries?columns=${columnNames.join()}`,
    '#/libraries?columns=version',
    '#/vulnerabilities',
  ])('has room for every value at %j', async (hash) => {
    const page = await browse(policy, hash, { viewport: phone })
    const row = page.locator('.table .rows .row').first()
    await row.waitFor()
    expect(await cut(row)).toEqual([])
  })

  it('shows a newer version that is a date as a whole', async () => {
    const library = aLibrary({
      version: '2022.9.24',
      newestVersion: '2024.12.14.1',
      outdated: true,
    })
    const page = await browse(
      aResult({ reported: reported([library]) }),
      '#/libraries',
      { viewport: phone },
    )
    const cell = page.getByRole('cell', { name: '2024.12.14.1' })
    await cell.waitFor()
    const isWhole = await cell.evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
    )
    expect(isWhole).toBe(true)
  })
})
