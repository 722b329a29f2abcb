import type { EcosystemFacts } from './ecosystem.ts'
import {
  type Parts,
  split,
  versionOf,
  withoutVersion,
} from './package-fields.ts'

/** Begins with a host: `golang.org/x/crypto` */
const importPath = /^[\w-]+(\.[\w-]+)+\/[^\s:]+$/
const commit = /^(.+)-([\da-f]{40})$/

/** The import path, with the version that stands behind it in Mend's names. */
export function golang(library: EcosystemFacts): Parts | undefined {
  const given = pathOf(library)
  if (!given) return undefined
  const version = versionOf(library)
  if (version) return { ...split(withoutVersion(given, version)), version }
  const [, path = given, revision] = commit.exec(given) ?? []
  return { ...split(path), version: revision }
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
