import {
  type LibraryNames,
  libraryMatcher,
  pythonSpelling,
} from '../name-patterns.ts'
import { PrefixIndex } from './prefix-index.ts'

interface Entry<T> {
  readonly pattern: string
  readonly value: T
  readonly matches: (library: LibraryNames) => boolean
}

/**
 * Many patterns of libraries, of which those that match a library are found
 * without trying each: by the whole name where a pattern has no wildcard,
 * otherwise by how it begins. Only those that begin with a wildcard are all tried.
 * A pattern that names a version is found by what stands before it, so that the
 * names with versions are made only for libraries that one may match.
 */
export class PatternIndex<T> {
  readonly #byPattern = new Map<string, Entry<T>>()
  readonly #exact = new Map<string, Entry<T>[]>()
  readonly #byBeginning = new PrefixIndex<Entry<T>>()
  readonly #others: Entry<T>[] = []

  /** The value of a pattern, which is made where there is none. */
  valueOf(pattern: string, create: () => T): T {
    const key = pattern.toLowerCase()
    const known = this.#byPattern.get(key)
    if (known) return known.value
    const matches = libraryMatcher([pattern])
    const entry = { pattern, value: create(), matches }
    this.#byPattern.set(key, entry)
    for (const spelling of new Set([key, pythonSpelling(key)])) {
      this.#place(spelling, entry)
    }
    return entry.value
  }

  /** The values of all patterns that match, each once. */
  find(library: LibraryNames): T[] {
    const { bases } = library
    const found = new Set(this.#others)
    for (const base of bases) {
      const text = base.toLowerCase()
      for (const entry of this.#exact.get(text) ?? []) found.add(entry)
      for (const entry of this.#byBeginning.find(text)) found.add(entry)
    }
    const values: T[] = []
    for (const { pattern, matches, value } of found) {
      if (bases.includes(pattern) || matches(library)) values.push(value)
    }
    return values
  }

  #place(pattern: string, entry: Entry<T>): void {
    const end = pattern.search(/[*?]/)
    if (end === 0) {
      this.#others.push(entry)
      return
    }
    const beginning = end < 0 ? pattern : pattern.slice(0, end)
    if (end < 0) this.#placeExact(pattern, entry)
    else this.#byBeginning.add(beginning, entry)
    // A version may hold either character, too: `openssl@1:1.1.1`.
    for (const { index } of beginning.matchAll(/[:@]/g)) {
      if (index > 0) this.#placeExact(beginning.slice(0, index), entry)
    }
  }

  #placeExact(name: string, entry: Entry<T>): void {
    const known = this.#exact.get(name)
    if (known) known.push(entry)
    else this.#exact.set(name, [entry])
  }
}
