import type { Tag } from '../../../domain/tags/tags.ts'
import type {
  TagFailure,
  Tagged,
  TaggedObject,
} from '../../../operations/result/tagged.ts'
import type { ReportSource } from '../../source.ts'
import { elsewhere, listTable } from '../../text/list.ts'
import {
  blocks,
  code,
  details,
  grouped,
  type Markdown,
  md,
  nothing,
  sentence,
} from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import { folded, headed, type Section } from '../section.ts'
import { type TagChanges, tagChanges, tagCounts } from './tag-changes.ts'

const maxRows = 50

/**
 * What changed on each object, failures first; what was right already is folded.
 * It comes early where it is what the run is about: on a failure, on a dry run.
 */
export function tagSection(
  { objects }: Tagged,
  source: ReportSource,
): Section | undefined {
  const counts = tagCounts({ objects })
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (all === 0) return undefined
  const { dryRun, reported } = source.result
  const urgent = dryRun || counts.failed > 0
  const body = {
    full: blocks(...objects.map((object) => ofObject(object, source))),
    brief: elsewhere(md`Tags`, all, source),
  }
  const open = headed(urgent ? 'urgent-tags' : 'tags', md`Tags`, body)
  if (urgent || !reported) return open
  const words = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${grouped(count)} ${word}`)
  return {
    ...folded('tags', `🏷️ Tags: ${words.join(', ')}`, body),
    brief: open.brief,
  }
}

function ofObject(object: TaggedObject, source: ReportSource): Markdown {
  const changes = tagChanges(object)
  const rows = changeRows(changes, source)
  const { unchanged } = changes
  if (rows.length + unchanged.length === 0) return nothing
  const scope = object.scope === 'product' ? md`Product` : md`Project`
  return blocks(
    md`${scope} ${code(object.name)}`,
    rows.length === 0
      ? md`All declared tags were there already.`
      : limited([md`Change`, md`Key`, md`Value`], rows, source),
    unchanged.length === 0
      ? nothing
      : details(
          `✔️ ${counted(unchanged.length, 'tag')} unchanged`,
          limited([md`Key`, md`Value`], unchanged.map(cells), source),
        ),
  )
}

function limited(
  headers: readonly Markdown[],
  list: readonly Markdown[][],
  source: ReportSource,
): Markdown {
  return listTable({ headers, list, max: maxRows, row: (row) => row }, source)
}

function changeRows(
  changes: TagChanges,
  { result }: ReportSource,
): Markdown[][] {
  const would = result.dryRun ? md`would be ` : nothing
  return [
    ...changes.failed.map((failure) => failureRow(failure, result.reasons)),
    ...changes.spared.map((tag) => [md`⏸️ left in place`, ...cells(tag)]),
    ...changes.added.map((tag) => [md`➕&nbsp;${would}added`, ...cells(tag)]),
    ...changes.removed.map((tag) => [
      md`➖&nbsp;${would}removed`,
      ...cells(tag),
    ]),
  ]
}

/** The message only where the reasons at the top do not say it already. */
function failureRow(
  { tag, change, message }: TagFailure,
  reasons: readonly string[],
): Markdown[] {
  const known = reasons.some((reason) => reason.includes(message))
  const why = known ? nothing : md`<br>${sentence(message, 300)}`
  const mark = change === 'add' ? md`❌ not added` : md`❌ not removed`
  return [mark, code(tag.key), md`${code(tag.value)}${why}`]
}

function cells({ key, value }: Tag): Markdown[] {
  return [code(key), code(value)]
}
