import { flatTree } from '../domain/inventory/flat-tree.ts'
import type { Result } from '../operations/result/result.ts'
import { annotations } from './annotations.ts'
import { closingLines } from './closing-lines.ts'
import { fileNameOf, missingFiles, reportFiles } from './files.ts'
import type { Format, FormatSource } from './format.ts'
import { pullRequestComment } from './github/comment/comment.ts'
import { commitStatus } from './github/commit-status.ts'
import type { dependencySnapshot } from './github/snapshot/dependency-snapshot.ts'
import { failsStep } from './outcome.ts'
import { outputsOf } from './outputs.ts'
import type { Presentation, ReportFile } from './presentation.ts'
import { redactResult } from './redact.ts'
import type { Links } from './source.ts'
import { page } from './summary/page.ts'
import { fitToBudget } from './summary/size-budget.ts'

export interface PresentOptions
  extends Pick<
    FormatSource,
    | 'generatedAt'
    | 'version'
    | 'uuid'
    | 'manifests'
    | 'readManifest'
    | 'workflow'
    | 'packageOrder'
  > {
  /** Bytes left for the summary; GitHub's limit is for all that a step writes. */
  readonly room: number
  /** The `summary` input. */
  readonly summary: boolean
  /** What the `report-formats` input names, loaded. */
  readonly formats: readonly Format[]
  /** The `warn-only` input. */
  readonly warnOnly?: boolean
  /** Whether a pull request gets a comment. */
  readonly comment?: boolean
  /** Loaded when the run submits its hierarchy to GitHub. */
  readonly snapshotOf?: typeof dependencySnapshot | undefined
  readonly links: Links
  /** The keys and tokens that the run was given: no text may contain them. */
  readonly secrets?: readonly string[]
}

const summaryName = 'mend-summary.md'

/** Everything that the run shows of a result; the same input gives the same bytes. */
export function present(result: Result, options: PresentOptions): Presentation {
  const redacted = redactResult(result, options.secrets)
  const source = sourceOf(redacted, options)
  const summary = options.summary
    ? fitToBudget(page(source), options.room).text
    : undefined
  const files = reportFiles(source, options.formats)
  const submission = options.snapshotOf?.(source)
  return {
    outputs: outputsOf(redacted, result),
    summary,
    files: [...files, ...summaryFile(summary)],
    annotations: annotations(redacted),
    status: commitStatus(redacted),
    comment: options.comment
      ? pullRequestComment(source, options.uuid)
      : undefined,
    snapshot: submission?.snapshot,
    log: [
      ...closingLines(redacted),
      ...missingFiles(options.formats, files),
      ...(submission?.lines ?? []),
    ],
    failed: failsStep(redacted.outcome),
  }
}

function sourceOf(result: Result, options: PresentOptions): FormatSource {
  const { hierarchy } = result.reported ?? {}
  const { formats, warnOnly = false, links } = options
  const { generatedAt, version, uuid, workflow, packageOrder } = options
  const { manifests, readManifest } = options
  const fileOf = (wanted: string) => {
    const format = formats.find(({ name }) => name === wanted)
    return format && fileNameOf(format, result)
  }
  return {
    result,
    tree: hierarchy && flatTree(hierarchy),
    report: fileOf('json'),
    page: fileOf('html'),
    warnOnly,
    links,
    generatedAt,
    version,
    uuid,
    manifests,
    readManifest,
    workflow,
    packageOrder,
  }
}

function summaryFile(text: string | undefined): ReportFile[] {
  return text ? [{ output: 'summary-path', name: summaryName, text }] : []
}
