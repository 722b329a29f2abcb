import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
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
    sign: 'Gravest vulnerabilities',
  },
] as const
const themes = ['light', 'dark'] as const

const formats = ['--input', 'report-formats=json,html']
await withDemoFiles(formats, async (folder) => {
  const browser = await openBrowser()
  try {
    for (const { name, file, size, sharpness, sign } of pictures) {
      for (const colorScheme of themes) {
        const page = await browser.newPage({
          viewport: size,
          deviceScaleFactor: sharpness,
          colorScheme,
        })
        await page.goto(pathToFileURL(join(folder, file)).href)
        await page.getByText(sign).first().waitFor()
        await page.screenshot({
          path: join(images, `${name}-${colorScheme}.png`),
        })
      }
    }
  } finally {
    await browser.close()
  }
})
