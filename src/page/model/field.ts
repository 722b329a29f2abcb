import { plain } from '../../domain/text/clean.ts'

/** A field of whatever this is. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

/** A text field, cleaned; numbers as digits, lists with commas. */
export function textField(value: unknown, name: string): string | undefined {
  const found = field(value, name)
  if (typeof found === 'number') return String(found)
  const text = Array.isArray(found)
    ? found.filter((part) => typeof part === 'string').join(', ')
    : found
  return typeof text === 'string' && text !== '' ? plain(text, 300) : undefined
}

/** A list field; anything else is an empty one. */
export function listField(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name)
  return Array.isArray(found) ? found : []
}
