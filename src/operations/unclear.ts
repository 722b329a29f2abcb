import { Failure } from '../domain/failure.ts'
import { atMost } from '../domain/text/clean.ts'
import { grouped } from '../domain/text/counted.ts'
import {
  Cancelled,
  Malformed,
  Refused,
  Unanswered,
} from '../mend/errors/errors.ts'
import type { Findings } from './result/result.ts'

/** Pauses before each look at what a change did whose answer was lost. */
export const pausesMs = [500, 1_500, 3_000]

const kinds = [Cancelled, Malformed, Refused, Unanswered]

/** The server may have done the work although no good answer came. */
export function isUnclear(error: unknown): boolean {
  return kinds.some((kind) => error instanceof kind && error.unclear)
}

/**
 * How a change ended whose request failed. `not-done`: it was not sent, or not to
 * Mend. Of a defect of ours, nobody knows how far the request came.
 */
export function endOf(error: unknown): 'unclear' | 'refused' | 'not-done' {
  if (!(error instanceof Failure) || isUnclear(error)) return 'unclear'
  return error instanceof Refused ? 'refused' : 'not-done'
}

/** What to look at in Mend, a sentence for each change that is unclear. */
export function looksOf(findings: Findings) {
  const { ensured, tagged, notified, deleted, cleanedUp } = findings
  const objects = [ensured?.product, ensured?.project, notified, deleted]
  return [...objects, ...(tagged?.objects ?? []), ...unclearRows(cleanedUp)]
    .map((one) => one?.look)
    .filter((look) => look !== undefined)
}

/** `there was no clear answer to the deletion: check in Mend whether …` */
export function lookFor(change: string, question: string): string {
  return `There was no clear answer to the ${change}: check in Mend ${question}.`
}

const maxNames = 5

/** One sentence for all deletions of a cleanup that are unclear. */
function unclearRows(cleanedUp: Findings['cleanedUp']) {
  const names = (cleanedUp?.rows ?? [])
    .filter(({ status }) => status === 'unclear')
    .map(({ name, product }) => `"${name}" of product "${product}"`)
  if (names.length === 0) return []
  const [deletions, projects, exist] =
    names.length === 1
      ? ['deletion', 'project', 'exists']
      : [`${grouped(names.length)} deletions`, 'projects', 'exist']
  const list = atMost(names, maxNames).join(', ')
  return [
    { look: lookFor(deletions, `whether ${projects} ${list} still ${exist}`) },
  ]
}
