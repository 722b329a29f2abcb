import { expect, it, jest } from '@jest/globals'
import type { Library } from '../../../../src/domain/library/library.ts'
import { libraries } from '../../../reports/scenes.ts'
import { phone, violations } from '../../../support/accessibility.ts'
import { inBrowser } from '../../../support/browse.ts'
import { compared } from '../../../support/comparisons.ts'
import { aResult, reported } from '../../../support/results.ts'

jest.setTimeout(60_000)

const [log4j, slf4j, ...others] = libraries
const gone: Library = { ...slf4j!, keyUuid: 'gone', artifactId: 'gone' }
const before = [
  gone,
  ...others.map((library, at) =>
    at < 2
      ? { ...library, version: '0.1', licenses: [{ name: 'ISC' }] }
      : library,
  ),
]
const now = [{ ...log4j!, licenses: [{ name: 'GPL 3.0' }] }, slf4j!, ...others]
const result = aResult({
  reported: reported(now),
  compared: compared(before, now),
})

inBrowser('the lists of the comparison', (browse) => {
  it.each([
    ['New vulnerabilities', 'Vulnerability, Severity, Library, Version'],
    ['Added libraries', 'Library, Version'],
    ['Removed libraries', 'Library, Version'],
    ['Changed versions', 'Library, Before, Now, Change'],
    ['New licenses', 'Library, Version, License'],
    ['Changed licenses', 'Library, Version, Before, Now'],
  ])('are tables: %s', async (title, columns) => {
    const page = await browse(result, '#/compare')
    const table = page.getByRole('region', { name: title })
    await table.waitFor()
    const titles = await table.getByRole('columnheader').allInnerTexts()
    expect(titles.join(', ')).toBe(columns)
  })

  it('say whether a version went up, and which licenses a library had', async () => {
    const page = await browse(result, '#/compare')
    const first = (title: string) =>
      page.getByRole('region', { name: title }).getByRole('row').nth(1)
    const changed = await first('Changed versions').innerText()
    expect(changed).toMatch(/\t0\.1\t[\d.a-z-]+\t▲ newer$/)
    const licenses = await first('Changed licenses').innerText()
    expect(licenses).toMatch(/\tISC\t[\w. ]+$/)
    const cve = page.getByRole('link', { name: 'CVE-2021-44228' })
    expect(await cve.getAttribute('href')).toContain('nvd.nist.gov')
    const library = first('Added libraries').getByRole('link')
    expect(await library.getAttribute('href')).toBe(
      `#/library/${log4j!.keyUuid}`,
    )
    const removed = first('Removed libraries')
    expect(await removed.innerText()).toMatch(/gone\t1\.7\.36$/)
    expect(await removed.getByRole('link').count()).toBe(0)
  })

  it('name the values on a phone, where rows are blocks', async () => {
    const options = { viewport: phone, bypassCSP: true }
    const page = await browse(result, '#/compare', options)
    const row = page
      .getByRole('region', { name: 'Changed versions' })
      .getByRole('row')
      .nth(1)
    await row.waitFor()
    const labels = await row
      .getByRole('cell')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-title')))
    expect(labels).toEqual([null, 'Before', 'Now', null])
    expect(await violations(page)).toEqual([])
  })
})

inBrowser('a comparison with an empty side', (browse) => {
  it.each([
    ['baseline', [], now, 'every library counts as added'],
    [
      'inventory',
      before,
      [],
      'it is not known which vulnerabilities are fixed',
    ],
    ['inventory', [], [], 'it is not known which vulnerabilities are fixed'],
  ])('says that the %s is empty', async (side, before, now, what) => {
    const found = aResult({
      reported: reported(now),
      compared: compared(before, now),
    })
    for (const path of ['#/', '#/compare']) {
      const page = await browse(found, path)
      const said = page.getByText(what)
      expect(await said.innerText()).toMatch(`The ${side} is empty`)
      expect(await said.count()).toBe(1)
    }
  })

  it('says nothing where neither is', async () => {
    for (const path of ['#/', '#/compare']) {
      const page = await browse(result, path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.getByText('is empty').count()).toBe(0)
    }
  })
})
