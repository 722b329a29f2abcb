/** The one place that decides how much of a list is shown, and says how much is not. */
import {
  type Alignment,
  blocks,
  code,
  join,
  type Markdown,
  md,
  nothing,
  table,
} from './markdown.ts'

/** What decides whether a list is shortened, and where the rest of it is. */
export interface ListRoom {
  /** Lists keep all their entries: not for the summary, whose size is limited. */
  readonly uncut?: boolean | undefined
  /** No list shows more entries than this: for the comment, which is short. */
  readonly most?: number | undefined
  /** The file that holds everything, when one is written. */
  readonly report?: string | undefined
}

/** `37 more in FILE`, or, without a file, `37 more`; with the words `what` behind `more`. */
export function more(
  count: number,
  { report }: ListRoom,
  what: Markdown = nothing,
): Markdown {
  const shown = what === '' ? md`${count} more` : md`${count} more ${what}`
  return report ? md`${shown} in ${code(report)}` : shown
}

/** In place of a list: `Tags: 37 more in FILE.` */
export function elsewhere(name: Markdown, count: number, room: ListRoom) {
  return md`${name}: ${more(count, room)}.`
}

/** As many entries as there is room for: `max`, or all. */
export function first<T>(
  list: readonly T[],
  max: number,
  { uncut, most = max }: ListRoom,
): readonly T[] {
  return uncut ? list : list.slice(0, Math.min(max, most))
}

/** A block that shows a part of a list; below it how many more there are. */
export function withRest(block: Markdown, left: number, room: ListRoom) {
  return left > 0 ? blocks(block, md`${more(left, room)}.`) : block
}

/** A table of a list's entries, which has a row for each. */
interface ListTable<T> {
  readonly headers: readonly Markdown[]
  readonly alignment?: readonly Alignment[]
  readonly list: readonly T[]
  /** How many rows it may have. */
  readonly max: number
  row(entry: T): readonly Markdown[]
}

/** The first rows of a table, and how many more there are in which file; nothing for an empty list. */
export function listTable<T>(
  { headers, alignment, list, max, row }: ListTable<T>,
  room: ListRoom,
): Markdown {
  if (list.length === 0) return nothing
  const rows = first(list, max, room).map((entry) => row(entry))
  const left = list.length - rows.length
  return withRest(table(headers, rows, alignment), left, room)
}

interface InlineOptions {
  readonly between?: string
  readonly room?: ListRoom | undefined
}

/**
 * The first entries of a list in one line, and how many more there are; with
 * `room`, in which file, and all of them where nothing is cut.
 */
export function inline<T>(
  list: readonly T[],
  max: number,
  show: (entry: T) => Markdown,
  { between = ', ', room = {} }: InlineOptions = {},
): Markdown {
  const parts = first(list, max, room).map((entry) => show(entry))
  const left = list.length - parts.length
  return join(left > 0 ? [...parts, more(left, room)] : parts, between)
}
