/** What a name or a tag's value has to look like. */
export type Pattern = (text: string) => boolean

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  /** What is accepted instead, without a period. */
  | { readonly ok: false; readonly problem: string }

const mostExpression = 200

/**
 * A glob for the whole text (`*` any signs, `?` one), or between slashes a
 * regular expression for any part of it. Upper and lower case differ, unless
 * the expression ends in `/i`.
 *
 * `svc-*` holds for `svc-a`, not for `my-svc-a` · `/svc-/` holds for both
 */
export function parsePattern(text: string): ParsedPattern {
  if (!text.startsWith('/')) return { ok: true, pattern: glob(text) }
  const [, source, flags] = /^\/(.+)\/(\w*)$/s.exec(text) ?? []
  if (source === undefined) {
    return wrong('a regular expression stands between slashes: /^svc-/')
  }
  if (flags !== '' && flags !== 'i') {
    return wrong('a regular expression ends with / or /i')
  }
  if (source.length > mostExpression) {
    return wrong(`a regular expression has at most ${mostExpression} signs`)
  }
  if (repeatsRepeats(source)) {
    return wrong(
      'a repeat within a repeat, as in (a+)+, is not accepted: it may take for ever',
    )
  }
  return compiled(source, flags)
}

function wrong(problem: string): ParsedPattern {
  return { ok: false, problem }
}

function compiled(source: string, flags: string): ParsedPattern {
  try {
    const expression = new RegExp(source, flags)
    return { ok: true, pattern: (text) => expression.test(text) }
  } catch {
    return wrong('this is no regular expression of JavaScript')
  }
}

const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|[*+]|\{\d+,\d*\}|./gs
const repeat = /^(?:[*+]|\{\d+,\d*\})$/

/** The usual cause of expressions that take longer than the universe: `(a+)+`. */
function repeatsRepeats(source: string): boolean {
  /** For each open group: whether something in it is repeated. */
  const open: boolean[] = [false]
  let closed = false
  for (const [token] of source.matchAll(tokens)) {
    const repeated = repeat.test(token)
    if (repeated && closed) return true
    closed = false
    if (token === '(') open.push(false)
    else if (token === ')') closed = open.pop() ?? false
    if (repeated || closed) open[Math.max(0, open.length - 1)] = true
  }
  return false
}

/**
 * Whether an expression could take long on a text of 200 characters: by repeats
 * or alternatives that are repeated, or by more than three unlimited repeats.
 */
export function mayTakeForever(source: string): boolean {
  const repeats = source
    .replace(/\||(?<![()*+?}])\?/g, 'a*')
    .replace(/\{\d+(?:,\d*)?\}/g, '*')
  const counts = /(?:(?:[*+]|\{\d+,).*){4}|\{\d*,?\d{3}/s
  return repeatsRepeats(repeats) || counts.test(source)
}

/**
 * A pattern of `*` and `?` alone. After a mismatch only the last `*` takes one
 * sign more, so no glob takes longer than its length times the text's.
 */
export function glob(source: string): Pattern {
  const wanted = Array.from(source)
  if (!/[*?]/.test(source)) return (text) => text === source
  return (text) => fits(wanted, Array.from(text))
}

function fits(wanted: readonly string[], signs: readonly string[]): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let i = 0; i < signs.length; ) {
    if (wanted[at] === '*') {
      star = at++
      resume = i
    } else if (wanted[at] === '?' || wanted[at] === signs[i]) {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++resume
    } else return false
  }
  return wanted.slice(at).every((sign) => sign === '*')
}
