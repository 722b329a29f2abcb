import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/**
 * docs/images: the beginning of the demo's summary, light and dark, in the
 * Chromium that CHROMIUM_PATH names. Run it after `npm run build`.
 */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const root = resolve(import.meta.dirname, '..')
const images = join(root, 'docs/images')
/** What one sees without scrolling, and a little more; in CSS pixels. */
const size = { width: 1028, height: 940 }

const out = mkdtempSync(join(tmpdir(), 'mend-screenshots-'))
try {
  const demo = ['scripts/demo.ts', '--event', 'push', '--out', out]
  execFileSync(process.execPath, demo, { cwd: root, stdio: 'ignore' })
  mkdirSync(images, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    await shoot(join(out, 'push/summary.html'), theme)
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}

async function shoot(file: string, theme: 'light' | 'dark'): Promise<void> {
  const browser = await chromium.launch({ executablePath })
  try {
    const page = await browser.newPage({
      viewport: size,
      deviceScaleFactor: 1.5,
      colorScheme: theme,
    })
    await page.goto(pathToFileURL(file).href)
    await page.screenshot({ path: join(images, `summary-${theme}.png`) })
  } finally {
    await browser.close()
  }
}
