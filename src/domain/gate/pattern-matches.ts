import { type Library, type License, packageName } from '../library/library.ts'
import { spdxId } from '../library/license.ts'
import { globMatches } from '../text/glob.ts'
import type { PatternCondition } from './condition.ts'
import { type Evidence, type Measured, named } from './measures.ts'

/**
 * The libraries that a pattern forbids. With `license not in` each license must
 * be among the patterns: whether one of two may be chosen, Mend does not say. A
 * library without any license is the business of `no-license`.
 */
export function patternMatches(
  { kind, patterns }: PatternCondition,
  { inventory }: Evidence,
): Measured {
  const libraries = inventory?.libraries ?? []
  if (kind === 'library') {
    const found = libraries.filter((library) => isCalled(library, patterns))
    return { count: found.length, examples: () => named(found) }
  }
  const wanted = (license: License) =>
    isLicensed(license, patterns) === (kind === 'license-in')
  const found = libraries.filter(({ licenses }) => licenses.some(wanted))
  const licensesOf = ({ licenses }: Library) =>
    licenses.filter(wanted).map(({ name }) => name)
  const tail = (library: Library) => ` (${licensesOf(library).join(', ')})`
  return { count: found.length, examples: () => named(found, tail) }
}

/**
 * By Mend's name, as it is or with dashes as SPDX writes it (`GPL-*` means `GPL
 * 2.0` too), by the id that Mend gives, or by the one that is certain.
 */
function isLicensed(license: License, patterns: readonly string[]): boolean {
  const { name, spdxName } = license
  const labels = [name, name.replaceAll(' ', '-'), spdxName, spdxId(license)]
  const known = labels.filter((label) => label !== undefined)
  return patterns.some((pattern) =>
    known.some((label) => globMatches(pattern, label)),
  )
}

/**
 * By the package's name, the artifact's, both as Maven writes them, or the
 * display name; alone or with the version: `log4j:log4j`, `log4j`,
 * `log4j:1.2.17`, `lodash@4.17.20`.
 */
function isCalled(library: Library, patterns: readonly string[]): boolean {
  const labels = [...namesOf(library)].flatMap((name) =>
    library.version === undefined
      ? [name]
      : [name, `${name}:${library.version}`, `${name}@${library.version}`],
  )
  return patterns.some((pattern) =>
    labels.some((label) => globMatches(pattern, label)),
  )
}

/** A deny list is safer with a name too many than with one too few. */
function namesOf(library: Library): Set<string> {
  const { name, groupId, artifactId } = library
  const names = new Set([packageName(library), name])
  if (artifactId) names.add(artifactId)
  if (groupId && artifactId) names.add(`${groupId}:${artifactId}`)
  return names
}
