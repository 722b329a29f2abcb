import {
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  Vulnerability as VulnerabilityEnums,
} from '@cyclonedx/cyclonedx-library/Enums'
import {
  BomRef,
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  LicenseRepository,
  NamedLicense,
  Property,
  PropertyRepository,
  SpdxLicense,
  Vulnerability as Vulnerabilities,
} from '@cyclonedx/cyclonedx-library/Models'
import type { Library, License, Severity } from '../../domain/library.ts'
import { spdxId } from '../../domain/license.ts'
import { plain } from '../text.ts'
import { webAddress } from '../web-address.ts'
import { compare } from '../words.ts'
import { type Item, sha1Of } from './bill.ts'
import type { Known } from './vulnerable.ts'

/** The component's id within the document; no two libraries have the same keyUuid. */
export function refOf(keyUuid: string): string {
  return `library:${keyUuid.toWellFormed()}`
}

/** A library as CycloneDX holds it. */
export function component({ library, name, purl }: Item): Component {
  const sha1 = sha1Of(library)
  return new Component(ComponentType.Library, purl?.name || plain(name), {
    bomRef: refOf(library.keyUuid),
    ...(purl?.namespace && { group: purl.namespace }),
    ...(library.version && { version: plain(library.version, 1024) }),
    ...(purl && { purl: purl.text }),
    ...(sha1 && {
      hashes: new HashDictionary([[HashAlgorithm['SHA-1'], sha1]]),
    }),
    licenses: new LicenseRepository(licenses(library.licenses)),
    externalReferences: new ExternalReferenceRepository(references(library)),
    properties: new PropertyRepository(properties(library)),
  })
}

/** Ids where they are certain. Several stay a list: nobody says whether all hold or one. */
function licenses(all: readonly License[]): (SpdxLicense | NamedLicense)[] {
  const named = all
    .map((license) => {
      const id = spdxId(license)
      const url = webAddress(license.url)
      return { id, name: id ?? plain(license.name), url }
    })
    .sort(
      (a, b) => compare(a.name, b.name) || compare(a.url ?? '', b.url ?? ''),
    )
  const different = Map.groupBy(named, ({ name }) => name).values()
  return [...different].flatMap(([license]) => {
    if (!license?.name) return []
    const { id, name, url } = license
    const options = url === undefined ? {} : { url }
    return id ? new SpdxLicense(id, options) : new NamedLicense(name, options)
  })
}

function references({ homePage, url }: Library): ExternalReference[] {
  const address = webAddress(homePage) ?? webAddress(url)
  return address
    ? [new ExternalReference(address, ExternalReferenceType.Website)]
    : []
}

function properties({ keyUuid, type, matchType }: Library): Property[] {
  const told = { keyUuid, matchType, type }
  return Object.entries(told).flatMap(([name, value]) =>
    value ? [new Property(`mend:${name}`, plain(value))] : [],
  )
}

const severities: Readonly<Record<Severity, VulnerabilityEnums.Severity>> = {
  critical: VulnerabilityEnums.Severity.Critical,
  high: VulnerabilityEnums.Severity.High,
  medium: VulnerabilityEnums.Severity.Medium,
  low: VulnerabilityEnums.Severity.Low,
}

/** A vulnerability with the components that it affects. */
export function vulnerability({ id, gravest, items, fixes }: Known) {
  const { severity, score, url, description } = gravest
  const address = webAddress(url)
  const published = dateOf(gravest.published)
  const refs = items.map(({ library }) => refOf(library.keyUuid)).sort(compare)
  const rating = new Vulnerabilities.Rating({
    ...(score !== undefined && { score }),
    severity: severity
      ? severities[severity]
      : VulnerabilityEnums.Severity.Unknown,
  })
  return new Vulnerabilities.Vulnerability({
    bomRef: `vulnerability:${id}`,
    id,
    ...(address && { source: new Vulnerabilities.Source({ url: address }) }),
    ratings: new Vulnerabilities.RatingRepository([rating]),
    ...(description && { description: plain(description) }),
    ...(fixes.length > 0 && {
      recommendation: fixes.map((fix) => plain(fix)).join('; '),
    }),
    ...(published && { published }),
    affects: new Vulnerabilities.AffectRepository(
      refs.map((ref) => new Vulnerabilities.Affect(new BomRef(ref))),
    ),
  })
}

function dateOf(text: string | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
