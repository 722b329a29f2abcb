/** What comes beyond these hardly repeats, and would only fill the memory. */
const maxKept = 1_000

/**
 * The same function, which keeps what it made of the first thousand different
 * texts or objects: a hundred thousand libraries have a few hundred words, and
 * share their licenses.
 */
export function memoized<T, K = string>(make: (key: K) => T): (key: K) => T {
  const kept = new Map<K, { readonly value: T }>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known.value
    const value = make(key)
    if (kept.size < maxKept) kept.set(key, { value })
    return value
  }
}

/** Makes a value when it is first asked for, and keeps it. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
