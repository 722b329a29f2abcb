/** Untrusted text made safe to show: what is invisible in it, and where it is cut. */
import { grouped } from './counted.ts'
import { isInvisible, withDeceptiveShown } from './visible.ts'

/** All that shows nothing but the selector that makes emoji colored: what JSON escapes. */
const invisible =
  /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const lineBreaks = /[\t-\r\u0085\u2028\u2029]+/g

/** Most texts are these, and large reports have millions. */
const ascii = /^[ -~]*$/
const spare = /^ | $| {2}/

/** Nothing of it needs to change: no single expression, which would need a stack as long as the text. */
function isPlainAscii(text: string): boolean {
  return ascii.test(text) && !spare.test(text)
}

/**
 * One line in which nothing can deceive, whitespace collapsed, cut to `max`
 * characters; '' where a reader would see nothing.
 */
export function plain(text: string, max = Number.POSITIVE_INFINITY): string {
  if (isPlainAscii(text)) return cut(text, max)
  if (isInvisible(text)) return ''
  return cut(oneLine(text).replace(/\s+/g, ' ').trim(), max)
}

/**
 * As `plain`, but spaces and length stay: for values that name something. Parts of
 * letters and emoji stay, what could deceive shows as `[U+202E]`, and half a
 * surrogate pair as U+FFFD.
 */
export function oneLine(text: string): string {
  if (ascii.test(text)) return text
  return withDeceptiveShown(text.toWellFormed().replace(lineBreaks, ' '))
}

/** Without all that is invisible, whitespace collapsed: for comparing words. */
export function bare(text: string): string {
  if (isPlainAscii(text)) return text
  return text
    .replace(lineBreaks, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A name for machines: exact, joiners, bidi and soft hyphens included, since a
 * later step may look it up. Only what would end its line, and control
 * characters, which no input accepts, are taken out.
 */
export function exactName(text: string): string {
  if (ascii.test(text)) return text
  return text
    .toWellFormed()
    .replace(lineBreaks, ' ')
    .replace(/\p{Cc}/gu, '')
}

/**
 * At most `max` code points, never a part of what is read as one character (an
 * emoji of several, a letter with its marks); the last is `…` when cut.
 */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const head = text.slice(0, 2 * max + 2)
  if (ascii.test(head)) return `${head.slice(0, max - 1)}…`
  const characters = Array.from(head)
  if (characters.length <= max) return text
  const end = characters.slice(0, max - 1).join('').length
  return `${head.slice(0, characterStart(head, end))}…`
}

let segmenter: Intl.Segmenter | undefined

/** Two letters of Latin, Greek, Cyrillic, kana or Han: never one character. */
const twoLetters =
  /^[ -~\u00C0-\u024F\u0370-\u0482\u048A-\u052F\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]{2}$/

/** Where the character begins that this place lies in; older browsers do not tell. */
function characterStart(text: string, at: number): number {
  if (twoLetters.test(text.slice(at - 1, at + 1))) return at
  if (!('Segmenter' in Intl)) return at
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text).containing(at)?.index ?? at
}

/** Length in UTF-8: the unit of GitHub's limits. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The first `max`; when there are more, the last place says how many. */
export function atMost(lines: readonly string[], max: number): string[] {
  if (lines.length <= max) return [...lines]
  const shown = lines.slice(0, max - 1)
  return [...shown, `… and ${grouped(lines.length - shown.length)} more`]
}

/** JSON in which nothing hides or reorders what is read; its values stay. */
export function json(value: unknown, indent = 0): string {
  return escapeInvisible(JSON.stringify(value, null, indent))
}

/** The same for text that JSON.stringify has made: its line feeds are its own. */
export function escapeInvisible(text: string): string {
  return beyondAscii.test(text) ? text.replace(invisible, escaped) : text
}

const beyondAscii = /[^\0-~]/

function escaped(character: string): string {
  if (character === '\n') return character
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
