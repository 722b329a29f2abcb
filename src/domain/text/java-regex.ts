import { readClass } from './java-regex-class.ts'
import { jsOf, readEscape, readQuoted } from './java-regex-escape.ts'
import {
  alternative,
  closeGroup,
  endGroups,
  openGroup,
} from './java-regex-group.ts'
import {
  add,
  Broken,
  type Reading,
  readCharacter,
} from './java-regex-reading.ts'

/**
 * A regular expression of Java's (`java.util.regex`), as far as it can be judged
 * without Java.
 */
export type JavaRegex =
  /** Java would not compile it. `at` counts characters from 1. */
  | { readonly kind: 'broken'; readonly at: number; readonly problem: string }
  /** Sound as far as is checked here, but uses something that JavaScript cannot do. */
  | { readonly kind: 'untried'; readonly because: string }
  | {
      readonly kind: 'ready'
      /** Whether it matches the whole text, a part of it, or nothing. */
      match(text: string): 'whole' | 'part' | 'none'
    }

/**
 * Reads an expression by Java's rules. Not checked, because it would take Java:
 * names in `\p{…}` and `\N{…}`, whether a look-behind has a bounded length, and
 * what follows `(?x)`.
 *
 * `team|web` → ready · `a++` → untried (possessive) · `(team` → broken at 1
 */
export function readJavaRegex(source: string): JavaRegex {
  const reading = begin(source)
  try {
    while (reading.at < source.length && !reading.commented) step(reading)
    if (!reading.commented) endGroups(reading)
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return { kind: 'broken', at: error.at + 1, problem: error.message }
  }
  if (reading.untried) return { kind: 'untried', because: reading.untried }
  return compiled(reading.out.join(''))
}

function compiled(js: string): JavaRegex {
  try {
    const part = new RegExp(js, 'v')
    const whole = new RegExp(`^(?:${js})$`, 'v')
    return {
      kind: 'ready',
      match: (text) =>
        whole.test(text) ? 'whole' : part.test(text) ? 'part' : 'none',
    }
  } catch {
    return { kind: 'untried', because: 'something that JavaScript cannot do' }
  }
}

function begin(source: string): Reading {
  return {
    source,
    at: 0,
    out: [],
    groups: [{ at: -1, runs: [] }],
    names: new Set(),
    repeatable: false,
    commented: false,
    untried: undefined,
  }
}

function step(reading: Reading): void {
  const sign = reading.source[reading.at] ?? ''
  if (sign === '\\') escaped(reading)
  else if (sign === '[') add(reading, readClass(reading))
  else if (sign === '(') openGroup(reading)
  else if (sign === ')') closeGroup(reading)
  else if (sign === '|') alternative(reading)
  else if ('*+?{'.includes(sign)) repeat(reading)
  else if ('^$.'.includes(sign)) place(reading, sign)
  else literal(reading)
}

function place(reading: Reading, sign: string): void {
  reading.at++
  add(reading, sign)
}

function literal(reading: Reading): void {
  add(reading, jsOf({ code: readCharacter(reading) }))
}

function escaped(reading: Reading): void {
  const codes = readQuoted(reading)
  const js = codes
    ? codes.map((code) => jsOf({ code }))
    : [jsOf(readEscape(reading, 'outside'))]
  for (const part of js) add(reading, part)
}

const counted = /\{(\d+)(,(\d*))?\}/y

function repeat(reading: Reading): void {
  const { source, at } = reading
  const sign = source[at] ?? ''
  counted.lastIndex = at
  const [text = sign, least, , most] = counted.exec(source) ?? []
  if (sign === '{' && least === undefined) {
    throw new Broken(
      at,
      'a "{" that begins no repetition such as {2} or {2,5}; the sign itself is written \\{',
    )
  }
  if (most && Number(most) < Number(least)) {
    throw new Broken(at, `the repetition ${text} ends before it begins`)
  }
  if (!reading.repeatable) {
    if (sign !== '{') throw new Broken(at, `nothing to repeat before "${sign}"`)
    reading.untried ??= `a repetition of nothing, "${text}"`
  }
  reading.at += text.length
  const kind = source[reading.at]
  if (kind === '+') reading.untried ??= `a possessive quantifier, "${text}+"`
  if (kind === '?' || kind === '+') reading.at++
  reading.out.push(text, kind === '?' ? '?' : '')
  reading.repeatable = false
}
