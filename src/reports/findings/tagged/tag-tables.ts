import type { Tag } from '../../../domain/tags/tags.ts'
import type { Result } from '../../../operations/result/result.ts'
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

/**
 * What changed on each object, failures first; what was right already is folded.
 * It comes early where it is what the run is about: on a failure, on a dry run.
 */
export function tagSection(tagged: Tagged, source: ReportSource): Section {
  const { dryRun, reported } = source.result
  const counts = Object.entries(tagCounts(tagged))
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const full = blocks(...tagged.objects.map((one) => ofObject(one, source)))
  const brief = elsewhere(md`Tags`, all, source)
  const { failed, unclear } = tagCounts(tagged)
  if (dryRun || failed + unclear > 0) {
    return headed('urgent-tags', md`Tags`, { full, brief })
  }
  const open = headed('tags', md`Tags`, { full, brief })
  if (!reported) return open
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${grouped(count)} ${word}`)
  const title = `🏷️ Tags: ${words.join(', ')}`
  return folded('tags', title, { full, brief: open.brief })
}

function ofObject(object: TaggedObject, source: ReportSource): Markdown {
  const changes = tagChanges(object)
  const rows = changeRows(changes, source)
  const { unchanged } = changes
  if (rows.length + unchanged.length === 0) return nothing
  const scope = object.scope === 'product' ? md`Product` : md`Project`
  const same = `✔️ ${counted(unchanged.length, 'tag')} unchanged`
  return blocks(
    md`${scope} ${code(object.name)}`,
    rows.length === 0
      ? md`All declared tags were already there.`
      : rowTable([md`Change`, md`Key`, md`Value`], rows, source),
    unchanged.length === 0
      ? nothing
      : details(
          same,
          rowTable([md`Key`, md`Value`], unchanged.map(cells), source),
        ),
  )
}

function rowTable(
  headers: readonly Markdown[],
  list: readonly Markdown[][],
  source: ReportSource,
): Markdown {
  return listTable({ headers, list, max: 50, row: (row) => row }, source)
}

function changeRows(
  changes: TagChanges,
  { result }: ReportSource,
): Markdown[][] {
  const would = result.dryRun ? md`would be ` : nothing
  const rows = (mark: Markdown, tags: readonly Tag[]) =>
    tags.map((tag) => [mark, ...cells(tag)])
  return [
    ...changes.failed.map((failure) => failureRow(failure, result)),
    ...changes.unclear.map((failure) => failureRow(failure, result)),
    ...rows(md`⏸️ left in place`, changes.spared),
    ...rows(md`➕&nbsp;${would}added`, changes.added),
    ...rows(md`➖&nbsp;${would}removed`, changes.removed),
  ]
}

/** The message only where the reasons at the top do not say it already. */
function failureRow(
  { tag, change, unclear, message }: TagFailure,
  { reasons, outcome }: Result,
): Markdown[] {
  const isKnown = reasons.some((reason) => reason.includes(message))
  const known = isKnown || (unclear && outcome === 'cancelled')
  const why = known ? nothing : md`<br>${sentence(message, 300)}`
  const done = change === 'add' ? md`added` : md`removed`
  const mark = unclear ? md`❓ unclear whether ${done}` : md`❌ not ${done}`
  return [mark, code(tag.key), md`${code(tag.value)}${why}`]
}

function cells({ key, value }: Tag): Markdown[] {
  return [code(key), code(value)]
}
