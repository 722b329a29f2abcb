/** A file that a run leaves behind. Its name is ours, never made of data. */
export interface ReportFile {
  /** The output that holds the file's path, or the paths of several: `report-path`. */
  readonly output: string
  readonly name: string
  /** The whole text, or its chunks in order, which can be read once. */
  readonly text: string | Iterable<string>
}

/** A line that GitHub shows on the run's page. Texts may hold untrusted data. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** What the status of a commit says at the end of a run. */
export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'error'
  /** As GitHub takes it: one line, at most 140 characters. */
  readonly description: string
}

/** Everything that a run shows, ready to be written. */
export interface Presentation {
  /** Every output that the action declares, path outputs excepted; '' when unknown. */
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown within the byte limit; absent when switched off. */
  readonly summary?: string | undefined
  readonly files: readonly ReportFile[]
  readonly annotations: readonly Annotation[]
  /** Absent where the run leaves no status. */
  readonly status?: CommitStatus | undefined
  /** The closing lines of the log. May hold untrusted data. */
  readonly log: readonly string[]
  /** Whether the step fails. */
  readonly failed: boolean
}
