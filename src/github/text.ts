/** The longest line of the log, in UTF-16 units; the live view cuts at 1,024. */
const longestLine = 2_000

/**
 * Controls, line ends and characters that reorder or hide text; U+200B, with
 * which we break commands ourselves, excepted.
 */
const invisible = /(?!\u200b)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/**
 * Foreign text as one line of the log that the runner cannot take for a
 * command, however it is indented. A second pass changes nothing.
 *
 * The runner takes `::name::` for a command at the start of a line, blanks
 * skipped, and the older `##[name]` anywhere in it, on stdout and on stderr.
 * Both are broken by a zero-width space:
 *
 *     ::set-output name=x::1  →  :<U+200B>:set-output name=x::1
 *     lib ##[add-mask]a       →  lib ##<U+200B>[add-mask]a
 *     a, line feed, b         →  a\nb
 */
export function harmless(line: string, most = longestLine): string {
  const visible = line.toWellFormed().replaceAll(invisible, show)
  const broken = visible
    .replace(/^([\s\u200b]*):(?=:)/, '$1:\u200b')
    .replaceAll('##[', '##\u200b[')
  return cut(broken, most)
}

/** The same for text of several lines, which keeps its line feeds. */
export function harmlessLines(text: string, most: number): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => harmless(line, most))
  return cut(lines.join('\n'), most)
}

/** At most `most` UTF-16 units, the last an ellipsis when something is lost. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const whole = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  return `${whole}…`
}

const named: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\n': '\\n',
  '\r': '\\r',
}

function show(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return named[character] ?? `\\u{${code.toString(16)}}`
}
