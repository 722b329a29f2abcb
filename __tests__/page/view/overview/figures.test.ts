import { expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { hierarchy, libraries, scenes } from '../../../reports/scenes.ts'
import { inBrowser } from '../../../support/browse.ts'
import { aLibrary } from '../../../support/builders.ts'
import { aResult, reported } from '../../../support/results.ts'

jest.setTimeout(120_000)

const { result: policy } = scenes.find(({ name }) => name === 'policy')!
const { result: bare } = scenes.find(({ name }) => name === 'hierarchy-only')!
const { result: portfolio } = scenes.find(({ name }) => name === 'portfolio')!
const several = aResult({
  // Their sums, without the lists.
  reported: {
    ...reported(libraries, hierarchy),
    ...{ inventory: undefined, hierarchy: undefined },
  },
  targets: ['web', 'worker'].map((name) => ({
    name,
    outcome: 'passed',
    reasons: [],
    reported: reported(libraries, hierarchy),
  })),
})
/** The hierarchy lacks one of the inventory's, which lacks some of the hierarchy's. */
const uneven = aResult({
  reported: reported(
    [
      ...libraries.slice(0, 9),
      aLibrary({
        keyUuid: 'only-listed',
        type: 'OTHER_\ud800',
        licenses: [{ name: 'Odd \udfff' }],
        // Another library has it as critical.
        vulnerabilities: [{ id: 'CVE-2021-44228', severity: 'high' }],
      }),
      aLibrary({ keyUuid: 'unlicensed', licenses: [{ name: 'Unspecified' }] }),
    ],
    hierarchy,
  ),
})

interface Linked {
  readonly text: string
  readonly count: string
  readonly href: string
}

/** Every link of the overview to a list that stands beside a number. */
async function linkedCounts(page: Page): Promise<Linked[]> {
  await page.getByRole('heading', { name: 'Types' }).waitFor()
  const places = [
    ...['nav a', '.tiles li', '.more-figures li', 'figcaption > span'],
    ...['.bars li', 'main p'],
  ]
  const all = await page.locator(places.join()).evaluateAll((all) =>
    all.map((one) => {
      const link = one.closest('a') ?? one.querySelector('a')
      const number = one.querySelector('b, .count, .counter') ?? one
      return {
        text: link?.textContent ?? '',
        count: /[\d,]+/.exec(number.textContent ?? '')?.[0] ?? '',
        href: link?.getAttribute('href') ?? '',
      }
    }),
  )
  return all.filter(({ count, href }) => count && /^#.(lib|vuln)/.test(href))
}

/** What of the words above a list a link counts; otherwise its lines: `4 of 12 libraries, 2 packages` */
const others = [
  [/findings/, /([\d,]+) findings? in/],
  [/several versions/, /([\d,]+) packages?$/],
] as const

async function listed(page: Page, text: string): Promise<string | undefined> {
  const status = page.locator('main p[role=status]')
  await status.waitFor()
  const words = await status.innerText()
  const [, pattern] = others.find(([of]) => of.test(text)) ?? []
  return (pattern?.exec(words) ?? /^([\d,]+)/.exec(words))?.[1]
}

inBrowser('a number that links to a list', (browse) => {
  it.each([
    ['with a policy', policy, 24],
    ['whose hierarchy has other libraries', uneven, 24],
    ['of a hierarchy alone', bare, 6],
  ] as const)('is what the list says in a run %s', async (_, result, all) => {
    const page = await browse(result)
    const links = await linkedCounts(page)
    const found: string[] = []
    for (const { text, href } of links) {
      await page.evaluate(`location.hash = ${JSON.stringify(href)}`)
      found.push(`${text}: ${await listed(page, text)}`)
    }
    expect(found).toEqual(links.map(({ text, count }) => `${text}: ${count}`))
    expect(links).toHaveLength(all)
  })

  it('is the depth of the tree', async () => {
    const page = await browse(policy)
    await page.getByRole('link', { name: 'Depth' }).click()
    await page.getByRole('button', { name: 'Expand all' }).click()
    const levels = await page
      .getByRole('treeitem')
      .evaluateAll((all) => all.map((one) => Number(one.ariaLevel)))
    expect(Math.max(...levels)).toBe(
      policy.reported?.hierarchyFigures?.maxDepth,
    )
  })

  it.each([
    ['several projects', several],
    ['a portfolio', portfolio],
  ])('is none where there is no list in common: %s', async (_, result) => {
    const page = await browse(result)
    await page.locator('.bars .count').first().waitFor()
    expect(await page.locator('.tiles b').count()).toBeGreaterThan(2)
    expect(await page.locator('main a[href^="#"]').count()).toBe(0)
  })

  it('is not there where vulnerabilities are not known', async () => {
    const page = await browse(bare)
    const tab = page.getByRole('link', { name: /^Vulnerabilities/ })
    await page.locator('nav .counter').first().waitFor()
    expect(await tab.innerText()).toBe('Vulnerabilities')
    await tab.click()
    await page.getByText('The inventory was not read, so').waitFor()
  })
})
