import type { EcosystemFacts } from './ecosystem.ts'
import {
  type Parts,
  split,
  versionOf,
  withoutVersion,
} from './package-fields.ts'

/** Begins with a host: `golang.org/x/crypto` */
const importPath = /^[\w-]+(\.[\w-]+)+\/[^\s:]+$/
const atVersion = /^(.+?)[-@]([\da-f]{40}|v\d+\.\d+\.\d[^/]*)$/

/** The import path, with the version that stands behind it in Mend's names. */
export function golang(library: EcosystemFacts): Parts | undefined {
  const found = pathOf(library)
  if (!found) return undefined
  const given = found.includes('!') ? unescaped(found) : found
  const version = versionOf(library)
  if (version) return { ...split(withoutVersion(given, version)), version }
  const [, path = given, ofName] = atVersion.exec(given) ?? []
  return { ...split(path), version: ofName }
}

/** The module cache's folders have no capitals: `github.com/!burnt!sushi/toml` (go.dev/ref/mod). */
function unescaped(path: string): string {
  return path.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/**
 * The group can be the path's second segment alone, `x` of `golang.org/x/crypto`,
 * or all but the last.
 */
function pathOf(library: EcosystemFacts): string | undefined {
  const { groupId, artifactId, name } = library
  if (isPath(artifactId)) return artifactId
  const whole = inGroup(library)
  if (isPath(whole)) return whole
  return [groupId, name].find(isPath)
}

function inGroup(library: EcosystemFacts): string | undefined {
  const { groupId, artifactId } = library
  if (!groupId || !artifactId || artifactId.includes('/')) return undefined
  const segment = withoutVersion(artifactId, versionOf(library))
  const isWhole = `/${groupId}`.endsWith(`/${segment}`)
  return isWhole ? undefined : `${groupId}/${segment}`
}

function isPath(text: string | undefined): boolean {
  return text !== undefined && importPath.test(text)
}
