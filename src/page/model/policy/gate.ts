import { notPassed } from '../../../domain/gate/not-passed.ts'
import { withoutLicenseText } from '../../../domain/gate/without-license.ts'
import {
  actualWords,
  nothingToJudge,
  shareWords,
} from '../../../domain/gate/words/row-words.ts'
import { plain } from '../../../domain/text/clean.ts'
import type { Facts } from '../../../reports/html/data.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { spaced } from '../../../reports/text/words.ts'

type GateRow = NonNullable<Facts['conditions']>[number]

/** A condition of the gate, ready to be shown. */
export interface GateLine {
  readonly condition: string
  readonly allowed: string
  readonly actual: string
  readonly verdict: string
  /** Why it could not be judged, or the first that it counts, and what it says nothing about. */
  readonly note: string
  /** `policy.yml:3`; '' where it stands in `fail-on`. */
  readonly origin: string
}

/** The report's conditions; empty when there were none. */
export function gateLines({
  conditions = [],
}: Pick<Facts, 'conditions'>): GateLine[] {
  return conditions.map((row) => ({
    condition: plain(row.condition, 300),
    allowed: row.limit,
    actual: actual(row),
    verdict: row.isEmpty ? nothingToJudge : spaced(row.verdict),
    note: noteOn(row),
    origin: row.origin
      ? `${plain(row.origin.file, 200)}:${row.origin.line}`
      : '',
  }))
}

function noteOn({ why, examples, withoutLicense }: GateRow): string {
  if (why !== undefined) return plain(why, 300)
  const gap = withoutLicense ? [withoutLicenseText(withoutLicense)] : []
  return [listed(examples), ...gap].filter(Boolean).join(' · ')
}

/** As many as fit, each of them whole: `log4j 1.2, lodash 4.17, …` */
function listed(examples: readonly string[]): string {
  const texts = examples.map((text) => plain(text, 150))
  const fits = (count: number) => texts.slice(0, count).join(', ').length <= 280
  const count = texts.findLastIndex((_, at) => fits(at + 1)) + 1
  const all = count === texts.length
  return [...texts.slice(0, count), ...(all ? [] : ['…'])].join(', ')
}

/** `critical > 0: 5, outdated > 20%: 33.3%`: the conditions that did not pass; '' when all did. */
export function failedConditions({
  conditions,
}: Pick<Facts, 'conditions'>): string {
  return gateLines({ conditions: notPassed(conditions) })
    .map(({ condition, actual, verdict }) => {
      return `${condition}: ${actual || verdict}`
    })
    .join(', ')
}

/** `7`, `7.5d`, `12.5% (5 of 40)`, `3 findings (2 different vulnerabilities)`, `2, 3 waived` */
function actual(row: GateRow): string {
  const { actual: value, waived } = row
  if (value === undefined) return ''
  const share = shareWords(row)
  const of = share && ` (${share})`
  const left = waived ? `, ${grouped(waived)} waived` : ''
  return `${actualWords(row, value)}${of}${left}`
}
