import { expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { portfolioScenes } from '../../../reports/portfolio-scenes.ts'
import { inBrowser } from '../../../support/browse.ts'

jest.setTimeout(60_000)

function scene(name: string) {
  const found = portfolioScenes.find((one) => one.name === name)
  if (!found) throw new Error(`there is no scene ${name}`)
  return found.result
}

/** The second column of a table: names. */
const names = (page: Page, table: string) =>
  page
    .getByRole('region', { name: table, exact: true })
    .locator('tbody tr td:nth-child(2)')
    .allInnerTexts()

inBrowser('the page of a portfolio', (browse) => {
  it('finds the projects that have a library', async () => {
    const page = await browse(scene('portfolio'))
    const search = page.getByRole('searchbox', { name: 'Search libraries' })
    await search.fill('log4j 2.14')
    expect(await names(page, 'Libraries and vulnerabilities')).toEqual([
      'org.apache.logging.log4j:log4j-core 2.14.1',
    ])
    await page.getByRole('button', { name: /^2 projects with/ }).click()
    const all = page.getByRole('button', { name: 'Show all' })
    await all.waitFor()
    expect(await names(page, 'Projects')).toEqual(['ledger_main', 'api_main'])
    await all.click()
    expect(await names(page, 'Projects')).toHaveLength(5)
  })

  it('sorts and filters the projects', async () => {
    const page = await browse(scene('portfolio'))
    await page.getByRole('button', { name: 'Libraries' }).click()
    expect((await names(page, 'Projects')).at(-1)).toBe('sandbox_main')
    await page.getByLabel('Which projects').selectOption('stale')
    expect(await names(page, 'Projects')).toEqual(['old_main'])
  })

  it('says why a project was not read', async () => {
    const page = await browse(scene('portfolio-incomplete'))
    await page.getByLabel('Which projects').selectOption('unread')
    await page.getByText('Get Project Inventory failed.').waitFor()
    expect(await names(page, 'Projects')).toEqual(['b_main', 'a_main'])
  })

  it('shows hostile names as text', async () => {
    const page = await browse(scene('portfolio-hostile'))
    await page.getByRole('searchbox', { name: 'Search libraries' }).waitFor()
    expect((await names(page, 'Projects')).length).toBeGreaterThan(3)
  })
})
