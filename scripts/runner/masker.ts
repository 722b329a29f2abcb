/** Masks secrets in what the runner shows. */
export interface Masker {
  /** Masks the value, each of its lines and their usual encodings from now on. */
  add(value: string): void
  /** Replaces every secret by `***`. */
  apply(text: string): string
}

export function createMasker(): Masker {
  const secrets = new Set<string>()
  return {
    add(value) {
      for (const text of [value, ...value.split(/[\r\n]+/)]) {
        for (const form of forms(text.trim())) secrets.add(form)
      }
    },
    apply: (text) => mask(text, secrets),
  }
}

/** A secret in its usual encodings. */
function forms(value: string): string[] {
  if (value === '') return []
  return [
    value,
    Buffer.from(value).toString('base64'),
    encodeURIComponent(value.toWellFormed()),
    JSON.stringify(value).slice(1, -1),
  ]
}

/** Secrets that overlap or touch become one `***`. */
function mask(text: string, secrets: ReadonlySet<string>): string {
  let masked = ''
  let end = 0
  for (const [from, to] of matches(text, secrets)) {
    if (from > end || end === 0) masked += `${text.slice(end, from)}***`
    end = Math.max(end, to)
  }
  return masked + text.slice(end)
}

function matches(
  text: string,
  secrets: ReadonlySet<string>,
): [number, number][] {
  const found: [number, number][] = []
  for (const part of secrets) {
    for (
      let at = text.indexOf(part);
      at >= 0;
      at = text.indexOf(part, at + 1)
    ) {
      found.push([at, at + part.length])
    }
  }
  return found.sort((a, b) => a[0] - b[0])
}
