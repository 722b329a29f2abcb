import type { Api } from './octokit.ts'

/** What a run may write to GitHub with. */
export interface Reach {
  /** Why its token can only read. */
  readonly withoutSecrets: 'fork' | 'dependabot' | undefined
  /** Whether there is a `github-token`. */
  readonly hasToken: boolean
  /**
   * Opens a connection to GitHub's API for as long as `use` takes.
   *
   * @param until on the clock's scale: no request lasts longer
   */
  readonly open: <T>(
    until: number,
    signal: AbortSignal,
    use: (api: Api) => Promise<T>,
  ) => Promise<T>
}
