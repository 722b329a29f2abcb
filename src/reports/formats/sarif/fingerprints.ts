import { identityOf, keyOf } from '../../../domain/library/identity.ts'
import type { FormatSource } from '../../format.ts'
import type { Pair } from '../../sbom/vulnerabilities.ts'

/**
 * What identifies a result from one run to the next: the vulnerability and the
 * package, not the version, so that an upgrade without a fix keeps the alert, and
 * not the line, which moves and is shared by many. A package that is there in
 * several versions has a number from the second on. Code scanning adds the file's
 * path itself, and compares `primaryLocationLineHash` only (GitHub: SARIF support).
 */
export function fingerprints({
  uuid,
}: Pick<FormatSource, 'uuid'>): (pair: Pair) => string {
  const counts = new Map<string, number>()
  return ({ id, component: { library } }) => {
    const key = keyOf(identityOf(library), library)
    const both = JSON.stringify([key, id])
    const count = (counts.get(both) ?? 0) + 1
    counts.set(both, count)
    return uuid(count === 1 ? [key, id] : [key, id, String(count)])
  }
}
