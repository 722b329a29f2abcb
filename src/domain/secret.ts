/**
 * The ways in which a text may hold a secret: as it is, in Base64, in an address
 * and in JSON. The longest first, so that none leaves the rest of another.
 *
 * `a"b` → `YSJi`, `a%22b`, `a\"b`, `a"b`
 */
export function formsOf(secret: string): string[] {
  const whole = secret.toWellFormed()
  const bytes = Array.from(new TextEncoder().encode(whole), (byte) =>
    String.fromCharCode(byte),
  ).join('')
  const forms = new Set([
    secret,
    btoa(bytes).replace(/=+$/, ''),
    encodeURIComponent(whole),
    JSON.stringify(secret).slice(1, -1),
  ])
  return [...forms].sort((a, b) => b.length - a.length)
}
