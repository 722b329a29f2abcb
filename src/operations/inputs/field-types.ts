import * as v from 'valibot'
import { parseCondition } from '../../domain/gate/condition.ts'
import { parseRule } from '../../domain/selection/rules.ts'
import { parseShard } from '../../domain/selection/shard.ts'
import { hasControls, isInvisible } from '../../domain/text/visible.ts'
import { parsePolicySource } from './policy-source.ts'

/**
 * How raw inputs become values: one schema for each kind of text that a
 * workflow holds. Messages say what is accepted, not what went wrong inside.
 */

/** A YAML 1.2 boolean, as workflows write them. */
export const flag = v.pipe(
  v.picklist(
    ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'],
    'expected true or false',
  ),
  v.transform((text) => text.toLowerCase() === 'true'),
)

export const anyText = v.string()

/** A name of an object in Mend: one line, without what no name can show. */
export const nameText = v.pipe(
  v.string(),
  v.check(
    (text) => !hasControls(text),
    'expected a name in one line, without control characters',
  ),
)

const contextWords =
  'expected a name in one line, such as mend/licenses, of at most 255 characters, without control characters'

/**
 * The context of a commit status, trimmed. GitHub's API refuses longer ones:
 * "context is too long (maximum is 255 characters)".
 */
export const contextText = v.pipe(
  v.string(),
  v.check((text) => text === '' || !isInvisible(text), contextWords),
  v.trim(),
  v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{0,255}$/u, contextWords),
)

/** One of these words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `expected one of ${words.join(', ')}`)
}

/** A comma- or line-separated list of these words; `none` alone is the empty list. */
export function listOf<const T extends readonly string[]>(words: T) {
  const accepted = `expected none, or a list of ${words.join(', ')}`
  return v.pipe(
    v.string(),
    v.transform(splitWords),
    v.transform((list) => (list.join() === 'none' ? [] : list)),
    v.array(v.picklist(words, accepted)),
  )
}

function splitWords(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !word.startsWith('#'))
}

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number) {
  const accepted = `expected a whole number from ${min} to ${max}`
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, accepted),
    v.transform(Number),
    v.minValue(min, accepted),
    v.maxValue(max, accepted),
  )
}

const units: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
}
const durationShape =
  /^(?:\d{1,6}|(?=\d)(?:\d{1,4}h)?(?:\d{1,5}m)?(?:\d{1,6}s)?)$/

/** `90s`, `10m`, `1h30m`, or a bare number of seconds → milliseconds. */
export function duration(min: string, max: string) {
  const accepted = `expected a duration such as 90s, 10m or 1h30m, from ${min} to ${max}`
  return v.pipe(
    v.string(),
    v.regex(durationShape, accepted),
    v.transform(milliseconds),
    v.minValue(milliseconds(min), accepted),
    v.maxValue(milliseconds(max), accepted),
  )
}

function milliseconds(text: string): number {
  if (/^\d+$/.test(text)) return Number(text) * 1_000
  let sum = 0
  for (const [, count, unit = ''] of text.matchAll(/(\d+)([hms])/g)) {
    sum += Number(count) * (units[unit] ?? 0)
  }
  return sum
}

/** A line of an input that has several. */
const numberedLine = v.object({ text: v.string(), number: v.number() })
type NumberedLine = v.InferOutput<typeof numberedLine>

/** Lines that mean something: trimmed, without empty lines and `#` comments. */
const numberedLines = v.pipe(
  v.string(),
  v.transform((text): NumberedLine[] =>
    text
      .split(/\r?\n/)
      .map((line, at) => ({ text: line.trim(), number: at + 1 }))
      .filter(({ text }) => text !== '' && !text.startsWith('#')),
  ),
)

export const lines = v.pipe(
  numberedLines,
  v.transform((list) => list.map(({ text }) => text)),
)

/** Two on one line would be one that Mend does not know, and be waited for. */
export const tokenLines = v.pipe(
  lines,
  v.check(
    (list) => !list.some((text) => /[\s,;"']/.test(text)),
    'expected one token per line, without commas, blanks or quotes',
  ),
)

/** A step that may fail: a text that it returns says what is accepted instead. */
export function parsedBy<I, T extends object>(parse: (given: I) => T | string) {
  return v.rawTransform<I, T>(({ dataset, addIssue, NEVER }) => {
    const parsed = parse(dataset.value)
    if (typeof parsed !== 'string') return parsed
    addIssue({ message: parsed })
    return NEVER
  })
}

/** Each line by itself, so that a problem knows its line. */
function linesOf<T extends object>(parse: (line: string) => T | string) {
  const line = v.pipe(
    numberedLine,
    v.transform(({ text }) => text),
    parsedBy(parse),
  )
  return v.pipe(numberedLines, v.array(line))
}

/** What is wrong in one place of an input. */
interface FieldProblem {
  /** What is accepted instead. */
  readonly message: string
  /** From 1, of an input that is a list of lines. */
  readonly line?: number | undefined
  /** The word of a list of words. */
  readonly word?: string | undefined
}

/** Where an issue of these schemas is, as far as the input has parts. */
export function fieldProblem({
  message,
  path,
}: v.BaseIssue<unknown>): FieldProblem {
  const value: unknown = path?.[0].value
  if (typeof value === 'string') return { message, word: value }
  return v.is(numberedLine, value)
    ? { message, line: value.number }
    : { message }
}

/** The lines of `tags`: key and value, both of them. */
export const tagLines = linesOf(tag)

function tag(line: string) {
  const at = line.indexOf('=')
  const key = line.slice(0, Math.max(at, 0)).trim()
  const value = line.slice(at + 1).trim()
  if (key && value) return { key, value }
  return `expected one key=value a line, with a key and a value; found "${line}"`
}

/** The lines of `remove-tags`: `key=value` or `key` alone. */
export const removalLines = linesOf(removal)

function removal(line: string) {
  const [first = '', ...rest] = line.split('=')
  const key = first.trim()
  const value = rest.join('=').trim()
  const complete = rest.length === 0 || value !== ''
  if (key && complete) return { key, value: value || undefined }
  return `expected key=value (one value) or key (every value) a line; found "${line}"`
}

/** The lines of `fail-on`. */
export const conditionLines = linesOf(condition)

function condition(line: string) {
  const parsed = parseCondition(line)
  return parsed.ok ? parsed.condition : parsed.problem
}

/** The lines of `policy`. */
export const policyLines = linesOf(parsePolicySource)

/** The lines of `select`. */
export const selectionLines = v.pipe(
  linesOf(parseRule),
  v.transform((rules) => ({ rules })),
)

/** The input `shard`. */
export const shardText = v.pipe(v.string(), parsedBy(parseShard))
