import { bytes } from '../../domain/text/clean.ts'
import { blocks, type Markdown, nothing } from '../text/markdown.ts'

/** A part of the page that may go when there is no room for it. */
export interface PagePart {
  readonly id: string
  readonly full: Markdown
  /** What stays when `full` has to go. */
  readonly brief?: Markdown | undefined
  /** The lower, the sooner it goes. */
  readonly priority: number
}

/** What never goes, in three sizes, each the beginning of the one before. */
export interface Head {
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

export interface Fitted {
  /** Ends with a line feed, unless it is empty. */
  readonly text: string
  /** The sections that are there, in full or in brief. */
  readonly shown: readonly string[]
}

/** GitHub drops a step's whole summary above 1,048,576 bytes. */
export const maxBytes = 1_000_000

type Form = 'full' | 'brief' | 'gone'

interface Measured {
  readonly section: PagePart
  readonly size: Readonly<Record<Form, number>>
  form: Form
}

/** The blank line between two blocks. */
const between = 2

/**
 * The most of the page that fits into `room` bytes. First the sections shrink to
 * their brief form, by priority, then they go, in the same order. Each step only
 * takes away, so more room never shows less.
 */
export function fitToBudget({ head, sections }: Page, room: number): Fitted {
  const limit = Math.min(room, maxBytes)
  const parts = sections.map(measured)
  let size = parts.reduce((sum, part) => sum + part.size.full, headSize(head))
  for (const [part, form] of losses(parts)) {
    if (size <= limit) break
    size += part.size[form] - part.size[part.form]
    part.form = form
  }
  if (size > limit) return { text: smaller(head, limit), shown: [] }
  const shown = parts.filter(({ form }) => form !== 'gone')
  return {
    text: `${blocks(head.full, ...shown.map(contentOf))}\n`,
    shown: shown.map(({ section }) => section.id),
  }
}

/** All of the page, in pieces, whatever its size. */
export function* wholePage({ head, sections }: Page): Generator<string> {
  yield head.full
  for (const { full } of sections) yield `\n\n${full}`
  yield '\n'
}

/** A brief form that is not shorter saves nothing. */
function measured(section: PagePart): Measured {
  const full = bytes(section.full) + between
  const brief = section.brief ? bytes(section.brief) + between : full
  return {
    section,
    size: { full, brief: Math.min(full, brief), gone: 0 },
    form: 'full',
  }
}

/** Everything that can be given up, in order. */
function losses(parts: readonly Measured[]): [Measured, Form][] {
  const order = parts.toSorted(
    (a, b) => a.section.priority - b.section.priority,
  )
  return [
    ...order.map((part): [Measured, Form] => [
      part,
      part.section.brief ? 'brief' : 'gone',
    ]),
    ...order.map((part): [Measured, Form] => [part, 'gone']),
  ]
}

function contentOf({ section, size, form }: Measured): Markdown {
  const brief = form === 'brief' && size.brief < size.full
  return brief ? (section.brief ?? nothing) : section.full
}

function headSize({ full }: Head): number {
  return bytes(full) + 1
}

function smaller({ verdict, line }: Head, limit: number): string {
  const fitting = [verdict, line].find((text) => bytes(text) + 1 <= limit)
  return fitting === undefined ? '' : `${fitting}\n`
}
