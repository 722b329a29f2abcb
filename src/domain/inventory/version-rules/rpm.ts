import { type Token, threePartRule } from './rule.ts'

/** RPM's, version and release by rpmvercmp. */
export const rpm = threePartRule(
  /^(?:(\d+):)?([\w.+~^]+)(?:-([\w.+~^]+))?$/,
  tokens,
)

/** All other characters only separate: `1.0_1` and `1.0.1` are equal. */
function tokens(text: string): Token[] {
  return (text.match(/\d+|[a-z]+|[~^]/gi) ?? []).map(token)
}

/** `~` is before the end, `^` directly after it; words are before numbers. */
function token(text: string): Token {
  if (text === '~') return { rank: -1, text }
  if (text === '^') return { rank: 1, text }
  return { rank: /^\d/.test(text) ? 3 : 2, text }
}
