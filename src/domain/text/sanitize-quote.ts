import { plain } from './clean.ts'
import { encodedForms } from './redact.ts'

/** What was said elsewhere, made fit for a log line. */
export type Sanitize = (text: string, most?: number) => string

/** Keys and tokens as Mend makes them: 32 or 64 hex characters, or a UUID (facts 1.2). */
const tokenShape =
  /(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi

/**
 * Makes a quoter that takes out the given secrets, however they are encoded, and
 * everything that has the shape of one, then makes one line of it and cuts it. In this order: half a
 * secret would not be recognized. What is shorter than four characters is no
 * secret, and taking it out would only make holes in the text.
 */
export function createSanitizer(secrets: readonly string[]): Sanitize {
  const known = secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length > 3)
    .flatMap(encodedForms)
    .sort((a, b) => b.length - a.length)
  return (text, most = 300) => {
    const masked = known
      .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
      .replace(tokenShape, '***')
    return plain(masked, most)
  }
}
