import { Refused, Unanswered } from '../mend/errors/errors.ts'

/** Pauses before each look at what a change did whose answer was lost. */
export const pausesMs = [500, 1_500, 3_000]

/** The server may have done the work although no good answer came. */
export function isUnclear(error: unknown): boolean {
  const asked = error instanceof Unanswered || error instanceof Refused
  return asked && error.unclear
}
