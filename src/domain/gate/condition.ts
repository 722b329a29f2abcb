import { nearestNames } from '../project.ts'
import { type MeasureName, measureTraits, traitsOf } from './measure-traits.ts'
import { isPackageUrl, isPattern } from './name-patterns.ts'

type Operator = '>' | '>=' | '<' | '<=' | '='
/** A share of the libraries, days, or hours. */
export type Unit = '%' | 'd' | 'h'

/** Where a condition or a waiver of a policy stands. */
export interface Origin {
  /** As the input `policy` names it. */
  readonly file: string
  readonly line: number
  /** It is the workspace's own, which on a pull request is the pull request's. */
  readonly isWorkspace?: true | undefined
}

interface ConditionBase {
  /** As it is shown: the line with single spaces. */
  readonly text: string
  /** Absent where it stands in `fail-on`. */
  readonly origin?: Origin | undefined
  /** Its policy says that the workspace's waivers never lift it. */
  readonly workspaceWaivers?: false | undefined
}

/** `critical > 0`: how many there are, what share, how high, how old. */
export interface CountCondition extends ConditionBase {
  readonly kind: 'count'
  readonly measure: MeasureName
  readonly operator: Operator
  /** A count, a percentage from 0 to 100, a score from 0 to 10, or days or hours. */
  readonly limit: number
  /** What stands behind the number. */
  readonly unit?: Unit | undefined
}

/** `license in GPL*`, `license not in MIT`, `library matches log4j:1.*` */
export interface PatternCondition extends ConditionBase {
  readonly kind: 'license-in' | 'license-not-in' | 'library'
  readonly patterns: readonly string[]
}

/** When the step fails: the condition describes what is not allowed. */
export type Condition = CountCondition | PatternCondition

type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problem: string }

/** A line of `fail-on` → a condition, or a sentence about what is accepted. */
export function parseCondition(line: string): ParsedCondition {
  const text = line.trim().replace(/\s+/g, ' ')
  const [, kind, list = ''] = patternShape.exec(text) ?? []
  if (kind !== undefined) return patternCondition(text, kind, list)
  const word = /^[^\s<>=]*/.exec(text)?.[0] ?? ''
  if (isMeasure(word)) return countCondition(text, word)
  const example = Object.hasOwn(examples, word) ? examples[word] : undefined
  if (example) return wrong(text, `expected a condition such as ${example}`)
  const near = nearestCondition(word, text)
  const hint = near === undefined ? '' : ` (did you mean ${near}?)`
  return wrong(
    text,
    `unknown condition${hint}; expected one of ${known.join(', ')}, such as critical > 0`,
  )
}

/** `licence in MIT` → `license in`, by the first word; the others are told apart by the rest. */
function nearestCondition(word: string, text: string): string | undefined {
  const words = [...Object.keys(examples), ...Object.keys(measureTraits)]
  const [near = ''] = nearestNames(words, word, 1)
  if (near === 'library') {
    return /[<>=]/.test(text) ? 'libraries' : 'library matches'
  }
  if (near !== 'license') return near || undefined
  return / not /i.test(text) ? 'license not in' : 'license in'
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
  return wrong(
    text,
    `expected patterns separated by commas, without quotes, with * and ? for any characters; ${found(invalid)}`,
  )
}

function found(pattern = ''): string {
  if (pattern === '') return 'one of them is empty'
  if (!isPackageUrl(pattern)) return `found "${pattern}"`
  return `found the package URL "${pattern}"; write a name instead, such as lodash@4.17.*`
}

const countShape = /^\S+? ?(>=|<=|>|<|=) ?(\d[\d.]*) ?(\D?)$/

function countCondition(text: string, measure: MeasureName): ParsedCondition {
  const [, operator, digits = '', mark = ''] = countShape.exec(text) ?? []
  const { accepted, isNumber } = numberForms[formOf(measure)]
  if (mark === '%' && !takesPercent(measure)) {
    return wrong(
      text,
      `${measure} cannot be a percentage; expected ${accepted}`,
    )
  }
  const form = mark === '%' ? numberForms.percentage : { accepted, isNumber }
  if (!isOperator(operator) || !form.isNumber(digits + mark)) {
    const or = takesPercent(measure) ? ' or a percentage from 0% to 100%' : ''
    return wrong(
      text,
      `expected ${measure}, one of > >= < <= =, and ${accepted}${or}`,
    )
  }
  const limit = Number(digits)
  const unit = isUnit(mark) ? mark : undefined
  const number = limitText({ measure, limit, unit })
  const shown = `${measure} ${operator} ${number}`
  return {
    ok: true,
    condition: { kind: 'count', text: shown, measure, operator, limit, unit },
  }
}

/** What may stand behind the operator. */
const numberForms = {
  count: {
    accepted: 'a whole number',
    isNumber: (text: string) => /^\d{1,9}$/.test(text),
  },
  percentage: {
    accepted: 'a percentage from 0% to 100%',
    isNumber: (text: string) =>
      /^\d{1,3}(?:\.\d{1,6})?%$/.test(text) && Number.parseFloat(text) <= 100,
  },
  score: {
    accepted: 'a CVSS score from 0.0 to 10.0',
    isNumber: (text: string) => /^(?:\d(?:\.\d)?|10(?:\.0)?)$/.test(text),
  },
  age: {
    accepted: 'a number of days or hours such as 7d or 12h',
    isNumber: (text: string) => /^\d{1,5}[dh]$/.test(text),
  },
} as const

function formOf(measure: MeasureName): keyof typeof numberForms {
  return traitsOf(measure).number ?? 'count'
}

/** `0`, `20%`, `9.0`, `7d` */
export function limitText({
  measure,
  limit,
  unit = undefined,
}: Pick<CountCondition, 'measure' | 'limit' | 'unit'>): string {
  const isScore = traitsOf(measure).number === 'score'
  return `${isScore ? limit.toFixed(1) : limit}${unit ?? ''}`
}

function isUnit(text: string): text is Unit {
  return ['%', 'd', 'h'].includes(text)
}

function takesPercent(measure: MeasureName): boolean {
  return traitsOf(measure).percent ?? false
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
