/**
 * Whether a text matches a pattern in which `*` is any run of characters and `?`
 * any one; the whole text, upper and lower case alike. Never slow: no pattern
 * makes it look at more than pattern × text characters.
 *
 * `GPL-*` matches gpl-3.0, not LGPL-3.0
 */
export function globMatches(pattern: string, text: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), text.toLowerCase()]
  let at = 0
  let star = -1
  let retry = 0
  for (let seen = 0; seen < given.length; ) {
    const sign = wanted[at]
    if (sign === '*') {
      star = at++
      retry = seen
    } else if (sign === '?' || (sign !== undefined && sign === given[seen])) {
      at++
      seen++
    } else if (star >= 0) {
      at = star + 1
      seen = ++retry
    } else return false
  }
  while (wanted[at] === '*') at++
  return at === wanted.length
}
