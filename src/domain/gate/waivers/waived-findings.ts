import type { Library } from '../../library/library.ts'
import type { Waiver, WaiverLookup } from './waiver.ts'
import type { WaiverGroup, WaiverIndex } from './waiver-index.ts'

/** What is waived in an inventory: which findings by which waivers, and how many. */
export interface WaivedFindings extends WaiverLookup {
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
  const used = new Set<WaiverGroup>()
  const note = (groups: readonly WaiverGroup[]) => {
    for (const group of groups) used.add(group)
    return groups.length > 0 ? 1 : 0
  }
  let [vulnerabilities, licenses] = [0, 0]
  for (const library of libraries) {
    for (const vulnerability of library.vulnerabilities) {
      vulnerabilities += note(index.groupsOf(library, vulnerability))
    }
    const rows = library.licenses.length > 0 ? library.licenses : [undefined]
    for (const license of rows) {
      licenses += note(index.licenseGroupsOf(library, license))
    }
  }
  const matched = new Set([...used].flatMap(({ waivers }) => waivers))
  return {
    ...lookup(index, 'best'),
    withoutWorkspace: lookup(index, 'bestOfOthers'),
    vulnerabilities,
    licenses,
    expired: index.expired,
    nearlyExpired: index.nearlyExpired,
    unused: index.holding.filter((waiver) => !matched.has(waiver)),
  }
}

function lookup(
  index: WaiverIndex,
  best: 'best' | 'bestOfOthers',
): WaiverLookup {
  const shown = (groups: readonly WaiverGroup[]): Waiver | undefined => {
    const ranked = groups.flatMap((group) => group[best] ?? [])
    return ranked.sort((a, b) => a.rank - b.rank)[0]?.waiver
  }
  return {
    waiverOf: (library, vulnerability) =>
      shown(index.groupsOf(library, vulnerability)),
    licenseWaiverOf: (library, license) =>
      shown(index.licenseGroupsOf(library, license)),
  }
}
