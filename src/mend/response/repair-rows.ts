import * as v from 'valibot'
import type { OddRows } from '../../domain/odd-rows.ts'
import { atMost, plain } from '../../domain/text/clean.ts'
import type { Rows } from '../catalogue/define.ts'
import { isObject } from './classify-body.ts'
import { repairFields } from './repair-fields.ts'

/** Rows that are still to be looked at, where they go, and what stands before their numbers. */
interface Level {
  readonly rows: readonly unknown[]
  readonly into: unknown[]
  readonly before: string
}

/** What is known so far. */
interface Tally {
  of: number
  kept: number
  leftOut: number
  readonly examples: string[]
}

/** How many odd rows are named. */
export const maxExamples = 3
const maxNotes = 3
const maxPlace = 40

type Fields = Record<string, unknown>

/**
 * Repairs every row of an answer that does not fit its schema, and leaves out
 * those that cannot be used. The walk has a stack of its own, since real trees
 * nest deep.
 *
 * @param body freshly parsed JSON; its list is replaced by what is kept
 * @returns `undefined` when the list is none, or holds nothing usable
 */
export function repairRows(body: Fields, rows: Rows): OddRows | undefined {
  const tally: Tally = { of: 0, kept: 0, leftOut: 0, examples: [] }
  const given = rowsIn(body[rows.list], rows)
  if (!given) return undefined
  if (given.length === 0) return tally
  const kept: unknown[] = []
  const stack: Level[] = [{ rows: given, into: kept, before: '' }]
  for (let level = stack.pop(); level; level = stack.pop()) {
    repairLevel(level, rows, stack, tally)
  }
  body[rows.list] = kept
  return kept.length > 0 ? tally : undefined
}

function rowsIn(given: unknown, rows: Rows): readonly unknown[] | undefined {
  if (given === undefined || given === null) return []
  if (Array.isArray(given)) return rows.nested ? given.flat() : given
  return rows.mayBeBare && isObject(given) ? [given] : undefined
}

function repairLevel(
  { rows, into, before }: Level,
  definition: Rows,
  stack: Level[],
  tally: Tally,
): void {
  for (const [index, row] of rows.entries()) {
    const at = `${before}${index + 1}`
    tally.of++
    if (definition.nested && Array.isArray(row) && row.length > 0) {
      tally.kept++
      note(tally, at, row, ['a list, read as its rows'])
      stack.push({ rows: row, into, before: `${at}.` })
      continue
    }
    const notes = isObject(row)
      ? repairRow(row, index + 1, definition)
      : undefined
    if (!isObject(row) || !notes) {
      tally.leftOut++
      note(tally, at, row, [
        isObject(row) ? 'left out' : 'not an object, left out',
      ])
      continue
    }
    if (notes.length > 0) {
      tally.kept++
      note(tally, at, row, notes)
    }
    into.push(row)
    if (definition.nested) descend(row, at, stack)
  }
}

/** Puts the children of a row that is kept on the stack. */
function descend(row: Fields, at: string, stack: Level[]): void {
  const children = row['dependencies']
  if (!Array.isArray(children) || children.length === 0) return
  const kept: unknown[] = []
  row['dependencies'] = kept
  stack.push({ rows: children, into: kept, before: `${at}.` })
}

/** @returns what was made of its fields; `undefined` when it cannot be used */
function repairRow(
  row: Fields,
  place: number,
  { row: schema, nested, substitutes }: Rows,
): readonly string[] | undefined {
  const repaired = repairFields(row, schema, { substitutes, place })
  if (!repaired || !nested) return repaired?.notes
  const children = repairFields(row, childrenOnly)
  return children && [...repaired.notes, ...children.notes]
}

const childrenOnly = v.looseObject({
  dependencies: v.nullish(v.array(v.unknown())),
})

function note(
  { examples }: Tally,
  at: string,
  row: unknown,
  notes: readonly string[],
): void {
  if (examples.length >= maxExamples) return
  const name = isObject(row) ? nameOf(row) : undefined
  const place = at.length > maxPlace ? `…${at.slice(-maxPlace)}` : at
  const what = atMost(notes, maxNotes).join(', ')
  examples.push(`row ${place}${name ? ` "${name}"` : ''} (${what})`)
}

/** Uncut, since half a secret in it would not be recognized. */
function nameOf(row: Fields): string | undefined {
  const names = ['name', 'filename', 'fileName', 'artifactId', 'path']
  const name = names
    .map((field) => row[field])
    .find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof name === 'string' ? plain(name) : undefined
}
