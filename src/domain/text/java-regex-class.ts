import {
  type Escaped,
  jsOf,
  readEscape,
  readQuoted,
} from './java-regex-escape.ts'
import { Broken, type Reading, readCharacter } from './java-regex-reading.ts'

/** A class on its way to JavaScript, with those that it is nested in. */
interface Class {
  /** Where each open `[` stands, the innermost last. */
  readonly open: number[]
  readonly out: string[]
  /** Nothing has been read since the last `[` or `[^`: a `]` is a character there. */
  fresh: boolean
}

/**
 * Reads the class that begins here, with all nested in it, and steps behind it.
 * Java's unions and intersections are JavaScript's with the flag `v`, but for
 * brackets around what `&&` joins.
 *
 * `[a-z&&[^bc]]` → `[[a-z]&&[[^[bc]]]]`
 *
 * @throws {Broken}
 */
export function readClass(reading: Reading): string {
  const set: Class = { open: [], out: [], fresh: true }
  do member(reading, set)
  while (set.open.length > 0)
  return set.out.join('')
}

function member(reading: Reading, set: Class): void {
  const { source, at } = reading
  if (at >= source.length) {
    throw new Broken(set.open[0] ?? at, 'a "[" that is never closed')
  }
  if (source[at] === '[') begin(reading, set)
  else if (source[at] === ']' && !set.fresh) end(reading, set)
  else if (source.startsWith('&&', at)) intersect(reading, set)
  else {
    const codes = readQuoted(reading)
    if (codes) set.out.push(...codes.map((code) => jsOf({ code })))
    else single(reading, set)
    set.fresh &&= codes?.length === 0
  }
}

function intersect(reading: Reading, set: Class): void {
  const bare = set.fresh || reading.source[reading.at + 2] === ']'
  if (bare) reading.untried ??= 'an intersection with nothing, "&&"'
  set.out.push(']&&[')
  reading.at += 2
}

function end(reading: Reading, set: Class): void {
  set.open.pop()
  set.out.push(']]')
  reading.at++
}

function begin(reading: Reading, set: Class): void {
  set.open.push(reading.at)
  const not = reading.source[reading.at + 1] === '^'
  set.out.push(not ? '[^[' : '[[')
  set.fresh = true
  reading.at += not ? 2 : 1
}

/** One character, one set, or a range. */
function single(reading: Reading, { out }: Class): void {
  const { source, at } = reading
  const from = item(reading)
  const next = source[reading.at + 1]
  const ranges = source[reading.at] === '-' && next && !'[]'.includes(next)
  out.push(jsOf(from))
  if (!('code' in from) || !ranges) return
  if (source.startsWith('-\\Q', reading.at)) {
    reading.untried ??= 'a range to a quotation, "\\Q"'
    return
  }
  reading.at++
  const to = item(reading)
  if (!('code' in to) || to.code < from.code) {
    const range = source.slice(at, reading.at)
    throw new Broken(at, `the range "${range}" ends before it begins`)
  }
  out.push('-', jsOf(to))
}

function item(reading: Reading): Escaped {
  return reading.source[reading.at] === '\\'
    ? readEscape(reading, 'inside')
    : { code: readCharacter(reading) }
}
