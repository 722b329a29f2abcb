import { json } from './text.ts'

/**
 * What `JSON.stringify(value, null, 2)` and a line feed would give, in pieces: a
 * report of 100,000 libraries would not fit in one string. Iterators and
 * generators become lists, and each of their items a piece, made when it is
 * asked for; all else is a piece as a whole. Texts are escaped as by `json`.
 *
 * @param make is called with the first piece, so that what it throws is thrown
 *   to whoever writes
 */
export function* jsonChunks(make: () => object): Generator<string> {
  yield* pieces(make(), '\n')
  yield '\n'
}

/** @param line the line feed with the indent of what surrounds the value */
function* pieces(value: unknown, line: string): Generator<string> {
  if (isLazy(value)) yield* lazyList(value, line)
  else if (!holdsLazy(value)) yield whole(value, line)
  else if (Array.isArray(value)) yield* list(value, line)
  else yield* fields(Object(value), line)
}

function whole(value: unknown, line: string): string {
  return json(value, 2).replaceAll('\n', line)
}

function* lazyList(items: Iterable<unknown>, line: string): Generator<string> {
  const inner = `${line}  `
  let before = '['
  for (const item of items) {
    yield before + inner + whole(item, inner)
    before = ','
  }
  yield before === '[' ? '[]' : `${line}]`
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

function isLazy(
  value: unknown,
): value is Iterator<unknown, unknown> & Iterable<unknown> {
  return value instanceof Iterator
}

function holdsLazy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((part) => isLazy(part) || holdsLazy(part))
}
