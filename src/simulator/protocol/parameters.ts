import { catalogue, type RequestType } from '../../mend/catalogue/index.ts'
import { refusals } from './refusal.ts'

type Json = Readonly<Record<string, unknown>>

/** Every request may have these; `agentInfo` is the vendor's own convention (facts 1.2). */
const always = new Set(['requestType', 'userKey', 'agentInfo'])
/** These must not be blank. */
const names = new Set(['productName', 'projectName'])

/** The request's own parameters, checked against the catalogue. */
interface CheckedParameters {
  readonly params: Json
  /** Sent, but not a parameter of this request: a warning, not an error. */
  readonly unknown: readonly string[]
}

/** @throws {Refusal} 3010 for a missing parameter, 3000 for one that is not valid */
export function checkParameters(
  type: RequestType,
  request: Json,
): CheckedParameters {
  const { params: schema, credentials } = catalogue[type]
  const entries = Object.entries(schema.entries)
  const missing = entries
    .filter(([name]) => request[name] === undefined)
    .filter(([, entry]) => !accepts(entry, undefined))
  if (missing.length > 0) throw refusals.missing(missing.map(([name]) => name))
  for (const [name, entry] of entries) {
    if (!isValid(name, entry, request[name])) throw refusals.invalid(name)
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

function isValid(name: string, entry: Schema, value: unknown): boolean {
  const blank = typeof value === 'string' && value.trim() === ''
  return !(blank && names.has(name)) && accepts(entry, value)
}

/** What the catalogue's schemas have in common with those of other libraries. */
interface Schema {
  readonly '~standard': { validate(value: unknown): object }
}

function accepts(schema: Schema, value: unknown): boolean {
  const result = schema['~standard'].validate(value)
  return !('issues' in result && result.issues)
}
