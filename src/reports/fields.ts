/** These fields and no others, in this order: nothing slips into a report unseen. */
export function pick<T extends object, K extends keyof T>(
  of: T,
  ...names: readonly K[]
): Pick<T, K> {
  return Object.assign({}, ...names.map((name) => ({ [name]: of[name] })))
}

/** The keys of an object in their order, with their type. */
export function keysOf<T extends object>(of: T): Extract<keyof T, string>[] {
  const keys: Extract<keyof T, string>[] = []
  for (const key in of) keys.push(key)
  return keys
}
