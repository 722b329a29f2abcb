/** The one place that decides how much of a list is shown, and says how much is not. */
import {
  type Alignment,
  blocks,
  code,
  join,
  type Markdown,
  md,
  table,
} from './markdown.ts'

/** What decides whether a list is shortened, and where the rest of it is. */
export interface ListRoom {
  /** Tables keep all their rows: not for the summary, whose size is limited. */
  readonly uncut?: boolean | undefined
  /** The file that holds everything, when one is written. */
  readonly report?: string | undefined
}

/** `37 more in FILE`, or, without a file, `37 more`. */
export function more(count: number, { report }: ListRoom): Markdown {
  return report ? md`${count} more in ${code(report)}` : md`${count} more`
}

/** What stands in place of a list: `Tags: 37 more in FILE.` */
export function elsewhere(
  name: Markdown,
  count: number,
  room: ListRoom,
): Markdown {
  return md`${name}: ${more(count, room)}.`
}

/** As many entries as there is room for: `max`, or all. */
export function first<T>(
  list: readonly T[],
  max: number,
  { uncut }: ListRoom,
): readonly T[] {
  return uncut ? list : list.slice(0, max)
}

/** A block that shows `shown` entries of a list; below it how many more there are. */
export function withRest(
  block: Markdown,
  left: number,
  room: ListRoom,
): Markdown {
  return left > 0 ? blocks(block, md`${more(left, room)}.`) : block
}

/** A table of a list's entries, which has a row for each. */
export interface ListTable<T> {
  readonly headers: readonly Markdown[]
  readonly alignment?: readonly Alignment[]
  readonly list: readonly T[]
  /** How many rows it may have. */
  readonly max: number
  row(entry: T): readonly Markdown[]
}

/** The first rows of a table, and how many more there are in which file. */
export function listTable<T>(
  { headers, alignment, list, max, row }: ListTable<T>,
  room: ListRoom,
): Markdown {
  const shown = first(list, max, room)
  const rows = shown.map((entry) => row(entry))
  return withRest(
    table(headers, rows, alignment),
    list.length - shown.length,
    room,
  )
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
  const shown = first(list, max, room)
  const left = list.length - shown.length
  const parts = shown.map((entry) => show(entry))
  return join(left > 0 ? [...parts, more(left, room)] : parts, between)
}
