/** Texts beyond these hardly repeat, and would only fill the memory. */
const maxKept = 1_000

/**
 * The same function of a text, which keeps what it made of the first thousand
 * different ones: a hundred thousand libraries have a few hundred words.
 */
export function memoized<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly value: T }>()
  return (text) => {
    const known = kept.get(text)
    if (known) return known.value
    const value = make(text)
    if (kept.size < maxKept) kept.set(text, { value })
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
