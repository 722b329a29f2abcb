import type { Ecosystem } from './ecosystem.ts'

/** Ecosystems that write names in lower case alone (purl-spec). */
const lower: ReadonlySet<Ecosystem> = new Set([
  'alpm',
  'apk',
  'composer',
  'conda',
  'deb',
  'docker',
  'github',
  'hex',
])

/**
 * A name as its ecosystem writes it: `Flask_Login` is `flask-login` for PyPI
 * (PEP 503). npm, Go, Maven and others tell cases apart; NuGet does not, but
 * keeps the author's.
 */
export function canonical(type: Ecosystem, name: string): string {
  if (type === 'pypi') return name.toLowerCase().replace(/[-_.]+/g, '-')
  return lower.has(type) ? name.toLowerCase() : name
}

/** The same for all spellings of one name, with or without a version. */
export function folded(type: Ecosystem, text: string): string {
  if (type === 'nuget') return text.toLowerCase()
  if (type !== 'pypi') return canonical(type, text)
  const end = text.search(/[:@]/)
  if (end < 0) return canonical(type, text)
  return canonical(type, text.slice(0, end)) + text.slice(end).toLowerCase()
}
