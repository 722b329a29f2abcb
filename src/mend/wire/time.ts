import * as v from 'valibot'

const shape =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * A date in one of Mend's many formats, as ISO 8601 in UTC; `undefined` when it
 * is not a date. Without a zone it is UTC (facts 2.1).
 *
 * `2020-12-17 21:48:32 +0000` → `2020-12-17T21:48:32Z`
 * `2019-12-03 08:49:19`       → `2019-12-03T08:49:19Z`
 * `2018-02-28T17:48:19Z`      → `2018-02-28T17:48:19Z`
 * `2019-03-20`                → `2019-03-20T00:00:00Z`
 */
export function utc(text: string): string | undefined {
  const parts = shape.exec(text.trim())
  if (!parts) return undefined
  const [, day, time = '00:00:00', zone = 'Z'] = parts
  const dateTime = Date.parse(`${day}T${time}${withColon(zone)}`)
  if (Number.isNaN(dateTime)) return undefined
  return new Date(dateTime).toISOString().replace('.000Z', 'Z')
}

function withColon(zone: string): string {
  return zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
}

/** A date that may be absent, empty or unreadable; all three mean "unknown". */
export const dateTime = v.pipe(
  v.nullish(v.string()),
  v.transform((text) => (text ? utc(text) : undefined)),
)
