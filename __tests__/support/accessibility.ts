import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

export const phone = { width: 390, height: 800 }

const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** What axe finds at the page's own size and on a phone; the page needs `bypassCSP`. */
export async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe)
  const all: unknown[] = []
  for (const viewport of [page.viewportSize(), phone]) {
    if (viewport) await page.setViewportSize(viewport)
    const found = (await page.evaluate(
      "axe.run({ resultTypes: ['violations'], preload: false })",
    )) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    for (const { id, nodes } of found.violations) {
      all.push([id, nodes.map(({ html }) => html)])
    }
  }
  return all
}
