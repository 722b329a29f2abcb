import { cut, oneLine } from '../domain/text/clean.ts'

/** Characters of the longest line in the log; the live view cuts at 1,024. */
const maxLine = 2_000

/**
 * Untrusted text as one line of the log that the runner cannot take for a
 * command, however it is indented. A second pass changes nothing.
 *
 * The runner takes `::name::` for a command at the start of a line, whitespace
 * skipped, and the older `##[name]` anywhere in it, on stdout and on stderr.
 * Both are broken by a zero-width space, which is the only one in the line: those
 * of the text itself are shown.
 *
 *     ::set-output name=x::1  →  :<U+200B>:set-output name=x::1
 *     lib ##[add-mask]a       →  lib ##<U+200B>[add-mask]a
 *     a, line feed, b         →  a b
 *     gpj.<U+202E>cod         →  gpj.[U+202E]cod
 */
export function harmless(line: string, max = maxLine): string {
  const broken = oneLine(unbroken(line))
    .replace(/^(\s*):(?=:)/, '$1:\u200b')
    .replaceAll('##[', '##\u200b[')
  return cut(broken, max)
}

/** Without what an earlier pass has put in. */
function unbroken(line: string): string {
  return line
    .replace(/^(\s*):\u200b(?=:)/, '$1:')
    .replaceAll('##\u200b[', '##[')
}

/** The same for text of several lines, which keeps its line feeds. */
export function harmlessLines(text: string, max: number): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => harmless(line, max))
  return cut(lines.join('\n'), max)
}
