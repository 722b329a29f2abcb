import { lazily } from '../../../domain/memo.ts'
import { compare } from '../../../domain/text/compare.ts'
import { searchWords } from '../libraries/search.ts'
import {
  levelOf,
  levelRank,
  type SeverityLevel,
  severityLevels,
  severityValue,
} from '../severity.ts'
import { type Order, orderOf, sortedRows, textRanks } from '../sorted-rows.ts'
import { countsOf } from '../tally.ts'
import {
  type FindingSource,
  type Findings,
  findingsOf,
  openFindings,
  rankOf,
  traits,
} from './findings.ts'
import type { VulnerabilityQuery, VulnerabilitySort } from './query.ts'

/** The vulnerabilities that a query finds. */
export interface Found {
  /** Their numbers, in the query's order. */
  readonly numbers: readonly number[]
  /** How many pairs of library and vulnerability match. */
  readonly findings: number
  /** The matching findings of a vulnerability. */
  matching(number: number): readonly number[]
}

/** Searches, filters and sorts vulnerabilities. */
export interface VulnerabilitySearch {
  readonly findings: Findings
  /** How many vulnerabilities any library has with each level that occurs. */
  readonly levels: ReadonlyMap<SeverityLevel, number>
  find(query: VulnerabilityQuery): Found
  /** By the id as addresses hold it. */
  numberOf(id: string): number | undefined
}

/** One pass over the findings for each query; texts and positions are made once. */
export function searchFindings(source: FindingSource): VulnerabilitySearch {
  const findings = openFindings(source)
  const { vulnerabilities } = findings
  const order = orders(findings)
  const texts = lazily(() => textsOf(source, findings))
  const numbers = lazily(
    () => new Map(vulnerabilities.map(({ id }, at) => [id.toWellFormed(), at])),
  )
  return {
    findings,
    levels: countsOf(levelsIn(findings)),
    find(query) {
      const words = searchWords(query.text)
      const has = words.length > 0 ? wordTest(texts(), words) : undefined
      const counts = countMatches(findings, query, has)
      return {
        numbers: matchingOf(counts, order(query, counts.of)),
        findings: counts.all,
        matching: (number) =>
          findingsOf(findings, number).filter((at) => counts.matches[at] === 1),
      }
    },
    numberOf: (id) => numbers().get(id),
  }
}

/** Of each vulnerability those in which any library has it. */
function* levelsIn(findings: Findings): Generator<SeverityLevel> {
  for (const number of findings.vulnerabilities.keys()) {
    const own = findingsOf(findings, number)
    const ranks = own.map((at) => rankOf(findings.traits[at] ?? 0))
    for (const rank of new Set(ranks)) yield severityLevels[rank] ?? 'unrated'
  }
}

/** Those with a match, in their order. */
function matchingOf({ of }: Counts, order: Int32Array): number[] {
  const numbers: number[] = []
  for (const number of order) if (of[number]) numbers.push(number)
  return numbers
}

interface Counts {
  /** 1 for each finding that matches. */
  readonly matches: Uint8Array
  /** For each vulnerability. */
  readonly of: Int32Array
  all: number
}

function countMatches(
  findings: Findings,
  query: VulnerabilityQuery,
  has: WordTest | undefined,
): Counts {
  const { vulnerabilities, starts, rows, count } = findings
  const fits = traitTest(query)
  const counts: Counts = {
    matches: new Uint8Array(count),
    of: new Int32Array(vulnerabilities.length),
    all: 0,
  }
  for (const number of vulnerabilities.keys()) {
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < end; at++) {
      if (!fits(findings.traits[at] ?? 0)) continue
      if (has && !has(number, rows[at] ?? 0)) continue
      counts.matches[at] = 1
      counts.of[number] = (counts.of[number] ?? 0) + 1
      counts.all++
    }
  }
  return counts
}

function traitTest(query: VulnerabilityQuery) {
  const { fixable, direct, fresh, waived } = query
  const ranks = query.severity.map(levelRank)
  const wanted =
    (fixable ? traits.fixable : 0) |
    (direct ? traits.direct : 0) |
    (fresh ? traits.fresh : 0) |
    (waived === 'yes' ? traits.waived : 0)
  const unwanted = waived === 'no' ? traits.waived : 0
  return (bits: number) =>
    (bits & wanted) === wanted &&
    !(bits & unwanted) &&
    (ranks.length === 0 || ranks.includes(rankOf(bits)))
}

/** What words are looked for in; of libraries only where a finding is. */
interface Texts {
  readonly ids: readonly string[]
  readonly libraries: readonly (string | undefined)[]
}

function textsOf({ libraries }: FindingSource, findings: Findings): Texts {
  const named: (string | undefined)[] = Array(libraries.count).fill(undefined)
  for (const row of findings.rows) {
    if (named[row] !== undefined) continue
    const version = libraries.text('version', row) ?? ''
    const text = `${libraries.name(row)}\n${version}`
    named[row] = text.toLowerCase()
  }
  return {
    ids: findings.vulnerabilities.map(({ id }) => id.toLowerCase()),
    libraries: named,
  }
}

type WordTest = (number: number, row: number) => boolean

/** Words beyond these are ignored: each has a bit. */
const maxWords = 30

/** Whether each word stands in the id or in the library; asked once for each text, not for each pair. */
function wordTest(texts: Texts, all: readonly string[]): WordTest {
  const words = all.slice(0, maxWords)
  const bitsOf = (text: string) =>
    words.reduce((bits, word, at) => {
      return text.includes(word) ? bits | (1 << at) : bits
    }, 0)
  const wanted = 2 ** words.length - 1
  const ids = Int32Array.from(texts.ids, bitsOf)
  const rows = Int32Array.from(texts.libraries, (text) =>
    text === undefined ? 0 : bitsOf(text),
  )
  return (number, row) => ((ids[number] ?? 0) | (rows[row] ?? 0)) === wanted
}

type Sorting = Pick<VulnerabilityQuery, 'sort' | 'descending'>

/** Each order is made once; the one by matching libraries depends on the query. */
function orders(findings: Findings) {
  const known = new Map<string, Int32Array>()
  return ({ sort, descending }: Sorting, counts: Int32Array): Int32Array => {
    const id = `${sort} ${descending}`
    const order =
      known.get(id) ??
      sortedRows({
        count: findings.vulnerabilities.length,
        value: valuesOf(findings, counts, sort),
        // Those of one library stand together.
        position: (number) => number,
        descending,
      })
    if (sort !== 'libraries') known.set(id, order)
    return order
  }
}

/** By id, the numbers in it by their value. */
function idOrder({ vulnerabilities }: Findings): Order {
  return orderOf(
    vulnerabilities.map(({ id }) =>
      id.replace(/\d+/g, (digits) => digits.padStart(8, '0')),
    ),
  )
}

function valuesOf(
  findings: Findings,
  counts: Int32Array,
  sort: VulnerabilitySort,
): (number: number) => number | undefined {
  const { vulnerabilities } = findings
  const one = (number: number) => vulnerabilities[number] ?? { id: '' }
  switch (sort) {
    case 'id': {
      const { positions } = idOrder(findings)
      return (number) => positions[number]
    }
    case 'libraries':
      return (number) => counts[number]
    case 'score':
      return (number) => one(number).score
    case 'severity':
      return (number) => severityValue(levelOf(one(number)), one(number).score)
    case 'published':
      return textRanks(
        vulnerabilities.map(({ published }) => published),
        compare,
      )
  }
}
