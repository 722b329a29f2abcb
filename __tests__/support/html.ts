import { flatTree } from '../../src/domain/inventory/flat-tree.ts'
import type { PackageOrder } from '../../src/domain/inventory/version-order.ts'
import type { Library, LibraryNode } from '../../src/domain/library/library.ts'
import type { Result } from '../../src/operations/result/result.ts'
import type { Waived } from '../../src/operations/result/waived.ts'
import { type Contents, openContents } from '../../src/page/model/contents.ts'
import type { Assets, Facts, Packed } from '../../src/reports/html/data.ts'
import { htmlFormatOf, htmlReport } from '../../src/reports/html/html.ts'
import { pack } from '../../src/reports/html/pack.ts'
import { present } from '../../src/reports/present.ts'
import type { ReportFile } from '../../src/reports/presentation.ts'
import { aResult, presentOptions, reported } from './results.ts'

/** Replaces the built page where only its frame matters. */
export const plainAssets: Assets = {
  script: 'void 0',
  style: 'body{}',
  scriptHash: 'sha256-script',
  styleHash: 'sha256-style',
}

/** The HTML report of a result, as the action writes it. */
export function htmlOf(result: Result, assets = plainAssets): string {
  const nodes = result.reported?.hierarchy
  return htmlReport(
    {
      result,
      generatedAt: new Date('2026-11-20T10:02:00Z'),
      links: { runUrl: 'https://github.com/acme/web/actions/runs/4711' },
      tree: nodes && flatTree(nodes),
    },
    assets,
  )
}

/** All pages of a run: several when it is about several projects. */
export function pagesOf(result: Result, assets: Assets): readonly ReportFile[] {
  const formats = [htmlFormatOf(assets)]
  return present(result, presentOptions({ formats, summary: false })).files
}

/** What the page reads back from the report. */
export function embedded(html: string): { facts: Facts; packed: Packed } {
  const [facts, packed] = ['facts', 'contents'].map((id) => {
    const start = `<script type="application/json" id="${id}">`
    const from = html.indexOf(start) + start.length
    return JSON.parse(html.slice(from, html.indexOf('</script>', from)))
  })
  return { facts, packed }
}

/** Libraries and hierarchy as the page knows them. */
export function contentsOf(
  libraries?: readonly Library[],
  hierarchy?: readonly LibraryNode[],
  {
    packageOrder,
    waived,
    delta,
  }: {
    packageOrder?: PackageOrder
    waived?: Waived
    delta?: Facts['delta']
  } = {},
): Contents {
  const result = aResult({
    reported: reported(libraries, hierarchy),
    ...(waived && { waived }),
  })
  const tree = hierarchy && flatTree(hierarchy)
  const packed = pack({ result, tree, packageOrder })
  if (!packed) throw new Error('neither libraries nor hierarchy')
  return openContents(packed, { delta })
}

/** The row of the library whose name is this. */
export function rowOf({ libraries }: Contents, name: string): number {
  const names = Array.from({ length: libraries.count }, (_, row) =>
    libraries.name(row),
  )
  return names.indexOf(name)
}
