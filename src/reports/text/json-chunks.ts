import { escapeInvisible, json } from '../../domain/text/clean.ts'

/** An object whose fields are made when they are asked for. */
export class LazyObject<T = unknown> {
  readonly entries: Iterable<readonly [string, T]>

  constructor(entries: Iterable<readonly [string, T]>) {
    this.entries = entries
  }
}

/** What is written as `T`: lists may be lazy, and optional fields may be `undefined`. */
export type Written<T> =
  | T
  | (T extends readonly (infer U)[]
      ? IteratorObject<Written<U>> | readonly Written<U>[]
      : T extends object
        ?
            | { readonly [K in keyof T]: Written<T[K]> | Absent<T, K> }
            | (string extends keyof T
                ? LazyObject<Written<T[string & keyof T]>>
                : never)
        : never)
type Absent<T, K extends keyof T> =
  object extends Pick<T, K> ? undefined : never

/**
 * A value as JSON, in chunks: a report of 100,000 libraries would not fit into
 * one string. Long lists are lazy and have a line for each of their items:
 * iterators and generators, which become lists, and `LazyObject`s. Items are made
 * when the chunk that holds them is asked for. Everything else is indented by two
 * spaces. Texts are escaped as by `json`.
 *
 * @param make is called with the first chunk, so that what it throws is thrown
 *   to whoever writes
 */
export function* jsonChunks(make: () => object): Generator<string> {
  yield* pieces(make(), '\n')
  yield '\n'
}

/** @param line the line feed with the indent of what surrounds the value */
function* pieces(value: unknown, line: string): Generator<string> {
  if (value instanceof Iterator) {
    yield* lazy(value, (item) => JSON.stringify(item), '[]', line)
  } else if (value instanceof LazyObject) {
    yield* lazy(value.entries, fieldText, '{}', line)
  } else if (!holdsLazy(value)) {
    yield json(value, 2).replaceAll('\n', line)
  } else yield* nested(Object(value), line)
}

function fieldText([name, value]: readonly [string, unknown]): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`
}

/** Characters of a chunk, about; a chunk for each item would take longer. */
const chunkSize = 1 << 16

function* lazy<T>(
  items: Iterable<T>,
  textOf: (item: T) => string,
  [open, close]: string,
  line: string,
): Generator<string> {
  let text = open ?? ''
  let before = ''
  for (const item of items) {
    text += `${before}${line}  ${textOf(item)}`
    before = ','
    if (text.length < chunkSize) continue
    yield escaped(text)
    text = ''
  }
  yield escaped(`${text}${before && line}${close}`)
}

/** Counting bytes takes a quarter of the time that looking for a character does. */
function escaped(text: string): string {
  const isAscii = Buffer.byteLength(text) === text.length
  return isAscii && !text.includes('\x7F') ? text : escapeInvisible(text)
}

/** A list or an object with something lazy in it. */
function* nested(value: object, line: string): Generator<string> {
  const inner = `${line}  `
  const isList = Array.isArray(value)
  let before = isList ? '[' : '{'
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue
    yield before + inner + (isList ? '' : `${json(name)}: `)
    yield* pieces(field, inner)
    before = ','
  }
  yield line + (isList ? ']' : '}')
}

function holdsLazy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(
    (part) =>
      part instanceof Iterator || part instanceof LazyObject || holdsLazy(part),
  )
}
