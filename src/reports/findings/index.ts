import type { Findings, Result } from '../../operations/result/result.ts'
import { keysOf } from '../fields.ts'
import type { ReportSource } from '../source.ts'
import { checked } from './checked.ts'
import { cleanedUp } from './cleaned-up/cleaned-up.ts'
import { compared } from './compared/compared.ts'
import { deleted } from './deleted.ts'
import { ensured } from './ensured.ts'
import { gated } from './gated.ts'
import { targetsPhrase } from './gated-targets.ts'
import { libraryRead } from './library-read/library-read.ts'
import { listed } from './listed.ts'
import { notified } from './notified.ts'
import { planned } from './planned.ts'
import { portfolio } from './portfolio/portfolio.ts'
import type {
  Finding,
  FindingName,
  FindingRecord,
  ListSource,
  Row,
} from './record.ts'
import { rejected } from './rejected/rejected.ts'
import { reported } from './reported/reported.ts'
import type { Section } from './section.ts'
import { statuses } from './statuses.ts'
import { tagged } from './tagged/tagged.ts'
import { waited } from './waited/waited.ts'
import { waived } from './waived/waived.ts'

/**
 * One record for each finding, in the order in which a run comes to them.
 * Headline, JSON and summary walk through them with `each`, which alone asks
 * which findings are there.
 */
const records = {
  ensured,
  tagged,
  waited,
  planned,
  portfolio,
  reported,
  compared,
  rejected,
  waived,
  gated,
  listed,
  statuses,
  checked,
  libraryRead,
  notified,
  deleted,
  cleanedUp,
} satisfies FindingRecords

/** A finding without a record, or a record without one of its parts, does not compile. */
export type FindingRecords = {
  readonly [K in FindingName]: FindingRecord<K>
}

/** What a part of the records gives for each finding that is there, in order. */
export function each<T>(
  findings: Findings,
  part: <K extends FindingName>(
    record: FindingRecord<K>,
    finding: Finding<K>,
  ) => T,
): T[] {
  const all: FindingRecords = records
  const of = <K extends FindingName>(name: K): T[] => {
    const finding = findings[name]
    return finding ? [part(all[name], finding)] : []
  }
  return keysOf(all).flatMap((name) => of(name))
}

/**
 * What a run did and found, in a few phrases of our own words, the latest last:
 * `project created`, `3 tags added`, `scan finished after 1m32s`, …
 */
export function headlinePhrases(result: Result): string[] {
  const phrases = each(result, (record, one) => record.phrase(one, result))
  return [...phrases.flat(), ...targetsPhrase(result)]
}

/**
 * What all findings together give for this part of the JSON report; the fields of
 * a finding that is not there are absent.
 */
export function findingFields<Part extends FieldPart>(
  part: Part,
  findings: Findings,
  source: ListSource = {},
): Fields<Part> {
  const all = each(findings, (record, one) => record[part]?.(one, source))
  return Object.assign({}, ...all)
}

type FieldPart = 'facts' | 'details' | 'lists'

/** What the summary shows of the findings. */
export function findingSections(source: ReportSource): (Section | undefined)[] {
  const { result } = source
  return each(result, (record, one) => record.sections(one, source)).flat()
}

/** What the table about the run says of the findings. */
export function findingRows(findings: Findings, source: ListSource): Row[] {
  return each(
    findings,
    (record, finding) => record.rows?.(finding, source) ?? [],
  ).flat()
}

/** What all records together give for one part, each field known or undefined. */
type Fields<Part extends FieldPart> = Known<
  Together<
    {
      [K in FindingName]: (typeof records)[K] extends Record<
        Part,
        (...args: never) => infer F
      >
        ? F
        : never
    }[FindingName]
  >
>

type Together<U> = (U extends object ? (part: U) => void : never) extends (
  part: infer All,
) => void
  ? All
  : never

type Known<T> = { [K in keyof T]: T[K] | undefined }
