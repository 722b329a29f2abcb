import * as v from 'valibot'
import { catalogue, type RequestType } from '../../mend/catalogue/index.ts'
import { refusals } from './refusal.ts'

type Json = Readonly<Record<string, unknown>>

/** What every request may carry; `agentInfo` is the vendor's own convention (facts 1.2). */
const always = new Set(['requestType', 'userKey', 'agentInfo'])
/** Names may not be blank either. */
const names = new Set(['productName', 'projectName'])

/** The request's own parameters, checked against the catalogue. */
export interface CheckedParameters {
  readonly params: Json
  /** Sent, but not known to this request: no error, only a warning. */
  readonly unknown: readonly string[]
}

/** @throws {Refusal} 3010 for what is missing, 3000 for what is not acceptable */
export function checkParameters(
  type: RequestType,
  request: Json,
): CheckedParameters {
  const { params: schema, credentials } = catalogue[type]
  const entries = Object.entries(schema.entries)
  const missing = entries
    .filter(([name]) => request[name] === undefined)
    .filter(([, entry]) => !v.is(entry, undefined))
  if (missing.length > 0) throw refusals.missing(missing.map(([name]) => name))
  for (const [name, entry] of entries) {
    if (!isAcceptable(name, entry, request[name])) throw refusals.invalid(name)
  }
  const own = new Set(entries.map(([name]) => name))
  const isKnown = (name: string) =>
    own.has(name) ||
    always.has(name) ||
    (name === 'orgToken' && credentials === 'user+org')
  return {
    params: Object.fromEntries(
      Object.entries(request).filter(([name]) => own.has(name)),
    ),
    unknown: Object.keys(request).filter((name) => !isKnown(name)),
  }
}

function isAcceptable(
  name: string,
  entry: v.GenericSchema,
  value: unknown,
): boolean {
  const blank = typeof value === 'string' && value.trim() === ''
  return !(blank && names.has(name)) && v.is(entry, value)
}
