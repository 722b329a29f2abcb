import { compare } from '../../text/compare.ts'

interface Prefix<T> {
  readonly text: string
  readonly values: T[]
  /** The longest other one with which it begins. */
  readonly shorter: Prefix<T> | undefined
}

/**
 * Values by how a text begins. All that a text begins with are found by one
 * binary search: whatever stands between a beginning and the text itself has that
 * beginning, so the nearest one before the text leads to all others.
 */
export class PrefixIndex<T> {
  readonly #added = new Map<string, T[]>()
  #sorted: readonly Prefix<T>[] | undefined

  add(prefix: string, value: T): void {
    const values = this.#added.get(prefix) ?? []
    this.#added.set(prefix, values)
    values.push(value)
    this.#sorted = undefined
  }

  /** The values of all prefixes of the text, the longest prefix first. */
  find(text: string): T[] {
    const found: T[] = []
    if (this.#added.size === 0) return found
    let prefix = this.#lastUpTo(text)
    for (; prefix; prefix = prefix.shorter) {
      if (text.startsWith(prefix.text)) found.push(...prefix.values)
    }
    return found
  }

  #lastUpTo(text: string): Prefix<T> | undefined {
    this.#sorted ??= linked(this.#added)
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sorted[middle]?.text ?? '') <= text) low = middle + 1
      else high = middle
    }
    return this.#sorted[low - 1]
  }
}

/** Sorted, each with the one before it with which it begins. */
function linked<T>(added: ReadonlyMap<string, T[]>): Prefix<T>[] {
  const sorted: Prefix<T>[] = []
  for (const [text, values] of [...added].sort(([a], [b]) => compare(a, b))) {
    let shorter = sorted.at(-1)
    while (shorter && !text.startsWith(shorter.text)) shorter = shorter.shorter
    sorted.push({ text, values, shorter })
  }
  return sorted
}
