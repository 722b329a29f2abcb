/** A property of an object in a JSON text. */
interface JsonEntry {
  /** The names of the properties around it and its own: `dependencies`, `lodash`. */
  readonly path: readonly string[]
  /** The value where it is a string, as written. */
  readonly value: string
  /** Of the property's name, from 1. */
  readonly line: number
}

/** No manifest declares anything deeper. */
const maxDepth = 8

/**
 * The properties with a string as their value, in one pass over the characters:
 * a parser would not tell the lines, and would refuse comments and trailing commas.
 */
export function* jsonEntries(text: string): Generator<JsonEntry> {
  const path: string[] = []
  let depth = 0
  let key: Token | undefined
  let last: Token | undefined
  for (const token of tokensOf(text)) {
    if (token.kind === 'string') {
      if (key && depth <= maxDepth) {
        const names = [...path.slice(0, depth - 1), key.text]
        yield { path: names, value: token.text, line: key.line }
      }
      key = undefined
      last = token
    } else if (token.text === ':') {
      key = last
    } else {
      if (token.text === '{' || token.text === '[') {
        if (depth > 0 && depth < maxDepth) path[depth - 1] = key?.text ?? ''
        depth++
      } else if (token.text !== ',') depth = Math.max(0, depth - 1)
      key = undefined
      last = undefined
    }
  }
}

interface Token {
  readonly kind: 'string' | 'sign'
  readonly text: string
  readonly line: number
}

function* tokensOf(text: string): Generator<Token> {
  let line = 1
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n') line++
    else if (sign === '"') {
      const end = stringEnd(text, at + 1)
      // PHP writes slashes as `\/`.
      const inside = text.slice(at + 1, end).replaceAll('\\/', '/')
      yield { kind: 'string', text: inside, line }
      at = text[end] === '"' ? end : end - 1
    } else if ('{}[]:,'.includes(sign)) yield { kind: 'sign', text: sign, line }
  }
}

/** Where a string ends; one without an end ends with its line. */
function stringEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"' || sign === '\n') return at
    if (sign === '\\' && text[at + 1] !== '\n') at++
  }
  return text.length
}
