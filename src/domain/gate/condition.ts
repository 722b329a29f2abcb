import { nearestNames } from '../project.ts'

interface MeasureTraits {
  /** May be given in percent of the libraries; of the baseline's where they are removed. */
  readonly percent?: true
  /** Mend computes it with the alerts, which come after the inventory. */
  readonly alerts?: true
  readonly baseline?: true
}

/** What a condition can count, by its word, and what is needed to judge it. */
export const measureTraits = {
  critical: { alerts: true },
  high: { alerts: true },
  medium: { alerts: true },
  low: { alerts: true },
  'vulnerable-libraries': { alerts: true, percent: true },
  'no-license': { percent: true },
  outdated: { alerts: true, percent: true },
  libraries: {},
  'weak-matches': { percent: true },
  'duplicate-versions': {},
  'new-libraries': { baseline: true, percent: true },
  'removed-libraries': { baseline: true, percent: true },
  'new-critical': { baseline: true, alerts: true },
  'new-licenses': { baseline: true },
} as const satisfies Record<string, MeasureTraits>

export type MeasureName = keyof typeof measureTraits
type Operator = '>' | '>=' | '<' | '<=' | '='

/** `critical > 0`: how many there are, or what share. */
export interface CountCondition {
  readonly kind: 'count'
  /** As it is shown: the line with single spaces. */
  readonly text: string
  readonly measure: MeasureName
  readonly operator: Operator
  /** A count, or a percentage from 0 to 100. */
  readonly limit: number
  readonly percent: boolean
}

/** `license in GPL*`, `license not in MIT`, `library matches log4j:1.*` */
export interface PatternCondition {
  readonly kind: 'license-in' | 'license-not-in' | 'library'
  readonly text: string
  readonly patterns: readonly string[]
}

/** When the step fails: the condition describes what is not allowed. */
export type Condition = CountCondition | PatternCondition

type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problem: string }

/** What is needed to judge the condition, beside the inventory. */
export function needsOf(condition: Condition): MeasureTraits {
  return condition.kind === 'count' ? measureTraits[condition.measure] : {}
}

/** A line of `fail-on` → a condition, or a sentence about what is accepted. */
export function parseCondition(line: string): ParsedCondition {
  const text = line.trim().replace(/\s+/g, ' ')
  const [, kind, list = ''] = patternShape.exec(text) ?? []
  if (kind !== undefined) return patternCondition(text, kind, list)
  const word = /^[^\s<>=]*/.exec(text)?.[0] ?? ''
  if (isMeasure(word)) return countCondition(text, word)
  const example = Object.hasOwn(examples, word) ? examples[word] : undefined
  if (example) return wrong(text, `expected a condition such as ${example}`)
  const [near] = nearestNames(Object.keys(measureTraits), word, 1)
  const hint = near === undefined ? '' : ` (did you mean ${near}?)`
  return wrong(
    text,
    `unknown condition${hint}; expected one of ${known.join(', ')}, such as critical > 0`,
  )
}

const patternShape = /^(license in|license not in|library matches)(?: (.*))?$/
const known: readonly string[] = [
  'license in',
  'license not in',
  'library matches',
  ...Object.keys(measureTraits),
]
const examples: Readonly<Record<string, string>> = {
  license: 'license in GPL*, AGPL* or license not in MIT, Apache-2.0',
  library: 'library matches log4j:1.*',
}
const kinds: Readonly<Record<string, PatternCondition['kind']>> = {
  'license in': 'license-in',
  'license not in': 'license-not-in',
  'library matches': 'library',
}

function patternCondition(
  text: string,
  words: string,
  list: string,
): ParsedCondition {
  const patterns = list.split(',').map((pattern) => pattern.trim())
  const invalid = patterns.find((pattern) => !isPattern(pattern))
  const kind = kinds[words]
  if (kind && invalid === undefined) {
    return { ok: true, condition: { kind, text, patterns } }
  }
  const found = invalid === '' ? 'one of them is empty' : `found "${invalid}"`
  return wrong(
    text,
    `expected patterns separated by commas, without quotes, with * and ? for any characters; ${found}`,
  )
}

/**
 * Refused is what would never match, and so never fail a step: characters of
 * regular expressions, brackets and braces, another condition, quotes, a second
 * list. No name begins with a colon, ends with a quote or is all in brackets.
 */
function isPattern(pattern: string): boolean {
  if (!/^[^[\]{}|^$\\;<>=]{1,200}$/.test(pattern)) return false
  if (/^\/.*\/\w*$|^\(.*\)$|^:|^["'`]|["'`]$/.test(pattern)) return false
  return pattern.split(' ').filter((word) => word.includes('*')).length < 2
}

const countShape = /^\S+? ?(>=|<=|>|<|=) ?(\d{1,9}|\d{1,9}(?:\.\d{1,6})? ?%)$/

function countCondition(text: string, measure: MeasureName): ParsedCondition {
  const [, operator, number = ''] = countShape.exec(text) ?? []
  if (!isOperator(operator)) {
    const or = takesPercent(measure) ? ' or a percentage' : ''
    return wrong(
      text,
      `expected ${measure}, one of > >= < <= =, and a whole number${or}`,
    )
  }
  const percent = number.endsWith('%')
  const limit = Number.parseFloat(number)
  if (percent && !takesPercent(measure)) {
    return wrong(
      text,
      `${measure} cannot be a percentage; expected a whole number`,
    )
  }
  if (percent && limit > 100) {
    return wrong(text, 'expected a percentage from 0% to 100%')
  }
  const shown = `${measure} ${operator} ${limit}${percent ? '%' : ''}`
  return {
    ok: true,
    condition: {
      kind: 'count',
      text: shown,
      measure,
      operator,
      limit,
      percent,
    },
  }
}

function takesPercent(measure: MeasureName): boolean {
  return 'percent' in measureTraits[measure]
}

function isMeasure(word: string): word is MeasureName {
  return Object.hasOwn(measureTraits, word)
}

function isOperator(text: string | undefined): text is Operator {
  return text !== undefined && ['>', '>=', '<', '<=', '='].includes(text)
}

function wrong(text: string, why: string): ParsedCondition {
  return { ok: false, problem: `"${text}": ${why}` }
}
