import type {
  GithubPermission,
  PermissionFact,
} from '../../domain/github-permission.ts'
import { textAt } from '../event/payload.ts'
import { type Api, callFailure, type Octokit, openOctokit } from './octokit.ts'

/** Where a token would write. */
interface Place {
  /** `owner/name`; '' outside a workflow run. */
  readonly fullName: string
  readonly commit?: string | undefined
}

/**
 * What can be seen of these permissions without writing anything. GitHub lists a
 * token's permissions nowhere. What is certain: a refused read means that there
 * is no write; release notes, which are made and not kept, take `contents:
 * write`; classic tokens name their scopes. Never rejects.
 */
export async function readPermissions(
  wanted: readonly GithubPermission[],
  place: Place,
  api: Api,
): Promise<PermissionFact[]> {
  const facts = (see: (one: GithubPermission) => Promise<Seen> | Seen) =>
    Promise.all(
      wanted.map(async (permission) => ({
        permission,
        ...(await see(permission)),
      })),
    )
  if (!api.token) return facts(() => missing('`github-token` is empty'))
  if (!place.fullName) return facts(() => unseen('this run has no repository'))
  try {
    const octokit = await openOctokit(api)
    return await facts((permission) => seen(permission, place, octokit))
  } catch (error) {
    const { problem } = callFailure(error)
    return facts(() => unseen(`GitHub's API: ${problem}`))
  }
}

type Seen = Omit<PermissionFact, 'permission'>

const missing = (because: string): Seen => ({ status: 'missing', because })
const unseen = (because: string): Seen => ({ status: 'unseen', because })

async function seen(
  permission: GithubPermission,
  place: Place,
  { rest }: Octokit,
): Promise<Seen> {
  try {
    const { headers } = await questions[permission](rest, place)
    const scopes = textAt(headers, 'x-oauth-scopes')
    if (permission === 'contents: write') {
      const because = 'GitHub answers a request that takes it'
      return { status: 'granted', because }
    }
    return scopes === undefined
      ? unseen(
          'GitHub shows it only to those who write, and check writes nothing',
        )
      : byScopes(permission, scopes)
  } catch (error) {
    const { status, problem } = callFailure(error)
    const because = `GitHub's API: ${problem}`
    if (status === 401) return missing(`${because}, it is not valid there`)
    return status === 403 ? missing(because) : unseen(because)
  }
}

/** Safe requests, each refused to a token that surely lacks the permission. */
const questions: Readonly<
  Record<
    GithubPermission,
    (rest: Octokit['rest'], place: Place) => Promise<{ headers: unknown }>
  >
> = {
  'statuses: write': (rest, { commit = 'HEAD', ...place }) =>
    rest.repos.listCommitStatusesForRef({
      ...{ ...partsOf(place), ref: commit, per_page: 1 },
    }),
  'pull-requests: write': (rest, place) =>
    rest.pulls.list({ ...partsOf(place), per_page: 1 }),
  // Documentation: “The generated release notes are not saved anywhere.”
  'contents: write': (rest, { commit, ...place }) =>
    rest.repos.generateReleaseNotes({
      ...{ ...partsOf(place), tag_name: 'mend-check' },
      ...(commit !== undefined && { target_commitish: commit }),
    }),
}

function partsOf({ fullName }: Pick<Place, 'fullName'>) {
  const [owner = '', repo = ''] = fullName.split('/')
  return { owner, repo }
}

/** A classic token's scopes (documentation: “Scopes for OAuth apps”) allow, and the user's role decides. */
function byScopes(permission: GithubPermission, scopes: string): Seen {
  const own = scopes.split(',').map((scope) => scope.trim())
  const enough = ['repo', 'public_repo']
  if (permission === 'statuses: write') enough.push('repo:status')
  const found = enough.find((scope) => own.includes(scope))
  return found === undefined
    ? missing('no scope of this classic token allows it')
    : unseen(
        `the scope ${found} of this classic token allows it, if its user may write here`,
      )
}
