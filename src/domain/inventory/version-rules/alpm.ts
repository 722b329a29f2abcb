import {
  listOrder,
  numberOrder,
  ruleOf,
  type Token,
  tokenOrder,
} from './rule.ts'

interface AlpmVersion {
  readonly epoch: string
  readonly version: readonly Token[]
  readonly release: readonly Token[]
}

/** pacman's: epoch, version, release (vercmp(8)). */
export const alpm = ruleOf(
  parsed,
  (a, b) =>
    numberOrder(a.epoch, b.epoch) ||
    listOrder(a.version, b.version, tokenOrder, end) ||
    listOrder(a.release, b.release, tokenOrder, end),
)

function parsed(text: string): AlpmVersion | undefined {
  const [, epoch = '0', version, release = ''] =
    /^(?:(\d+):)?([\w.+~^]*\d[\w.+~^]*)(?:-(\d+(?:\.\d+)?))?$/.exec(text) ?? []
  if (version === undefined) return undefined
  return { epoch, version: tokens(version), release: tokens(release) }
}

const end: Token = { rank: 0, text: '' }

function tokens(text: string): Token[] {
  return [...text.matchAll(/([^a-z\d]*)(\d+|[a-z]+)/gi)].map(token)
}

/**
 * Letters directly behind a number come before its end, all else after it; more
 * separators after fewer, and numbers after letters: `1.0rc`, `1.0`, `1.0.a`,
 * `1.0.1`.
 */
function token([, separators = '', text = '']: RegExpExecArray): Token {
  const isNumber = /^\d/.test(text)
  if (separators === '') return { rank: isNumber ? 1 : -1, text }
  return { rank: 2 * separators.length + Number(isNumber), text }
}
