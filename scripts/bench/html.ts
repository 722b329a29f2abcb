import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { withDemoFiles } from '../demo-files.ts'
import { median } from './median.ts'

/**
 * How long a reader of a large HTML report waits: for the first paint, for the
 * libraries, and for the page to respond to searching, filtering, sorting and
 * the tree. Each is measured in the page, from the input until the next paint;
 * medians of several runs. Exits with 1 when a response exceeds the limit.
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

/** Runs code in the page; resolves with the milliseconds until the result is painted. */
const timed = (code: string) => `new Promise((done) => {
  const start = performance.now()
  ${code}
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
    `Array.from(document.querySelectorAll('main *'))
       .find((one) => one.scrollHeight > one.clientHeight + 1_000)
       .scrollTop = 1e9`,
  ],
  ['open vulnerabilities', go('#/vulnerabilities')],
  ['search in them', type('lo')],
  ['filter them', go('#/vulnerabilities?severity=high&fixable=1')],
  ['sort them by libraries', go('#/vulnerabilities?sort=libraries')],
  ['open the tree', go('#/tree')],
  ['open a branch', `document.querySelector('[role=treeitem]').click()`],
  ['paths to vulnerable', go('#/tree?vulnerable=1')],
]

async function measure(page: Page, address: string) {
  const times: Record<string, number> = {}
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('nav .counter').first().waitFor({ timeout: 120_000 })
  times['libraries'] = await page.evaluate('performance.now()')
  times['first paint'] = await page.evaluate(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
  )
  await page.waitForTimeout(1_000)
  for (const [name, code] of steps) {
    times[name] = await page.evaluate(timed(code))
  }
  return times
}

/** The demo's report on this many generated libraries. */
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
  'first paint',
  'libraries',
  ...steps.map(([name]) => name),
]) {
  const ms = median(runs.map((times) => times[name] ?? Number.NaN))
  console.log(`${name.padEnd(20)} ${ms.toFixed(0).padStart(6)} ms`)
  if (steps.some(([step]) => step === name)) slowest = Math.max(slowest, ms)
}
console.log(
  `slowest response ${slowest.toFixed(0)} ms (limit ${options.limit} ms)`,
)
process.exitCode = slowest <= Number(options.limit) ? 0 : 1
