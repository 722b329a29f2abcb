import { identityOf, keyOf } from '../library/identity.ts'
import type { Library } from '../library/library.ts'

/**
 * The same for all versions of one package. Files have their version in the name:
 * `zlib-1.2.11.tar.gz` → `zlib.tar.gz`
 */
export function packageKey(library: Library): string {
  const identity = identityOf(library)
  const { type, version } = identity
  if (type !== 'generic' || !version) return keyOf(identity, library)
  const name = withoutVersion(library.name, version)
  return keyOf(identity, { ...library, name })
}

/** What stands before a version, with or without a `v`; a dot only where nothing else does. */
const marks = '-_ @'

function withoutVersion(name: string, version: string): string {
  let dotted = 0
  let at = name.lastIndexOf(version)
  for (; at > 0; at = name.lastIndexOf(version, at - 1)) {
    const start = name[at - 1] === 'v' ? at - 2 : at - 1
    const mark = name[start] ?? 'none'
    if (start > 0 && marks.includes(mark))
      return without(name, start, at + version.length)
    if (mark === '.') dotted = Math.max(dotted, at)
  }
  return dotted > 1 ? without(name, dotted - 1, dotted + version.length) : name
}

function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(end)
}
