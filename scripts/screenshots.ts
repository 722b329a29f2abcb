import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { withDemoFiles } from './demo-files.ts'
import { takeAll } from './screenshots/matrix.ts'
import { readmePictures } from './screenshots/readme-pictures.ts'
import { reportNamed } from './screenshots/reports.ts'
import { takePicture, themes } from './screenshots/take-picture.ts'

/**
 * Takes pictures of what the demo reports, light and dark. Run it after
 * `npm run build`.
 *
 *   npm run screenshots
 *     the pictures of the documentation, in docs/images
 *   npm run screenshots -- --all --out FOLDER [--report NAME]
 *     every view of every kind of report, or of some, to be looked at
 */
const { values: options } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    out: { type: 'string' },
    report: { type: 'string', multiple: true, default: [] },
  },
})
const images = resolve(import.meta.dirname, '../docs/images')

const browser = await openBrowser()
try {
  if (options.all) {
    await takeAll(
      browser,
      resolve(options.out ?? 'screenshots'),
      options.report,
    )
  } else {
    await takeReadmePictures(browser, resolve(options.out ?? images))
  }
} finally {
  await browser.close()
}

async function takeReadmePictures(
  browser: Browser,
  out: string,
): Promise<void> {
  for (const { report, pictures } of readmePictures) {
    await withDemoFiles(reportNamed(report).options, async (folder) => {
      for (const { name, file, ...rest } of pictures) {
        for (const theme of themes) {
          const path = join(out, `${name}-${theme}.png`)
          await takePicture(browser, {
            ...{ file: join(folder, file), theme, path },
            ...rest,
          })
        }
      }
    })
  }
}
