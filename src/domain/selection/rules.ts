import { glob, type Pattern } from '../text/glob.ts'
import { parsePattern } from '../text/pattern.ts'
import { isRedacted } from '../text/redact.ts'

/** What a rule looks at. */
type RuleKind = 'name' | 'product' | 'tag' | 'older-than'

/** One line of `select`. */
export type Rule = {
  /** The line as it was written, for messages. */
  readonly line: string
  /** It began with `!`: the rule must not hold. */
  readonly negated: boolean
} & (
  | {
      readonly kind: 'name' | 'product'
      readonly pattern: Pattern
      /** The name that is meant, where the pattern is a plain one. */
      readonly exact?: string | undefined
    }
  | {
      readonly kind: 'tag'
      readonly key: string
      /** Absent: any value will do. */
      readonly value?: Pattern | undefined
    }
  | { readonly kind: 'older-than'; readonly ms: number }
)

/** All rules must hold; without rules everything is selected. */
interface Selection {
  readonly rules: readonly Rule[]
}

/** A project or a product. */
export interface Selectable {
  readonly name: string
  /** The product's name; absent where it is unknown. */
  readonly product?: string | undefined
  readonly tags: ReadonlyMap<string, readonly string[]>
}

export const everything: Selection = { rules: [] }

const accepted =
  'expected product=…, name=…, tag=key, tag=key:value or older-than=90d, with ! in front for the opposite'

/**
 * A line of `select` → a rule, or a sentence about what is accepted, without a
 * period. The key of a tag ends at the first colon.
 *
 * `product=Platform`, `name=svc-*`, `name=/^svc-/i`, `tag=team`,
 * `tag=team:payments`, `older-than=90d`, each also after `!`
 */
export function parseRule(line: string): Rule | string {
  const [, mark, kind = '', text = ''] =
    /^(!?)\s*([\w-]+)\s*=\s*(.*)$/s.exec(line.trim()) ?? []
  const base = { line: line.trim(), negated: mark === '!' }
  const problem = (what: string) => `"${base.line}": ${what}`
  if (text === '') return problem(accepted)
  switch (kind) {
    case 'name':
    case 'product': {
      const parsed = parsePattern(text)
      if (!parsed.ok) return problem(parsed.problem)
      const exact = /^\/|[*?]/.test(text) ? undefined : text
      return { ...base, kind, pattern: parsed.pattern, exact }
    }
    case 'tag': {
      const tag = parseTag(text)
      return tag ? { ...base, kind, ...tag } : problem(accepted)
    }
    case 'older-than': {
      const ms = parseAge(text)
      if (ms) return { ...base, kind, ms }
      return problem('expected days or hours, such as 90d or 36h')
    }
    default:
      return problem(accepted)
  }
}

function parseTag(text: string) {
  const [, key = '', value] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? []
  if (key.trim() === '' || value?.trim() === '') return undefined
  return {
    key: key.trim(),
    value: value === undefined ? undefined : glob(value.trim()),
  }
}

const hourMs = 3_600_000

/** Milliseconds; `undefined` when the text is not an age. */
function parseAge(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})([dh])$/.exec(text) ?? []
  if (count === undefined) return undefined
  return Number(count) * (unit === 'd' ? 24 : 1) * hourMs
}

/**
 * Whether all rules but those about age hold. An unknown product and a redacted
 * text satisfy no rule about them, not even a negated one: nothing is selected on
 * a guess.
 */
export function matches(selection: Selection, object: Selectable): boolean {
  return selection.rules.every((rule) => {
    const held = holds(rule, object)
    return held !== undefined && held !== rule.negated
  })
}

function holds(rule: Rule, object: Selectable): boolean | undefined {
  switch (rule.kind) {
    case 'name':
      return match(rule.pattern, object.name)
    case 'product':
      return match(rule.pattern, object.product)
    case 'tag': {
      if (isRedacted(rule.key)) return undefined
      const values = object.tags.get(rule.key) ?? []
      if (!rule.value) return values.length > 0
      const { value } = rule
      const found = values.map((text) => match(value, text))
      return (
        found.includes(true) || (found.includes(undefined) ? undefined : false)
      )
    }
    case 'older-than':
      return !rule.negated
  }
}

function match(pattern: Pattern, text: string | undefined) {
  return text === undefined || isRedacted(text) ? undefined : pattern(text)
}

/** The rules of a kind; where there is one of `older-than`, `matches` alone does not decide. */
export function rulesOf(selection: Selection, kind: RuleKind): readonly Rule[] {
  return selection.rules.filter((rule) => rule.kind === kind)
}

/** The names that the rules of a kind want as they are, without a pattern. */
export function exactNames(
  { rules }: Selection,
  wanted: 'name' | 'product',
): string[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== wanted || rule.negated) return []
    return rule.exact === undefined ? [] : [rule.exact]
  })
}

/**
 * Whether the rules about age hold for an object of this age, in milliseconds
 * on the server's own clock. An unknown age satisfies no rule, not even a
 * negated one.
 */
export function matchesAge(
  selection: Selection,
  ageMs: number | undefined,
): boolean {
  return selection.rules.every((rule) => {
    if (rule.kind !== 'older-than') return true
    return ageMs !== undefined && ageMs > rule.ms !== rule.negated
  })
}
