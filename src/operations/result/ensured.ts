/** A product or project that a run is about. */
export interface EnsuredObject {
  readonly name: string
  /** Absent when nothing of this name is known to exist. */
  readonly token?: string | undefined
  /**
   * `planned`: a dry run would have created it. `missing`: it was to be created
   * and was not. `unclear`: it was not there, and no answer to our create came;
   * with a token it is there now: ours or another job's.
   */
  readonly status: 'existing' | 'created' | 'planned' | 'missing' | 'unclear'
  /** With `unclear` and no token: what to look at in Mend; may hold untrusted text. */
  readonly look?: string | undefined
}

export interface Ensured {
  /** Absent when only a project token was given: then no product is looked at. */
  readonly product?: EnsuredObject | undefined
  /** Absent when the run ended before it came to the project. */
  readonly project?: EnsuredObject | undefined
}
