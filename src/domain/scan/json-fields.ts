/** The fields of a value read from JSON; none where it is no object. */
export function jsonFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
