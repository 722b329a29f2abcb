import { type Delta, deltaOf } from '../../src/domain/inventory/delta.ts'
import {
  type InventoryFigures,
  inventoryFigures,
} from '../../src/domain/inventory/figures.ts'
import type {
  Library,
  LibraryNode,
  Vulnerability,
} from '../../src/domain/library/library.ts'

/** A library with nothing remarkable: Maven, one license, no vulnerability. */
export function aLibrary(overrides: Partial<Library> = {}): Library {
  return {
    keyUuid: '5d3c0f5c-0001-4b5e-9a5e-000000000001',
    name: 'widget-core-1.4.2.jar',
    groupId: 'com.example',
    artifactId: 'widget-core',
    version: '1.4.2',
    sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
    type: 'MAVEN_ARTIFACT',
    languages: 'Java',
    matchType: 'SHA1',
    licenses: [{ name: 'Apache 2.0', spdxName: 'Apache-2.0' }],
    vulnerabilities: [],
    ...overrides,
  }
}

/** `type: GO, groupId: a` → the fields of a library, in one line of a table. */
export function libraryFields(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split(', ')
      .filter(Boolean)
      .map((field) => field.split(': ')),
  )
}

export function aVulnerability(
  overrides: Partial<Vulnerability> = {},
): Vulnerability {
  return { id: 'CVE-2021-0001', severity: 'medium', score: 5.3, ...overrides }
}

/** A leaf of a hierarchy. */
export function aNode(overrides: Partial<LibraryNode> = {}): LibraryNode {
  return {
    keyUuid: '5d3c0f5c-0001-4b5e-9a5e-000000000001',
    name: 'Widget Core',
    filename: 'widget-core-1.4.2.jar',
    groupId: 'com.example',
    artifactId: 'widget-core',
    version: '1.4.2',
    type: 'MAVEN_ARTIFACT',
    coordinates: 'com.example:widget-core:1.4.2',
    dependencies: [],
    ...overrides,
  }
}

/** The figures of an inventory of these libraries. */
export function figuresOf(libraries: readonly Library[]): InventoryFigures {
  return inventoryFigures({ libraries })
}

/** What changed between inventories of these libraries. */
export function deltaBetween(
  before: readonly Library[],
  after: readonly Library[],
): Delta {
  return deltaOf({ libraries: before }, { libraries: after })
}
