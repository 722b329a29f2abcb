import type { License } from '../../domain/library/library.ts'

/**
 * Large inventories repeat a few licenses and words a hundred thousand times.
 * Kept once, they take less memory, and are at hand for whoever reads the
 * libraries one after the other. So many are kept; more are no repetition.
 */
const most = 1_000
const licenses = new Map<string, License>()
const words = new Map<string, string>()

/** The license of this name that was met before, when it is the same in every field. */
export function sharedLicense(license: License): License {
  const known = licenses.get(license.name)
  if (known && isSame(known, license)) return known
  if (licenses.size < most) licenses.set(license.name, license)
  return license
}

function isSame(a: License, b: License): boolean {
  return (
    a.url === b.url &&
    a.spdxName === b.spdxName &&
    a.copyrightRisk === b.copyrightRisk &&
    a.copyleft === b.copyleft
  )
}

/** The same text, as the object that was met before. */
export function sharedWord(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const known = words.get(text)
  if (known !== undefined) return known
  if (words.size < most) words.set(text, text)
  return text
}
