import { afterAll } from '@jest/globals'
import type { RequestRecord } from '../../src/simulator/model/request-record.ts'

/** A whole number of at least 1 from the environment. */
function numberOf(name: string, standard: number): number {
  const number = Number(process.env[name] ?? standard)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`${name}: ${process.env[name]}; expected a number such as 4`)
}

/**
 * How large the chaos over many projects is. A seed takes seconds for 2,000
 * projects, so CI tries few. The long run:
 *
 *   CHAOS_SEEDS=100 CHAOS_PROJECTS=2000 npm run test:chaos -- cleanup portfolio
 */
export const chaosSeeds = numberOf('CHAOS_SEEDS', 4)
export const chaosProjects = numberOf('CHAOS_PROJECTS', 2_000)

/** At most ten seeds in a test, so that the report stays readable. */
export const chaosStarts = Array.from(
  { length: Math.ceil(chaosSeeds / 10) },
  (_, index) => index * 10,
)

export function chaosSeedsFrom(start: number): number[] {
  const length = Math.min(10, chaosSeeds - start)
  return Array.from({ length }, (_, index) => start + index)
}

/** Guards against a hang only: a busy machine may need long for ten seeds. */
export const chaosTimeoutMs = 3_600_000

/** Adds up what all runs of a file met, and tells it at the end. */
export function chaosTally(what: string) {
  const startMs = performance.now()
  let requests = 0
  let faults = 0
  let runs = 0
  afterAll(() => {
    const seconds = Math.round((performance.now() - startMs) / 1_000)
    process.stderr.write(
      `${what}: ${chaosSeeds} seeds, ${chaosProjects} projects, ${runs} runs, ${requests} requests, ${faults} faults, ${seconds} s\n`,
    )
  })
  return (made: readonly RequestRecord[]) => {
    runs++
    requests += made.length
    faults += made.filter(({ fault }) => fault).length
  }
}
