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

/** What a pull request's comment says of a run. */
export interface PullRequestComment {
  /** Markdown, at most 65,000 characters; without the line that marks it as ours. */
  readonly body: string
  /** The same as long as result, conditions, findings and waivers are. */
  readonly digest: string
  /** Failed, warned, timed out or error. */
  readonly isBad: boolean
  /** There is a baseline, and something differs from it. */
  readonly isChanged: boolean
}

/** The dependencies of the run's projects for GitHub's dependency graph. */
export interface DependencySnapshot {
  /** Product and projects: what tells this snapshot from others of the same job. */
  readonly about: readonly string[]
  /** ISO 8601. */
  readonly scanned: string
  /** As GitHub's API takes them, by their name. */
  readonly manifests: Readonly<Record<string, SnapshotManifest>>
  /** Packages that are left out, by the reason, for a notice. */
  readonly leftOut: readonly string[]
}

export interface SnapshotManifest {
  readonly name: string
  /** The manifest's path in the repository, where it has one. */
  readonly file?: { readonly source_location: string }
  readonly metadata?: Readonly<Record<string, string | number | boolean>>
  readonly resolved: Readonly<Record<string, SnapshotPackage>>
}

interface SnapshotPackage {
  readonly package_url: string
  readonly relationship: 'direct' | 'indirect'
  /** Names of packages in `resolved`. */
  readonly dependencies: string[]
}

/** What a run writes to GitHub; each absent where it writes none. */
export interface GithubTexts {
  readonly status?: CommitStatus | undefined
  readonly comment?: PullRequestComment | undefined
  readonly snapshot?: DependencySnapshot | undefined
}

/** Everything that a run shows, ready to be written. */
export interface Presentation extends GithubTexts {
  /** Every output that the action declares, path outputs excepted; '' when unknown. */
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown within the byte limit; absent when switched off. */
  readonly summary?: string | undefined
  readonly files: readonly ReportFile[]
  readonly annotations: readonly Annotation[]
  /** The closing lines of the log. May hold untrusted data. */
  readonly log: readonly string[]
  /** Whether the step fails. */
  readonly failed: boolean
}
