import { mapStrings } from '../../domain/text/map-strings.ts'
import {
  createRedactor,
  redactionMarker,
  secretPatterns,
} from '../../domain/text/redact.ts'

interface AnswerRedactor {
  /** For the text of an answer, before it is parsed. */
  redactText(text: string): RedactedText
  /** For the value that was read from such a text. */
  redactValue<T>(value: T, from: RedactedText): T
}

interface RedactedText {
  readonly text: string
  /** Once parsed, it may still hold a secret: written with escapes, or kept in a token field. */
  readonly mayHoldMore: boolean
}

/** Fields by which objects are addressed, in answers and in what is read from them. */
const tokenFields = [
  'token',
  'productToken',
  'projectToken',
  'requestToken',
  'keyUuid',
]
const tokenFieldBefore = new RegExp(`"(?:${tokenFields.join('|')})"\\s*:\\s*"$`)

/**
 * Puts the marker wherever Mend's own data repeat one of these secrets. The text
 * is searched once, with one expression. A token field whose whole value is a
 * secret keeps it: without its token an object cannot be addressed. What JSON
 * hides behind escapes (`\u0061`) shows only in the parsed value, which is walked
 * when there were escapes.
 */
export function createAnswerRedactor(
  secrets: readonly string[],
): AnswerRedactor {
  const patterns = secretPatterns(secrets)
  const redact = createRedactor(secrets, redactionMarker)
  const redactUnlessToken = (text: string, property = '') => {
    const redacted = redact(text)
    const isToken = redacted === redactionMarker
    return isToken && tokenFields.includes(property) ? text : redacted
  }
  return {
    redactText(text) {
      let keepsToken = false
      const replacement = (match: string, at: number, whole: string) => {
        if (startsInEscape(whole, at)) return match
        if (!isTokenField(whole, at, match.length)) return redactionMarker
        keepsToken = true
        return match
      }
      const redacted = patterns.reduce<string>(
        (rest, pattern) => rest.replaceAll(pattern, replacement),
        text,
      )
      const hasEscapes = text.includes('\\u') || text.includes('\\/')
      return { text: redacted, mayHoldMore: keepsToken || hasEscapes }
    },
    redactValue: (value, { mayHoldMore }) =>
      mayHoldMore ? mapStrings(value, redactUnlessToken) : value,
  }
}

/** Whether the first character belongs to an escape (`\b…`), so that the text means something else. */
function startsInEscape(text: string, at: number): boolean {
  let start = at
  while (text[start - 1] === '\\') start--
  return (at - start) % 2 === 1
}

function isTokenField(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  return text[at + length] === '"' && tokenFieldBefore.test(before)
}
