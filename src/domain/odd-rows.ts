/** What in an answer of Mend was not as documented, and was read all the same. */
export interface OddRows {
  /** How many rows the answer had. */
  readonly of: number
  /** How many were odd and are kept with what they have. */
  readonly kept: number
  /** How many could not be used at all. */
  readonly leftOut: number
  /** The first few, in words: `row 3 "lodash" (keyUuid read as text)`; may hold untrusted text. */
  readonly examples: readonly string[]
}
