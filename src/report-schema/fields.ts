import * as v from 'valibot'

export const text = v.string()
export const optionalText = v.optional(text)
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** With a description that people read in docs/report.schema.json. */
export function described<const T extends v.GenericSchema>(
  schema: T,
  description: string,
) {
  return v.pipe(schema, v.description(description))
}

/** A sentence for people. */
export const look = described(
  optionalText,
  'When a change is unclear: what to look at in Mend.',
)
