import type * as v from 'valibot'
import { isObject } from './classify-body.ts'

/** What was made of a field that is not as documented. */
type Repair =
  | 'read as text'
  | 'read as true or false'
  | 'read as a list'
  | 'read as a name'
  | 'read as its first entry'
  | 'left out'
  | 'missing'

interface RepairedValue {
  readonly repair: Repair
  /** Absent when the value could not be understood. */
  readonly value?: unknown
}

/** `'true'` → true; other words and numbers are not understood. */
const truths: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
])

/**
 * What a value of the wrong type says all the same.
 *
 * @param issue what is wrong with it
 * @param inList it is an entry of a list
 */
export function repairValue(
  value: unknown,
  { type }: v.BaseIssue<unknown>,
  inList: boolean,
): RepairedValue {
  if (value === undefined || value === null) return nothing(inList)
  const isText = typeof value === 'string'
  if (isText && value.trim() === '') return nothing(inList)
  if (type === 'boolean') {
    const truth = truths.get(isText ? value.trim().toLowerCase() : value)
    if (truth !== undefined)
      return { repair: 'read as true or false', value: truth }
  }
  if ((type === 'string' || type === 'union') && isScalar(value)) {
    return { repair: 'read as text', value: `${value}` }
  }
  if (type === 'array' && isObject(value)) {
    return { repair: 'read as a list', value: [value] }
  }
  if (type === 'object' && Array.isArray(value) && isObject(value[0])) {
    return { repair: 'read as its first entry', value: value[0] }
  }
  if (type === 'object' && inList && isText) {
    return { repair: 'read as a name', value: { name: value } }
  }
  return { repair: 'left out' }
}

function nothing(inList: boolean): RepairedValue {
  return { repair: inList ? 'left out' : 'missing' }
}

function isScalar(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}
