import type { NewLicense } from '../inventory/delta.ts'
import type { Library } from '../library/library.ts'
import { lacksLicense } from '../library/no-license.ts'
import { compare } from '../text/compare.ts'
import type { Measure } from './evidence.ts'
import { labelOf, labelsOf } from './library-labels.ts'
import type { WaiverLookup } from './waivers/waiver.ts'

/** Libraries without a license; each of Mend's words for none has to be waived. */
export const noLicense: Measure = ({ inventory }, waivers) => {
  const libraries = inventory?.libraries ?? []
  const all = libraries.filter(lacksLicense)
  const found = all.filter((library) => !isLackWaived(library, waivers))
  return {
    count: found.length,
    of: libraries.length,
    waived: all.length - found.length,
    examples: () => labelsOf(found),
  }
}

function isLackWaived(
  library: Library,
  { licenseWaiverOf }: WaiverLookup,
): boolean {
  const rows = library.licenses.length > 0 ? library.licenses : [undefined]
  return rows.every((license) => licenseWaiverOf(library, license))
}

/**
 * Licenses that no library of the baseline has. A comparison names one library
 * for each; a license counts as long as one that has it is not waived.
 */
export const newLicenses: Measure = ({ compared, inventory }, waivers) => {
  const all = compared?.delta.newLicenses ?? []
  const open = all.filter(({ name, library }) =>
    hasOpenLicense(library, name, waivers),
  )
  const rest = new Set(all.map(({ name }) => name))
  for (const { name } of open) rest.delete(name)
  const others = firstWith(rest, inventory?.libraries ?? [], waivers)
  const found = [...open, ...others]
  const label = ({ name, library }: NewLicense) =>
    `${name} (${labelOf(library)})`
  return {
    count: found.length,
    waived: all.length - found.length,
    examples: () =>
      found.toSorted((a, b) => compare(a.name, b.name)).map(label),
  }
}

/** For each of the names the first library that has the license without a waiver. */
function firstWith(
  names: ReadonlySet<string>,
  libraries: readonly Library[],
  waivers: WaiverLookup,
): NewLicense[] {
  if (names.size === 0) return []
  const found = new Map<string, Library>()
  for (const library of libraries) {
    for (const { name } of library.licenses) {
      if (!names.has(name) || found.has(name)) continue
      if (hasOpenLicense(library, name, waivers)) found.set(name, library)
    }
  }
  return [...found].map(([name, library]) => ({ name, library }))
}

function hasOpenLicense(
  library: Library,
  name: string,
  { licenseWaiverOf }: WaiverLookup,
): boolean {
  return library.licenses.some(
    (license) => license.name === name && !licenseWaiverOf(library, license),
  )
}
