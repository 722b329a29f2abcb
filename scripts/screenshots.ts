import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { withDemoFiles } from './demo-files.ts'

/**
 * Makes docs/images: the top of the demo's summary and of its HTML report, light
 * and dark. Run it after `npm run build`.
 *
 *   npm run screenshots
 */
const images = resolve(import.meta.dirname, '../docs/images')
/** Sizes in CSS pixels. */
const pictures = [
  {
    name: 'summary',
    file: 'summary.html',
    size: { width: 1028, height: 940 },
    scale: 1.5,
    /** There once the page is drawn. */
    ready: 'article h2',
  },
  {
    name: 'html',
    file: 'mend-report.html',
    size: { width: 1280, height: 900 },
    scale: 1,
    ready: 'main h1',
  },
] as const
const themes = ['light', 'dark'] as const

const formats = ['--input', 'report-formats=json,html']
await withDemoFiles(formats, async (folder) => {
  const browser = await openBrowser()
  try {
    for (const picture of pictures) {
      for (const theme of themes)
        await takePicture(browser, folder, picture, theme)
    }
  } finally {
    await browser.close()
  }
})

async function takePicture(
  browser: Browser,
  folder: string,
  { name, file, size, scale, ready }: (typeof pictures)[number],
  theme: (typeof themes)[number],
): Promise<void> {
  const page = await browser.newPage({
    viewport: size,
    deviceScaleFactor: scale,
    colorScheme: theme,
  })
  await page.goto(pathToFileURL(join(folder, file)).href)
  await page.locator(ready).first().waitFor()
  await page.screenshot({ path: join(images, `${name}-${theme}.png`) })
}
