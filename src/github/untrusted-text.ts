import { cut, invisible } from '../domain/text/clean.ts'

/** Characters of the longest line in the log; the live view cuts at 1,024. */
const maxLine = 2_000

/**
 * Untrusted text as one line of the log that the runner cannot take for a
 * command, however it is indented. A second pass changes nothing.
 *
 * The runner takes `::name::` for a command at the start of a line, whitespace
 * skipped, and the older `##[name]` anywhere in it, on stdout and on stderr.
 * Both are broken by a zero-width space:
 *
 *     ::set-output name=x::1  →  :<U+200B>:set-output name=x::1
 *     lib ##[add-mask]a       →  lib ##<U+200B>[add-mask]a
 *     a, line feed, b         →  a\nb
 */
export function harmless(line: string, max = maxLine): string {
  const visible = line.toWellFormed().replaceAll(invisible, show)
  const broken = visible
    .replace(/^([\s\u200b]*):(?=:)/, '$1:\u200b')
    .replaceAll('##[', '##\u200b[')
  return cut(broken, max)
}

/** The same for text of several lines, which keeps its line feeds. */
export function harmlessLines(text: string, max: number): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => harmless(line, max))
  return cut(lines.join('\n'), max)
}

/** U+200B stays: with it we break commands ourselves. */
const named: Readonly<Record<string, string>> = {
  '\u200b': '\u200b',
  '\t': ' ',
  '\n': '\\n',
  '\r': '\\r',
}

function show(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return named[character] ?? `\\u{${code.toString(16)}}`
}
