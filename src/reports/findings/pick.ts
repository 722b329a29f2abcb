/** These fields and no others, in this order: nothing slips into a report unseen. */
export function pick<T extends object, K extends keyof T>(
  of: T,
  ...names: readonly K[]
): Pick<T, K> {
  return Object.assign({}, ...names.map((name) => ({ [name]: of[name] })))
}
