/** Cleaning of foreign text; what is dropped here could be drawn nowhere anyway. */

const lineBreaks = /[\t-\r\u0085\u2028\u2029]+/g
/**
 * Controls, format characters (bidi, zero width) and others that show nothing;
 * not the one that makes emoji colored.
 */
const unseen = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/**
 * One line without controls, bidi and zero-width characters or lone surrogates.
 * Blanks are collapsed; at most `most` code points, the last one `…` when cut.
 */
export function plain(text: string, most = Number.POSITIVE_INFINITY): string {
  if (plainAlready.test(text)) return capped(text, most)
  return capped(oneLine(text).replace(/\s+/g, ' ').trim(), most)
}

/** Most texts are these, and large reports have millions. */
const harmless = /^[ -~]*$/
const plainAlready = /^[!-~]+(?: [!-~]+)*$/

/** As `plain`, but blanks and length stay: for values that name something. */
export function oneLine(text: string): string {
  if (harmless.test(text)) return text
  return text.toWellFormed().replace(lineBreaks, ' ').replace(unseen, '')
}

/** At most `most` code points, never half of one; the last is `…` when cut. */
export function capped(text: string, most: number): string {
  if (text.length <= most) return text
  const points = Array.from(text.slice(0, 2 * most + 2))
  if (points.length <= most) return text
  return `${points.slice(0, most - 1).join('')}…`
}

/** Length in UTF-8: the unit of GitHub's limits. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The first `most`; when there are more, the last place says how many. */
export function atMost(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const shown = lines.slice(0, most - 1)
  return [...shown, `… and ${lines.length - shown.length} more`]
}

const unseenInJson = /[\u007F-\u009F\u2028\u2029\p{Cf}]/gu
/** Beyond ASCII, or its last sign; JSON.stringify escapes the controls. */
const doubtful = /[^\0-~]/

/** JSON whose texts hold nothing that hides or turns around what is read; its values stay. */
export function json(value: unknown, indent = 0): string {
  return revealed(JSON.stringify(value, null, indent))
}

/** As `json`, for text that JSON.stringify has made. */
export function revealed(text: string): string {
  return doubtful.test(text) ? text.replace(unseenInJson, escaped) : text
}

function escaped(sign: string): string {
  return sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
