import {
  type Identity,
  identityOf,
  nameAlone,
  spellingsOf,
  versionSpellings,
} from '../library/identity.ts'
import type { Library, License } from '../library/library.ts'
import { spdxId } from '../library/license.ts'
import { isSuspected, withoutSuspected } from '../library/no-license.ts'
import { folded } from '../library/spelling.ts'
import { bare } from '../text/clean.ts'
import { glob, type Pattern } from '../text/glob.ts'
import { isRedacted } from '../text/redact.ts'

/**
 * Whether a text is a pattern that can match. Refused is what never would, and so
 * would never fail a step: characters of regular expressions, brackets and
 * braces, another condition, quotes, a second list, package URLs. No name begins
 * with a colon, ends with a quote or is all in brackets.
 */
export function isPattern(pattern: string): boolean {
  if (!/^[^[\]{}|^$\\;<>=]{1,200}$/.test(pattern)) return false
  if (/^\/.*\/\w*$|^\(.*\)$|^:|^["'`]|["'`]$/.test(pattern)) return false
  if (isPackageUrl(pattern)) return false
  return pattern.split(' ').filter((word) => word.includes('*')).length < 2
}

/** `pkg:npm/lodash@4.17.20` */
export function isPackageUrl(text: string): boolean {
  return /^pkg:[\w.+-]+\//i.test(text)
}

/** What patterns of libraries are compared with. */
export interface LibraryNames {
  /** Without a version; redacted ones, which match nothing, are left out. */
  readonly bases: readonly string[]
  /** The same alone and with the version; made when first asked for. */
  readonly names: readonly string[]
  /** PyPI takes `-`, `_` and `.` for the same (PEP 503). */
  readonly isPython: boolean
}

/**
 * All names of a library, alone and with the version: a deny list is safer with
 * a name too many than with one too few.
 *
 * `log4j:log4j`, `log4j`, `log4j:1.2.17`, `lodash@4.17.20`
 */
export function libraryNames(library: Library): LibraryNames {
  const identity = identityOf(library)
  const bases = basesOf(identity, library)
  let names: readonly string[] | undefined
  return {
    bases: known(bases),
    get names() {
      names ??= known(withVersions(bases, identity, library))
      return names
    },
    isPython: identity.type === 'pypi',
  }
}

function known(names: ReadonlySet<string>): readonly string[] {
  const all = [...names]
  return all.some(isRedacted) ? all.filter(isKnown) : all
}

function basesOf(identity: Identity, library: Library): Set<string> {
  const { name, groupId, artifactId } = library
  const names = new Set([...spellingsOf(identity, library), name])
  const alone = nameAlone(identity)
  if (alone) names.add(alone)
  if (artifactId) names.add(artifactId)
  if (groupId && artifactId) names.add(`${groupId}:${artifactId}`)
  return names
}

function withVersions(
  bases: ReadonlySet<string>,
  identity: Identity,
  library: Library,
): Set<string> {
  const names = new Set(bases)
  for (const version of versionSpellings(identity, library)) {
    for (const base of bases) {
      names.add(`${base}:${version}`).add(`${base}@${version}`)
    }
  }
  return names
}

/** Whether one of the patterns of `library matches` matches one of a library's names. */
export function libraryMatcher(
  patterns: readonly string[],
): (library: LibraryNames) => boolean {
  const lower = patterns.map((pattern) => pattern.toLowerCase())
  const ofPython = lower
    .map((pattern) => pythonSpelling(pattern))
    .filter((pattern, at) => pattern !== lower[at])
  const plain = lower.map((pattern) => glob(pattern))
  const all = [...plain, ...ofPython.map((pattern) => glob(pattern))]
  return ({ names, isPython }) => {
    const globs = isPython ? all : plain
    return names.some((name) => {
      // Once for all patterns: names may be long, and there may be many of both.
      const text = name.toLowerCase()
      return globs.some((matches) => matches(text))
    })
  }
}

/** How PyPI would write a pattern. */
export function pythonSpelling(pattern: string): string {
  return folded('pypi', pattern)
}

/** Whether one of the patterns matches one of the names. */
export type NamesMatch = (names: readonly (string | undefined)[]) => boolean

/** For names that may be missing or redacted, which match nothing. */
export function namesMatcher(patterns: readonly string[]): NamesMatch {
  const globs = patterns.map(ignoringCase)
  return (names) =>
    names
      .filter((name) => name !== undefined)
      .some((name) => isKnown(name) && globs.some((glob) => glob(name)))
}

function ignoringCase(pattern: string): Pattern {
  return glob(pattern, { ignoreCase: true })
}

function isKnown(name: string): boolean {
  return !isRedacted(name)
}

/**
 * Mend's name without spare blanks, as it is or with dashes as SPDX writes it
 * (`GPL-*` means `GPL 2.0` too), the id that Mend gives, and the one that is
 * certain.
 */
export function licenseNames(
  license: License,
): readonly (string | undefined)[] {
  const { spdxName } = license
  const name = bare(license.name)
  return [
    name,
    name.replaceAll(' ', '-'),
    spdxName && bare(spdxName),
    spdxId({ name, spdxName }),
  ]
}

/**
 * The names under which `license in` and a waiver find a license: one that Mend
 * only suspects has its plain name, too, and SPDX's old ids have the new ones.
 */
export function deniedNames(license: License): readonly (string | undefined)[] {
  const { name } = license
  const certain = { ...license, name: withoutSuspected(name) }
  const names = isSuspected(name)
    ? [...licenseNames(license), ...licenseNames(certain)]
    : licenseNames(license)
  return [...names, ...names.map(otherGnuId)]
}

const gnuId = /^((?:A|L)?GPL-\d\.\d|GFDL-1\.\d)(\+|-only|-or-later)?$/i
const otherEndings: Readonly<Record<string, string>> = {
  '': '-only',
  '-only': '',
  '+': '-or-later',
  '-or-later': '+',
}

/** SPDX renamed the ids of GNU's licenses: `GPL-2.0` is `GPL-2.0-only`, `GPL-2.0+` is `GPL-2.0-or-later`. */
function otherGnuId(id: string | undefined): string | undefined {
  const [, license, ending = ''] = gnuId.exec(id ?? '') ?? []
  return license && license + otherEndings[ending.toLowerCase()]
}
