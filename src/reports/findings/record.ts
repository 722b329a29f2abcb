import type { EnsuredObject } from '../../operations/result/ensured.ts'
import type { Findings, Result } from '../../operations/result/result.ts'
import type { ReportSource } from '../source.ts'
import type { Markdown } from '../text/markdown.ts'
import type { Section } from './section.ts'

export type FindingName = keyof Findings
export type Finding<K extends FindingName> = NonNullable<Findings[K]>

/**
 * Everything that one finding shows, in whatever place. A finding has the first
 * three parts; the others only where there is something to say.
 */
export interface FindingRecord<K extends FindingName> {
  /** What was done and found, in our own words, for headline and log: `3 tags added`. */
  phrase(finding: Finding<K>, result: Result): readonly string[]
  /** Fields of the JSON report and of the `json` output, without tokens or long lists. */
  facts(finding: Finding<K>): object
  /** What the summary shows of it, in any order; undefined for nothing. */
  sections(
    finding: Finding<K>,
    source: ReportSource,
  ): readonly (Section | undefined)[]
  /** Further fields of the report file and the HTML page. */
  details?(finding: Finding<K>): object
  /**
   * Lists of any length that only the report file has; they replace facts of the
   * same name.
   */
  lists?(finding: Finding<K>, source: ListSource): object
  /** Rows of the table about the run. */
  rows?(finding: Finding<K>, source: ListSource): readonly Row[]
  /** The product and project that it is about. */
  names?(finding: Finding<K>): Names
}

/** `tree` is the finding's hierarchy where it is flattened already. */
export type ListSource = Pick<ReportSource, 'tree' | 'packageOrder'>

/** A row of a table of two columns: label and value. */
export type Row = readonly [Markdown, Markdown]

export interface Names {
  readonly product?: Named | undefined
  readonly project?: Named | undefined
}

export interface Named {
  readonly name?: string | undefined
  readonly status?: EnsuredObject['status'] | undefined
  readonly look?: string | undefined
}
