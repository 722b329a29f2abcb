import * as v from 'valibot'
import { parseCondition } from '../../domain/gate/condition.ts'

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

/** One of these words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `expected one of ${words.join(', ')}`)
}

/** A comma- or line-separated list of these words; `none` alone is the empty list. */
export function listOf<const T extends readonly string[]>(words: T) {
  const accepted = `expected none, or a list of ${words.join(', ')}`
  return v.pipe(
    v.string(),
    v.transform((text) => words_(text)),
    v.transform((list) => (list.join() === 'none' ? [] : list)),
    v.array(v.picklist(words, accepted)),
  )
}

function words_(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !word.startsWith('#'))
}

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number) {
  const accepted = `expected a whole number from ${least} to ${most}`
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, accepted),
    v.transform(Number),
    v.minValue(least, accepted),
    v.maxValue(most, accepted),
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
export function duration(least: string, most: string) {
  const accepted = `expected a duration such as 90s, 10m or 1h30m, from ${least} to ${most}`
  return v.pipe(
    v.string(),
    v.regex(durationShape, accepted),
    v.transform(milliseconds),
    v.minValue(milliseconds(least), accepted),
    v.maxValue(milliseconds(most), accepted),
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

/** Lines that mean something: trimmed, without blanks and `#` comments. */
export const lines = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  ),
)

/** A tag of `tags`: key and value, both of them. */
const tagLine = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const at = dataset.value.indexOf('=')
    const key = dataset.value.slice(0, Math.max(at, 0)).trim()
    const value = dataset.value.slice(at + 1).trim()
    if (key && value) return { key, value }
    addIssue({
      message: `expected one key=value a line, with a key and a value; found "${dataset.value}"`,
    })
    return NEVER
  }),
)

export const tagLines = v.pipe(lines, v.array(tagLine))

/** A line of `remove-tags`: `key=value` or `key` alone. */
const removalLine = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const [key = '', ...rest] = dataset.value.split('=')
    const value = rest.join('=').trim()
    const complete = rest.length === 0 || value !== ''
    if (key.trim() && complete) {
      return { key: key.trim(), value: value || undefined }
    }
    addIssue({
      message: `expected key=value (one value) or key (every value) a line; found "${dataset.value}"`,
    })
    return NEVER
  }),
)

export const removalLines = v.pipe(lines, v.array(removalLine))

/** A line of `fail-on`. */
const conditionLine = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseCondition(dataset.value)
    if (parsed.ok) return parsed.condition
    addIssue({ message: parsed.problem })
    return NEVER
  }),
)

export const conditionLines = v.pipe(lines, v.array(conditionLine))
