/** What scanners print into logs and results, as far as it names a scan or a project. */

/** Forms that no other text has, and none that a file ends in the middle of. */
const surePattern =
  '[0-9a-f]{64}(?![0-9a-z])|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])'

/** The source of an expression: 64 hex digits, a UUID, or what else a token may look like. */
export const tokenPattern = `(?:${surePattern}|[0-9a-z-]{16,128})`

interface LinkedTokens {
  readonly tokens: readonly string[]
  /** How many different links have a token of another form. */
  readonly others: number
}

/**
 * The project tokens in links to projects' pages, whatever follows them. Links
 * to other places have tokens, too, which are somebody's secrets (`x.tgz?token=`):
 * of another form, so they are left alone. So is one that is cut off.
 */
export function linkedTokens(text: string): LinkedTokens {
  const found = new Set([...text.matchAll(link)].map(([, one = '']) => one))
  const tokens = [...found].filter((one) => isSure.test(one))
  return { tokens, others: found.size - tokens.length }
}

const link = new RegExp(
  `(?:[?&#;]|\\\\u0026|\\\\u003f|%26|%3f)token(?:=|%3d|\\\\u003d)(${surePattern}|[\\w.~-]{8,128})`,
  'gi',
)
const isSure = new RegExp(`^(?:${surePattern})$`, 'i')

/**
 * Text without the sequences that color it in a terminal (ECMA-48: a control
 * sequence, or an escape with intermediate bytes, as `tput sgr0` writes it). One
 * behind a letter ends a word, as no program colors half a token.
 */
export function withoutColors(text: string): string {
  if (!text.includes(esc) && !text.includes('\u009b')) return text
  return text.replaceAll(colorsInWord, ' ').replaceAll(colors, '')
}

const esc = String.fromCharCode(27)
const sequence = `(?:(?:${esc}\\[|\u009b)[0-?]*[ -/]*[@-~]|${esc}[ -/]+[0-~])`
const colors = new RegExp(sequence, 'g')
const colorsInWord = new RegExp(
  `(?<=[0-9a-z])${sequence}{1,9}(?=[0-9a-z-])`,
  'gi',
)

/**
 * A log that is emptied while an agent writes to it has a gap of NULs before a
 * line; one to which Windows PowerShell has appended holds a NUL behind each of
 * its letters.
 */
export function withoutNuls(text: string): string {
  if (!text.includes('\0')) return text
  return text
    .replace(/(^|\n)\0+(?=[^\0])/g, '$1')
    .replace(/([\t\n\r -~])\0/g, '$1')
}
