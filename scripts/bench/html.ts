import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { withDemoFiles } from '../demo-files.ts'
import { median } from './median.ts'

/**
 * How long a reader of a large HTML report waits: for the first picture, until
 * the libraries are there, and for an answer to search, filter, sort and tree.
 * Each is measured inside the page, from the input until the next picture;
 * medians of several runs. Exits 1 when an answer takes longer than the limit.
 *
 *   npm run bench:html -- [--libraries 100000] [--runs 5] [--limit 400]
 */
const { values: options } = parseArgs({
  options: {
    libraries: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '5' },
    limit: { type: 'string', default: '400' },
  },
})

/** In the page: does something, and resolves with the milliseconds until it is drawn. */
const timed = (doing: string) => `new Promise((done) => {
  const start = performance.now()
  ${doing}
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
})`

const type = (text: string) => `
  const field = document.getElementById('search')
  field.value = ${JSON.stringify(text)}
  field.dispatchEvent(new Event('input', { bubbles: true }))`
const go = (hash: string) => `
  history.replaceState(null, '', ${JSON.stringify(hash)})
  dispatchEvent(new Event('hashchange'))`

const steps: readonly (readonly [string, string])[] = [
  ['open libraries', go('#/libraries')],
  ['first search', type('lo')],
  ['next search', type('log')],
  ['clear search', type('')],
  ['filter by license', go('#/libraries?license=MIT')],
  ['sort by name', go('#/libraries?sort=name')],
  ['sort by version', go('#/libraries?sort=version')],
  [
    'scroll to the end',
    `document.querySelector('.virtual-list').scrollTop = 1e9`,
  ],
  ['open the tree', go('#/tree')],
  ['open a branch', `document.querySelector('[role=treeitem]').click()`],
]

async function measure(page: Page, address: string) {
  const times: Record<string, number> = {}
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('nav .counter').first().waitFor({ timeout: 120_000 })
  times['libraries are there'] = await page.evaluate('performance.now()')
  times['first picture'] = await page.evaluate(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
  )
  await page.waitForTimeout(1_000)
  for (const [name, doing] of steps) {
    times[name] = await page.evaluate(timed(doing))
  }
  return times
}

/** The demo's report about so many generated libraries. */
const demo = [
  ...['--operation', 'report', '--libraries', options.libraries],
  ...['--input', 'report-formats=html', '--input', 'summary=false'],
]

const runs = await withDemoFiles(demo, async (folder) => {
  const report = join(folder, 'mend-report.html')
  const size = (statSync(report).size / 1e6).toFixed(1)
  console.log(`${options.libraries} libraries, ${size} MB`)
  const browser = await openBrowser()
  const measured: Record<string, number>[] = []
  for (let run = 0; run < Number(options.runs); run++) {
    const page = await browser.newPage()
    measured.push(await measure(page, pathToFileURL(report).href))
    await page.close()
  }
  await browser.close()
  return measured
})

let slowest = 0
for (const name of [
  'first picture',
  'libraries are there',
  ...steps.map(([name]) => name),
]) {
  const ms = median(runs.map((times) => times[name] ?? Number.NaN))
  console.log(`${name.padEnd(20)} ${ms.toFixed(0).padStart(6)} ms`)
  if (steps.some(([step]) => step === name)) slowest = Math.max(slowest, ms)
}
console.log(
  `slowest answer ${slowest.toFixed(0)} ms (limit ${options.limit} ms)`,
)
process.exitCode = slowest <= Number(options.limit) ? 0 : 1
