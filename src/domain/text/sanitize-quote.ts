import { plain } from './clean.ts'
import { encodedForms, redactionMarker } from './redact.ts'

/** Makes untrusted words fit for a log line of at most so many characters. */
export type Sanitize = (text: string, maxLength?: number) => string

/** Keys and tokens as Mend makes them: 32 or 64 hex characters, or a UUID (facts 1.2). */
const tokenShape =
  /(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi

/**
 * Takes the given secrets out of a quotation, however they are encoded, and
 * everything that has the shape of one, then makes one line of it and cuts it.
 * In this order: half a secret would not be recognized. Texts of fewer than four
 * characters are not secrets; without them the quotation would have holes.
 */
export function createSanitizer(secrets: readonly string[]): Sanitize {
  // Most requests quote nothing, and making the forms takes as long as the rest of them.
  let forms: readonly string[] | undefined
  return (text, maxLength = 300) => {
    forms ??= formsOf(secrets)
    const masked = forms
      .reduce((rest, form) => rest.replaceAll(form, '***'), text)
      .replace(tokenShape, '***')
    return plain(masked, maxLength)
  }
}

function formsOf(secrets: readonly string[]): string[] {
  return secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length > 3)
    .flatMap(encodedForms)
    .concat(redactionMarker)
    .sort((a, b) => b.length - a.length)
}
