import { mayTakeForever } from './pattern.ts'

/** An expression that Mend reads with Java (`java.util.regex`), as far as JavaScript can tell. */
export type RegularExpression =
  /** Not valid in either language. `at` counts characters from 1. */
  | { readonly kind: 'invalid'; readonly at: number; readonly problem: string }
  /** Left to Mend to judge; the reason is a clause. */
  | { readonly kind: 'untried'; readonly reason: string }
  /** Whether it matches the whole text, a part of it, or nothing. */
  | { readonly kind: 'ready'; match(text: string): 'whole' | 'part' | 'none' }

/** What JavaScript does not know, or reads differently. */
const javaOnly: readonly (readonly [RegExp, string])[] = [
  [/\\(?:[AaeGHhQRVvXZz]|b\{g\}|N\{|x\{|0\d|c[^A-Z])/, 'escape'],
  [/\\[pP](?!\{[A-Z][a-z]?\})(?:[A-Z]|\{[^{}]+\})/, 'class'],
  [/\[\^?\]|\[[^\]]*?(?:\[|&&)/, 'class'],
]
const javaOnlyOutsideClasses: typeof javaOnly = [
  [/(?<=[^(|])(?:[*+?]|\{\d+(?:,\d*)?\})\+/, 'possessive quantifier'],
  [/\(\?>/, 'atomic group'],
  [/\(\?(?:[idmsuxU-]+[:)]|\))/, 'inline flags'],
  [/(?<=^(?:[^{}]|\{[^{}]*\})*)[\]}]/, 'unescaped bracket'],
]

/** What JavaScript reports → how the text up to there ends if Java accepts it. */
const javaAccepts: Readonly<Record<string, RegExp>> = {
  'nothing to repeat': /(?:[$^]|\\[bB])[*+?]$|\}$/,
  'invalid quantifier': /$/,
  'invalid escape': /\\[1-9]\d*$/,
  'invalid character class': /\\(?:[dDsSwW]|[pP]\{\w+\})-[^-]+$/,
}

const maxLength = 1_000

/** `team|web` → ready · `a++` → untried · `(team` → invalid at 1 */
export function readRegularExpression(source: string): RegularExpression {
  if (source.length > maxLength) {
    return untried(`it has more than ${maxLength} characters`)
  }
  const text = source.replace(/\\[^a-zA-Z0-9]/gu, '_')
  const outside = text.replace(/\[[^\]]*\]/g, '_')
  const found =
    firstOf(javaOnly, text) ?? firstOf(javaOnlyOutsideClasses, outside)
  if (found) return untried(`only Java reads the ${found}`)
  const problem = problemOf(source)
  if (problem === undefined) return ready(source)
  let at = source.length
  while (problemOf(source.slice(0, at - 1)) === problem) at--
  return javaAccepts[problem]?.test(source.slice(0, at))
    ? untried(`only Java reads "${source.slice(0, at)}"`)
    : { kind: 'invalid', at, problem }
}

function untried(reason: string): RegularExpression {
  return { kind: 'untried', reason }
}

function firstOf(constructs: typeof javaOnly, text: string) {
  const found = constructs.find(([shape]) => shape.test(text))
  return found && `${found[1]} "${found[0].exec(text)?.[0]}"`
}

/** In V8's words; `undefined` when the expression is valid. */
function problemOf(source: string): string | undefined {
  try {
    return compile(source) && undefined
  } catch (error) {
    const problem = String(error).replace(/^.*: /s, '')
    return problem.charAt(0).toLowerCase() + problem.slice(1)
  }
}

/** Java accepts a backslash before any sign; JavaScript gets the sign's number. */
function compile(source: string): RegExp {
  const numbered = (_: string, character: string) =>
    `\\u{${character.codePointAt(0)?.toString(16)}}`
  return new RegExp(source.replace(/\\([^a-zA-Z0-9])/gu, numbered), 'u')
}

function ready(source: string): RegularExpression {
  if (mayTakeForever(source)) return untried('its repetitions can take forever')
  const [part, whole] = [compile(source), compile(`^(?:${source})$`)]
  const match = (text: string) =>
    whole.test(text) ? 'whole' : part.test(text) ? 'part' : 'none'
  return { kind: 'ready', match }
}
