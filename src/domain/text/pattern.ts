import { glob, type Pattern } from './glob.ts'

type ParsedPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  /** What is accepted instead, without a period. */
  | { readonly ok: false; readonly problem: string }

const maxExpressionLength = 200

/**
 * A glob for the whole text, or between slashes a regular expression for any
 * part of it. Case-sensitive, unless the expression ends in `/i`.
 *
 * `svc-*` matches `svc-a`, not `my-svc-a` · `/svc-/` matches both
 */
export function parsePattern(text: string): ParsedPattern {
  if (!text.startsWith('/')) return { ok: true, pattern: glob(text) }
  const [, source, flags] = /^\/(.+)\/(\w*)$/s.exec(text) ?? []
  if (source === undefined) {
    return wrong('a regular expression must be between slashes: /^svc-/')
  }
  if (flags !== '' && flags !== 'i') {
    return wrong('a regular expression ends with / or /i')
  }
  if (source.length > maxExpressionLength) {
    return wrong(
      `a regular expression has at most ${maxExpressionLength} characters`,
    )
  }
  if (repeatsRepeats(source)) {
    return wrong(
      'a repeated group that contains a repetition, such as (a+)+, is not accepted because it can take forever',
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
    return wrong('this is not a valid JavaScript regular expression')
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
 * Whether an expression could take long on a text of 200 characters: it repeats
 * what already has repeats or alternatives, has more than three repeats without
 * a fixed count, or a count of 100 and more.
 */
export function mayTakeForever(source: string): boolean {
  const repeats = source
    .replace(/\||(?<![()*+?}])\?/g, 'a*')
    .replace(/\{\d+(?:,\d*)?\}/g, '*')
  const counts = /(?:(?:[*+]|\{\d+,).*){4}|\{\d*,?\d{3}/s
  return repeatsRepeats(repeats) || counts.test(source)
}
