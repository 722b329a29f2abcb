import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import type { DemoReport } from './reports.ts'

/** What a reader looks at. */
export interface View {
  readonly name: string
  readonly file: string
  readonly hash?: string
  /** Selects what is there once the page is drawn. */
  readonly ready: string
}

/** The tabs count the libraries once these are unpacked. */
export const ready = {
  summary: 'article h2',
  page: 'nav .counter',
  projects: 'main table',
} as const

const ofProject: Readonly<Record<string, string>> = {
  overview: '',
  vulnerabilities: '#/vulnerabilities',
  libraries: '#/libraries',
  tree: '#/tree',
}

/** The summary and the page's views that a report has; `folder` holds its files. */
export async function viewsOf(
  browser: Browser,
  { name, single }: DemoReport,
  folder: string,
): Promise<View[]> {
  const summary = {
    ...{ name: 'summary', file: join(folder, 'summary.html') },
    ready: ready.summary,
  }
  const report = join(folder, 'mend-report.html')
  const portfolio = join(folder, 'mend-portfolio.html')
  if (!single) {
    const file = existsSync(portfolio) ? portfolio : report
    return [summary, { name: 'overview', file, ready: ready.projects }]
  }
  const hashes = {
    ...ofProject,
    ...(await firstLinks(browser, report)),
    ...(name.endsWith('-baseline') && { compare: '#/compare' }),
  }
  const views = Object.entries(hashes).map(([name, hash]) => {
    return { name, file: report, hash, ready: ready.page }
  })
  return [summary, ...views]
}

/** The pages of the first library and of the first vulnerability, if there are any. */
async function firstLinks(
  browser: Browser,
  file: string,
): Promise<Record<string, string>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const found: Record<string, string> = {}
  for (const [name, list] of [
    ['library', ofProject['libraries']],
    ['vulnerability', ofProject['vulnerabilities']],
  ] as const) {
    await page.goto(`${pathToFileURL(file).href}${list}`)
    await page.locator(ready.page).first().waitFor()
    const link = page.locator(`main a[href^="#/${name}/"]`).first()
    if ((await link.count()) === 0) continue
    found[name] = (await link.getAttribute('href')) ?? ''
  }
  await page.close()
  return found
}
