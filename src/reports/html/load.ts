import type { HtmlReport } from './index.ts'

/** Loads the page's code, which no other run should have to. */
export async function loadHtmlReport(): Promise<HtmlReport> {
  const [{ htmlReport }, { assets }] = await Promise.all([
    import('./index.ts'),
    import('../../page/assets.js'),
  ])
  return (result, options) => htmlReport(result, options, assets)
}
