/** The server's calendar time; tests advance it by hand. */
export interface SimulatorClock {
  /** Milliseconds since 1970, UTC. */
  now(): number
}

/** A clock that stands still until it is advanced. */
export interface ManualClock extends SimulatorClock {
  advance(ms: number): void
}

/** 2026-03-02 09:00:00. */
const defaultStart = Date.UTC(2026, 2, 2, 9)

export function manualClock(startMs = defaultStart): ManualClock {
  let now = startMs
  return {
    now: () => now,
    advance: (ms) => {
      now += ms
    },
  }
}

/** `2019-12-03 08:49:19`: nearly every date of the API (facts 2.1). */
export function dateTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}

/** `2018-02-28T17:48:19Z`: getRequestState alone. */
export function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

/** `2019-03-20`: publish dates, and the state of older servers. */
export function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
