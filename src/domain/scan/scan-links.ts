/** What scanners print into logs and results, as far as it names a scan or a project. */

/** The source of an expression: 64 hex digits, a UUID, or what else a token may look like. */
export const tokenPattern =
  '(?:[0-9a-f]{64}(?![0-9a-z])|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])|[0-9a-z-]{16,128})'

/** The project tokens in links to projects' pages, whatever follows them. */
export function linkedTokens(text: string): readonly string[] {
  const before = '(?:[?&#;]|\\\\u0026|\\\\u003f|%26|%3f)'
  const link = new RegExp(`${before}token(?:=|%3d)(${tokenPattern})`, 'gi')
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
