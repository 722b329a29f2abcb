/** A tag of an XML text, with the text that follows it. */
interface XmlTag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  /** What stands behind the name, attributes as written. */
  readonly attributes: string
  /** What follows up to the next tag, without whitespace around it. */
  readonly text: string
  /** Where the tag begins, from 1. */
  readonly line: number
}

/**
 * The tags in one pass over the characters, comments left out: a parser would not
 * tell the lines, and would refuse what is not well formed.
 */
export function* xmlTags(text: string): Generator<XmlTag> {
  let line = 1
  let counted = 0
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = tagEnd(text, at)
    const next = text.indexOf('<', end)
    const inside = text.slice(at + 1, end - 1)
    const [, slash, name] = /^(\/?)([\w.:-]+)/.exec(inside) ?? []
    if (name) {
      line += newlines(text, counted, at)
      counted = at
      yield {
        name,
        kind: slash ? 'close' : inside.endsWith('/') ? 'empty' : 'open',
        attributes: inside.slice(name.length),
        text: text.slice(end, next < 0 ? text.length : next).trim(),
        line,
      }
    }
    at = next
  }
}

/** Behind the tag, comment or section that begins here; the text's end where it has none. */
function tagEnd(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4)
  if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start)
  let quote = ''
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at)
    if (quote) {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  return text.length
}

function behind(text: string, sign: string, start: number): number {
  const at = text.indexOf(sign, start)
  return at < 0 ? text.length : at + sign.length
}

/** How many lines end between the two places. */
export function newlines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text[at] === '\n') count++
  return count
}
