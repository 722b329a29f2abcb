import type { Library, Severity } from '../../library/library.ts'
import { labelOf } from '../library-labels.ts'
import type { Waiver, WaiverLookup } from './waiver.ts'
import type { WaiverGroup, WaiverIndex } from './waiver-index.ts'

/** A finding that a waiver takes out of the conditions. Names are untrusted text. */
export interface WaivedFinding {
  /** Of the library. */
  readonly keyUuid: string
  /** `log4j:log4j 1.2.17` */
  readonly library: string
  /** Its id; absent where a license is waived. */
  readonly vulnerability?: string | undefined
  readonly severity?: Severity | undefined
  /** Its name, '' for the lack of one; absent where a vulnerability is waived. */
  readonly license?: string | undefined
  /** The one that is shown: the latest `until`, then the first in the files. */
  readonly waiver: Waiver
}

/**
 * What is waived in an inventory: which findings by which waivers, and how many.
 * Its vulnerabilities have been looked up, so that asking for one costs nothing.
 */
export interface WaivedFindings extends WaiverLookup {
  /** By library, in the inventory's order; with the waiver that is shown. */
  readonly findings: readonly WaivedFinding[]
  /** For the conditions of policies that take no waivers of the workspace. */
  readonly withoutWorkspace: WaiverLookup
  /** Pairs of library and vulnerability that are waived. */
  readonly vulnerabilities: number
  /** Pairs of library and license that are waived; no license at all counts as one. */
  readonly licenses: number
  /** Their last day is over: what they were about counts again. In the files' order. */
  readonly expired: readonly Waiver[]
  /** They hold for another 14 days at most. */
  readonly nearlyExpired: readonly Waiver[]
  /** They hold, and match nothing here. */
  readonly unused: readonly Waiver[]
}

/** Looks up all findings once: what is waived, and which waivers match nothing. */
export function waivedFindings(
  libraries: readonly Library[],
  index: WaiverIndex,
): WaivedFindings {
  const found = new Map<Library, GroupsById>()
  const matches: Match[] = []
  for (const library of libraries) {
    const byId = groupsById(library, index)
    found.set(library, byId)
    addVulnerabilities(matches, library, byId)
    addLicenses(matches, library, index)
  }
  const findings = matches.flatMap(findingOf)
  const licenses = findings.filter((one) => one.license !== undefined).length
  return {
    ...lookup(found, index, 'best'),
    withoutWorkspace: lookup(found, index, 'bestOfOthers'),
    findings,
    vulnerabilities: findings.length - licenses,
    licenses,
    expired: index.expired,
    nearlyExpired: index.nearlyExpired,
    unused: unusedOf(index, matches),
  }
}

/** A finding with all that waives it, which is never nothing. */
interface Match {
  readonly groups: readonly WaiverGroup[]
  readonly library: Library
  readonly about: Pick<WaivedFinding, 'vulnerability' | 'severity' | 'license'>
}

function addVulnerabilities(
  matches: Match[],
  library: Library,
  byId: GroupsById,
): void {
  if (byId === nothing) return
  for (const { id, severity } of library.vulnerabilities) {
    const groups = byId.get(id)
    if (!groups) continue
    matches.push({ groups, library, about: { vulnerability: id, severity } })
  }
}

/** A library without any license row stands for the lack of one. */
const unlicensed = [undefined] as const

function addLicenses(
  matches: Match[],
  library: Library,
  index: WaiverIndex,
): void {
  const { licenses } = library
  for (const license of licenses.length > 0 ? licenses : unlicensed) {
    const groups = index.licenseGroupsOf(library, license)
    if (groups.length === 0) continue
    matches.push({ groups, library, about: { license: license?.name ?? '' } })
  }
}

function findingOf({ groups, library, about }: Match): WaivedFinding[] {
  const waiver = shownOf(groups, 'best')
  const { keyUuid } = library
  return waiver
    ? [{ keyUuid, library: labelOf(library), ...about, waiver }]
    : []
}

function unusedOf(index: WaiverIndex, matches: readonly Match[]): Waiver[] {
  const used = new Set(matches.flatMap(({ groups }) => groups))
  const matched = new Set([...used].flatMap(({ waivers }) => waivers))
  return index.holding.filter((waiver) => !matched.has(waiver))
}

const none: readonly WaiverGroup[] = []

/** What waives a library's vulnerabilities, by their ids. */
type GroupsById = ReadonlyMap<string, readonly WaiverGroup[]>

/** Most libraries have nothing that is waived: they share one. */
const nothing: GroupsById = new Map()

function groupsById(library: Library, index: WaiverIndex): GroupsById {
  let byId: Map<string, readonly WaiverGroup[]> | undefined
  for (const vulnerability of library.vulnerabilities) {
    const groups = index.groupsOf(library, vulnerability)
    if (groups.length === 0) continue
    byId ??= new Map()
    byId.set(vulnerability.id, groups)
  }
  return byId ?? nothing
}

/** Conditions ask for the same findings again and again. */
function lookup(
  found: ReadonlyMap<Library, GroupsById>,
  index: WaiverIndex,
  best: 'best' | 'bestOfOthers',
): WaiverLookup {
  return {
    waiverOf(library, vulnerability) {
      const known = found.get(library)
      if (!known) return shownOf(index.groupsOf(library, vulnerability), best)
      return shownOf(known.get(vulnerability.id) ?? none, best)
    },
    licenseWaiverOf: (library, license) =>
      shownOf(index.licenseGroupsOf(library, license), best),
  }
}

function shownOf(
  groups: readonly WaiverGroup[],
  best: 'best' | 'bestOfOthers',
): Waiver | undefined {
  // Most findings have none.
  if (groups.length === 0) return undefined
  const ranked = groups.flatMap((group) => group[best] ?? [])
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.waiver
}
