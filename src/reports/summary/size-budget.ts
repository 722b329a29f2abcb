import { bytes } from '../../domain/text/clean.ts'
import { blocks, type Markdown, nothing } from '../text/markdown.ts'

/** A part of the page that may go when there is no room for it. */
interface PagePart {
  readonly id: string
  readonly full: Markdown
  /** What stays when `full` has to go. */
  readonly brief?: Markdown | undefined
  /** The lower, the sooner it goes. */
  readonly priority: number
}

/** What never goes, in three sizes, each the beginning of the one before. */
interface Head {
  /** Verdict and counts. */
  readonly full: Markdown
  readonly verdict: Markdown
  /** The verdict in one line. */
  readonly line: Markdown
}

export interface Page {
  readonly head: Head
  /** In reading order. */
  readonly sections: readonly PagePart[]
}

interface Fitted {
  /** Ends with a line feed, unless it is empty. */
  readonly text: string
  /** The sections that are there, in full or in brief. */
  readonly shown: readonly string[]
}

/** GitHub drops a step's whole summary above 1,048,576 bytes. */
export const maxBytes = 1_000_000

/** A section with what is shown of it, which shrinks and then goes. */
interface Part {
  readonly section: PagePart
  shown: Markdown
  size: number
}

/**
 * The most of the page that fits into `room` bytes. First the sections shrink to
 * their brief form, by priority, then they go, in the same order. Each step only
 * takes away, so more room never shows less.
 */
export function fitToBudget({ head, sections }: Page, room: number): Fitted {
  const limit = Math.min(room, maxBytes)
  const parts = sections.map(
    (section): Part => ({
      section,
      shown: section.full,
      size: sizeOf(section.full),
    }),
  )
  let size = parts.reduce((sum, part) => sum + part.size, headSize(head))
  for (const [part, less] of losses(parts)) {
    if (size <= limit) break
    const saved = part.size - sizeOf(less)
    if (saved <= 0) continue
    size -= saved
    part.size -= saved
    part.shown = less
  }
  if (size > limit) return { text: smaller(head, limit), shown: [] }
  const shown = parts.filter((part) => part.shown !== '')
  return {
    text: `${blocks(head.full, ...shown.map((part) => part.shown))}\n`,
    shown: shown.map(({ section }) => section.id),
  }
}

/** All that can be taken away, in order, with what then remains of the section. */
function losses(parts: readonly Part[]): [Part, Markdown][] {
  const order = parts.toSorted(
    (a, b) => a.section.priority - b.section.priority,
  )
  return [
    ...order.map((one): [Part, Markdown] => [
      one,
      one.section.brief || nothing,
    ]),
    ...order.map((one): [Part, Markdown] => [one, nothing]),
  ]
}

/** With the blank line before it. */
function sizeOf(text: Markdown): number {
  return text === '' ? 0 : bytes(text) + 2
}

function headSize({ full }: Head): number {
  return bytes(full) + 1
}

function smaller({ verdict, line }: Head, limit: number): string {
  const fitting = [verdict, line].find((text) => bytes(text) + 1 <= limit)
  return fitting === undefined ? '' : `${fitting}\n`
}

/** All of the page, in chunks, whatever its size. */
export function* wholePage({ head, sections }: Page): Generator<string> {
  yield head.full
  for (const { full } of sections) yield `\n\n${full}`
  yield '\n'
}
