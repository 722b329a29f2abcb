/** A product or project that a run is about. */
export interface EnsuredObject {
  readonly name: string
  /** Absent when it does not exist and the run is a dry run. */
  readonly token?: string | undefined
  /**
   * `planned`: a dry run would have created it. `unclear`: it was not there, the
   * answer to our create was lost, and now it is there: ours or another job's.
   */
  readonly status: 'existing' | 'created' | 'planned' | 'unclear'
}

export interface Ensured {
  /** Absent when only a project token was given: then no product is looked at. */
  readonly product?: EnsuredObject | undefined
  readonly project: EnsuredObject
}
