import type { Library, License, Vulnerability } from '../../library/library.ts'
import { wordsForNone } from '../../library/no-license.ts'
import { isRedacted } from '../../text/redact.ts'
import {
  deniedNames,
  type LibraryNames,
  libraryNames,
  namesMatcher,
} from '../name-patterns.ts'
import { daysBetween } from './day.ts'
import { PatternIndex } from './pattern-index.ts'
import type { LicenseWaiver, VulnerabilityWaiver, Waiver } from './waiver.ts'

interface Ranked {
  readonly waiver: Waiver
  /** Its place by `until`, the latest first, then in the order of the files. */
  readonly rank: number
}

/** Waivers that hold and are about the same; of several the best rank is shown. */
export interface WaiverGroup {
  readonly waivers: Waiver[]
  best?: Ranked
  /** The best that is not the workspace's. */
  bestOfOthers?: Ranked
}

type LicenseTest = (license: License | undefined) => boolean

/** The waivers of a run, compiled once: what each finding matches is looked up. */
export interface WaiverIndex {
  /** Those that hold, in the order of the files. */
  readonly holding: readonly Waiver[]
  /** Their last day is over: they waive nothing. */
  readonly expired: readonly Waiver[]
  /** They hold, for another 14 days at most. */
  readonly nearlyExpired: readonly Waiver[]
  groupsOf(
    library: Library,
    vulnerability: Pick<Vulnerability, 'id'>,
  ): readonly WaiverGroup[]
  licenseGroupsOf(
    library: Library,
    license: License | undefined,
  ): readonly WaiverGroup[]
}

const maxDaysLeft = 14

/**
 * @param waivers of all policies, in their order
 * @param today the day by the server's clock: `2027-03-31`
 */
export function waiverIndex(
  waivers: readonly Waiver[],
  today: string,
): WaiverIndex {
  const daysLeft = ({ until }: Waiver) => daysBetween(today, until)
  const holding = waivers.filter((waiver) => daysLeft(waiver) >= 0)
  const ranked = holding.toSorted((a, b) => daysBetween(a.until, b.until))
  return {
    holding,
    expired: waivers.filter((waiver) => daysLeft(waiver) < 0),
    nearlyExpired: holding.filter((waiver) => daysLeft(waiver) <= maxDaysLeft),
    groupsOf: byVulnerability(ranked),
    licenseGroupsOf: byLicense(ranked),
  }
}

const none: readonly WaiverGroup[] = []

function byVulnerability(ranked: readonly Waiver[]): WaiverIndex['groupsOf'] {
  const byId = new Map<string, PatternIndex<WaiverGroup>>()
  for (const [rank, waiver] of ranked.entries()) {
    if (!isAboutVulnerability(waiver)) continue
    const id = waiver.vulnerability.toUpperCase()
    const patterns = byId.get(id) ?? new PatternIndex()
    byId.set(id, patterns)
    const group = patterns.valueOf(waiver.library, () => ({ waivers: [] }))
    add(group, { waiver, rank })
  }
  const namesOf = namesOnce()
  return (library, { id }) => {
    if (byId.size === 0) return none
    // In upper case, as nearly all are, so that no new text is made.
    const patterns = byId.get(id.toUpperCase())
    return patterns && !isRedacted(id) ? patterns.find(namesOf(library)) : none
  }
}

function isAboutVulnerability(waiver: Waiver): waiver is VulnerabilityWaiver {
  return 'vulnerability' in waiver
}

/** In the order of their ranks. */
function add(group: WaiverGroup, ranked: Ranked): void {
  group.waivers.push(ranked.waiver)
  group.best ??= ranked
  if (!ranked.waiver.origin.isWorkspace) group.bestOfOthers ??= ranked
}

/** By the library's pattern, and below it by the license's. */
type ByLicense = Map<string, WaiverGroup & { readonly isAbout: LicenseTest }>

function byLicense(ranked: readonly Waiver[]): WaiverIndex['licenseGroupsOf'] {
  const index = new PatternIndex<ByLicense>()
  const tests = new Map<string, LicenseTest>()
  for (const [rank, waiver] of ranked.entries()) {
    if (isAboutVulnerability(waiver)) continue
    const key = waiver.license.toLowerCase()
    const isAbout = tests.get(key) ?? licenseTest(waiver)
    tests.set(key, isAbout)
    const groups = index.valueOf(waiver.library, () => new Map())
    const group = groups.get(key) ?? { waivers: [], isAbout }
    groups.set(key, group)
    add(group, { waiver, rank })
  }
  const namesOf = namesOnce()
  const isAboutAny = anyOf([...tests.values()])
  return (library, license) =>
    isAboutAny(license)
      ? index
          .find(namesOf(library))
          .flatMap((groups) => [...groups.values()])
          .filter(({ isAbout }) => isAbout(license))
      : none
}

/** Whether one of the tests holds: inventories have few licenses, many times. */
function anyOf(tests: readonly LicenseTest[]): LicenseTest {
  const known = new Map<string, boolean>()
  return (license) => {
    if (tests.length === 0) return false
    const key = license ? `${license.name}\n${license.spdxName ?? ''}` : ''
    const result = known.get(key) ?? tests.some((test) => test(license))
    known.set(key, result)
    return result
  }
}

/** A library without any license is found under each of Mend's words for none. */
function licenseTest({ license: pattern }: LicenseWaiver): LicenseTest {
  const matches = namesMatcher([pattern])
  const isAboutNone = matches([...wordsForNone])
  return (license) => (license ? matches(deniedNames(license)) : isAboutNone)
}

/** The findings of one library are asked for one after the other. */
function namesOnce(): (library: Library) => LibraryNames {
  let last: Library | undefined
  let names: LibraryNames | undefined
  return (library) => {
    if (names === undefined || last !== library) names = libraryNames(library)
    last = library
    return names
  }
}
