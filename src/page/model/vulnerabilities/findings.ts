import type { Vulnerability } from '../../../domain/library/library.ts'
import type { Facts } from '../../../reports/html/data.ts'
import type { Graph } from '../graph.ts'
import { displayName, type Libraries } from '../libraries/libraries.ts'
import type { Waivers } from '../policy/waivers.ts'
import { bySeverity } from '../severity.ts'
import { sortedRows } from '../sorted-rows.ts'

/** What is true of a finding, a bit each. */
export const traits = { fixable: 1, direct: 2, waived: 4, fresh: 8 } as const

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
  /** For each finding its bits of `traits`. */
  readonly traits: Uint8Array
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

interface Pair {
  readonly row: number
  readonly id: string
  readonly number: number
  readonly fixable: boolean
}

export function openFindings(source: FindingSource): Findings {
  const vulnerabilities: Vulnerability[] = []
  const pairs = pairsOf(source.libraries, vulnerabilities)
  const order = sortedRows({
    count: pairs.length,
    value: (at) => pairs[at]?.number,
    position: (at) => at,
    descending: false,
  })
  const starts = new Int32Array(vulnerabilities.length + 1)
  for (const [at, pair] of order.entries()) {
    starts[(pairs[pair]?.number ?? 0) + 1] = at + 1
  }
  const traits = Uint8Array.from(pairs, (pair) => traitsOf(source, pair))
  return {
    count: pairs.length,
    vulnerabilities,
    starts,
    rows: order.map((at) => pairs[at]?.row ?? 0),
    traits: Uint8Array.from(order, (at) => traits[at] ?? 0),
  }
}

/** Sorted by the name of the library; numbers the vulnerabilities on the way. */
function pairsOf(libraries: Libraries, known: Vulnerability[]): Pair[] {
  const numbers = new Map<string, number>()
  const pairs: Pair[] = []
  for (const row of libraries.byName()) {
    for (const one of libraries.vulnerabilities(row)) {
      const { id, fix } = one
      const number = numbers.get(id) ?? known.push(one) - 1
      numbers.set(id, number)
      if (bySeverity(one, known[number] ?? one) < 0) known[number] = one
      pairs.push({ row, id, number, fixable: (fix?.trim() ?? '') !== '' })
    }
  }
  return pairs
}

function traitsOf(
  { libraries, graph, waivers, news }: FindingSource,
  { row, id, fixable }: Pair,
): number {
  let bits = fixable ? traits.fixable : 0
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
