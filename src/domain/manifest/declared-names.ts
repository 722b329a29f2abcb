import type { EcosystemFacts } from '../library/ecosystem.ts'
import { type Identity, identityOf, spellingsOf } from '../library/identity.ts'

/** More folders than any import path has. */
const maxParents = 20

/**
 * The names under which a manifest can declare a library, the most specific
 * first; none where its package is not certain.
 */
export function declaredNames(library: EcosystemFacts): string[] {
  const identity = identityOf(library)
  if (identity.type === 'generic') return []
  const names = spellingsOf(identity, library)
  return names.flatMap((name) => [name, ...wider(name, identity)])
}

/** Names that include the package: its module, its pod, its artifact for any platform. */
function wider(name: string, { type, version }: Identity): string[] {
  // `%% "cats-core"` of sbt is `cats-core_2.13`, and Kotlin's `okio` is `okio-jvm`.
  if (type === 'maven') return [name.replace(/(_[23](\.\d+)?|-jvm)$/, '')]
  if (type === 'cocoapods') return parentsOf(name)
  if (type !== 'golang') return []
  const major = /^v?(\d{1,9})\./.exec(version ?? '')?.[1]
  // A module's path ends in its major version from 2 on, Mend's not always.
  return [`${name}/v${major}`, ...parentsOf(name)]
}

/** `golang.org/x/net/http2` → `golang.org/x/net`, `golang.org/x`, `golang.org` */
function parentsOf(path: string): string[] {
  const parents: string[] = []
  let at = path.lastIndexOf('/')
  while (at > 0 && parents.length < maxParents) {
    parents.push(path.slice(0, at))
    at = path.lastIndexOf('/', at - 1)
  }
  return parents
}
