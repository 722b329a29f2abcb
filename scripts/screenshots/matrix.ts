import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { makeDemoFiles } from '../demo-files.ts'
import { writeContactSheet } from './contact-sheet.ts'
import { earlierReport } from './earlier-report.ts'
import { type DemoReport, reports } from './reports.ts'
import { takePicture, themes } from './take-picture.ts'
import { type View, viewsOf } from './views.ts'

const widths = [1280, 390]
/** A wide window shows this much at once, in CSS pixels. */
const height = 900
const maxHeight = 2_600

/**
 * Takes every view of every report, wide and narrow, light and dark, into
 * `out/<report>`, with one contact sheet a view.
 */
export async function takeAll(
  browser: Browser,
  out: string,
  only: readonly string[],
): Promise<void> {
  for (const report of reports) {
    if (only.length > 0 && !only.includes(report.name)) continue
    const folder = join(out, report.name)
    await mkdir(folder, { recursive: true })
    makeDemoFiles(await optionsOf(report, out), folder)
    for (const view of await viewsOf(browser, report, join(folder, 'push'))) {
      await takeView(browser, folder, report.name, view)
    }
    process.stdout.write(`${folder}\n`)
  }
}

async function optionsOf(
  { options, earlier }: DemoReport,
  out: string,
): Promise<string[]> {
  if (!earlier) return [...options]
  const file = join(out, `${earlier}-earlier.json`)
  const json = join(out, earlier, 'push/mend-report.json')
  await writeFile(file, earlierReport(await readFile(json, 'utf8')))
  const baseline = ['--input', 'baseline=earlier.json']
  return [...options, '--file', `earlier.json=${file}`, ...baseline]
}

async function takeView(
  browser: Browser,
  folder: string,
  report: string,
  { name, ...view }: View,
): Promise<void> {
  const pictures: string[] = []
  for (const theme of themes) {
    for (const width of widths) {
      const path = join(folder, `${name}-${width}-${theme}.png`)
      const size = { width, height, maxHeight }
      await takePicture(browser, { ...view, theme, path, ...size })
      pictures.push(path)
    }
  }
  const title = `${report}: ${name}`
  await writeContactSheet(join(folder, `${name}.html`), { title, pictures })
}
