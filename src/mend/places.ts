type Turn = Pick<PromiseWithResolvers<void>, 'resolve' | 'reject'>

/** Places for requests under way, whose number falls and rises again. */
export class Places {
  readonly #most: number
  readonly #signal: AbortSignal
  readonly #repeats: Turn[] = []
  readonly #others: Turn[] = []
  #limit: number
  #taken = 0
  #epoch = 0
  /** Good answers since the limit changed. */
  #credit = 0

  constructor(most: number, signal: AbortSignal) {
    this.#most = most
    this.#limit = most
    this.#signal = signal
    signal.addEventListener('abort', () => {
      const lines = [this.#repeats, this.#others]
      const waiting = lines.flatMap((line) => line.splice(0))
      for (const { reject } of waiting) reject(signal.reason)
    })
  }

  /** How often the limit was lowered. */
  get epoch(): number {
    return this.#epoch
  }

  /**
   * Waits for a place; repeats go first.
   *
   * @throws the signal's reason when it aborts
   */
  async take(isRepeat: boolean): Promise<void> {
    this.#signal.throwIfAborted()
    const turn = Promise.withResolvers<void>()
    const line = isRepeat ? this.#repeats : this.#others
    line.push(turn)
    this.#handOut()
    await turn.promise
  }

  giveBack(): void {
    this.#taken--
    this.#handOut()
  }

  /** Halves the limit, once for all requests that were sent together and met it. */
  lower(sentIn: number): void {
    if (sentIn !== this.#epoch) return
    const half = Math.floor(Math.min(this.#limit, this.#taken) / 2)
    this.#limit = Math.max(1, half)
    this.#epoch++
    this.#credit = 0
  }

  /** Adds a place after as many good answers as there are places. */
  raise(): void {
    if (this.#limit >= this.#most || ++this.#credit < this.#limit) return
    this.#limit++
    this.#credit = 0
    this.#handOut()
  }

  /** A place goes from hand to hand, so that nobody who comes later takes it. */
  #handOut(): void {
    while (this.#taken < this.#limit) {
      const next = this.#repeats.shift() ?? this.#others.shift()
      if (!next) return
      this.#taken++
      next.resolve()
    }
  }
}
