import { type Token, threePartRule } from './rule.ts'

/** pacman's (vercmp(8)). */
export const alpm = threePartRule(
  /^(?:(\d+):)?([\w.+~^]*\d[\w.+~^]*)(?:-(\d+(?:\.\d+)?))?$/,
  tokens,
)

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
