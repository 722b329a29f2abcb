import type { Tag } from '../../../domain/tags/tags.ts'
import type {
  TagFailure,
  TaggedObject,
} from '../../../operations/result/tagged.ts'
import { more, priorities, type Source } from '../../source.ts'
import type { Section } from '../../summary/size-budget.ts'
import {
  blocks,
  code,
  details,
  grouped,
  heading,
  join,
  type Markdown,
  md,
  nothing,
  sentence,
  table,
} from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import { type TagChanges, tagChanges, tagCounts } from './tag-changes.ts'

const mostRows = 50

/**
 * What changed on each object, failures first; what was right already is folded.
 * Comes first where it is what the run is about: on a failure, on a dry run.
 */
export function tags(source: Source): Section | undefined {
  return isUrgent(source) ? open(source) : undefined
}

/** The same, after what matters more. */
export function routineTags(source: Source): Section | undefined {
  if (isUrgent(source)) return undefined
  if (!source.result.reported) return open(source)
  const section = open(source)
  return section && { ...section, full: details(title(source), body(source)) }
}

function isUrgent({ result: { tagged, dryRun } }: Source): boolean {
  return tagged !== undefined && (dryRun || tagCounts(tagged).failed > 0)
}

function open(source: Source): Section | undefined {
  const { tagged } = source.result
  if (!tagged) return undefined
  const counts = Object.values(tagCounts(tagged))
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) return undefined
  const title = heading(3, md`Tags`)
  return {
    id: 'tags',
    full: blocks(title, body(source)),
    brief: blocks(title, md`Tags: ${more(all, source)}.`),
    priority: priorities.tags,
  }
}

/** `🏷️ Tags: 2 added, 3 unchanged` */
function title({ result: { tagged } }: Source): string {
  const counts = Object.entries(tagged ? tagCounts(tagged) : {})
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${grouped(count)} ${word}`)
  return `🏷️ Tags: ${words.join(', ')}`
}

function body(source: Source): Markdown {
  const { objects } = source.result.tagged ?? { objects: [] }
  return blocks(...objects.map((object) => ofObject(object, source)))
}

function ofObject(object: TaggedObject, source: Source): Markdown {
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

function changeRows(changes: TagChanges, { result }: Source): Markdown[][] {
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

/** The message only where the reasons at the top do not tell it already. */
function failureRow(
  { tag, change, message }: TagFailure,
  reasons: readonly string[],
): Markdown[] {
  const told = reasons.some((reason) => reason.includes(message))
  const why = told ? nothing : md`<br>${sentence(message, 300)}`
  const mark = change === 'add' ? md`❌ not added` : md`❌ not removed`
  return [mark, code(tag.key), md`${code(tag.value)}${why}`]
}

function cells({ key, value }: Tag): Markdown[] {
  return [code(key), code(value)]
}

function limited(
  headers: readonly Markdown[],
  rows: readonly Markdown[][],
  source: Source,
): Markdown {
  const left = rows.length - mostRows
  const shown = table(headers, rows.slice(0, mostRows))
  return left > 0 ? join([shown, md`${more(left, source)}.`], '\n\n') : shown
}
