import type { Clock } from '../ports.ts'

/** A request on its way. */
export interface Passage {
  /** How often the limit had been lowered when it was sent. */
  readonly epoch: number
  /** How many requests had been answered by then. */
  readonly answered: number
}

/**
 * What all requests of a run share, so that a server that cannot keep up slows
 * the run down instead of failing it. One 429 holds all of them back, not only
 * the one that met it, and halves how many are under way at once; each round of
 * good answers allows one more again.
 */
export interface Throttle {
  /**
   * Waits until another request may be sent; `undefined` when that would be
   * later than `endsMs` on the clock's scale. Repeats go before what was never
   * sent, or a long run would let them wait for its end.
   *
   * @throws the signal's reason when it aborts
   */
  enter(endsMs: number, isRepeat: boolean): Promise<Passage | undefined>
  /** The request has ended. */
  leave(passage: Passage, isThrottled: boolean): void
  /** Whether the server has answered others since this one was sent: it is slow, not down. */
  hasAnsweredSince(passage: Passage): boolean
  /**
   * Holds all requests back for so long.
   *
   * @returns whether this is news, and not one of several that are told at once
   */
  hold(ms: number): boolean
}

interface ThrottleOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** How many requests may be under way at once. */
  readonly concurrency: number
}

export function createThrottle(options: ThrottleOptions): Throttle {
  const { clock, signal } = options
  const places = createPlaces(options)
  let answered = 0
  let opensMs = Number.NEGATIVE_INFINITY
  /** One pause for all that wait. */
  let pause: Promise<void> | undefined
  const opened = async (endsMs: number) => {
    for (;;) {
      const leftMs = opensMs - clock.now()
      if (leftMs <= 0) return true
      if (opensMs > endsMs) return false
      pause ??= clock.sleep(leftMs, signal).finally(() => {
        pause = undefined
      })
      await pause
    }
  }
  return {
    async enter(endsMs, isRepeat) {
      for (;;) {
        if (!(await opened(endsMs))) return undefined
        await places.take(isRepeat)
        // Whoever waited for a place may find everything held back by then.
        if (opensMs <= clock.now()) return { epoch: places.epoch(), answered }
        places.giveBack()
      }
    },
    leave(passage, isThrottled) {
      if (isThrottled) places.lower(passage.epoch)
      else {
        answered++
        places.raise()
      }
      places.giveBack()
    },
    hasAnsweredSince: (passage) => answered > passage.answered,
    hold(ms) {
      const untilMs = clock.now() + ms
      const isNews = untilMs - opensMs > ms / 2
      opensMs = Math.max(opensMs, untilMs)
      return isNews
    },
  }
}

type Turn = Pick<PromiseWithResolvers<void>, 'resolve' | 'reject'>

/** Places for requests under way, whose number falls and rises. */
function createPlaces({ concurrency, signal }: ThrottleOptions) {
  const repeats: Turn[] = []
  const others: Turn[] = []
  let limit = concurrency
  let taken = 0
  let epoch = 0
  /** Good answers since the limit changed. */
  let credit = 0
  signal.addEventListener('abort', () => {
    for (const { reject } of [...repeats, ...others]) reject(signal.reason)
  })
  /** A place goes from hand to hand, so that nobody who comes later takes it. */
  const handOut = () => {
    while (taken < limit) {
      const next = repeats.shift() ?? others.shift()
      if (!next) return
      taken++
      next.resolve()
    }
  }
  return {
    epoch: () => epoch,
    async take(isRepeat: boolean) {
      signal.throwIfAborted()
      const turn = Promise.withResolvers<void>()
      ;(isRepeat ? repeats : others).push(turn)
      handOut()
      await turn.promise
    },
    giveBack() {
      taken--
      handOut()
    },
    /** Once for all requests that were sent together and meet the same limit. */
    lower(sentIn: number) {
      if (sentIn !== epoch) return
      limit = Math.max(1, Math.floor(Math.min(limit, taken) / 2))
      epoch++
      credit = 0
    },
    raise() {
      if (limit >= concurrency || ++credit < limit) return
      limit++
      credit = 0
      handOut()
    },
  }
}
