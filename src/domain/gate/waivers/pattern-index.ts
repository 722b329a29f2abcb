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
 */
export class PatternIndex<T> {
  readonly #byPattern = new Map<string, Entry<T>>()
  readonly #exact = new Map<string, Entry<T>[]>()
  readonly #byBeginning = new PrefixIndex<Entry<T>>()
  readonly #others: Entry<T>[] = []
  /** A pattern of them may name a version. */
  #needsVersions = false

  /** The value of a pattern, which is made where there is none. */
  valueOf(pattern: string, create: () => T): T {
    const key = pattern.toLowerCase()
    const known = this.#byPattern.get(key)
    if (known) return known.value
    const matches = libraryMatcher([pattern])
    const entry = { pattern, value: create(), matches }
    this.#needsVersions ||= /.[:@]|[*?]/.test(pattern)
    this.#byPattern.set(key, entry)
    for (const spelling of new Set([key, pythonSpelling(key)])) {
      this.#place(spelling, entry)
    }
    return entry.value
  }

  /** The values of all patterns that match, each once. */
  find(library: LibraryNames): T[] {
    const { bases } = library
    const names = this.#needsVersions ? library.names : bases
    const found = new Set(this.#others)
    for (const name of names) {
      const text = name.toLowerCase()
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
    if (end === 0) this.#others.push(entry)
    else if (end > 0) this.#byBeginning.add(pattern.slice(0, end), entry)
    else {
      const known = this.#exact.get(pattern) ?? []
      this.#exact.set(pattern, known)
      known.push(entry)
    }
  }
}
