/** Hides secrets in what the runner shows. */
export interface Masker {
  /** From here on the value, each of its lines and their usual encodings are hidden. */
  add(value: string): void
  /** The text with every hidden part as `***`. */
  apply(text: string): string
}

export function createMasker(): Masker {
  const hidden = new Set<string>()
  return {
    add(value) {
      for (const text of [value, ...value.split(/[\r\n]+/)]) {
        for (const form of forms(text.trim())) hidden.add(form)
      }
    },
    apply: (text) => hide(text, hidden),
  }
}

/** The encodings in which a secret still counts as itself. */
function forms(value: string): string[] {
  if (value === '') return []
  return [
    value,
    Buffer.from(value).toString('base64'),
    encodeURIComponent(value.toWellFormed()),
    JSON.stringify(value).slice(1, -1),
  ]
}

/** Hidden parts that overlap or touch become one `***`. */
function hide(text: string, hidden: ReadonlySet<string>): string {
  let shown = ''
  let end = 0
  for (const [from, to] of hits(text, hidden)) {
    if (from > end || end === 0) shown += `${text.slice(end, from)}***`
    end = Math.max(end, to)
  }
  return shown + text.slice(end)
}

function hits(text: string, hidden: ReadonlySet<string>): [number, number][] {
  const found: [number, number][] = []
  for (const part of hidden) {
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
