import { type Api, callFailure, openOctokit } from './octokit.ts'

/** A file of a repository. */
interface RepositoryFile {
  readonly owner: string
  readonly repository: string
  /** Without a leading slash. */
  readonly path: string
  /** A branch, a tag or a commit. */
  readonly ref: string
}

/**
 * The bytes of a file as it is at a ref (documentation: “Get repository
 * content”, “Get a blob”, which alone has what is larger than 1 MB).
 *
 * @param maxBytes a larger file is not fetched
 * @throws {Error} when it cannot be read; the message says why, without a period
 */
export async function readRepositoryFile(
  { owner, repository: repo, path, ref }: RepositoryFile,
  maxBytes: number,
  api: Api,
): Promise<Uint8Array> {
  if (!api.token) throw new Error('`github-token` is empty')
  try {
    const { rest } = await openOctokit(api)
    const { data } = await rest.repos.getContent({ owner, repo, path, ref })
    if (Array.isArray(data)) throw new NoFile('is a folder')
    if (data.type !== 'file' || !('content' in data)) {
      throw new NoFile(`is a ${data.type}, not a file`)
    }
    if (data.size > maxBytes) throw new NoFile(tooLarge(maxBytes))
    const isWhole = data.encoding === 'base64'
    const file_sha = data.sha
    const { content } = isWhole
      ? data
      : (await rest.git.getBlob({ owner, repo, file_sha })).data
    return Buffer.from(content, 'base64')
  } catch (error) {
    throw error instanceof NoFile ? error : new Error(whyNot(error))
  }
}

/** What GitHub has there is no file that can be used. */
class NoFile extends Error {}

export function tooLarge(maxBytes: number): string {
  return `is larger than ${maxBytes / 1_000_000} MB`
}

function whyNot(error: unknown): string {
  const { status, problem } = callFailure(error)
  switch (status) {
    case 401:
      return `GitHub's API: ${problem}; the token is not valid or has expired`
    case 403:
    case 404:
      return `GitHub's API: ${problem}; either owner, repository, path or ref is wrong, or the token may not read that repository: set \`policy-token\` to one with the permission \`contents: read\` there`
    default:
      return `GitHub's API: ${problem}`
  }
}
