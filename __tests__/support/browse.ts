import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findBrowser, openBrowser } from '../../scripts/browser.ts'
import { buildPage } from '../../scripts/build/page.ts'
import type { Result } from '../../src/operations/result/result.ts'
import type { Assets } from '../../src/reports/html/data.ts'
import { pagesOf } from './html.ts'

/**
 * Opens the HTML report of a result, at an address such as `#/libraries`. In a
 * run about more than one project, the page of each is beside it.
 */
type Browse = (
  result: Result,
  hash?: string,
  options?: BrowserContextOptions,
) => Promise<Page>

/** One for all tests of a file. */
let browser: Browser | undefined
let assets: Assets | undefined
afterAll(() => browser?.close())

/**
 * Tests in a real browser with pages from disk. After each test the console must
 * be empty, and there must have been no network request. Skipped where no browser
 * is installed.
 */
export function inBrowser(name: string, tests: (browse: Browse) => void): void {
  if (!findBrowser()) {
    process.stderr.write(
      `${name}: skipped, no Chromium found; install one or set CHROMIUM_PATH\n`,
    )
    describe.skip(name, () =>
      tests(() => Promise.reject(new Error('no browser'))),
    )
    return
  }
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'mend-page-'))
    const complaints: string[] = []
    beforeAll(async () => {
      browser ??= await openBrowser()
      assets ??= await buildPage()
    }, 60_000)
    afterAll(() => rmSync(folder, { recursive: true }))
    afterEach(async () => {
      for (const context of browser?.contexts() ?? []) await context.close()
      expect(complaints.splice(0)).toEqual([])
    })
    tests(async (result, hash = '', options = {}) => {
      const pages = pagesOf(result, assets!)
      for (const { name, text } of pages) {
        writeFileSync(join(folder, name), String(text))
      }
      const page = await browser!.newPage(options)
      listen(page, complaints)
      const address = pathToFileURL(join(folder, pages[0]?.name ?? '')).href
      await page.goto(`${address}${hash}`)
      return page
    })
  })
}

function listen(page: Page, complaints: string[]): void {
  page.setDefaultTimeout(20_000)
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => complaints.push(dialog.message()))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url())
  })
}
