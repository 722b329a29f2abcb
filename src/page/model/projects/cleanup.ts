import type { CleanupStatus } from '../../../domain/selection/cleanup.ts'
import type { Facts } from '../../../reports/html/data.ts'
import {
  cleanupOrder,
  cleanupWords,
} from '../../../reports/text/cleanup-words.ts'
import { ordered } from './ordered.ts'

/** A project of a cleanup. */
export interface CleanupRow {
  readonly status: CleanupStatus
  readonly icon: string
  /** How it ended: `would be deleted`. */
  readonly result: string
  /** The more it needs somebody's attention, the higher. */
  readonly attention: number
  /** '' where unknown. */
  readonly product: string
  readonly name: string
  /** ISO 8601, UTC; '' where unknown. */
  readonly lastScan: string
  readonly ageDays: number | undefined
  /** What came in between, or otherwise why it may go or is kept. */
  readonly why: string
}

export type CleanupOrder = 'attention' | 'product' | 'name' | 'lastScan'

/** In the order of the summary: what needs attention first. */
export function cleanupRows({ cleanup }: Pick<Facts, 'cleanup'>): CleanupRow[] {
  const { projects = [], confirmed = false } = cleanup ?? {}
  const rows = projects.map((project) => {
    const { status, product = '', name, lastScan = '', ageDays } = project
    const { icon, text: result } = cleanupWords(status, confirmed)
    const attention = cleanupOrder.length - cleanupOrder.indexOf(status)
    const why = project.note ?? project.why
    return {
      ...{ status, icon, result, attention },
      ...{ product, name, lastScan, ageDays, why },
    }
  })
  return ordered(rows, 'attention')
}

/** Each result that occurs, in the order of the rows, with the number of its projects. */
export function cleanupResults(rows: readonly CleanupRow[]) {
  const groups = Map.groupBy(rows, ({ status }) => status)
  return [...groups].map(([status, those]) => ({
    status,
    result: those[0]?.result ?? '',
    count: those.length,
  }))
}

interface Choice {
  readonly text: string
  readonly order: CleanupOrder | undefined
  readonly status: string | undefined
}

/** Those of a result whose product, name or reason contains the text. */
export function chosenRows(
  rows: readonly CleanupRow[],
  { text, order, status: wanted }: Choice,
): CleanupRow[] {
  const words = text.trim().toLowerCase()
  const found = rows.filter(
    ({ status, product, name, why }) =>
      (wanted === undefined || status === wanted) &&
      `${product} ${name}\n${why}`.toLowerCase().includes(words),
  )
  return ordered(found, order)
}
