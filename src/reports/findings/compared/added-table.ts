import type { Delta } from '../../../domain/inventory/delta.ts'
import {
  type VulnerableLibrary,
  vulnerableLibraries,
} from '../../../domain/inventory/vulnerable-libraries.ts'
import type { Library } from '../../../domain/library/library.ts'
import { nameAndVersion } from '../../text/library-name.ts'
import { type ListRoom, listTable } from '../../text/list.ts'
import { join, type Markdown, md, nothing } from '../../text/markdown.ts'
import { ratingCounts, ratings, severityMarks } from '../../text/severity.ts'
import { isWaived, type WaivedLookup } from '../../waived-lookup.ts'
import { licensesOf } from './license-cell.ts'

const max = 25

/**
 * The added libraries, the vulnerable ones first. Not all that they have is new:
 * another version of the package may have had it before.
 */
export function addedTable(
  delta: Delta,
  room: ListRoom,
  waived: WaivedLookup,
): Markdown {
  const { added, newVulnerabilities } = delta
  const vulnerable = new Map(
    vulnerableLibraries(added).map((one) => [one.library, one]),
  )
  const others = added.filter((library) => !vulnerable.has(library))
  // Without a word where Mend has not computed them yet.
  const none = newVulnerabilities ? md`–` : nothing
  const row = (library: Library) => {
    const found = vulnerable.get(library)
    const cells = [nameAndVersion(library), licensesOf(library)]
    if (vulnerable.size === 0) return cells
    return [...cells, found ? countsOf(found, waived) : none]
  }
  const headers = [md`Added`, md`Licenses`]
  if (vulnerable.size > 0) headers.push(md`Vulnerabilities`)
  const list = [...vulnerable.keys(), ...others]
  return listTable({ headers, list, max, row }, room)
}

/** `1 🔴 critical, 2 🟠 high, 1 waived` */
function countsOf(one: VulnerableLibrary, waived: WaivedLookup): Markdown {
  const { library, vulnerabilities } = one
  const byRating = ratingCounts(vulnerabilities)
  const counts = ratings
    .filter((rating) => byRating[rating] > 0)
    .map((rating) => md`${byRating[rating]}&nbsp;${severityMarks[rating]}`)
  const out = vulnerabilities.filter((vulnerability) =>
    isWaived({ library, vulnerability }, waived),
  )
  if (out.length > 0) counts.push(md`${out.length}&nbsp;waived`)
  return join(counts, ', ')
}
