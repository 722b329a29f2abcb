/**
 * What we write of an SPDX document (SPDX 2.3, JSON schema). Ids are
 * `SPDXRef-…`; licenses are ids of the SPDX list, `LicenseRef-…` of the document,
 * or `NOASSERTION`.
 */
export interface SpdxDocument {
  readonly spdxVersion: 'SPDX-2.3'
  readonly dataLicense: 'CC0-1.0'
  readonly SPDXID: string
  readonly name: string
  /** A URI of this document alone. */
  readonly documentNamespace: string
  readonly creationInfo: {
    /** `2026-11-20T10:02:00Z`; no fractions of a second. */
    readonly created: string
    readonly creators: readonly string[]
  }
  readonly packages: readonly SpdxPackage[]
  readonly hasExtractedLicensingInfos?: readonly ExtractedLicense[]
  readonly relationships: readonly SpdxRelationship[]
}

export interface SpdxPackage {
  readonly SPDXID: string
  readonly name: string
  readonly versionInfo?: string
  readonly packageFileName?: string
  readonly downloadLocation: string
  readonly filesAnalyzed: boolean
  readonly supplier: string
  readonly homepage?: string
  readonly licenseConcluded: string
  readonly licenseDeclared: string
  readonly licenseComments?: string
  readonly copyrightText: string
  readonly primaryPackagePurpose?: 'APPLICATION'
  readonly checksums?: readonly {
    readonly algorithm: 'SHA1'
    readonly checksumValue: string
  }[]
  readonly externalRefs?: readonly {
    readonly referenceCategory: 'PACKAGE-MANAGER'
    readonly referenceType: 'purl'
    readonly referenceLocator: string
  }[]
}

/** A license that is not on the SPDX list. */
export interface ExtractedLicense {
  readonly licenseId: string
  readonly name: string
  readonly extractedText: string
  readonly seeAlsos?: readonly string[]
}

export interface SpdxRelationship {
  readonly spdxElementId: string
  readonly relationshipType: 'DESCRIBES' | 'DEPENDS_ON' | 'CONTAINS'
  readonly relatedSpdxElement: string
}
