import * as v from 'valibot'
import type { ListedObject } from '../../domain/project.ts'
import { type Tags, tagsFrom } from '../../domain/tags/tags.ts'
import { filled } from './shared.ts'

/**
 * The tags of one object: a list per key, sometimes a bare value, sometimes
 * nothing at all; members that are blank or not text do not count (facts 3.5).
 */
const tags = v.pipe(
  v.nullish(v.custom<Readonly<Record<string, unknown>>>(isRecord), {}),
  v.transform((record): Tags => {
    const entries = Object.entries(record).flatMap(([key, given]) =>
      (Array.isArray(given) ? given : [given])
        .filter((value): value is string => typeof value === 'string')
        .filter((value) => value.trim() !== '')
        .map((value) => ({ key, value })),
    )
    return tagsFrom(entries)
  }),
)

/** `v.record` would do, but it drops a key that is called `constructor`. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A product or project row of a tag listing. */
export const tagged = v.pipe(
  v.object({ name: v.string(), token: filled, tags }),
  v.transform(({ name, token, tags }): ListedObject => ({ name, token, tags })),
)

const list = v.array(tagged)
const bareRow = v.pipe(
  tagged,
  v.transform((row) => [row]),
)

/**
 * The rows of a listing; one row alone may come without its list. Not a union:
 * that would not say which of thousands of rows is bad.
 */
export const taggedRows = v.lazy((given): typeof list | typeof bareRow =>
  Array.isArray(given) ? list : bareRow,
)
