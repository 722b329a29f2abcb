import type { Library, License } from '../library/library.ts'
import {
  isNoLicense,
  isSuspected,
  lacksLicense,
} from '../library/no-license.ts'
import { memoized } from '../memo.ts'
import { bare } from '../text/clean.ts'
import type { PatternCondition } from './condition.ts'
import type { Evidence, Measurement } from './evidence.ts'
import { labelsOf } from './library-labels.ts'
import {
  deniedNames,
  libraryMatcher,
  libraryNames,
  licenseNames,
  type NamesMatch,
  namesMatcher,
} from './name-patterns.ts'
import type { WaiverLookup } from './waivers/waiver.ts'

/**
 * The libraries that a pattern forbids. With `license not in` each license must
 * be among the patterns: whether one of two may be chosen, Mend does not say. A
 * library without any row of a license is counted by `no-license` alone.
 */
export function patternMatches(
  condition: PatternCondition,
  { inventory }: Evidence,
  waivers: WaiverLookup,
): Measurement {
  const libraries = inventory?.libraries ?? []
  if (condition.kind !== 'library') {
    return forbiddenLicenses(condition, libraries, waivers)
  }
  const matches = libraryMatcher(condition.patterns)
  const found = libraries.filter((library) => matches(libraryNames(library)))
  return { count: found.length, examples: () => labelsOf(found) }
}

function forbiddenLicenses(
  { kind, patterns }: PatternCondition,
  libraries: readonly Library[],
  { licenseWaiverOf }: WaiverLookup,
): Measurement {
  const matches = namesMatcher(patterns)
  const isForbidden = memoized((license: License) =>
    kind === 'license-in'
      ? matches(deniedNames(license))
      : !isAllowed(license, patterns, matches),
  )
  const left = (library: Library) =>
    library.licenses.filter(
      (license) => isForbidden(license) && !licenseWaiverOf(library, license),
    )
  const all = libraries.filter(({ licenses }) => licenses.some(isForbidden))
  const found = all.filter((library) => left(library).length > 0)
  const suffix = (library: Library) =>
    ` (${left(library)
      .map(({ name }) => name)
      .join(', ')})`
  return {
    count: found.length,
    waived: all.length - found.length,
    withoutLicense: withoutLicense(kind, libraries) - withoutLicense(kind, all),
    examples: () => labelsOf(found, suffix),
  }
}

/** With `license not in`, Mend's words for none are counted or allowed by name. */
function withoutLicense(
  kind: PatternCondition['kind'],
  libraries: readonly Library[],
): number {
  const isUnknown =
    kind === 'license-in'
      ? lacksLicense
      : ({ licenses }: Library) => licenses.length === 0
  return libraries.filter(isUnknown).length
}

/**
 * By the full name: `MIT` allows no `Suspected MIT`, whatever id Mend gives it.
 * Mend's words for "no license found" are allowed only where a pattern is that
 * word, never by a wildcard.
 */
function isAllowed(
  license: License,
  patterns: readonly string[],
  matches: NamesMatch,
): boolean {
  const { name } = license
  if (isNoLicense(license)) {
    const word = bare(name).toLowerCase()
    return patterns.some((pattern) => pattern.toLowerCase() === word)
  }
  return matches(isSuspected(name) ? [bare(name)] : licenseNames(license))
}
