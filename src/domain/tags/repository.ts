import type { Tags } from './tags.ts'

/**
 * What GitHub's repository object says. Absent means unknown; `null` and an empty
 * list mean that there is none.
 */
export interface RepositoryFacts {
  /** `public`, `private` or `internal`. */
  readonly visibility?: string | undefined
  readonly defaultBranch?: string | undefined
  /** The SPDX id; `null` where GitHub finds no license with one. */
  readonly license?: string | null | undefined
  /** The main one. */
  readonly language?: string | null | undefined
  readonly topics?: readonly string[] | undefined
  /** Properties of the organization that have a value here. */
  readonly customProperties?: Tags | undefined
}

/** What the workflow run says about its repository; absent where the event has none. */
export interface Repository extends RepositoryFacts {
  /** `owner/name`. */
  readonly fullName: string
  /**
   * The pushed branch; on pull requests the head branch, with its owner
   * (`mona:main`) when it is a fork's; absent on tags.
   */
  readonly branch?: string | undefined
  /** The tag that was pushed or released. */
  readonly tag?: string | undefined
  /** 40 hex digits; on pull requests the head commit, never the merge commit. */
  readonly commit?: string | undefined
  readonly event: string
  /** A push that deleted its ref: branch and commit are the default branch's. */
  readonly deletion?: boolean | undefined
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

/** The known facts and those that were found out since. */
export function withFacts<T extends RepositoryFacts>(
  known: T,
  facts: RepositoryFacts,
): T {
  const found = Object.entries(facts).filter(([, fact]) => fact !== undefined)
  return { ...known, ...Object.fromEntries(found) }
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
