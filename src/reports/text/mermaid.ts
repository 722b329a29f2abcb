/**
 * Diagrams in Mermaid's oldest syntax. No theme is set, so that GitHub's light
 * and dark themes apply; no HTML, no links; far below Mermaid's limits of 50,000
 * characters and 500 edges, above which GitHub shows an error instead.
 */

import { plain } from '../../domain/text/clean.ts'
import { fence, type Markdown, nothing } from './markdown.ts'

/** All but letters, digits and spaces. */
const anySign = /[^\p{L}\p{N} ]/gu
/** The same without hyphens and points within words and numbers. */
const special = /(?!(?<=[\p{L}\p{N}])[-.](?=[\p{L}\p{N}]))[^\p{L}\p{N} ]/gu

/**
 * Untrusted text as the inside of a quoted label. Newer versions read labels as
 * Markdown and others as HTML, so every sign that could mean something to either
 * is written as its number: `a"b` → `a#34;b`. Markdown makes links of `www.`.
 */
export function label(text: string, max = 40): string {
  const shown = plain(text, max)
  if (shown === '') return 'blank'
  return shown.replace(
    /www\./i.test(shown) ? anySign : special,
    (sign) => `#${sign.codePointAt(0)};`,
  )
}

/** A slice with its size; the color is a hexadecimal one. */
export interface Slice {
  readonly name: string
  readonly size: number
  readonly color?: string
}

/** Clear on white and on black, which Mermaid's own are not. */
const palette = [
  '#218bff',
  '#2da44e',
  '#d4a72c',
  '#a475f9',
  '#e16f24',
  '#e85aad',
  '#8c959f',
]

/**
 * Shares of a whole, the largest first: newer versions of Mermaid give the first
 * color to the largest slice, older ones to the first. Empty where there are
 * fewer than two shares.
 */
export function pie(slices: readonly Slice[]): Markdown {
  const shown = slices
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size)
  if (shown.length < 2) return nothing
  const colors = shown.map(
    ({ color }, index) =>
      `"pie${index + 1}": "${color ?? palette[index % palette.length]}"`,
  )
  return fence('mermaid', [
    `%%{init: {"themeVariables": {${colors.join(', ')}}}}%%`,
    'pie showData',
    ...shown.map(({ name, size }) => `  "${label(name)}" : ${size}`),
  ])
}

/** A box; those of the same kind get the same border. */
export interface Box {
  readonly id: string
  readonly text: string
  readonly kind?: string | undefined
}

/** An arrow between two boxes, by their ids. */
export interface Arrow {
  readonly from: string
  readonly to: string
  /** How many boxes are left out between the two. */
  readonly skipped: number
}

/** Boxes from left to right, with arrows between them. */
interface Graph {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  /** Kind → color of the border. */
  readonly borders: Readonly<Record<string, string>>
}

/** The ids of the boxes never appear, because they may be untrusted. */
export function graph({ boxes, arrows, borders }: Graph): Markdown {
  const names = new Map(boxes.map(({ id }, index) => [id, `n${index + 1}`]))
  const used = new Set(boxes.map(({ kind }) => kind))
  return fence('mermaid', [
    'graph LR',
    ...boxes.map(
      ({ id, text, kind }) =>
        `  ${names.get(id)}["${label(text, 50)}"]${kind ? `:::${kind}` : ''}`,
    ),
    ...arrows.map(({ from, to, skipped }) => {
      const line = skipped > 0 ? `-->|${skipped} more|` : '-->'
      return `  ${names.get(from)} ${line} ${names.get(to)}`
    }),
    ...Object.entries(borders)
      .filter(([kind]) => used.has(kind))
      .map(
        ([kind, color]) =>
          `  classDef ${kind} stroke:${color},stroke-width:3px`,
      ),
  ])
}
