import { expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Library } from '../../../src/domain/library/library.ts'
import type { Result } from '../../../src/operations/result/result.ts'
import { libraryLink } from '../../../src/page/model/route.ts'
import { hierarchy, libraries, scenes } from '../../reports/scenes.ts'
import { inBrowser } from '../../support/browse.ts'
import { compared, gated } from '../../support/comparisons.ts'
import { aResult, reported } from '../../support/results.ts'

jest.setTimeout(120_000)

const { result: policy } = scenes.find(({ name }) => name === 'policy')!
const { result: portfolio } = scenes.find(({ name }) => name === 'portfolio')!
const { result: cleanup } = scenes.find(({ name }) => name === 'cleanup-ends')!

const long: Library[] = libraries.map((library, at) => ({
  ...library,
  artifactId: `${library.artifactId}-${'with-a-long-name-'.repeat(at % 3)}${'x'.repeat(5 * at)}`,
  version: `${library.version}-20261128.123456-build.${'7'.repeat(at)}`,
  languages: 'Java, JavaScript, TypeScript',
}))
const wordy = aResult({
  outcome: 'failed',
  reasons: [`critical > 0: ${'word '.repeat(60)}`, 'y'.repeat(300)],
  reported: reported(long, hierarchy),
  compared: compared(libraries.slice(2), long),
  gated: gated(
    ['critical > 0', 'license in GPL-*', `library matches ${'y'.repeat(150)}`],
    long,
  ),
})

/** Of the sheet without its margins, at 96 pixels an inch. */
const sheets = [
  ['A4', 717],
  ['Letter', 739],
  ['A4 in landscape', 1045],
  ['Letter in landscape', 979],
] as const

const all =
  'version,severity,score,vulnerabilities,fix,license,type,relation,newest,languages,match'
const views: readonly (readonly [string, Result])[] = [
  ['', wordy],
  ['#/libraries', wordy],
  [`#/libraries?columns=${all}`, wordy],
  ['#/vulnerabilities', wordy],
  ['#/tree?vulnerable=1', wordy],
  ['#/compare', wordy],
  [libraryLink(long[0]!.keyUuid), wordy],
  ['', policy],
  ['#/vulnerabilities', policy],
  ['#/vulnerability/CVE-2021-44228', policy],
  ['', portfolio],
  ['', cleanup],
]

/** What is wider or higher than its place, or stands beyond the edge of the sheet. */
async function cutOff(page: Page): Promise<string[]> {
  return page.locator('main *, header *').evaluateAll((all) =>
    all.flatMap((one) => {
      const { overflowX, display } = getComputedStyle(one)
      const box = one.getBoundingClientRect()
      if (box.width <= 1 || one.closest('.visually-hidden, svg')) return []
      const cuts = overflowX !== 'visible' && display !== 'inline'
      const hides =
        cuts &&
        (one.scrollWidth > one.clientWidth + 1 ||
          one.scrollHeight > one.clientHeight + 1)
      const beyond = box.right > innerWidth + 1 || box.left < -1
      return hides || beyond
        ? [`${one.tagName}.${one.className}: ${one.textContent?.slice(0, 60)}`]
        : []
    }),
  )
}

inBrowser('on paper', (browse) => {
  it.each(views)('nothing is cut off at %j', async (hash, result) => {
    const page = await browse(result, hash)
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    await page
      .locator('.empty', { hasText: 'Reading' })
      .waitFor({ state: 'detached' })
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await page.emulateMedia({ media: 'print' })
    const cut: string[] = []
    for (const [sheet, width] of sheets) {
      await page.setViewportSize({ width, height: 1000 })
      for (const text of await cutOff(page)) cut.push(`${sheet}: ${text}`)
    }
    expect(cut).toEqual([])
  })
})
