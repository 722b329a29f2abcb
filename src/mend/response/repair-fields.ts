import * as v from 'valibot'
import type { Substitutes } from '../wire/substitutes.ts'
import type { Json } from './classify-body.ts'
import { repairValue } from './repair-value.ts'

interface Repaired<T> {
  readonly value: T
  /** Each field with what was made of it: `outdated read as true or false`. */
  readonly notes: readonly string[]
}

interface RepairOptions {
  readonly substitutes?: Substitutes | undefined
  /** Of the row in its list, from 1. */
  readonly place?: number
}

/** What one pass repairs may bring out more below it. */
const maxPasses = 6

/** Takes the place of an entry until its list is closed up. */
const gone = Symbol('gone')

/**
 * Makes a row fit its schema: a value of the wrong type is read as what it
 * says, or left out where it says nothing, and what is required then gets its
 * substitute.
 *
 * @param row freshly parsed JSON, which is changed
 * @returns `undefined` when it does not fit all the same
 */
export function repairFields<T>(
  row: Json,
  schema: v.GenericSchema<unknown, T>,
  options: RepairOptions = {},
): Repaired<T> | undefined {
  const notes = new Map<string, string>()
  for (let pass = 0; pass < maxPasses; pass++) {
    const { success, output, issues } = v.safeParse(schema, row)
    if (success) {
      const lines = [...notes].map(([field, repair]) => `${field} ${repair}`)
      return { value: output, notes: lines }
    }
    const lists = new Set<unknown[]>()
    for (const issue of issues) {
      const spot = spotOf(row, issue)
      if (!spot) continue
      const repair = repairSpot(spot, issue, row, options)
      if (!repair) return undefined
      if (Array.isArray(spot.owner)) lists.add(spot.owner)
      notes.set(spot.path.join('.'), notes.get(spot.path.join('.')) ?? repair)
    }
    for (const list of lists) closeUp(list)
  }
  return undefined
}

/** Where a bad value stands. */
interface Spot {
  readonly owner: Record<string, unknown>
  readonly key: string
  readonly path: readonly string[]
}

/** `undefined` when what held it was itself left out. */
function spotOf(row: Json, issue: v.BaseIssue<unknown>): Spot | undefined {
  const path = v.getDotPath(issue)?.split('.') ?? []
  let owner: unknown = row
  for (const [depth, key] of path.entries()) {
    if (!isContainer(owner)) return undefined
    // A list where an object is expected has positions, and no names.
    const isLast = depth === path.length - 1
    const next = path[depth + 1]
    const value = owner[key]
    if (isLast || (Array.isArray(value) && next && !isPosition(next))) {
      return { owner, key, path: path.slice(0, depth + 1) }
    }
    owner = value
  }
  return undefined
}

/** @returns what was made of it; `undefined` when something required stays missing */
function repairSpot(
  { owner, key, path }: Spot,
  issue: v.BaseIssue<unknown>,
  row: Json,
  { substitutes = {}, place = 1 }: RepairOptions,
): string | undefined {
  const inList = Array.isArray(owner)
  const { repair, value } = repairValue(owner[key], issue, inList)
  const field = path.filter((part) => !isPosition(part)).join('.')
  const substitute = inList ? undefined : substitutes[field]
  if (value !== undefined) {
    owner[key] = value
  } else if (substitute) {
    const position = path.findLast(isPosition)
    const index = position === undefined ? place : Number(position) + 1
    owner[key] = substitute(owner, row, index)
  } else if (inList) {
    owner[key] = gone
  } else if (owner[key] === undefined) {
    return undefined
  } else {
    delete owner[key]
  }
  return repair
}

function closeUp(list: unknown[]): void {
  let kept = 0
  for (const entry of list) if (entry !== gone) list[kept++] = entry
  list.length = kept
}

function isPosition(part: string): boolean {
  return /^\d+$/.test(part)
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
