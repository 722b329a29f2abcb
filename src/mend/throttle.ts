import type { Clock } from '../ports.ts'
import { Places } from './places.ts'

/** A request on its way. */
export interface Passage {
  /** How often the number of places had been lowered when it was sent. */
  readonly epoch: number
  /** How many requests had been answered by then. */
  readonly answered: number
}

interface ThrottleOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** How many requests may be under way at once. */
  readonly concurrency: number
}

/**
 * What all requests of a run share, so that a server that cannot keep up slows
 * the run down instead of failing it. One 429 holds all of them back, not only
 * the one that met it, and halves how many are under way at once; each round of
 * good answers allows one more again.
 */
export class Throttle {
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #places: Places
  readonly #underWay = new Set<Passage>()
  #answered = 0
  /** How many answers there had been when a request last gave up. */
  #answeredBefore = 0
  #opensMs = Number.NEGATIVE_INFINITY
  /** One pause for all that wait. */
  #pause: Promise<void> | undefined

  constructor({ clock, signal, concurrency }: ThrottleOptions) {
    this.#clock = clock
    this.#signal = signal
    this.#places = new Places(concurrency, signal)
  }

  /**
   * Waits until another request may be sent; `undefined` when that would be
   * later than `endsMs` on the clock's scale. Repeats go before what was never
   * sent, or a long run would let them wait for its end.
   *
   * @throws the signal's reason when it aborts
   */
  async enter(endsMs: number, isRepeat: boolean): Promise<Passage | undefined> {
    for (;;) {
      if (!(await this.#opened(endsMs))) return undefined
      await this.#places.take(isRepeat)
      // Whoever waited for a place may find everything held back by then.
      if (this.#opensMs <= this.#clock.now()) break
      this.#places.giveBack()
    }
    const passage = { epoch: this.#places.epoch, answered: this.#answered }
    this.#underWay.add(passage)
    return passage
  }

  /** Waits until nothing is held back; false at once where that is after the end. */
  async #opened(endsMs: number): Promise<boolean> {
    for (;;) {
      const leftMs = this.#opensMs - this.#clock.now()
      if (leftMs <= 0) return true
      if (this.#opensMs > endsMs) return false
      this.#pause ??= this.#clock.sleep(leftMs, this.#signal).finally(() => {
        this.#pause = undefined
      })
      await this.#pause
    }
  }

  /** The request is no longer under way; another may be. Only the first call counts. */
  leave(passage: Passage): void {
    if (this.#underWay.delete(passage)) this.#places.giveBack()
  }

  /** What came was an answer, not a failure. */
  answered(): void {
    this.#answered++
    this.#places.raise()
  }

  /** What came was 429. */
  lower({ epoch }: Passage): void {
    this.#places.lower(epoch)
  }

  /**
   * Whether the server has answered others since this one was sent; without one,
   * since the last time that one gave up.
   */
  hasAnswered(since?: Passage): boolean {
    return this.#answered > (since?.answered ?? this.#answeredBefore)
  }

  /** A request met 429 for so long that the server counts as down until it answers. */
  giveUp(): void {
    this.#answeredBefore = this.#answered
  }

  /**
   * Holds all requests back for so long.
   *
   * @returns whether this is news, and not one of several that are told at once
   */
  hold(ms: number): boolean {
    const untilMs = this.#clock.now() + ms
    const isNews = untilMs - this.#opensMs > ms / 2
    this.#opensMs = Math.max(this.#opensMs, untilMs)
    return isNews
  }
}
