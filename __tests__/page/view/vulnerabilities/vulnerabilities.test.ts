import { readFileSync } from 'node:fs'
import { expect, it, jest } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { vulnerabilityLink } from '../../../../src/page/model/route.ts'
import { hierarchy, libraries, scenes } from '../../../reports/scenes.ts'
import { phone, violations } from '../../../support/accessibility.ts'
import { inBrowser } from '../../../support/browse.ts'
import { compared } from '../../../support/comparisons.ts'
import { aResult, reported } from '../../../support/results.ts'

jest.setTimeout(60_000)

const { result: policy } = scenes.find(({ name }) => name === 'policy')!
const { result: hostile } = scenes.find(
  ({ name }) => name === 'hostile-policy',
)!
const plain = aResult({ reported: reported(libraries, hierarchy) })

/** The first cell of each row. */
async function ids(page: Page): Promise<string[]> {
  await page.locator('.table').waitFor()
  return page.locator('.table .rows .row > :first-child').allInnerTexts()
}

inBrowser('the vulnerabilities', (browse) => {
  it('are a row each, the most severe first, then by score', async () => {
    const page = await browse(policy)
    await page.getByRole('link', { name: /^Vulnerabilities 5/ }).click()
    const rows = page.getByRole('table').getByRole('row')
    await rows.nth(5).waitFor()
    const texts = (await rows.allInnerTexts()).map((text) =>
      text.split('\n').filter(Boolean),
    )
    expect(texts).toEqual([
      [
        ...['Vulnerability', 'Severity ↓', 'Score', 'Libraries', 'Fixed in'],
        ...['Waived', 'New', 'Published'],
      ],
      [
        ...['CVE-2021-44228', 'critical', '10.0'],
        ...['org.apache.logging.log4j:log4j-core 2.14.1', '2.17.1'],
        ...['waived', 'new', '2021-12-10'],
      ],
      [
        ...['CVE-2019-12384', 'high', '8.1'],
        ...['com.fasterxml.jackson.core:jackson-databind 2.9.8', '2.9.9.1'],
      ],
      [
        ...['CVE-2021-23337', 'high', '7.2', 'lodash 4.17.20', '4.17.21'],
        'waived',
      ],
      [
        ...['CVE-2021-45105', 'medium', '5.9'],
        ...['org.apache.logging.log4j:log4j-core 2.14.1', '2.17.0', 'new'],
      ],
      [
        ...['WS-2019-0425', 'unrated'],
        'com.fasterxml.jackson.core:jackson-databind 2.9.8',
      ],
    ])
  })

  it('are searched while typing, and a link keeps the search', async () => {
    const page = await browse(policy, '#/vulnerabilities')
    await ids(page)
    await page.keyboard.press('/')
    await page.keyboard.type('log4j')
    expect(await ids(page)).toEqual(['CVE-2021-44228', 'CVE-2021-45105'])
    await page.getByText('2 of 5 vulnerabilities').waitFor()
    expect(page.url()).toMatch(/#\/vulnerabilities\?q=log4j$/)
    await page.reload()
    expect(await ids(page)).toEqual(['CVE-2021-44228', 'CVE-2021-45105'])
    await page.getByRole('searchbox').fill('nothing like that')
    await page.getByText('No vulnerabilities match.').waitFor()
  })

  it('are sorted by a click on a title, and the arrow says how', async () => {
    const page = await browse(policy, '#/vulnerabilities')
    const title = (name: string) =>
      page.getByRole('columnheader', { name, exact: false })
    await title('Published').getByRole('button').click()
    expect((await ids(page))[0]).toBe('CVE-2021-44228')
    expect(await title('Published').innerText()).toBe('Published ↓')
    expect(await title('Published').getAttribute('aria-sort')).toBe(
      'descending',
    )
    await title('Vulnerability').getByRole('button').click()
    expect((await ids(page))[0]).toBe('CVE-2019-12384')
    expect(await title('Vulnerability').innerText()).toBe('Vulnerability ↑')
    await title('Vulnerability').getByRole('button').click()
    expect((await ids(page))[0]).toBe('WS-2019-0425')
    expect(page.url()).toContain('sort=id&order=desc')
  })

  it('are filtered by severity, fix, relation, news and waivers', async () => {
    const page = await browse(policy, '#/vulnerabilities')
    const toggle = (name: RegExp) => page.getByRole('button', { name })
    await ids(page)
    await toggle(/^high/).click()
    expect(await ids(page)).toEqual(['CVE-2019-12384', 'CVE-2021-23337'])
    await toggle(/^direct/).click()
    expect(await ids(page)).toEqual(['CVE-2019-12384'])
    await toggle(/^Clear/).click()
    await toggle(/^fix known/).click()
    expect(await ids(page)).toHaveLength(4)
    await toggle(/^new/).click()
    expect(await ids(page)).toEqual(['CVE-2021-44228', 'CVE-2021-45105'])
    const choice = page.getByRole('combobox', { name: 'Waivers' })
    await choice.selectOption({ label: 'not waived' })
    expect(await ids(page)).toEqual(['CVE-2021-45105'])
    expect(page.url()).toMatch(/\?fixable=1&new=1&waived=no$/)
  })

  it('have no filter that this report cannot answer', async () => {
    const page = await browse(
      aResult({ reported: reported(libraries) }),
      '#/vulnerabilities',
    )
    await ids(page)
    const buttons = page.getByRole('search').getByRole('button')
    expect(await buttons.allInnerTexts()).toEqual([
      ...['critical 1', 'high 2', 'medium 1', 'unrated 1'],
      'fix known',
    ])
  })

  it('have no news where the baseline knows them all', async () => {
    const old = aResult({
      reported: reported(libraries),
      compared: compared(libraries, libraries),
    })
    const page = await browse(old, '#/vulnerabilities')
    await ids(page)
    expect(await page.getByRole('button', { name: /^new/ }).count()).toBe(0)
    const title = page.getByRole('columnheader', { name: 'New' })
    expect(await title.count()).toBe(0)
    await page.getByRole('link', { name: 'CVE-2021-44228' }).click()
    await page.getByRole('columnheader', { name: 'Library fixed in' }).waitFor()
    expect(await title.count()).toBe(0)
  })

  it('are reached with the arrow keys, and left with Escape', async () => {
    const page = await browse(policy, '#/vulnerabilities')
    await page.locator('.virtual-list').focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key)
    }
    await page.getByRole('heading', { name: 'CVE-2019-12384' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await ids(page)).toHaveLength(5)
  })

  it('have a page of their own, with their libraries', async () => {
    const page = await browse(policy, vulnerabilityLink('CVE-2021-44228'))
    await page.getByText('JNDI features do not protect').waitFor()
    const link = page.getByRole('link', { name: 'Description on the web' })
    expect(await link.getAttribute('href')).toContain('nvd.nist.gov')
    const rows = page
      .getByRole('region', { name: 'Libraries' })
      .getByRole('row')
    expect(await rows.nth(1).innerText()).toMatch(
      /log4j-core 2\.14\.1\t2\.17\.1\t2\.17\.1\tdirect\tnew\s+Waived until/,
    )
    await rows.nth(1).getByRole('link').click()
    await page.getByRole('heading', { name: /log4j-core/ }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'CVE-2021-44228' }).waitFor()
  })

  it('that no library has are shown as missing', async () => {
    const page = await browse(plain, '#/vulnerability/CVE-1')
    await page.getByRole('heading', { name: 'No such vulnerability' }).waitFor()
  })

  it('are downloaded and copied as they are filtered', async () => {
    const page = await browse(
      policy,
      '#/vulnerabilities?q=log4j&sort=id&order=desc',
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download CSV' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('mend-vulnerabilities.csv')
    const text = readFileSync((await download.path())!, 'utf8')
    const [head, ...lines]: string[][] = parse(text)
    expect(head).toEqual([
      ...['vulnerability', 'severity', 'score', 'library', 'version'],
      ...['dependency', 'fix', 'library fix', 'published', 'waived until'],
      ...['new', 'url', 'key'],
    ])
    const name = 'org.apache.logging.log4j:log4j-core'
    expect(lines.map((line) => line.slice(0, 11))).toEqual([
      [
        ...['CVE-2021-45105', 'medium', '5.9', name, '2.14.1'],
        ...['direct', '2.17.0', '2.17.1', '', '', 'true'],
      ],
      [
        ...['CVE-2021-44228', 'critical', '10.0', name, '2.14.1'],
        ...['direct', '2.17.1', '2.17.1', '2021-12-10', '2027-03-31', 'true'],
      ],
    ])
    await page.getByRole('button', { name: 'Copy as CSV' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text)
  })

  it('with hostile ids can all be opened', async () => {
    const page = await browse(hostile, '#/vulnerabilities?sort=id')
    await ids(page)
    const links = await page
      .locator('.table .rows .row > :first-child a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(10)
    for (const hash of links.slice(0, 20)) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
      await page.getByRole('region', { name: 'Libraries' }).waitFor()
    }
  })

  it('are incomplete while Mend has not computed the alerts', async () => {
    const pending = reported(libraries, undefined, { alertsPending: true })
    const page = await browse(
      aResult({ reported: pending }),
      '#/vulnerabilities',
    )
    await page.getByText('Mend had not computed the alerts yet').waitFor()
  })

  it('are blocks on a phone, with all that decides', async () => {
    const page = await browse(policy, '#/vulnerabilities', { viewport: phone })
    const row = page.locator('.table .rows .row').first()
    await row.waitFor()
    for (const text of ['critical', '10.0', '2.17.1', 'log4j-core', 'new']) {
      const box = await row
        .getByText(text, { exact: false })
        .last()
        .boundingBox()
      const frame = (await row.boundingBox())!
      expect(box!.x + box!.width).toBeLessThanOrEqual(390)
      expect(box!.y + box!.height).toBeLessThanOrEqual(frame.y + frame.height)
    }
    await page
      .getByRole('combobox', { name: 'Sort' })
      .selectOption({ label: 'Sort: Vulnerability ↑' })
    expect((await ids(page))[0]).toBe('CVE-2019-12384')
  })

  it.each(['light', 'dark'] as const)(
    'have nothing that axe finds fault with in %s',
    async (colorScheme) => {
      for (const hash of [
        '#/vulnerabilities',
        '#/vulnerability/WS-2019-0425',
      ]) {
        const page = await browse(policy, hash, {
          colorScheme,
          bypassCSP: true,
        })
        await page.locator('nav .counter').first().waitFor()
        expect(await violations(page)).toEqual([])
      }
    },
  )
})
