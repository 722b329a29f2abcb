/** Shorter texts are not keys or tokens of Mend's, and would tear holes into words. */
const minSecretLength = 12

/**
 * V8 takes long to compile more, refuses very long expressions with an error
 * that quotes them, and with some 100,000 forms it aborts the process.
 */
const maxFormsInExpression = 500
const maxFormLength = 1_000

/**
 * Stands in Mend's answers for a key of this run that Mend's own data repeat.
 * A text that holds it is not what Mend has: it is shown, but never sent back,
 * matched or removed. It has no whitespace, so that what tidies texts keeps it.
 */
export const redactionMarker = '[redacted-secret]'

/** Whether something was taken out of this text, so that it names nothing in Mend. */
export function isRedacted(text: string): boolean {
  return text.includes(redactionMarker)
}

/**
 * The ways in which a text may hold a secret: as it is, in JSON, in a URL, in
 * hexadecimal digits, and in Base64 (alone or inside something longer). The
 * longest first, so that none leaves the rest of another.
 *
 * `a"b` → `a\"b`, `a%22b`, `612262`, `YSJi`, `EiY`, `hIm`, `a"b`
 */
export function encodedForms(secret: string): string[] {
  const whole = secret.toWellFormed()
  const bytes = new TextEncoder().encode(whole)
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const digits = hex(bytes)
  const forms = [
    secret,
    ...[0, 1, 2].map((offset) => base64(binary, offset)),
    digits,
    digits.toUpperCase(),
    encodeURIComponent(whole),
    inJson(secret),
    inJson(inJson(secret)),
  ]
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
}

/** The characters that the secret alone decides, with so many bytes before it. */
function base64(binary: string, offset: number): string {
  const padded = '\0'.repeat(offset) + binary
  const encoded = btoa(padded)
  const first = Math.ceil((offset * 8) / 6)
  return encoded.slice(first, Math.floor((padded.length * 8) / 6))
}

/**
 * What finds these secrets in all their forms, for `replaceAll`: one expression,
 * unless there are very many secrets, or very long ones.
 */
export function secretPatterns(
  secrets: readonly string[],
): (RegExp | string)[] {
  const forms = [...new Set(secrets)]
    .filter((secret) => secret.length >= minSecretLength)
    .flatMap(encodedForms)
    .sort((a, b) => b.length - a.length)
  const long = forms.filter(({ length }) => length > maxFormLength)
  const short = forms.slice(long.length)
  const expressions: RegExp[] = []
  for (let at = 0; at < short.length; at += maxFormsInExpression) {
    const some = short.slice(at, at + maxFormsInExpression)
    expressions.push(new RegExp(some.map(literal).join('|'), 'g'))
  }
  return [...long, ...expressions]
}

/** `a.b` → `a\.b` */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** Takes these secrets out of a text, however they are encoded in it. */
export function createRedactor(
  secrets: readonly string[],
  replacement = '***',
): (text: string) => string {
  const patterns = secretPatterns(secrets)
  const replaced = (text: string, pattern: RegExp | string) =>
    isIn(text, pattern) ? text.replaceAll(pattern, () => replacement) : text
  return (text) =>
    text.length < minSecretLength ? text : patterns.reduce(replaced, text)
}

/** Of the millions of texts in a large report hardly any holds one; asking costs a third of replacing. */
function isIn(text: string, pattern: RegExp | string): boolean {
  return typeof pattern === 'string'
    ? text.includes(pattern)
    : pattern.test(text)
}
