import { expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { hierarchy, libraries } from '../../../reports/scenes.ts'
import { phone, violations } from '../../../support/accessibility.ts'
import { inBrowser } from '../../../support/browse.ts'
import { aResult, reported } from '../../../support/results.ts'

jest.setTimeout(60_000)

const full = aResult({ reported: reported(libraries, hierarchy) })
const filters = (page: Page) => page.locator('summary', { hasText: 'Filters' })

inBrowser('the filters of a phone', (browse) => {
  it.each([
    ['#/libraries', 'Filters'],
    ['#/libraries?q=lodash&sort=name', 'Filters'],
    ['#/libraries?severity=critical,high&license=MIT', 'Filters (2)'],
    ['#/vulnerabilities', 'Filters'],
    ['#/vulnerabilities?fixable=1', 'Filters (1)'],
  ])('at %j are folded behind %j', async (hash, words) => {
    const page = await browse(full, hash, { viewport: phone })
    await filters(page).waitFor()
    expect(await filters(page).innerText()).toBe(words)
    expect(await page.getByRole('searchbox').isVisible()).toBe(true)
    expect(await page.getByLabel('Sort').isVisible()).toBe(true)
    const toggles = page.getByRole('group', { name: 'Severity' })
    expect(await toggles.isVisible()).toBe(false)
    const list = await page.getByRole('table').boundingBox()
    const search = await page.getByRole('searchbox').boundingBox()
    expect(list!.y - search!.y).toBeLessThan(160)
  })

  it('are opened by the keyboard, stay open, and are in the address', async () => {
    const page = await browse(full, '#/libraries', {
      viewport: phone,
      bypassCSP: true,
    })
    await filters(page).focus()
    await page.keyboard.press('Enter')
    const choice = page.getByRole('button', { name: /^critical/ })
    await choice.press('Space')
    await page.waitForURL(/#\/libraries\?severity=critical$/)
    expect(await choice.isVisible()).toBe(true)
    expect(await filters(page).innerText()).toBe('Filters (1)')
    expect(await violations(page)).toEqual([])
    await page.reload()
    await filters(page).getByText('Filters (1)').waitFor()
    expect(await page.getByText('1 of 12 libraries').count()).toBe(1)
  })

  it('stand open in a wide window', async () => {
    const page = await browse(full, '#/libraries')
    await page.getByRole('group', { name: 'Severity' }).waitFor()
    expect(await filters(page).count()).toBe(0)
    await page.setViewportSize(phone)
    await filters(page).waitFor()
  })
})
