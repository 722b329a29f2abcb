import {
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  Vulnerability as VulnerabilityEnums,
} from '@cyclonedx/cyclonedx-library/Enums'
import type { JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize'
import type { License, Severity } from '../../domain/library.ts'
import { spdxId } from '../../domain/license.ts'
import { plain } from '../text.ts'
import { webAddress } from '../web-address.ts'
import { compare } from '../words.ts'
import { type Item, sha1Of } from './bill.ts'
import type { Known } from './vulnerable.ts'

/**
 * The document's parts as the standard's own library types them. They are built
 * without its models, which would take more time than all else of the file
 * (docs/decisions/0008); tests hold them against the official schema.
 */
export type Bom = Json.Types.Normalized.Bom
export type Component = Json.Types.Normalized.Component
export type Dependency = Json.Types.Normalized.Dependency
export type Vulnerability = Json.Types.Normalized.Vulnerability
type NamedOrSpdx =
  | Json.Types.Normalized.NamedLicense
  | Json.Types.Normalized.SpdxLicense

/** The component's id within the document; no two libraries have the same keyUuid. */
export function refOf(keyUuid: string): string {
  return `library:${keyUuid.toWellFormed()}`
}

/** A library as CycloneDX holds it. */
export function component({ library, name, purl }: Item): Component {
  const { keyUuid, version, licenses, type, matchType } = library
  const sha1 = sha1Of(library)
  const home = webAddress(library.homePage) ?? webAddress(library.url)
  return {
    type: ComponentType.Library,
    name: purl?.name || plain(name),
    ...(purl?.namespace && { group: purl.namespace }),
    ...(version && { version: plain(version, 1024) }),
    'bom-ref': refOf(keyUuid),
    ...(sha1 && { hashes: [{ alg: HashAlgorithm['SHA-1'], content: sha1 }] }),
    ...(licenses.length > 0 && { licenses: licensesOf(licenses) }),
    ...(purl && { purl: purl.text }),
    ...(home && {
      externalReferences: [{ url: home, type: ExternalReferenceType.Website }],
    }),
    properties: [
      { name: 'mend:keyUuid', value: plain(keyUuid) },
      ...(matchType
        ? [{ name: 'mend:matchType', value: plain(matchType) }]
        : []),
      ...(type ? [{ name: 'mend:type', value: plain(type) }] : []),
    ],
  }
}

/** Ids where they are certain. Several stay a list: nobody says whether all hold or one. */
function licensesOf(all: readonly License[]): NamedOrSpdx[] {
  const named = all
    .map((license) => {
      const id = spdxId(license)
      const url = webAddress(license.url)
      return { id, name: id ?? plain(license.name), url }
    })
    .filter(({ name }) => name !== '')
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

const severities: Readonly<Record<Severity, VulnerabilityEnums.Severity>> = {
  critical: VulnerabilityEnums.Severity.Critical,
  high: VulnerabilityEnums.Severity.High,
  medium: VulnerabilityEnums.Severity.Medium,
  low: VulnerabilityEnums.Severity.Low,
}

/** A vulnerability with the components that it affects. */
export function vulnerability({
  id,
  gravest,
  items,
  fixes,
}: Known): Vulnerability {
  const { severity, score, url, description } = gravest
  const address = webAddress(url)
  const published = dateOf(gravest.published)
  const refs = items.map(({ library }) => refOf(library.keyUuid)).sort(compare)
  return {
    'bom-ref': `vulnerability:${id}`,
    id,
    ...(address && { source: { url: address } }),
    ratings: [
      {
        ...(score !== undefined && { score }),
        severity: severity
          ? severities[severity]
          : VulnerabilityEnums.Severity.Unknown,
      },
    ],
    ...(description && { description: plain(description) }),
    ...(fixes.length > 0 && {
      recommendation: fixes.map((fix) => plain(fix)).join('; '),
    }),
    ...(published && { published: published.toISOString() }),
    affects: refs.map((ref) => ({ ref })),
  }
}

function dateOf(text: string | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
