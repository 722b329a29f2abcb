import { identityOf, packageName } from '../library/identity.ts'
import type { Library } from '../library/library.ts'
import { shortFix } from './short-fix.ts'
import { type PackageOrder, versionOrder } from './version-order.ts'

/** What is known about fixing the vulnerabilities of one library. */
export interface LibraryFix {
  /** The version that fixes all vulnerabilities with a known fix; absent where Mend does not name versions alone. */
  readonly version?: string | undefined
  /** Mend's different texts where it does not name versions alone, without the library's name. */
  readonly texts?: readonly string[] | undefined
  /** Vulnerabilities with a known fix. */
  readonly fixes: number
  /** All vulnerabilities of the library. */
  readonly of: number
}

/** How to fix a library; `undefined` without a vulnerability. */
export type FixOf = (library: Library) => LibraryFix | undefined

const made = new WeakMap<PackageOrder, FixOf>()

/** Where no two versions have to be compared, or nothing is known of them. */
const anyOrder: PackageOrder = () => versionOrder

/**
 * Works out each library's fix once, whatever the number of its vulnerabilities
 * and of the reports that ask for it.
 *
 * @param packageOrder decides which of several versions is the latest
 */
export function libraryFixes(packageOrder = anyOrder): FixOf {
  const fixOf = made.get(packageOrder) ?? eachOnce(packageOrder)
  made.set(packageOrder, fixOf)
  return fixOf
}

function eachOnce(packageOrder: PackageOrder): FixOf {
  const known = new WeakMap<Library, LibraryFix>()
  return (library) => {
    if (library.vulnerabilities.length === 0) return undefined
    const fix = known.get(library) ?? libraryFix(library, packageOrder)
    known.set(library, fix)
    return fix
  }
}

function libraryFix(library: Library, packageOrder: PackageOrder): LibraryFix {
  const all = knownFixes(library)
  const count = { fixes: all.length, of: library.vulnerabilities.length }
  if (all.length === 0) return count
  const texts = [...new Set(all)]
  if (!texts.every(isVersion)) return { texts, ...count }
  if (texts.length === 1) return { version: texts[0], ...count }
  const order = packageOrder(identityOf(library).type, texts)
  return { version: texts.toSorted(order).at(-1), ...count }
}

/** Whether a library has several versions as fixes, which then have to be compared. */
export function comparesFixes(libraries: readonly Library[]): boolean {
  return libraries.some(
    (library) =>
      library.vulnerabilities.length > 1 &&
      new Set(knownFixes(library)).size > 1,
  )
}

/** Mend may have a text without a visible character. */
function knownFixes(library: Library): string[] {
  const known: string[] = []
  for (const { fix } of library.vulnerabilities) {
    const text = fix?.trim()
    if (text) known.push(shortFix(text, library, () => packageName(library)))
  }
  return known
}

/** A version alone: `2.17.1`, `v1.2.3+incompatible`, `1:2.3-4~deb10u1` */
export function isVersion(text: string): boolean {
  return /^v?\d[\w.+~:-]{0,60}$/i.test(text)
}
