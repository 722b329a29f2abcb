import { lazily } from '../memo.ts'
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
  // Made with the first quotation: most calls succeed and quote nothing.
  const forms = lazily(() => formsOf(secrets))
  return (text, maxLength = 300) => {
    const masked = forms()
      .reduce((rest, form) => rest.replaceAll(form, '***'), text)
      .replace(tokenShape, '***')
    return plain(masked, maxLength)
  }
}

/** Every way in which a text may hold one of them, the longest first. */
function formsOf(secrets: readonly string[]): readonly string[] {
  return secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length > 3)
    .flatMap(encodedForms)
    .concat(redactionMarker)
    .sort((a, b) => b.length - a.length)
}
