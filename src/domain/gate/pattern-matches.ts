import { type Identity, identityOf, spellingsOf } from '../library/identity.ts'
import type { Library, License } from '../library/library.ts'
import { spdxId } from '../library/license.ts'
import {
  isNoLicense,
  isSuspected,
  withoutSuspected,
} from '../library/no-license.ts'
import { folded } from '../library/spelling.ts'
import { glob } from '../text/glob.ts'
import { isRedacted } from '../text/redact.ts'
import type { PatternCondition } from './condition.ts'
import { type Evidence, labelsOf, type Measurement } from './measures.ts'

/** Whether one of the patterns matches one of the names; a redacted name matches none. */
type Matches = (names: readonly (string | undefined)[]) => boolean

/**
 * The libraries that a pattern forbids. With `license not in` each license must
 * be among the patterns: whether one of two may be chosen, Mend does not say. A
 * library without any row of a license is counted by `no-license` alone.
 */
export function patternMatches(
  { kind, patterns }: PatternCondition,
  { inventory }: Evidence,
): Measurement {
  const globs = patterns.map((pattern) => glob(pattern, { ignoreCase: true }))
  const matches: Matches = (names) =>
    names
      .filter((name) => name !== undefined)
      .some((name) => !isRedacted(name) && globs.some((glob) => glob(name)))
  const libraries = inventory?.libraries ?? []
  if (kind === 'library') {
    const found = libraries.filter(libraryMatches(patterns))
    return { count: found.length, examples: () => labelsOf(found) }
  }
  const isForbidden = (license: License) =>
    kind === 'license-in'
      ? matches(deniedNames(license))
      : !isAllowed(license, patterns, matches)
  const found = libraries.filter(({ licenses }) => licenses.some(isForbidden))
  const suffix = ({ licenses }: Library) =>
    ` (${licenses
      .filter(isForbidden)
      .map(({ name }) => name)
      .join(', ')})`
  return { count: found.length, examples: () => labelsOf(found, suffix) }
}

/**
 * Mend's name, as it is or with dashes as SPDX writes it (`GPL-*` means `GPL
 * 2.0` too), the id that Mend gives, and the one that is certain.
 */
function licenseNames(license: License): readonly (string | undefined)[] {
  const { name, spdxName } = license
  return [name, name.replaceAll(' ', '-'), spdxName, spdxId(license)]
}

/** A license that Mend only suspects is denied under its plain name, too. */
function deniedNames(license: License): readonly (string | undefined)[] {
  const { name } = license
  if (!isSuspected(name)) return licenseNames(license)
  const certain = { ...license, name: withoutSuspected(name) }
  return [...licenseNames(license), ...licenseNames(certain)]
}

/**
 * By the full name: `MIT` allows no `Suspected MIT`, whatever id Mend gives it.
 * Mend's words for "no license found" are allowed only where a pattern is that
 * word, never by a wildcard.
 */
function isAllowed(
  license: License,
  patterns: readonly string[],
  matches: Matches,
): boolean {
  const { name } = license
  if (isNoLicense(license)) {
    const word = name.trim().toLowerCase()
    return patterns.some((pattern) => pattern.toLowerCase() === word)
  }
  return matches(isSuspected(name) ? [name] : licenseNames(license))
}

/** Patterns are read as they are and, for PyPI, in its spelling (PEP 503). */
function libraryMatches(
  patterns: readonly string[],
): (library: Library) => boolean {
  const plain = patterns.map((pattern) => glob(pattern, { ignoreCase: true }))
  const ofPython = patterns
    .map((pattern) => folded('pypi', pattern))
    .filter((pattern, at) => pattern !== patterns[at])
    .map((pattern) => glob(pattern, { ignoreCase: true }))
  return (library) => {
    const identity = identityOf(library)
    const globs = identity.type === 'pypi' ? [...plain, ...ofPython] : plain
    return [...namesOf(identity, library)].some(
      (name) => !isRedacted(name) && globs.some((glob) => glob(name)),
    )
  }
}

/**
 * All names of a library, alone and with the version: a deny list is safer with
 * a name too many than with one too few.
 *
 * `log4j:log4j`, `log4j`, `log4j:1.2.17`, `lodash@4.17.20`
 */
function namesOf(identity: Identity, library: Library): Set<string> {
  const { name, groupId, artifactId } = library
  const names = new Set([...spellingsOf(identity, library), name])
  if (identity.subpath) names.add(identity.name)
  if (artifactId) names.add(artifactId)
  if (groupId && artifactId) names.add(`${groupId}:${artifactId}`)
  const bases = [...names]
  for (const version of new Set([library.version, identity.version])) {
    if (version === undefined) continue
    for (const base of bases) {
      names.add(`${base}:${version}`).add(`${base}@${version}`)
    }
  }
  return names
}
