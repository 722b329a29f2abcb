/**
 * Why a file cannot be read, to be said after its name: `does not exist`.
 *
 * @param error what the runner's files threw; its message may hold the path
 */
export function readingProblem(error: unknown): string {
  if (error instanceof RangeError) return error.message
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  const code = hasCode ? error.code : ''
  return words.get(String(code)) ?? 'cannot be read'
}

/** By the codes of Node.js. */
const words: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'does not exist'],
  ['EISDIR', 'is not a file'],
  ['EACCES', 'cannot be read: permission denied'],
  ['EPERM', 'cannot be read: permission denied'],
  [
    'ERR_ENCODING_INVALID_ENCODED_DATA',
    'is not text in UTF-8 or UTF-16, or is damaged',
  ],
])
