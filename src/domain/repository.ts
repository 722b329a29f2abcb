/** What the workflow run tells of its repository; absent where the event has none. */
export interface Repository {
  /** `owner/name`. */
  readonly fullName: string
  /** The branch that was pushed; on pull requests the head branch; absent on tags. */
  readonly branch?: string | undefined
  /** The tag that was pushed or released. */
  readonly tag?: string | undefined
  /** 40 hex digits; on pull requests the head commit, never the merge commit. */
  readonly commit?: string | undefined
  readonly event: string
  /** The workflow's file: `.github/workflows/ci.yml`. */
  readonly workflow?: string | undefined
  readonly actor?: string | undefined
  /** The page of this run. */
  readonly runUrl?: string | undefined
  /** `https://github.com/owner/name`. */
  readonly url?: string | undefined
  /** A pull request from a fork, or a run that Dependabot started: no secrets there. */
  readonly withoutSecrets?: 'fork' | 'dependabot' | undefined
}

/** The part after the owner: `owner/name` → `name`. */
export function shortName({ fullName }: Repository): string {
  return fullName.slice(fullName.indexOf('/') + 1)
}

/** `<repository>_<branch or tag>`, as the vendor's own templates name projects. */
export function defaultProjectName(repository: Repository): string {
  const ref = repository.branch ?? repository.tag
  return ref ? `${shortName(repository)}_${ref}` : shortName(repository)
}
