import {
  type LibraryNames,
  libraryMatcher,
  pythonSpelling,
} from '../name-patterns.ts'

interface Entry<T> {
  readonly value: T
  readonly matches: (library: LibraryNames) => boolean
}

/** Beginnings are looked up in these lengths, so that a name costs at most as many look-ups. */
const lengths = [32, 16, 8, 4, 2, 1] as const

/**
 * Many patterns of libraries, of which those that match a library are found
 * without trying each: by the whole name where a pattern has no wildcard,
 * otherwise by how it begins. Only those that begin with a wildcard are all tried.
 */
export class PatternIndex<T> {
  readonly #byPattern = new Map<string, Entry<T>>()
  readonly #exact = new Map<string, Entry<T>[]>()
  readonly #byBeginning = new Map<string, Entry<T>[]>()
  readonly #others: Entry<T>[] = []

  /** The value of a pattern, which is made where there is none. */
  valueOf(pattern: string, create: () => T): T {
    const key = pattern.toLowerCase()
    const known = this.#byPattern.get(key)
    if (known) return known.value
    const entry = { value: create(), matches: libraryMatcher([pattern]) }
    this.#byPattern.set(key, entry)
    for (const spelling of new Set([key, pythonSpelling(key)])) {
      this.#placeOf(spelling).push(entry)
    }
    return entry.value
  }

  /** The values of all patterns that match, each once. */
  find(library: LibraryNames): T[] {
    const found = new Set<Entry<T>>(this.#others)
    for (const name of library.names) {
      const text = name.toLowerCase()
      for (const entry of this.#exact.get(text) ?? []) found.add(entry)
      if (this.#byBeginning.size === 0) continue
      for (const length of lengths) {
        const near = this.#byBeginning.get(text.slice(0, length))
        for (const entry of near ?? []) found.add(entry)
      }
    }
    return [...found]
      .filter(({ matches }) => matches(library))
      .map(({ value }) => value)
  }

  #placeOf(pattern: string): Entry<T>[] {
    const end = pattern.search(/[*?]/)
    if (end < 0) return listAt(this.#exact, pattern)
    const length = lengths.find((length) => length <= end)
    if (length === undefined) return this.#others
    return listAt(this.#byBeginning, pattern.slice(0, length))
  }
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key) ?? []
  lists.set(key, known)
  return known
}
