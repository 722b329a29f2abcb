/** A fixed number of places; who finds none waits in line. */
export interface Slots {
  /** Resolves with the way to give the place back. */
  take(): Promise<() => void>
}

/**
 * Limits how many run at once. The connection pool would queue, too, but inside
 * a request, whose time would then run while it waits for others.
 */
export function createConcurrencyLimit(count: number): Slots {
  const waiting: (() => void)[] = []
  let free = count
  const release = () => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
  return {
    async take() {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
      return release
    },
  }
}
