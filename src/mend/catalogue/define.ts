import * as v from 'valibot'

/**
 * What a request does on the server; decides retry, dry-run and the log line.
 * - `read`: nothing; may be repeated at will.
 * - `write`: the same again changes nothing (tags, the notification rule).
 * - `create`: the same again would be refused or doubled, so it is looked up.
 * - `delete`: the same again finds nothing, which then is success.
 */
export type Effect = 'read' | 'write' | 'create' | 'delete'

/** Which of the connection's secrets the client adds to the parameters. */
export type Credentials = 'user' | 'user+org'

export type ParamsSchema = v.StrictObjectSchema<
  v.ObjectEntries,
  v.ErrorMessage<v.StrictObjectIssue> | undefined
>
export type ResponseSchema = v.GenericSchema<unknown, unknown>

/** One request of the API, as a value. */
export interface RequestDefinition<
  P extends ParamsSchema,
  R extends ResponseSchema,
> {
  /** The documentation's heading. */
  readonly heading: string
  readonly effect: Effect
  readonly credentials: Credentials
  /** Strict: a misspelled parameter fails. Without requestType and credentials. */
  readonly params: P
  /** Loose, and ends in a domain value; its input is what the simulator answers. */
  readonly response: R
  /** Matches a success answer that is not JSON (facts 2: removeProjectTag). */
  readonly plainSuccess?: RegExp
}

/** Names the type once, so that each entry keeps its own. */
export function define<P extends ParamsSchema, R extends ResponseSchema>(
  definition: RequestDefinition<P, R>,
): RequestDefinition<P, R> {
  return definition
}

/** A parameter that must be there: a token, a name, a key. */
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
