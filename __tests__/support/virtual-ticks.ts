/** What a virtual clock calls again and again while its time passes. */
export interface VirtualTicks {
  /** As `Clock.every`, at this time. */
  every(nowMs: number, ms: number, work: () => void): () => void
  /** Calls what is due until then, in order; `setNow` receives the time of each. */
  passTo(endMs: number, setNow: (ms: number) => void): void
}

interface Tick {
  readonly ms: number
  readonly work: () => void
  dueMs: number
}

/** Nothing of it makes time pass, as a real timer that keeps no process alive. */
export function virtualTicks(): VirtualTicks {
  const ticks = new Set<Tick>()
  const firstDue = () => [...ticks].toSorted((a, b) => a.dueMs - b.dueMs)[0]
  return {
    every(nowMs, ms, work) {
      const tick = { ms, work, dueMs: nowMs + ms }
      ticks.add(tick)
      return () => ticks.delete(tick)
    },
    passTo(endMs, setNow) {
      for (;;) {
        const tick = firstDue()
        if (!tick || tick.dueMs > endMs) break
        setNow(tick.dueMs)
        tick.dueMs += tick.ms
        tick.work()
      }
      setNow(endMs)
    },
  }
}
