import type { ListedObject } from '../../domain/project.ts'
import { someString } from '../../domain/text/map-strings.ts'
import { isRedacted, redactionMarker } from '../../domain/text/redact.ts'

/**
 * A line for each place in an answer where Mend's own data repeat a secret of
 * this run: each tag by its key, each name, otherwise the answer as a whole.
 *
 * @param value what was read from the answer, redacted
 */
export function leakWarnings(heading: string, value: unknown): string[] {
  if (!someString(value, isRedacted)) return []
  const rows = Array.isArray(value) ? value.filter(isListed) : []
  const places = rows.flatMap(placesIn)
  return (places.length > 0 ? places : [`Mend's answer to ${heading}`]).map(
    warning,
  )
}

function isListed(row: unknown): row is ListedObject {
  return typeof row === 'object' && row !== null && 'tags' in row
}

function placesIn({ name, tags }: ListedObject): string[] {
  const keys = [...tags]
    .filter(([key, values]) => [key, ...values].some(isRedacted))
    .map(([key]) => `The tag "${key}" of "${name}"`)
  return isRedacted(name) ? [`The name "${name}"`, ...keys] : keys
}

function warning(place: string): string {
  return `${place} contains this run's \`user-key\` or \`org-token\`, shown as ${redactionMarker}. It is never matched, saved or removed. Remove it in Mend, and change the secret.`
}
