import {
  listOrder,
  numberOrder,
  ruleOf,
  type Token,
  tokenOrder,
} from './rule.ts'

interface RpmVersion {
  readonly epoch: string
  readonly version: readonly Token[]
  readonly release: readonly Token[]
}

/** RPM's: epoch, version, release, the last two by rpmvercmp. */
export const rpm = ruleOf(
  parsed,
  (a, b) =>
    numberOrder(a.epoch, b.epoch) ||
    listOrder(a.version, b.version, tokenOrder, end) ||
    listOrder(a.release, b.release, tokenOrder, end),
)

function parsed(text: string): RpmVersion | undefined {
  const [, epoch = '0', version, release = ''] =
    /^(?:(\d+):)?([\w.+~^]+)(?:-([\w.+~^]+))?$/.exec(text) ?? []
  if (version === undefined) return undefined
  return { epoch, version: tokens(version), release: tokens(release) }
}

/** `~` is before the end, `^` directly after it; words are before numbers. */
const end: Token = { rank: 0, text: '' }

/** All other characters only separate: `1.0_1` and `1.0.1` are equal. */
function tokens(text: string): Token[] {
  return (text.match(/\d+|[a-z]+|[~^]/gi) ?? []).map(token)
}

function token(text: string): Token {
  if (text === '~') return { rank: -1, text }
  if (text === '^') return { rank: 1, text }
  return { rank: /^\d/.test(text) ? 3 : 2, text }
}
