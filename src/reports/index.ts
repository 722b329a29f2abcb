import type { Result } from '../operations/result.ts'
import { annotations } from './annotations.ts'
import { closingLines } from './closing-lines.ts'
import { concealed } from './conceal.ts'
import { fitPage } from './fit.ts'
import { type FlatTree, flatTree } from './flat-tree.ts'
import type { HtmlReport } from './html/index.ts'
import { jsonReport } from './json.ts'
import { failsStep } from './outcome.ts'
import { outputsOf } from './outputs.ts'
import type { Presentation, ReportFile } from './presentation.ts'
import { page } from './summary/page.ts'
import type { Links } from './summary/source.ts'

export interface PresentOptions {
  /** Bytes left for the summary; GitHub's limit is for all that a step writes. */
  readonly room: number
  /** The `summary` input. */
  readonly summary: boolean
  /** The `report-formats` input. */
  readonly formats: readonly ('json' | 'html')[]
  /** Makes the HTML report; there when it is wanted. */
  readonly html?: HtmlReport | undefined
  /** The `warn-only` input. */
  readonly warnOnly?: boolean
  readonly generatedAt: Date
  readonly links: Links
  /** What no text may hold: the keys and tokens that the run was given. */
  readonly secrets?: readonly string[]
}

const reportName = 'mend-report.json'
const htmlName = 'mend-report.html'
const summaryName = 'mend-summary.md'

/** A result as everything that the run shows; the same input gives the same bytes. */
export function present(result: Result, options: PresentOptions): Presentation {
  const quiet = concealed(result, options.secrets)
  const { hierarchy } = result.reported ?? {}
  const tree = hierarchy && flatTree(hierarchy)
  const summary = summaryOf(quiet, tree, options)
  return {
    outputs: outputsOf(quiet),
    summary,
    files: files(quiet, tree, summary, options),
    annotations: annotations(quiet),
    log: closingLines(quiet),
    failed: failsStep(quiet.outcome),
  }
}

function summaryOf(
  result: Result,
  tree: FlatTree | undefined,
  options: PresentOptions,
): string | undefined {
  if (!options.summary) return undefined
  const report = options.formats.includes('json') ? reportName : undefined
  const { links, warnOnly = false } = options
  return fitPage(page({ result, tree, report, warnOnly, links }), options.room)
    .text
}

function files(
  result: Result,
  tree: FlatTree | undefined,
  summary: string | undefined,
  { formats, html, generatedAt, links: { runUrl } }: PresentOptions,
): ReportFile[] {
  const facts = { generatedAt, runUrl, tree }
  const report = () => jsonReport(result, facts)
  return [
    ...(formats.includes('json')
      ? [{ output: 'report-path', name: reportName, text: report() }]
      : []),
    ...(html
      ? [{ output: 'html-path', name: htmlName, text: html(result, facts) }]
      : []),
    ...(summary
      ? [{ output: 'summary-path', name: summaryName, text: summary }]
      : []),
  ]
}
