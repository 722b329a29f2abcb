import { json, revealed } from '../../domain/text/clean.ts'

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
        ? { readonly [K in keyof T]: Written<T[K]> | Absent<T, K> }
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
  if (value instanceof Iterator) yield* lazyList(value, line)
  else if (value instanceof LazyObject) yield* lazyObject(value, line)
  else if (!holdsLazy(value)) yield json(value, 2).replaceAll('\n', line)
  else if (Array.isArray(value)) yield* list(value, line)
  else yield* fields(Object(value), line)
}

/** Characters of a chunk, about; a chunk for each item would take longer. */
const gathered = 1 << 16

function* lazyList(items: Iterable<unknown>, line: string): Generator<string> {
  const inner = `${line}  `
  let text = '['
  let before = ''
  for (const item of items) {
    text += before + inner + JSON.stringify(item)
    before = ','
    if (text.length < gathered) continue
    yield revealed(text)
    text = ''
  }
  yield revealed(`${text}${before && line}]`)
}

function* lazyObject({ entries }: LazyObject, line: string): Generator<string> {
  const inner = `${line}  `
  let text = '{'
  let before = ''
  for (const [name, value] of entries) {
    text += `${before}${inner}${JSON.stringify(name)}: ${JSON.stringify(value)}`
    before = ','
    if (text.length < gathered) continue
    yield revealed(text)
    text = ''
  }
  yield revealed(`${text}${before && line}}`)
}

function* list(items: readonly unknown[], line: string): Generator<string> {
  const inner = `${line}  `
  for (const [index, item] of items.entries()) {
    yield (index === 0 ? '[' : ',') + inner
    yield* pieces(item, inner)
  }
  yield `${line}]`
}

function* fields(value: object, line: string): Generator<string> {
  const inner = `${line}  `
  let before = '{'
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue
    yield `${before}${inner}${json(name)}: `
    yield* pieces(field, inner)
    before = ','
  }
  yield `${line}}`
}

function holdsLazy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(
    (part) =>
      part instanceof Iterator || part instanceof LazyObject || holdsLazy(part),
  )
}
