import {
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
} from '@cyclonedx/cyclonedx-library/Enums'
import type { JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize'
import type { Library, License } from '../../../domain/library/library.ts'
import { spdxId } from '../../../domain/library/license.ts'
import { memoized } from '../../../domain/memo.ts'
import { plain } from '../../../domain/text/clean.ts'
import { compare } from '../../../domain/text/compare.ts'
import { type SbomComponent, sha1Of } from '../../sbom/components.ts'
import type { Written } from '../../text/json-chunks.ts'
import { webAddress } from '../../text/web-address.ts'

/**
 * The document's parts as the standard's own library types them. They are built
 * without its models, which would take twice as long (docs/decisions/0008); tests
 * check them against the official schema. What is not known is `undefined`.
 */
export type Bom = Json.Types.Normalized.Bom
type Component = Written<Json.Types.Normalized.Component>
export type Dependency = Written<Json.Types.Normalized.Dependency>
type NamedOrSpdx =
  | Json.Types.Normalized.NamedLicense
  | Json.Types.Normalized.SpdxLicense

/** The component's id within the document, by which it can be found in Mend: no two libraries have the same keyUuid. */
export function refOf(keyUuid: string): string {
  return `library:${keyUuid.toWellFormed()}`
}

/** A library as CycloneDX holds it. */
export function component({
  library,
  name,
  purl,
  licenses,
  homePage,
}: SbomComponent): Component {
  const { keyUuid, version } = library
  const sha1 = sha1Of(library)
  const home = homePage ?? webAddress(library.url)
  return {
    type: ComponentType.Library,
    name: purl?.name || plain(name),
    group: purl?.namespace || undefined,
    version: version && plain(version, 1024),
    'bom-ref': refOf(keyUuid),
    hashes: sha1 ? [{ alg: HashAlgorithm['SHA-1'], content: sha1 }] : undefined,
    licenses: licenses.length > 0 ? licensesOf(licenses) : undefined,
    purl: purl?.text,
    externalReferences: home
      ? [{ url: home, type: ExternalReferenceType.Website }]
      : undefined,
    properties: properties(library),
  }
}

function properties({ matchType, type }: Library) {
  const all = []
  if (matchType) all.push({ name: 'mend:matchType', value: plain(matchType) })
  if (type) all.push({ name: 'mend:type', value: plain(type) })
  return all.length > 0 ? all : undefined
}

const addressOf = memoized(webAddress)

/** Ids where they are certain. Several stay a list: Mend does not say whether all apply or one. */
function licensesOf(all: readonly License[]): NamedOrSpdx[] {
  const named = all
    .map((license) => {
      const id = spdxId(license)
      const url = addressOf(license.url ?? '')
      return { id, name: id ?? plain(license.name), url }
    })
    .sort(
      (a, b) => compare(a.name, b.name) || compare(a.url ?? '', b.url ?? ''),
    )
  return named
    .filter(({ name }, at) => name !== named[at - 1]?.name)
    .map(({ id, name, url }) => {
      const address = url === undefined ? {} : { url }
      if (id) return { license: { id, ...address } }
      return { license: { name, ...address } }
    })
}
