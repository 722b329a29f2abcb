/**
 * Reads files such as GITHUB_OUTPUT: `name=value`, or `name<<END`, the lines of
 * the value, `END`. Of several entries with one name the last one counts.
 *
 * @throws {Error} where the runner would fail the step
 */
export function parseEntries(text: string): Record<string, string> {
  const entries: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name, sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (!name || (sign === '<<' && rest === '')) {
      throw new Error(`Invalid format '${line}'`)
    }
    if (sign === '=') {
      entries[name] = rest
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end < 0) throw new Error(`Matching delimiter not found '${rest}'`)
    entries[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return entries
}
