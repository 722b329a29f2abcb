import type { Vulnerability } from '../../../domain/library/library.ts'
import type { Facts } from '../../../reports/html/data.ts'
import type { Graph } from '../graph.ts'
import type { Libraries } from '../libraries/libraries.ts'
import { displayName } from '../libraries/names.ts'
import type { Waivers } from '../policy/waivers.ts'
import { bySeverity, levelOf, levelRank } from '../severity.ts'
import { sortedRows } from '../sorted-rows.ts'

/** What is true of a finding, a bit each; the bits above them are the rank of its severity. */
export const traits = { fixable: 1, direct: 2, waived: 4, fresh: 8 } as const
const rankShift = 4

/**
 * Every pair of a library and one of its vulnerabilities, in columns, because
 * there may be hundreds of thousands. Those of one vulnerability stand together,
 * by the names of the libraries.
 */
export interface Findings {
  readonly count: number
  /** Each id once, in its most severe form where libraries have several. */
  readonly vulnerabilities: readonly Vulnerability[]
  /** For each vulnerability its first finding; one more at the end. */
  readonly starts: Int32Array
  /** For each finding the row of its library. */
  readonly rows: Int32Array
  /** For each finding its bits of `traits`, and its severity. */
  readonly traits: Uint8Array
}

/** Libraries may rate the same vulnerability differently. */
export function rankOf(bits: number): number {
  return bits >> rankShift
}

export interface FindingSource {
  readonly libraries: Libraries
  readonly graph?: Graph | undefined
  readonly waivers?: Waivers | undefined
  readonly news?: News | undefined
}

/** Whether a library's package has a vulnerability that the baseline does not know of it. */
type News = (name: string, vulnerability: string) => boolean

/** Absent without a baseline, or where the vulnerabilities of one side are not known. */
export function newsOf({ delta }: Pick<Facts, 'delta'>): News | undefined {
  if (!delta?.newVulnerabilities) return undefined
  const known = new Set(
    delta.newVulnerabilities.map(
      (one) => `${displayName(one.package)}\n${one.id}`,
    ),
  )
  return (name, id) => known.has(`${name}\n${id}`)
}

export function openFindings(source: FindingSource): Findings {
  const pairs = pairsOf(source)
  const { vulnerabilities, count } = pairs
  const order = sortedRows({
    count,
    value: (at) => pairs.numbers[at],
    position: (at) => at,
    descending: false,
  })
  const starts = new Int32Array(vulnerabilities.length + 1)
  for (const [at, pair] of order.entries()) {
    starts[(pairs.numbers[pair] ?? 0) + 1] = at + 1
  }
  return {
    count,
    vulnerabilities,
    starts,
    rows: order.map((at) => pairs.rows[at] ?? 0),
    traits: Uint8Array.from(order, (at) => pairs.traits[at] ?? 0),
  }
}

/** Findings by the name of the library, with the numbers of the vulnerabilities. */
interface Pairs {
  readonly count: number
  readonly vulnerabilities: Vulnerability[]
  readonly rows: Int32Array
  readonly numbers: Int32Array
  readonly traits: Uint8Array
}

function pairsOf(source: FindingSource): Pairs {
  const { libraries } = source
  const order = libraries.byName()
  const count = order.reduce((sum, row) => sum + libraries.findings(row), 0)
  const vulnerabilities: Vulnerability[] = []
  const numbers = new Map<string, number>()
  const pairs: Pairs = {
    ...{ count, vulnerabilities },
    rows: new Int32Array(count),
    numbers: new Int32Array(count),
    traits: new Uint8Array(count),
  }
  let at = 0
  for (const row of order) {
    if (libraries.findings(row) === 0) continue
    for (const one of libraries.vulnerabilities(row)) {
      pairs.rows[at] = row
      pairs.numbers[at] = numberOf(one, numbers, vulnerabilities)
      pairs.traits[at] = traitsOf(source, row, one)
      at++
    }
  }
  return pairs
}

/** Its number among those that are known, to which a new one is added. */
function numberOf(
  one: Vulnerability,
  numbers: Map<string, number>,
  known: Vulnerability[],
): number {
  const number = numbers.get(one.id)
  if (number === undefined) {
    numbers.set(one.id, known.length)
    return known.push(one) - 1
  }
  const other = known[number]
  if (other && other !== one && bySeverity(one, other) < 0) known[number] = one
  return number
}

function traitsOf(
  { libraries, graph, waivers, news }: FindingSource,
  row: number,
  one: Vulnerability,
): number {
  const { id, fix } = one
  let bits = levelRank(levelOf(one)) << rankShift
  if (fix?.trim()) bits |= traits.fixable
  if (graph?.isDirect(row)) bits |= traits.direct
  if (waivers?.waiverOf(row, id)) bits |= traits.waived
  if (news?.(libraries.name(row), id)) bits |= traits.fresh
  return bits
}

/** The findings of a vulnerability, by their numbers. */
export function findingsOf(
  { starts }: Pick<Findings, 'starts'>,
  number: number,
): number[] {
  const start = starts[number] ?? 0
  const end = starts[number + 1] ?? start
  return Array.from({ length: end - start }, (_, at) => start + at)
}
