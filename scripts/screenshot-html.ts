import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from './browser.ts'
import { writeSampleReport } from './sample-report.ts'

/**
 * Pictures of the HTML report of the simulator's `checkout_main`, light and
 * dark, for the documentation.
 *
 *   node scripts/screenshot-html.ts
 */
const images = resolve(import.meta.dirname, '../docs/images')
const folder = mkdtempSync(join(tmpdir(), 'mend-html-'))
const report = join(folder, 'mend-report.html')
await writeSampleReport(report)
const browser = await openBrowser()
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      colorScheme,
      viewport: { width: 1280, height: 900 },
    })
    await page.goto(pathToFileURL(report).href)
    await page.getByText('Gravest vulnerabilities').waitFor()
    const path = join(images, `html-${colorScheme}.png`)
    await page.screenshot({ path })
    console.log(path)
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
