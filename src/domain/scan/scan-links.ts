/** What scanners print into logs and results, as far as it names a scan or a project. */

const token =
  '(?:[0-9a-f]{64}(?![0-9a-z])|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])|[0-9a-z-]{16,128})'

/**
 * The request tokens of a log's updates, in its order. A policy check has its
 * own, logged as `Check Policies Support Token`. An update that failed is logged
 * as `Support token`, with a small t; the one after it is its retry.
 */
export function updateTokens(text: string): {
  readonly tokens: readonly string[]
  readonly retried: number
} {
  const line = new RegExp(
    `(Check Policies )?Support (token):[^\\S\\r\\n]*(${token})`,
    'gi',
  )
  const updates = [...text.matchAll(line)].filter(([, policies]) => !policies)
  const counted = updates.filter(
    ([, , label], index) => label !== 'token' || index === updates.length - 1,
  )
  return {
    tokens: [...new Set(counted.map(([, , , found = '']) => found))],
    retried: updates.length - counted.length,
  }
}

/** The project tokens in links to projects' pages, whatever follows them. */
export function linkedTokens(text: string): readonly string[] {
  const before = '(?:[?&#;]|\\\\u0026|\\\\u003f|%26|%3f)'
  const link = new RegExp(`${before}token(?:=|%3d)(${token})`, 'gi')
  return [...new Set([...text.matchAll(link)].map(([, found = '']) => found))]
}

/** Text without the sequences that color it in a terminal. */
export function withoutColors(text: string): string {
  return text.replaceAll(colors, '')
}

const colors = new RegExp(
  `${String.fromCharCode(27)}\\[[0-9;?]*[ -/]*[@-~]`,
  'g',
)
