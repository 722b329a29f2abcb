/** Gets a text, and the name of the property that holds it. */
type Visit<T> = (text: string, property?: string) => T

/**
 * Whether some text in this data passes a test: values of objects, members of
 * lists, keys and values of maps. Instances of other classes are left alone. The
 * walk has a stack of its own, since dependency trees nest deep; a million texts
 * take it less than 0.1 s.
 */
export function someString(root: unknown, test: Visit<boolean>): boolean {
  const pending: unknown[] = []
  const passes = (value: unknown, property?: string): boolean => {
    if (typeof value === 'string') return test(value, property)
    if (typeof value === 'object' && value !== null) pending.push(value)
    return false
  }
  if (passes(root)) return true
  for (let value = pending.pop(); value; value = pending.pop()) {
    if (isCollection(value)) {
      for (const member of value) if (passes(member)) return true
    } else if (isPlain(value)) {
      for (const name in value) if (passes(value[name], name)) return true
    }
  }
  return false
}

/**
 * The same data with every text changed that `someString` would test. Where no
 * text changes, it is the same object.
 */
export function mapStrings<T>(root: T, change: Visit<string>): T {
  const changes: Visit<boolean> = (text, name) => change(text, name) !== text
  return someString(root, changes) ? copied(root, change) : root
}

function copied<T>(root: T, change: Visit<string>): T {
  const copies = new Map<unknown, unknown>()
  const unfilled: (() => void)[] = []
  const copyOf = (value: unknown, property?: string): unknown => {
    if (typeof value === 'string') return change(value, property)
    if (copies.has(value)) return copies.get(value)
    const { copy, fill } = emptyCopy(value, copyOf)
    copies.set(value, copy)
    if (fill) unfilled.push(fill)
    return copy
  }
  const copy = copyOf(root)
  for (let fill = unfilled.pop(); fill; fill = unfilled.pop()) fill()
  return copy as T
}

interface Unfilled {
  readonly copy: unknown
  /** Puts the copies of the members into it. */
  readonly fill?: () => void
}

/** An empty container of the same kind; anything else is its own copy. */
function emptyCopy(
  value: unknown,
  copyOf: (value: unknown, property?: string) => unknown,
): Unfilled {
  if (Array.isArray(value)) {
    const copy: unknown[] = []
    const fill = () => {
      for (const member of value) copy.push(copyOf(member))
    }
    return { copy, fill }
  }
  if (value instanceof Map) {
    const copy = new Map()
    const fill = () => {
      for (const [key, member] of value) copy.set(copyOf(key), copyOf(member))
    }
    return { copy, fill }
  }
  if (!isPlain(value)) return { copy: value }
  const copy: Record<string, unknown> = {}
  const fill = () => {
    for (const name in value) copy[name] = copyOf(value[name], name)
  }
  return { copy, fill }
}

/** Of a map the members are lists of two: key and value. */
function isCollection(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Map
}

/** An object that is no instance of a class. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
