/** JSON whose escapes an agent has removed, so that it is none. */

/**
 * Reads JSON that was pretty-printed, a value a line, and then lost its escapes
 * (whitesource/agents: `StringEscapeUtils.unescapeJava(json)`). The lines still
 * show where each text begins and ends; within a text nothing is an escape.
 *
 * `"name": "a "b" C:\temp",` → a "b" C:\temp
 *
 * @returns nothing where the lines do not have that form
 */
export function repairJson(text: string): unknown {
  try {
    return JSON.parse(wholeLines(text).map(escapedLine).join('\n'))
  } catch {
    return undefined
  }
}

/** A line that holds no text. */
const punctuation =
  /^ *(?:"\w+": )?(?:[[\]{}]+|-?\d[\d.eE+-]*|true|false|null),?$/
/** A line that begins a text, indented as the printer does it. */
const textBegins = /^ {2,}"(?:\w+": "|.*",?$)/
const textEnds = /",?$/
const textLine = /^( *(?:"\w+": )?)"(.*)"(,?)$/s

/** The lines, those of a text that holds line ends in one piece. */
function wholeLines(text: string): string[] {
  const lines: string[] = []
  let open = ''
  for (const line of text.split(/\r?\n/)) {
    const mayBegin = open === '' || textEnds.test(open)
    const isPunctuation = mayBegin && punctuation.test(line)
    if (isPunctuation || (mayBegin && textBegins.test(line))) {
      if (open !== '') lines.push(open)
      open = ''
    }
    if (isPunctuation) lines.push(line)
    else open = open === '' ? line : `${open}\n${line}`
  }
  return open === '' ? lines : [...lines, open]
}

function escapedLine(line: string): string {
  const [, before = '', inner, after = ''] = textLine.exec(line) ?? []
  return inner === undefined ? line : before + JSON.stringify(inner) + after
}
