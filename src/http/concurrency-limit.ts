/** A fixed number of places; whoever finds none free waits in line. */
interface ConcurrencyLimit {
  /** Resolves with the function that gives the place back. */
  acquire(): Promise<() => void>
}

/**
 * Limits how many run at once. The connection pool would queue, too, but inside
 * a request, whose time would then run while it waits for others.
 */
export function createConcurrencyLimit(count: number): ConcurrencyLimit {
  const waiting: (() => void)[] = []
  let free = count
  const release = () => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
  return {
    async acquire() {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
      return release
    },
  }
}
