import type { License } from '../../../domain/library/library.ts'
import { isWeakMatch } from '../../../domain/library/match-type.ts'
import { plain } from '../../../domain/text/clean.ts'
import type { Format, FormatSource } from '../../format.ts'
import {
  componentsOf,
  hasComponents,
  type SbomComponent,
  sha1Of,
} from '../../sbom/components.ts'
import { documentId, subjectOf, toolName } from '../../sbom/subject.ts'
import { jsonChunks, type Written } from '../../text/json-chunks.ts'
import type { SpdxDocument, SpdxPackage, SpdxRelationship } from './document.ts'
import { type LicenseNames, licenseNames } from './licenses.ts'

/** SPDX 2.3: packages with their licenses, and how they depend on each other. */
export const spdxFormat: Format = {
  name: 'spdx',
  output: 'spdx-path',
  file: 'mend-sbom.spdx.json',
  perProject: 'instead',
  write: (source) =>
    hasComponents(source) ? jsonChunks(() => documentOf(source)) : undefined,
}

const documentRef = 'SPDXRef-DOCUMENT'
const projectRef = 'SPDXRef-Project'
const unknown = 'NOASSERTION'

function documentOf(source: FormatSource): Written<SpdxDocument> {
  const components = componentsOf(source)
  const { product, project } = subjectOf(source)
  const names = licenseNames(components)
  const id = documentId('spdx', source, components)
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: documentRef,
    name: product ? `${product} / ${project}` : project,
    documentNamespace: `https://spdx.org/spdxdocs/${uriWord(project)}-${id}`,
    creationInfo: {
      created: source.generatedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
      creators: [`Tool: ${toolName}-${source.version}`],
    },
    packages: packages(project, components, names),
    hasExtractedLicensingInfos: names.extracted,
    relationships: relationships(components),
  }
}

/** Letters, digits, dots and dashes alone: what a URI and an SPDX id may have. */
function uriWord(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 100)
}

/** A key with characters that an SPDXID may not have is numbered instead. */
function idOf({ library, place }: SbomComponent): string {
  return /^[A-Za-z0-9.-]+$/.test(library.keyUuid)
    ? `SPDXRef-Package-${library.keyUuid}`
    : `SPDXRef-Unkeyed-${place + 1}`
}

function* packages(
  project: string,
  components: readonly SbomComponent[],
  names: LicenseNames,
): Generator<Written<SpdxPackage>> {
  yield {
    SPDXID: projectRef,
    name: project,
    downloadLocation: unknown,
    filesAnalyzed: false,
    copyrightText: unknown,
    supplier: unknown,
    licenseConcluded: unknown,
    licenseDeclared: unknown,
    primaryPackagePurpose: 'APPLICATION',
  }
  for (const component of components) yield packageOf(component, names)
}

function packageOf(
  component: SbomComponent,
  names: LicenseNames,
): Written<SpdxPackage> {
  const { library, name, purl, licenses, homePage } = component
  const { version = '', filename = '' } = library
  const sha1 = sha1Of(library)
  const declared = declaredOf(licenses, names)
  return {
    SPDXID: idOf(component),
    name: plain(name) || library.keyUuid,
    versionInfo: plain(version) || undefined,
    packageFileName: plain(filename) || undefined,
    // Four fields from a constant would take a sixth of the whole file's time.
    downloadLocation: unknown,
    filesAnalyzed: false,
    copyrightText: unknown,
    supplier: unknown,
    homepage: homePage,
    licenseConcluded: isWeakMatch(library) ? unknown : declared,
    licenseDeclared: declared,
    licenseComments: comment(licenses),
    checksums: sha1 ? [{ algorithm: 'SHA1', checksumValue: sha1 }] : undefined,
    externalRefs: purl && [
      {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: purl.text,
      },
    ],
  }
}

/** Of several licenses Mend does not say whether all of them apply or one. */
function declaredOf(licenses: readonly License[], names: LicenseNames): string {
  const [first] = licenses
  if (first && licenses.length === 1) return names.idOf(first) ?? unknown
  const different = new Set(licenses.map(names.idOf))
  const [only] = different
  return different.size === 1 && only !== undefined ? only : unknown
}

function comment(licenses: readonly License[]): string | undefined {
  if (licenses.length < 2) return undefined
  const names = new Set(licenses.map(({ name }) => plain(name)))
  if (names.size < 2) return undefined
  return `Mend lists several licenses and does not say how they combine: ${[...names].sort().join(', ')}`
}

/** A library that is not in the hierarchy is CONTAINed: what depends on it is not known. */
function* relationships(
  components: readonly SbomComponent[],
): Generator<SpdxRelationship> {
  yield related(documentRef, 'DESCRIBES', projectRef)
  for (const component of components) {
    const { relation, dependencies = [] } = component
    const id = idOf(component)
    if (relation === 'direct') yield related(projectRef, 'DEPENDS_ON', id)
    if (relation === undefined) yield related(projectRef, 'CONTAINS', id)
    for (const other of dependencies) {
      yield related(id, 'DEPENDS_ON', idOf(other))
    }
  }
}

function related(
  from: string,
  type: SpdxRelationship['relationshipType'],
  to: string,
): SpdxRelationship {
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to }
}
