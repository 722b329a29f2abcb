import { listOrder, ruleOf, type Token, tokenOrder } from './rule.ts'

/** Maven's ComparableVersion (POM reference, version order specification). */
export const maven = ruleOf(
  tokens,
  (a, b) => listOrder(a, b, tokenOrder, end),
  isCertain,
)

/** A word for what comes before a release, the release itself, or what comes after. */
const words: Readonly<Record<string, number>> = {
  alpha: 0,
  beta: 1,
  milestone: 2,
  rc: 3,
  cr: 3,
  snapshot: 4,
  final: 5,
  ga: 5,
  release: 5,
  sp: 6,
}
const end: Token = { rank: 5, text: '' }
const unknownRank = 7
/** By what stands before a number: `1-1` is before `1.0.1`. */
const numberRanks: Readonly<Record<string, number>> = { '-': 8, '.': 9 }
/** Only with a number behind it: `1.0-b2`. */
const letters: Readonly<Record<string, string>> = {
  a: 'alpha',
  b: 'beta',
  m: 'milestone',
}

/** A change from digits to letters separates as a dash does; what is empty is zero. */
function tokens(version: string): Token[] | undefined {
  if (!/^[\w.+-]*\d[\w.+-]*$/.test(version)) return undefined
  const separated = version
    .toLowerCase()
    .replace(/\d(?=[^\d.-])|[^\d.-](?=\d)/g, '$&-')
  const parts = `-${separated}`.split(/(?=[.-])/)
  const trimmed: Token[] = []
  for (const [at, part] of parts.entries()) {
    const one = token(part, parts[at + 1])
    if (one.rank !== numberRanks['.']) trim(trimmed)
    trimmed.push(one)
  }
  trim(trimmed)
  return trimmed
}

function token(part: string, next = ''): Token {
  const text = part.slice(1) || '0'
  if (/^\d/.test(text)) return { rank: numberRanks[part.charAt(0)] ?? 0, text }
  const letter = /^-\d/.test(next) && Object.hasOwn(letters, text)
  const word = (letter && letters[text]) || text
  const rank = Object.hasOwn(words, word) ? words[word] : undefined
  return rank === undefined ? { rank: unknownRank, text } : { rank, text: '' }
}

/** `1.0-ga` and `1` are equal, and `1.0-rc` and `1-rc`. */
function trim(tokens: Token[]): void {
  while (tokens.length > 1 && isNull(tokens.at(-1) ?? end)) tokens.pop()
}

function isNull({ rank, text }: Token): boolean {
  return rank === end.rank || /^0+$/.test(text)
}

/** Before a release for everyone but Maven, which knows no such word. */
const early = /^(pre|preview|dev|nightly|canary|ea)$/

/** The order of words that Maven does not know is alphabetical: `jre`, `android`. */
function isCertain(a: readonly Token[], b: readonly Token[]): boolean {
  const at = a.findIndex((one, i) => tokenOrder(one, b[i] ?? end) !== 0)
  const [one, other] =
    at < 0 ? [end, b[a.length] ?? end] : [a[at] ?? end, b[at] ?? end]
  const isFlavor = one.rank === unknownRank && other.rank === unknownRank
  return !(isFlavor || early.test(one.text) || early.test(other.text))
}
