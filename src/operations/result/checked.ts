/** One thing that `check` examined. */
export interface CheckLine {
  /** Two or three words of ours. */
  readonly title: string
  /** `warning`: it works, but deserves a look. `unknown`: it could not be checked. */
  readonly status: 'ok' | 'failed' | 'warning' | 'unknown'
  /** What was found, without a final period; may hold untrusted text. */
  readonly found: string
  /** What to change, a sentence or several. */
  readonly fix?: string | undefined
}

export interface Checked {
  /** The names that the other operations would use, where a name is used. */
  readonly product?: string | undefined
  readonly project?: string | undefined
  readonly lines: readonly CheckLine[]
}
