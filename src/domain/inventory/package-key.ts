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

function withoutVersion(name: string, version: string): string {
  const at = Math.max(
    ...['-', '_', ' ', '@'].map((mark) => name.lastIndexOf(mark + version)),
  )
  if (at <= 0) return name
  return name.slice(0, at) + name.slice(at + 1 + version.length)
}
