import type { Result } from '../operations/result.ts'
import { annotations } from './annotations.ts'
import { closingLines } from './closing-lines.ts'
import { concealed } from './conceal.ts'
import { missingFiles, reportFiles } from './files.ts'
import { fitPage } from './fit.ts'
import { flatTree } from './flat-tree.ts'
import type { Format, FormatSource } from './formats/format.ts'
import { failsStep } from './outcome.ts'
import { outputsOf } from './outputs.ts'
import type { Presentation, ReportFile } from './presentation.ts'
import { page } from './summary/page.ts'
import type { Links } from './summary/source.ts'

export { hiding } from './conceal.ts'
export { loadFormats } from './formats/index.ts'
export { jsonFormat } from './json.ts'
export { outputNames, pathOutputNames } from './outputs.ts'

export interface PresentOptions
  extends Pick<
    FormatSource,
    'generatedAt' | 'version' | 'uuid' | 'manifests' | 'workflow'
  > {
  /** Bytes left for the summary; GitHub's limit is for all that a step writes. */
  readonly room: number
  /** The `summary` input. */
  readonly summary: boolean
  /** What the `report-formats` input names, loaded. */
  readonly formats: readonly Format[]
  /** The `warn-only` input. */
  readonly warnOnly?: boolean
  readonly links: Links
  /** What no text may hold: the keys and tokens that the run was given. */
  readonly secrets?: readonly string[]
}

const summaryName = 'mend-summary.md'

/** A result as everything that the run shows; the same input gives the same bytes. */
export function present(result: Result, options: PresentOptions): Presentation {
  const quiet = concealed(result, options.secrets)
  const source = sourceOf(quiet, options)
  const summary = options.summary
    ? fitPage(page(source), options.room).text
    : undefined
  const files = reportFiles(source, options.formats)
  return {
    outputs: outputsOf(quiet),
    summary,
    files: [...files, ...summaryFile(summary)],
    annotations: annotations(quiet),
    log: [...closingLines(quiet), ...missingFiles(options.formats, files)],
    failed: failsStep(quiet.outcome),
  }
}

function sourceOf(result: Result, options: PresentOptions): FormatSource {
  const { hierarchy } = result.reported ?? {}
  const { formats, warnOnly = false, links } = options
  const { generatedAt, version, uuid, manifests, workflow } = options
  return {
    result,
    tree: hierarchy && flatTree(hierarchy),
    report: formats.find(({ name }) => name === 'json')?.file,
    warnOnly,
    links,
    generatedAt,
    version,
    uuid,
    manifests,
    workflow,
  }
}

function summaryFile(text: string | undefined): ReportFile[] {
  return text ? [{ output: 'summary-path', name: summaryName, text }] : []
}
