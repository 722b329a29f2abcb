/** What the inputs that write to GitHub need, as `permissions` of a job names it. */
export type GithubPermission =
  | 'statuses: write'
  | 'pull-requests: write'
  | 'contents: write'

/** What can be seen of a permission without writing anything. */
export interface PermissionFact {
  readonly permission: GithubPermission
  /** `unseen`: GitHub's answers allow no conclusion. */
  readonly status: 'granted' | 'missing' | 'unseen'
  /** What the status follows from, without a final period. */
  readonly because: string
}
