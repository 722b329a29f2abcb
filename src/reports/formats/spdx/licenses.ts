import type { License } from '../../../domain/library/library.ts'
import { spdxId } from '../../../domain/library/license.ts'
import { plain } from '../../../domain/text/clean.ts'
import type { SbomComponent } from '../../sbom/components.ts'
import { webAddress } from '../../text/web-address.ts'
import type { ExtractedLicense } from './document.ts'

/** How the document calls each license. */
export interface LicenseNames {
  /** An SPDX id, or a `LicenseRef-…` of this document. */
  idOf(license: License): string | undefined
  /** What the document's own ids mean; absent when it has none. */
  readonly extracted?: readonly ExtractedLicense[] | undefined
}

/** A license whose SPDX id is not certain gets an id of the document's own. */
export function licenseNames(
  components: readonly SbomComponent[],
): LicenseNames {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  const extracted: ExtractedLicense[] = []
  for (const license of components.flatMap(({ licenses }) => licenses)) {
    if (spdxId(license)) continue
    const name = plain(license.name)
    if (ids.has(name)) continue
    const licenseId = free(`LicenseRef-Mend-${word(name)}`, taken)
    taken.add(licenseId)
    ids.set(name, licenseId)
    extracted.push(extractedLicense(licenseId, name, webAddress(license.url)))
  }
  return {
    idOf: (license) => spdxId(license) ?? ids.get(plain(license.name)),
    extracted: extracted.length > 0 ? extracted : undefined,
  }
}

function extractedLicense(
  licenseId: string,
  name: string,
  url: string | undefined,
): ExtractedLicense {
  return {
    licenseId,
    name,
    extractedText: `Mend calls this license "${name}"; its text is not part of the inventory.`,
    ...(url && { seeAlsos: [url] }),
  }
}

function word(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 60)
}

/** `LicenseRef-Mend-BSD`, and for another name of the same letters `LicenseRef-Mend-BSD-2`. */
function free(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? id : `${id}-${count}`
    if (!taken.has(candidate)) return candidate
  }
}
