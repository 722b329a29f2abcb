/** What is invisible in an untrusted text: which of it belongs there, and which could deceive. */

/** Controls, format characters, line separators and others that show nothing. */
const nothingSeen = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`

/**
 * What belongs to letters and emoji, and what only says where a word may break:
 * joiners, soft hyphen, variation selectors, the grapheme joiner, and signs that
 * enclose digits or arrange hieroglyphs (Unicode 17, chapters 9, 11 and 23).
 */
const belongs = String.raw`[\u00AD\u034F\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u180B-\u180D\u180F\u200C\u200D\uFE00-\uFE0F\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{E0100}-\u{E01EF}]`

/** The flags of England and of other parts of countries: a black flag and tags (UTS 51). */
const flag = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`

const deceptive = new RegExp(`(${flag})|(?!${belongs})${nothingSeen}`, 'gu')
/** Asked first, because it costs half of replacing. */
const anyUnseen = new RegExp(nothingSeen, 'u')
const asciiSign = /[!-~]/
const onlyInvisible = new RegExp(`^(?:\\s|${nothingSeen})*$`, 'u')
const unclear = new RegExp(`(?! )(?:\\s|${nothingSeen})`, 'gu')

/**
 * Shows what could reorder or hide what is read: controls of text direction,
 * zero-width spaces, control characters, tags outside of flags. What belongs to
 * letters and emoji stays. The notation means nothing in HTML.
 *
 * `gpj.<U+202E>cod` → `gpj.[U+202E]cod`
 */
export function withDeceptiveShown(text: string): string {
  if (!anyUnseen.test(text)) return text
  return text.replace(
    deceptive,
    (found: string, whole?: string) => whole ?? codePoint(found),
  )
}

/** Shows all of it, and every space but the usual one: for names that differ in nothing else. */
export function withInvisibleShown(text: string): string {
  return text.toWellFormed().replace(unclear, codePoint)
}

/** Whether a reader sees nothing: joiners without letters, say. */
export function isInvisible(text: string): boolean {
  return !asciiSign.test(text) && onlyInvisible.test(text)
}

/** Whether it has control characters or ends a line, as no name in Mend may. */
export function hasControls(text: string): boolean {
  return controls.test(text)
}

const controls = /[\p{Cc}\p{Zl}\p{Zp}]/u

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `[U+${hex.padStart(4, '0')}]`
}
