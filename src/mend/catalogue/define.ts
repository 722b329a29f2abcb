import * as v from 'valibot'
import type { OddRows } from '../../domain/odd-rows.ts'
import type { Substitutes } from '../wire/substitutes.ts'

/**
 * What a request does on the server; decides about retries and dry runs.
 * - `read`: nothing; may be repeated at will.
 * - `write`: a repeat changes nothing (tags, the notification rule).
 * - `create`: a repeat would be refused or create a second one, so the caller looks it up.
 * - `delete`: a repeat finds nothing, which then is success.
 */
export type Effect = 'read' | 'write' | 'create' | 'delete'

/** Which of the connection's secrets the client adds to the parameters. */
type Credentials = 'user' | 'user+org'

type ParamsSchema = v.StrictObjectSchema<
  v.ObjectEntries,
  v.ErrorMessage<v.StrictObjectIssue> | undefined
>
/** Where an answer lists rows, each of which can be repaired by itself. */
export interface Rows {
  /** The field that holds the list. */
  readonly list: string
  readonly row: v.GenericSchema<unknown, unknown>
  /** One row may come without a list around it. */
  readonly mayBeBare?: true
  /** Rows nest under `dependencies`. */
  readonly nested?: true
  /** A row that lacks a required field without one is left out. */
  readonly substitutes?: Substitutes
}

type ResponseSchema = v.GenericSchema<unknown, unknown>

/** One request of the API, as a value. */
interface RequestDefinition<P extends ParamsSchema, R extends ResponseSchema> {
  /** The documentation's heading. */
  readonly heading: string
  readonly effect: Effect
  readonly credentials: Credentials
  /** Strict: a misspelled parameter fails. Without requestType and credentials. */
  readonly params: P
  /** Loose, and ends in a domain value; its input is what the simulator answers. */
  readonly response: R
  /** What keeps one odd row from costing the answer. */
  readonly rows?: Rows
  /** Keeps what was odd with the answer, for the report. */
  withOddRows?(answer: v.InferOutput<R>, odd: OddRows): v.InferOutput<R>
  /** Matches a success answer that is not JSON (facts 2: removeProjectTag). */
  readonly plainSuccess?: RegExp
}

/** Any entry of the catalogue. */
export type Definition = RequestDefinition<ParamsSchema, ResponseSchema>

/** Names the type once, so that each entry keeps its own. */
export function define<P extends ParamsSchema, R extends ResponseSchema>(
  definition: RequestDefinition<P, R>,
): RequestDefinition<P, R> {
  return definition
}

/** A parameter that is required: a token, a name, a key. */
export const required = v.pipe(v.string(), v.nonEmpty())

/**
 * An answer in which only the absence of a refusal matters. The recorded
 * success of saveProjectTag is `{}` and the documented one differs from what a
 * read gives, so nothing in it is relied on (facts 2).
 */
export const acknowledged = v.pipe(
  v.looseObject({ message: v.nullish(v.string()) }),
  v.transform(() => undefined),
)
