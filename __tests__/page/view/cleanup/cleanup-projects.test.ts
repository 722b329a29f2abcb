import { expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Result } from '../../../../src/operations/result/result.ts'
import { operationScenes } from '../../../reports/operation-scenes.ts'
import { inBrowser } from '../../../support/browse.ts'
import { aResult } from '../../../support/results.ts'

jest.setTimeout(60_000)

function scene(name: string): Result {
  const found = operationScenes.find((one) => one.name === name)
  if (!found) throw new Error(`there is no scene ${name}`)
  return found.result
}

/** A cell of each row of the table, by its place from 1. */
const column = (page: Page, place: number) =>
  page
    .getByRole('region', { name: 'Projects', exact: true })
    .locator(`tbody tr td:nth-child(${place})`)
    .allInnerTexts()
const names = (page: Page) => column(page, 3)

inBrowser('the page of a cleanup', (browse) => {
  it('lists the plan with the last scans and the reasons', async () => {
    const page = await browse(scene('cleanup-planned'))
    await page.getByRole('heading', { name: 'Cleanup plan 2' }).waitFor()
    const row = page.getByRole('row', { name: 'shop_pr-1' })
    expect(await row.innerText()).toMatch(
      /would be deleted\s+Shop\s+shop_pr-1\s+2026-03-01 10:01 UTC\s+last scanned 412 days ago/,
    )
    expect(await column(page, 5)).toContain('the newest of its product')
    const tabs = page.getByRole('navigation').getByRole('link')
    expect(await tabs.allInnerTexts()).toEqual(['Overview'])
  })

  it('tells how each deletion ended, and shows hostile names as text', async () => {
    const page = await browse(scene('cleanup-ends'))
    await page.getByRole('heading', { name: 'Cleanup 9' }).waitFor()
    expect(await column(page, 1)).toEqual([
      '❓ unclear',
      '❌ refused',
      '❌ not deleted',
      '❌ undecided',
      '⏸️ not deleted yet',
      '🗑️ deleted',
      '🗑️ deleted',
      '🗑️ gone already',
      'kept',
    ])
    expect(await names(page)).toContain('=cmd|`@octocat`<b>')
  })

  it('searches, filters and sorts', async () => {
    const page = await browse(scene('cleanup-ends'))
    const search = page.getByRole('searchbox', { name: 'Search projects' })
    await search.fill('in the meantime')
    expect(await names(page)).toEqual(['shop_pr-6'])
    await search.fill('')
    await page.getByLabel('Result').selectOption({ label: 'deleted (2)' })
    expect(await names(page)).toEqual(['shop_pr-1', '=cmd|`@octocat`<b>'])
    await page.getByRole('button', { name: 'Project', exact: true }).click()
    expect(await names(page)).toEqual(['=cmd|`@octocat`<b>', 'shop_pr-1'])
    await page.getByLabel('Result').selectOption({ label: 'Result: any' })
    const scans = page.getByRole('button', { name: 'Last scan' })
    await scans.click()
    expect((await names(page)).at(-1)).toBe('shop_pr-8')
    const header = page.getByRole('columnheader', { name: 'Last scan' })
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    await page.getByRole('button', { name: 'Result' }).click()
    expect((await names(page))[0]).toBe('shop_pr-4')
  })

  it('sorts on a phone, too, and is no wider', async () => {
    const viewport = { width: 390, height: 800 }
    const page = await browse(scene('cleanup-ends'), '', { viewport })
    await page.getByLabel('Sort').selectOption({ label: 'Sort: Project ↑' })
    expect((await names(page))[0]).toBe('=cmd|`@octocat`<b>')
    const width = 'document.documentElement.scrollWidth'
    expect(await page.evaluate(width)).toBe(390)
  })

  it('says that a plan is incomplete', async () => {
    const page = await browse(scene('cleanup-incomplete'))
    await page.getByText('before the last scan of 1 project').waitFor()
    expect(await column(page, 1)).toEqual(['⏸️ not deleted yet', 'not read'])
  })

  it('finds one of 20,000 projects', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => ({
      ...{ name: `shop_pr-${n}`, product: `Shop ${n % 40}`, ageDays: 400 },
      ...{ lastScan: '2025-03-01T10:01:32Z', status: 'planned' as const },
      why: 'last scanned 400 days ago',
    }))
    const { cleanedUp } = scene('cleanup-planned')
    const page = await browse(
      aResult({
        operation: 'cleanup',
        outcome: 'planned',
        ...(cleanedUp && { cleanedUp: { ...cleanedUp, rows } }),
      }),
    )
    await page.getByText('19,800 more; search or sort').waitFor()
    await page.getByRole('searchbox').fill('shop_pr-19876')
    expect(await names(page)).toEqual(['shop_pr-19876'])
  })
})
