/**
 * The ways in which a text may hold a secret: as it is, in Base64 (alone or
 * inside something longer), in an address and in JSON. The longest first, so
 * that none leaves the rest of another.
 *
 * `a"b` → `a%22b`, `a\"b`, `YSJi`, `EiY`, `hIm`, `a"b`
 */
export function encodedForms(secret: string): string[] {
  const whole = secret.toWellFormed()
  const forms = new Set([
    secret,
    ...[0, 1, 2].map((before) => base64(whole, before)),
    encodeURIComponent(whole),
    JSON.stringify(secret).slice(1, -1),
  ])
  return [...forms].sort((a, b) => b.length - a.length)
}

/** The characters that only the text decides, with so many bytes before it. */
function base64(text: string, before: number): string {
  const bytes = [...new Uint8Array(before), ...new TextEncoder().encode(text)]
  const encoded = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
  const first = Math.ceil((before * 8) / 6)
  return encoded.slice(first, Math.floor((bytes.length * 8) / 6))
}
