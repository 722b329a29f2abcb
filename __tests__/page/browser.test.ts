import { readFileSync } from 'node:fs'
import { expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Library } from '../../src/domain/library/library.ts'
import { librariesLink, libraryLink } from '../../src/page/model/route.ts'
import { hierarchy, libraries, scenes } from '../reports/scenes.ts'
import { phone, violations } from '../support/accessibility.ts'
import { inBrowser } from '../support/browse.ts'
import { aLibrary } from '../support/builders.ts'
import { compared, gated } from '../support/comparisons.ts'
import { emptyReason } from '../support/empty-inventory.ts'
import { aResult, ensured, reported, tagged } from '../support/results.ts'

jest.setTimeout(60_000)

const full = aResult({
  ensured: ensured(),
  reported: reported(libraries, hierarchy),
})
const { result: hostile } = scenes.find(({ name }) => name === 'hostile-names')!
const { result: hostilePolicy } = scenes.find(
  ({ name }) => name === 'hostile-policy',
)!
const { result: policy } = scenes.find(({ name }) => name === 'policy')!

const before = libraries
  .slice(1)
  .map((library, at) =>
    at < 3
      ? { ...library, version: '0.1', licenses: [{ name: 'ISC' }] }
      : library,
  )
/** With everything that the page can show. */
const rich = aResult({
  ensured: ensured(),
  outcome: 'failed',
  reasons: ['critical > 0: 1 (log4j-core 2.14.1)', 'x'.repeat(400)],
  reported: reported(
    libraries.map((library) => ({
      ...library,
      licenses: library.licenses.map((license) => ({
        ...license,
        url: 'https://spdx.org/licenses/MIT',
      })),
    })),
    hierarchy,
  ),
  tagged: {
    objects: [
      tagged({
        add: [`commit=${'c'.repeat(100)}`],
        remove: [`url=https://a.example/${'x'.repeat(300)}`],
        keep: ['team=payments'],
      }),
    ],
  },
  compared: compared(before, libraries),
  gated: gated(
    [
      'critical > 0',
      'license in GPL-*',
      'new-critical > 0',
      `library matches ${'y'.repeat(150)}`,
    ],
    libraries,
  ),
  targets: undefined,
})
const several = aResult({
  targets: ['web', 'worker'].map((name, at) => ({
    name,
    outcome: at === 0 ? 'passed' : 'failed',
    reasons: at === 0 ? [] : ['critical > 0: 1'],
    reported: reported(libraries, undefined, { projectName: name }),
    gated: gated(['critical > 0'], libraries),
  })),
})

/** Names and versions of the table's rows. */
async function rows(page: Page): Promise<string[]> {
  await page.locator('.table').waitFor()
  return page.locator('.table .rows .row div:first-child').allInnerTexts()
}

function section(page: Page, title: string) {
  const heading = page.getByRole('heading', { name: title })
  return page.locator('section', { has: heading })
}

inBrowser('the overview', (browse) => {
  it('shows the verdict, the numbers and the top vulnerabilities', async () => {
    const page = await browse(full)
    await page.getByRole('heading', { name: 'Sync passed' }).waitFor()
    const figures = page.getByRole('list', { name: 'Figures', exact: true })
    expect(await figures.getByRole('listitem').allInnerTexts()).toEqual([
      ...['12\nLibraries', '3\nVulnerable libraries'],
      ...['1\nCritical findings', '2\nHigh findings'],
      ...['1\nNo license', '4\nOutdated'],
    ])
    const more = page.getByRole('list', { name: 'More figures' })
    expect(await more.getByRole('listitem').allInnerTexts()).toEqual([
      ...['Medium findings 1', 'Low findings 0', 'Direct 5', 'Transitive 7'],
      ...[
        'Depth 3',
        'Licenses 4',
        'Packages in several versions 2',
        'Weak matches 1',
      ],
    ])
    const findings = page.getByRole('table').getByRole('row')
    await findings.nth(1).waitFor()
    expect(await findings.nth(1).innerText()).toContain('CVE-2021-44228')
    expect(await findings.count()).toBe(6)
  })

  it('has the most severe vulnerabilities on the first screen', async () => {
    const viewport = { width: 1280, height: 900 }
    const page = await browse(policy, '', { viewport })
    const first = section(page, 'Most severe vulnerabilities').getByRole('row')
    const box = await first.nth(2).boundingBox()
    expect(box!.y + box!.height).toBeLessThan(900)
  })

  it('leads from a number to its findings', async () => {
    const page = await browse(full)
    await page.getByRole('link', { name: 'High findings' }).click()
    await page.getByText('2 of 5 vulnerabilities').waitFor()
    expect(page.url()).toContain('#/vulnerabilities?severity=high')
  })

  it('leads from a number to its libraries', async () => {
    const page = await browse(full)
    await page.getByRole('link', { name: 'No license' }).click()
    expect(await rows(page)).toEqual(['com.acme.internal:billing'])
    expect(page.url()).toContain('#/libraries?license=')
  })

  it('shows the gate and the comparison when the run had them', async () => {
    const page = await browse(rich)
    await page
      .getByRole('cell', { name: 'critical > 0', exact: true })
      .waitFor()
    await page.getByRole('link', { name: 'Comparison', exact: true }).click()
    await page.getByText('Compared with web_main of 2026-11-18').waitFor()
    const line = section(page, 'Added libraries').getByRole('row').nth(1)
    expect(await line.innerText()).toMatch(/log4j-core\t2.14.1$/)
    await line.getByRole('link').click()
    await page.getByRole('heading', { name: 'Source' }).waitFor()
  })

  it('shows what is waived, and leads to its libraries', async () => {
    const page = await browse(policy)
    const waivers = section(page, 'Waivers').getByRole('row')
    await waivers.nth(1).waitFor()
    expect(await waivers.allInnerTexts()).toEqual([
      expect.stringMatching(/^Waived/),
      expect.stringMatching(/CVE-2019-12384.*2026-11-15 expired/),
      expect.stringMatching(/CVE-2021-23337.*2026-12-04 ends soon/),
      expect.stringMatching(/\*.*Our own package/),
      expect.stringMatching(/CVE-2021-44228.*policy.yml@main:12$/),
      expect.stringMatching(/CVE-2018-3721.*unused.*:13 \(workspace\)$/),
    ])
    const top = section(page, 'Most severe vulnerabilities')
    expect(await top.getByText('waived', { exact: true }).count()).toBe(2)
    const gate = section(page, 'Gate').getByRole('row')
    const high = gate.filter({ hasText: /^high > 0/ })
    expect(await high.innerText()).toMatch(
      /1, 1 waived[\s\S]*policy.yml@main:4$/,
    )
    const violations = section(page, 'Policy violations').getByRole('row')
    expect(await violations.nth(2).innerText()).toBe(
      'No high severity\tlodash-4.17.20.tgz\tC:\\agent\\web\\package.json',
    )
    await page.getByRole('link', { name: 'with waived findings' }).click()
    expect(await rows(page)).toHaveLength(3)
    expect(page.url()).toContain('#/libraries?waived=yes')
    await page.getByRole('link', { name: 'Comparison', exact: true }).click()
    const added = section(page, 'New vulnerabilities').getByRole('row')
    expect(await added.allInnerTexts()).toEqual([
      'Vulnerability\tSeverity\tLibrary\tVersion',
      expect.stringMatching(/^CVE-2021-44228 waived\tcritical\torg/),
      expect.stringMatching(/^CVE-2021-45105\s+medium\torg/),
    ])
  })

  it('says beside the verdict that no conditions are set', async () => {
    const title = async (more: Partial<typeof full>) => {
      const page = await browse({ ...full, ...more })
      return page.getByRole('heading', { level: 1 }).innerText()
    }
    expect(await title({ gated: gated([]) })).toBe(
      '✅ Sync passed, no conditions set',
    )
    expect(await title({ gated: gated(['critical > 9'], libraries) })).toBe(
      '✅ Sync passed',
    )
  })

  it('says why an inventory without libraries is a warning', async () => {
    const empty = scenes.find(({ name }) => name === 'empty-inventory')!
    const page = await browse(empty.result)
    const verdict = section(page, 'Sync warned, no conditions set')
    expect(await verdict.getByRole('listitem').allInnerTexts()).toEqual([
      emptyReason,
    ])
    await verdict
      .getByText('The inventory is empty, so the zeros say nothing')
      .waitFor()
  })

  it.each(['#/vulnerabilities', '#/libraries', '#/tree'])(
    'says why there is nothing at %s of an empty inventory',
    async (hash) => {
      const empty = scenes.find(({ name }) => name === 'empty-inventory')!
      const page = await browse(empty.result, hash)
      await page
        .getByText('The inventory is empty, so there is nothing to show')
        .waitFor()
      expect(await page.getByText('No known vulnerabilities').count()).toBe(0)
      expect(await page.getByRole('searchbox').count()).toBe(0)
      expect(await violations(page)).toEqual([])
    },
  )

  it('does not take an empty inventory for a fix', async () => {
    const emptied = aResult({
      reported: reported([]),
      compared: compared(libraries, []),
    })
    for (const hash of ['', '#/compare']) {
      const page = await browse(emptied, hash)
      await page
        .getByText('it is not known which vulnerabilities are fixed')
        .waitFor()
      expect(await page.getByText('Fixed vulnerabilities').count()).toBe(0)
    }
  })

  it('says that nothing was read when nothing was', async () => {
    const page = await browse(aResult({ operation: 'ensure' }), '#/libraries')
    await page.getByText('This run read no libraries.').waitFor()
  })
})

const harmless = aResult({
  reported: reported(
    libraries.map((library) => ({ ...library, vulnerabilities: [] })),
  ),
})

inBrowser('a project without known vulnerabilities', (browse) => {
  it('says so, and of how many libraries', async () => {
    const page = await browse(harmless, '#/vulnerabilities')
    await page
      .getByText(
        'Mend knows of no vulnerabilities in the 12 libraries of the project.',
      )
      .waitFor()
  })

  it('does not say so where Mend had not computed the alerts', async () => {
    const result = aResult({
      reported: reported([aLibrary({})], undefined, { alertsPending: true }),
    })
    const page = await browse(result, '#/vulnerabilities')
    await page.getByText('so vulnerabilities are not known').waitFor()
  })

  it('has no empty columns', async () => {
    const page = await browse(harmless, '#/libraries')
    const titles = page.locator('.head .row > div')
    await titles.first().waitFor()
    expect((await titles.allInnerTexts()).map((text) => text.trim())).toEqual([
      ...['Library ↑', 'Version', 'License', 'Type', 'Newer version'],
    ])
  })

  it('is sorted by name, and says so', async () => {
    const page = await browse(harmless, '#/libraries')
    const name = page.getByRole('columnheader', { name: 'Library' })
    expect(await name.getAttribute('aria-sort')).toBe('ascending')
    expect((await rows(page))[0]).toBe('@babel/core')
    await name.getByRole('button').click()
    expect(await name.getAttribute('aria-sort')).toBe('descending')
    expect((await rows(page))[0]).toBe('semver')
    await page.setViewportSize(phone)
    const sort = page.getByLabel('Sort').locator('option:checked')
    expect(await sort.innerText()).toBe('Sort: Library ↓')
  })
})

inBrowser('a phone', (browse) => {
  it('says that it can sort where the order is by a column that is left out', async () => {
    const hash = '#/libraries?columns=version,license'
    const page = await browse(full, hash, { viewport: phone })
    const sort = page.getByLabel('Sort')
    expect(await sort.locator('option:checked').innerText()).toBe('Sort by …')
    await sort.selectOption({ label: 'Sort: License ↑' })
    await page.waitForURL(/sort=license/)
    expect(await sort.locator('option:checked').innerText()).toBe(
      'Sort: License ↑',
    )
  })

  const [one] = libraries
  it.each([
    ['', full, 1],
    ['#/vulnerabilities', full, 1],
    [libraryLink(one!.keyUuid), full, 1],
    ['#/vulnerability/CVE-2021-44228', full, 1],
    ['#/compare', policy, 2],
  ] as const)('shows all views at once at %j', async (hash, result, lines) => {
    const page = await browse(result, hash, { viewport: phone })
    const links = page.getByRole('navigation').getByRole('link')
    await links.nth(3).waitFor()
    await page.locator('nav .counter').first().waitFor({ state: 'attached' })
    const boxes = await Promise.all(
      (await links.all()).map((link) => link.boundingBox()),
    )
    for (const box of boxes) {
      expect(box!.x + box!.width).toBeLessThanOrEqual(phone.width - 16)
    }
    expect(new Set(boxes.map((box) => box!.y)).size).toBe(lines)
  })
})

inBrowser('the libraries', (browse) => {
  it('are searched while typing, from anywhere with /', async () => {
    const page = await browse(full)
    await page.getByText('Most severe vulnerabilities').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('lodash')
    expect(await rows(page)).toEqual(['lodash', 'lodash'])
    await page.getByText('2 of 12 libraries').waitFor()
    expect(page.url()).toContain('#/libraries?q=lodash')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
  })

  it('without a known vulnerability are not called free of them', async () => {
    const page = await browse(full, '#/libraries')
    const toggles = page.getByRole('group', { name: 'Severity' })
    expect(await toggles.getByRole('button').last().innerText()).toBe(
      'no known vulnerability 9',
    )
  })

  it('are sorted by a click on a column, and reversed by a second', async () => {
    const page = await browse(full, '#/libraries')
    const header = page.getByRole('columnheader', { name: 'Library' })
    await header.getByRole('button').click()
    expect((await rows(page))[0]).toBe('@babel/core')
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    await header.getByRole('button').click()
    expect((await rows(page))[0]).toBe('semver')
    expect(await header.getAttribute('aria-sort')).toBe('descending')
  })

  it('are filtered by severity, license, type, relation and age', async () => {
    const page = await browse(full, '#/libraries?sort=name')
    const count = async () => (await rows(page)).length
    const choice = (name: string) => page.getByRole('combobox', { name })
    await page.getByRole('button', { name: /^critical/ }).click()
    expect(await count()).toBe(1)
    await page.getByRole('button', { name: /^high/ }).click()
    expect(await count()).toBe(3)
    await page.getByRole('button', { name: /^outdated/ }).click()
    expect(await count()).toBe(3)
    await page.getByRole('button', { name: 'Clear' }).click()
    await choice('License').selectOption({ label: 'ISC (2)' })
    expect(await count()).toBe(2)
    await choice('Relation').selectOption({ label: 'transitive' })
    expect(await count()).toBe(1)
    await choice('Type').selectOption({ index: 1 })
    await page.getByText('No libraries match.').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    expect((await rows(page))[0]).toBe('@babel/core')
    expect(new URL(page.url()).hash).toBe('#/libraries?sort=name')
  })

  it('are filtered by what is waived, where there is a policy', async () => {
    const page = await browse(policy, '#/libraries?sort=name')
    const choice = page.getByRole('combobox', { name: 'Waivers' })
    await choice.selectOption({ label: 'with vulnerabilities not waived' })
    expect(await rows(page)).toEqual([
      'com.fasterxml.jackson.core:jackson-databind',
      'org.apache.logging.log4j:log4j-core',
    ])
    const log4j = page.getByRole('row', { name: /log4j-core/ })
    expect(await log4j.innerText()).toContain('2, 1 waived')
    const without = await browse(full, '#/libraries')
    await rows(without)
    expect(
      await without.getByRole('combobox', { name: 'Waivers' }).count(),
    ).toBe(0)
  })

  it('show the columns that are chosen', async () => {
    const page = await browse(full, '#/libraries')
    await page.getByText('Columns', { exact: true }).click()
    await page.getByLabel('Languages').check()
    await page.getByLabel('Version', { exact: true }).uncheck()
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Library',
      'Severity ↓',
      'Score',
      'Vulnerabilities',
      'Fixed in',
      'License',
      'Type',
      'Relation',
      'Newer version',
      'Languages',
    ])
    await page.keyboard.press('Escape')
    await page.getByLabel('Languages').waitFor({ state: 'hidden' })
  })

  it('are downloaded as they are filtered, harmless for spreadsheets', async () => {
    const formulas = libraries.map((library, at) =>
      at === 6 ? { ...library, version: '=HYPERLINK("x")' } : library,
    )
    const page = await browse(
      aResult({ reported: reported(formulas, hierarchy) }),
      '#/libraries?q=lodash',
    )
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download CSV' }).click()
    const text = readFileSync((await (await waiting).path())!, 'utf8')
    expect(text.split('\r\n')).toEqual([
      'name,version,severity,score,vulnerabilities,waived,fix,licenses,type,dependency,newest version,match type,key',
      expect.stringMatching(
        /^lodash,"'=HYPERLINK\(""x""\)",high,7\.2,CVE-2021-23337,,4\.17\.21,MIT,/,
      ),
      expect.stringMatching(
        /^lodash,4\.17\.21,,,,,,MIT,NODE_PACKAGED_MODULE,transitive,,SHA1,/,
      ),
      '',
    ])
  })

  it('are reached with the arrow keys', async () => {
    const page = await browse(full, '#/libraries?sort=name')
    await page.locator('.virtual-list').focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key)
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'caniuse-lite' }).waitFor()
    await page.keyboard.press('Escape')
    expect((await rows(page)).length).toBe(12)
  })

  it('are drawn only where they are visible, even twenty thousand', async () => {
    const many = Array.from(
      { length: 20_000 },
      (_, at): Library => ({
        ...libraries[4]!,
        keyUuid: String(at).padStart(8, '0'),
        artifactId: `part-${String(at).padStart(5, '0')}`,
      }),
    )
    const page = await browse(
      aResult({ reported: reported(many) }),
      '#/libraries?sort=name',
    )
    expect((await rows(page)).length).toBeLessThan(60)
    const table = page.getByRole('table', { name: 'Libraries' })
    expect(await table.getAttribute('aria-rowcount')).toBe('20001')
    await page.locator('.virtual-list').press('End')
    await page.getByText('part-19999').waitFor()
    expect((await rows(page)).length).toBeLessThan(60)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect((await rows(page)).length).toBe(1000)
  })
})

inBrowser('a library', (browse) => {
  const [log4j, slf4j] = libraries

  it('has an address of its own, and shows all that is known', async () => {
    const page = await browse(full, libraryLink(log4j!.keyUuid))
    await page.getByRole('heading', { name: /log4j-core 2.14.1/ }).waitFor()
    const link = page.getByRole('link', { name: 'CVE-2021-44228' })
    expect(await link.getAttribute('href')).toBe(
      'https://nvd.nist.gov/vuln/detail/CVE-2021-44228',
    )
    expect(await link.getAttribute('rel')).toContain('noopener')
    await page.getByText('The project depends on it directly.').waitFor()
    await page.getByText('Upgrade to: 2.17.1', { exact: true }).waitFor()
  })

  it.each([
    ['Libraries', libraryLink(log4j!.keyUuid)],
    ['Vulnerabilities', '#/vulnerability/CVE-2021-44228'],
  ])('has the way back to %s above it', async (title, hash) => {
    const page = await browse(full, hash)
    const way = page.locator('.breadcrumbs')
    expect(await way.innerText()).toBe(title)
    await way.getByRole('link').click()
    await page.getByRole('heading', { name: title }).waitFor()
  })

  it('has a name that goes on in the next line after a part of it', async () => {
    const page = await browse(full, libraryLink(log4j!.keyUuid), {
      viewport: phone,
    })
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor()
    const lines = await heading.evaluate((node) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      const tops = new Map<number, string>()
      while (walker.nextNode()) {
        const range = document.createRange()
        for (let at = 0; at < walker.currentNode.textContent!.length; at++) {
          range.setStart(walker.currentNode, at)
          range.setEnd(walker.currentNode, at + 1)
          const { top } = range.getBoundingClientRect()
          tops.set(top, `${tops.get(top) ?? ''}${range}`)
        }
      }
      return [...tops.values()]
    })
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.slice(0, -1)).not.toContainEqual(
      expect.stringMatching(/[^:/.-]$/),
    )
  })

  it('leads from a vulnerability to the other libraries that have it', async () => {
    const [first, second] = libraries
    const { vulnerabilities } = first!
    const page = await browse(
      aResult({
        reported: reported([first!, { ...second!, vulnerabilities }]),
      }),
      libraryLink(first!.keyUuid),
    )
    await page
      .getByRole('link', { name: 'also in 1 other library' })
      .first()
      .click()
    await page.getByRole('heading', { name: 'CVE-2021-44228' }).waitFor()
    await page.getByRole('link', { name: 'slf4j-api' }).waitFor()
  })

  it('says what is waived, why and until when', async () => {
    const page = await browse(policy, libraryLink(log4j!.keyUuid))
    const shown = page.locator('p', { hasText: /^Waived until/ })
    expect(await shown.innerText()).toBe(
      'Waived until 2027-03-31: JNDI look-ups are switched off in our build · not affected, requires configuration · acme/security/mend/policy.yml@main:12',
    )
    await page.goto(
      `${page.url().split('#')[0]}${libraryLink(libraries.at(-1)!.keyUuid)}`,
    )
    await page.getByText('Mend has no license for this library.').waitFor()
    expect(await shown.innerText()).toContain('Our own package')
  })

  it('says why it is there', async () => {
    const page = await browse(full, libraryLink(slf4j!.keyUuid))
    await page.getByText('4 direct dependencies bring it in').waitFor()
    const paths = await page.locator('.paths li').allInnerTexts()
    expect(paths).toHaveLength(4)
    expect(paths[0]).toContain(' › org.slf4j:slf4j-api 1.7.36')
    await page.getByRole('link', { name: 'show in the tree' }).click()
    const current = page.getByRole('treeitem', { selected: true })
    expect(await current.innerText()).toContain('slf4j-api')
    expect(await current.getAttribute('aria-level')).toBe('2')
  })

  it('that is not in the report is shown as missing', async () => {
    const page = await browse(full, '#/library/nothing')
    await page.getByRole('heading', { name: 'No such library' }).waitFor()
  })
})

inBrowser('the tree', (browse) => {
  it('opens and closes by keys and by clicks', async () => {
    const page = await browse(full, '#/tree')
    const items = page.getByRole('treeitem')
    await items.nth(4).waitFor()
    expect(await items.count()).toBe(5)
    await page.keyboard.press('ArrowRight')
    expect(await items.count()).toBe(8)
    await page.keyboard.press('ArrowLeft')
    expect(await items.count()).toBe(5)
    await items.first().click({ position: { x: 15, y: 15 } })
    expect(await items.count()).toBe(8)
    expect(await items.first().getAttribute('aria-expanded')).toBe('true')
    await page.getByRole('tree').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(page.url()).toContain('#/library/')
  })
})

inBrowser('a part of the tree', (browse) => {
  const lines = (page: Page) =>
    page
      .getByRole('treeitem')
      .evaluateAll((all) => all.map((one) => one.textContent?.trim()))

  it('takes keys at once, from wherever it is opened', async () => {
    const page = await browse(full)
    await page.getByRole('link', { name: /^Dependencies/ }).click()
    await page.getByRole('tree').waitFor()
    await page.keyboard.press('ArrowDown')
    const current = page.getByRole('treeitem', { selected: true })
    expect(await current.innerText()).toContain('billing')
  })

  it('says how many vulnerabilities lie below a closed line', async () => {
    const page = await browse(full, '#/tree')
    const first = page.getByRole('treeitem').first()
    expect(await first.innerText()).toMatch(/1 vulnerability below$/)
    await page.keyboard.press('ArrowRight')
    expect(await first.innerText()).toMatch(/3 dependencies$/)
  })

  it('leads to vulnerable libraries only, and has a link', async () => {
    const page = await browse(full, '#/tree')
    await page.getByRole('button', { name: /^only paths/ }).click()
    await page
      .getByText('3 of 5 direct dependencies lead to 3 libraries.')
      .waitFor()
    const shown = await lines(page)
    expect(shown).toEqual([
      expect.stringMatching(/^▾@babel\/core/),
      expect.stringMatching(/^·lodash 4\.17\.20/),
      expect.stringMatching(/jackson-databind/),
      expect.stringMatching(/log4j-core/),
    ])
    expect(page.url()).toMatch(/#\/tree\?vulnerable=1$/)
    await page.reload()
    await page.getByRole('treeitem').nth(3).waitFor()
    expect(await lines(page)).toEqual(shown)
  })

  it('is what a search finds, with the paths to it', async () => {
    const page = await browse(full, '#/tree')
    await page.getByRole('tree').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('slf4j')
    await page
      .getByText('4 of 5 direct dependencies lead to 1 library.')
      .waitFor()
    const last = (await lines(page)).filter((line) => /slf4j/.test(line ?? ''))
    expect(last.length).toBeGreaterThan(3)
    await page.getByRole('searchbox').fill('no such thing')
    await page.getByText('0 of 5 direct dependencies').waitFor()
    expect(await lines(page)).toEqual([])
  })

  it.each(['#/tree', ''])(
    'is open at first below a single direct dependency, from %j',
    async (hash) => {
      const single = aResult({ reported: reported(libraries, [hierarchy[0]!]) })
      const page = await browse(single, hash)
      await page.getByRole('link', { name: /^Dependencies/ }).click()
      const items = page.getByRole('treeitem')
      await items.first().waitFor()
      expect(await items.count()).toBe(1 + hierarchy[0]!.dependencies.length)
      expect(await items.first().getAttribute('aria-expanded')).toBe('true')
      await page.getByRole('button', { name: 'Collapse all' }).click()
      expect(await items.count()).toBe(1)
    },
  )

  it('is expanded and collapsed as a whole', async () => {
    const page = await browse(full, '#/tree')
    await page.getByRole('button', { name: 'Expand all' }).click()
    const items = page.getByRole('treeitem')
    expect(await items.count()).toBeGreaterThan(10)
    await page.getByRole('button', { name: 'Collapse all' }).click()
    expect(await items.count()).toBe(5)
  })
})

inBrowser('the colors', (browse) => {
  const background = (page: Page) =>
    page.evaluate('getComputedStyle(document.body).backgroundColor')
  const light = 'rgb(255, 255, 255)'
  const dark = 'rgb(13, 17, 23)'

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('follow a %s system', async (colorScheme, color) => {
    const page = await browse(full, '', { colorScheme })
    expect(await background(page)).toBe(color)
  })

  it('give a screenshot that is not blank', async () => {
    const pictures: Buffer[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browse(rich, '', { colorScheme })
      await page.getByText('Most severe vulnerabilities').waitFor()
      pictures.push(await page.screenshot())
      await page.evaluate("document.body.style.visibility = 'hidden'")
      pictures.push(await page.screenshot())
    }
    const [light, blankLight, dark, blankDark] = pictures.map(
      ({ length }) => length,
    )
    expect(light).toBeGreaterThan(5 * blankLight!)
    expect(dark).toBeGreaterThan(5 * blankDark!)
    expect(pictures[0]?.equals(pictures[2]!)).toBe(false)
  })

  it('are changed by the button, and stay so', async () => {
    const page = await browse(full, '', { colorScheme: 'light' })
    await page.getByRole('button', { name: /Colors: auto/ }).click()
    await page.getByRole('button', { name: /Colors: light/ }).click()
    expect(await background(page)).toBe(dark)
    await page.reload()
    expect(await background(page)).toBe(dark)
  })
})

inBrowser('hostile names', (browse) => {
  const ours =
    'a article b bdi button code dd details div dl dt fieldset figcaption figure form h1 h2 h3 header i input label legend li main nav noscript ol option p rect script section select small span strong summary svg table tbody td th thead tr ul wbr'
  const tagNames = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => one.tagName.toLowerCase()))

  it.each([
    ['', hostile],
    ['#/libraries', hostile],
    ['#/tree', hostile],
    ['#/library/__proto__', hostile],
    ['#/compare', hostile],
    ['', hostilePolicy],
    ['#/libraries', hostilePolicy],
    ['#/library/k5', hostilePolicy],
    ['#/vulnerabilities', hostilePolicy],
    ['#/vulnerability/__proto__', hostilePolicy],
  ])('make no element and run no script at %j', async (hash, result) => {
    const page = await browse(result, hash)
    await page.locator('nav .counter').first().waitFor()
    expect(await tagNames(page, 'head *, script')).toEqual([
      ...['meta', 'meta', 'meta', 'meta', 'meta', 'title', 'style'],
      ...['script', 'script', 'script'],
    ])
    const drawn = new Set(await tagNames(page, 'body *'))
    expect([...drawn].filter((tag) => !ours.split(' ').includes(tag))).toEqual(
      [],
    )
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.filter((href) => !/^(#|https?:)/.test(href))).toEqual([])
  })

  it('can all be opened', async () => {
    const page = await browse(hostile, librariesLink({ sort: 'name' }))
    const count = (await rows(page)).length
    const links = await page
      .locator('.table .rows a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(count).toBe(links.length)
    for (const hash of links.slice(0, 20)) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
      await page.getByRole('heading', { name: 'Source' }).waitFor()
    }
  })
})

inBrowser('the comparison', (browse) => {
  it.each([
    ['', 1280],
    ['#/compare', 1280],
    ['#/compare', 390],
  ])(
    'shows the numbers before and now side by side at %j, %j pixels wide',
    async (hash, width) => {
      const viewport = { width, height: 800 }
      const page = await browse(policy, hash, { viewport })
      const rows = page
        .getByRole('region', { name: 'Before and now' })
        .getByRole('row')
      await rows.first().waitFor()
      const texts = (await rows.allInnerTexts()).map((text) =>
        text.split(/\t|\n/).filter((part) => part.trim() !== ''),
      )
      expect(texts.slice(1)).toEqual([
        ['Libraries', '9', '12', '+3'],
        ['Vulnerable libraries', '2', '3', '+1'],
        ['Critical findings', '0', '1', '+1'],
        ['High findings', '2', '2', '±0'],
        ['Medium findings', '0', '1', '+1'],
        ['Low findings', '0', '0', '±0'],
        ['No license', '1', '1', '±0'],
        ['Outdated', '2', '4', '+2'],
      ])
      for (const cell of await rows.nth(1).getByRole('cell').all()) {
        const box = await cell.boundingBox()
        if (box) expect(box.x + box.width).toBeLessThanOrEqual(width)
      }
    },
  )
})

inBrowser('a run about several projects', (browse) => {
  it('shows each with its result, and finds and sorts them', async () => {
    const page = await browse(several)
    const rows = page.getByRole('region', { name: 'Projects' }).getByRole('row')
    expect(await rows.count()).toBe(3)
    expect(await rows.nth(2).innerText()).toMatch(
      /failed[\s\S]*12[\s\S]*1 not passed[\s\S]*critical > 0: 1/,
    )
    await page.getByRole('button', { name: 'Critical' }).click()
    const header = page.getByRole('columnheader', { name: 'Critical' })
    expect(await header.getAttribute('aria-sort')).toBe('descending')
    await page
      .getByRole('searchbox', { name: 'Search projects' })
      .fill('critical >')
    expect(await rows.count()).toBe(2)
    const tabs = page.getByRole('navigation').getByRole('link')
    expect(await tabs.allInnerTexts()).toEqual(['Overview'])
  })

  it('leads to the page of each, and back', async () => {
    const page = await browse(several)
    await page.getByRole('link', { name: 'worker' }).click()
    await page.getByRole('heading', { name: 'Gate failed' }).waitFor()
    expect(page.url()).toMatch(/mend-report-2\.html$/)
    expect(await page.title()).toBe('worker: Mend report')
    await page.getByRole('link', { name: 'Libraries' }).first().click()
    expect(await rows(page)).toHaveLength(libraries.length)
    await page.getByRole('link', { name: 'All projects' }).click()
    await page.getByRole('region', { name: 'Projects' }).waitFor()
  })
})

inBrowser('alerts that are not computed', (browse) => {
  it('are not shown as no vulnerabilities', async () => {
    const page = await browse(
      aResult({
        reported: reported(libraries.slice(1, 3), undefined, {
          alertsPending: true,
        }),
      }),
    )
    await page.getByText('had not computed the alerts yet').waitFor()
    await page.locator('nav .counter').first().waitFor()
    const text = await page.locator('main').innerText()
    expect(text).not.toContain('no known vulnerability')
    expect(text).not.toContain('Critical findings')
  })
})

inBrowser('an operation without an inventory', (browse) => {
  it('shows what it found', async () => {
    const check = scenes.find(({ name }) => name === 'check-failed')!
    const page = await browse(check.result)
    await page.getByRole('region', { name: 'Checks' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(
      1 + check.result.checked!.lines.length,
    )
  })
})

inBrowser('accessibility', (browse) => {
  const pages = [
    '',
    '#/libraries',
    '#/tree',
    '#/compare',
    libraryLink(libraries[0]!.keyUuid),
    '#/vulnerabilities',
    '#/vulnerability/CVE-2021-44228',
    '#/tree?vulnerable=1',
  ]
  it.each([
    '',
    '#/libraries',
    '#/vulnerabilities',
    '#/vulnerability/CVE-2021-44228',
    libraryLink(libraries[0]!.keyUuid),
  ])('axe finds nothing in a run with a policy at %j', async (hash) => {
    const page = await browse(policy, hash, { bypassCSP: true })
    await page.locator('nav .counter').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  const looks = pages.flatMap((hash) =>
    (['light', 'dark'] as const).map((scheme) => [hash, scheme] as const),
  )
  it.each(looks)('axe finds nothing at %j in %s', async (hash, colorScheme) => {
    const page = await browse(rich, hash, { colorScheme, bypassCSP: true })
    await page.locator('nav .counter').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'axe finds nothing in a cleanup in %s',
    async (colorScheme) => {
      const cleanup = scenes.find(({ name }) => name === 'cleanup-ends')!
      const options = { colorScheme, bypassCSP: true }
      const page = await browse(cleanup.result, '', options)
      await page.getByRole('region', { name: 'Projects' }).waitFor()
      expect(await violations(page)).toEqual([])
    },
  )

  it('axe finds nothing in a run about several projects', async () => {
    const page = await browse(several, '', { bypassCSP: true })
    await page.getByRole('region', { name: 'Projects' }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('the focus goes to the heading of a page that is opened', async () => {
    const page = await browse(full)
    await page
      .getByRole('link', { name: /^Libraries/ })
      .first()
      .click()
    await page.getByRole('table', { name: 'Libraries' }).waitFor()
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
  })

  it.each([
    ...pages.map((hash) => [hash, rich] as const),
    ['', hostile],
    ['#/libraries', hostile],
    ['#/tree', hostile],
    ['#/vulnerabilities', hostilePolicy],
    ['', hostilePolicy],
    ['#/library/k5', hostilePolicy],
    ['', several],
  ] as const)('nothing is wider than a phone at %j', async (hash, result) => {
    const page = await browse(result, hash, { viewport: phone })
    await page
      .locator('main h1, main h2')
      .first()
      .waitFor({ state: 'attached' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(
      390,
    )
  })
})
