import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { withDemoFiles } from './demo-files.ts'

/**
 * docs/images: the beginning of the demo's summary and of its HTML report, light
 * and dark. Run it after `npm run build`.
 *
 *   npm run screenshots
 */
const images = resolve(import.meta.dirname, '../docs/images')
/** What one sees without scrolling; in CSS pixels. */
const pictures = [
  {
    name: 'summary',
    file: 'summary.html',
    size: { width: 1028, height: 940 },
    sharpness: 1.5,
    /** Is there when the page is. */
    sign: 'Mend Project',
  },
  {
    name: 'html',
    file: 'mend-report.html',
    size: { width: 1280, height: 900 },
    sharpness: 1,
    sign: 'Most severe vulnerabilities',
  },
] as const
const themes = ['light', 'dark'] as const

const formats = ['--input', 'report-formats=json,html']
await withDemoFiles(formats, async (folder) => {
  const browser = await openBrowser()
  try {
    for (const picture of pictures) {
      for (const theme of themes) await shoot(browser, folder, picture, theme)
    }
  } finally {
    await browser.close()
  }
})

async function shoot(
  browser: Browser,
  folder: string,
  { name, file, size, sharpness, sign }: (typeof pictures)[number],
  theme: (typeof themes)[number],
): Promise<void> {
  const page = await browser.newPage({
    viewport: size,
    deviceScaleFactor: sharpness,
    colorScheme: theme,
  })
  await page.goto(pathToFileURL(join(folder, file)).href)
  await page.getByText(sign).first().waitFor()
  await page.screenshot({ path: join(images, `${name}-${theme}.png`) })
}
