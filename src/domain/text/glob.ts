/** What a name or a tag's value has to look like. */
export type Pattern = (text: string) => boolean

/**
 * A pattern for the whole text: `*` is any run of characters, `?` any one. Never
 * slow: after a mismatch only the last `*` takes one character more, so no glob
 * takes longer than its length times the text's.
 *
 * `GPL-*` matches GPL-3.0, not LGPL-3.0
 */
export function glob(pattern: string, { ignoreCase = false } = {}): Pattern {
  if (!ignoreCase) return (text) => matches(pattern, text)
  const lower = pattern.toLowerCase()
  return (text) => matches(lower, text.toLowerCase())
}

function matches(wanted: string, given: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let i = 0; i < given.length; ) {
    const character = wanted[at]
    if (character === '*') {
      star = at++
      resume = i
    } else if (character === '?') {
      at++
      i += isPair(given, i) ? 2 : 1
    } else if (character !== undefined && character === given[i]) {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++resume
    } else return false
  }
  while (wanted[at] === '*') at++
  return at === wanted.length
}

/** One character in two code units, as emoji are. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff
}
