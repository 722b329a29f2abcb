import { describe, expect, it } from '@jest/globals'
import { assert, property } from 'fast-check'
import type { Result } from '../../../../src/operations/result/result.ts'
import { spdxFormat } from '../../../../src/reports/formats/spdx/spdx.ts'
import { aLibrary, aNode } from '../../../support/builders.ts'
import { aResult, reported } from '../../../support/results.ts'
import { results, seeded } from '../inventories.ts'
import { polyglot } from '../polyglot.ts'
import { written } from '../written.ts'

interface Package {
  SPDXID: string
  name: string
  licenseConcluded: string
  licenseDeclared: string
  licenseComments?: string
  checksums?: unknown[]
  externalRefs?: { referenceLocator: string }[]
}

interface Document {
  SPDXID: string
  documentNamespace: string
  creationInfo: { created: string }
  packages: Package[]
  hasExtractedLicensingInfos?: {
    licenseId: string
    name: string
    extractedText: string
  }[]
  relationships: {
    spdxElementId: string
    relationshipType: string
    relatedSpdxElement: string
  }[]
}

function spdx(result: Result): Document {
  return JSON.parse(written(spdxFormat, result) ?? 'null')
}

function of(...libraries: Parameters<typeof aLibrary>[0][]): Document {
  const all = libraries.map((library, index) =>
    aLibrary({ keyUuid: `k${index}`, ...library }),
  )
  return spdx(aResult({ reported: reported(all) }))
}

function slips(document: Document) {
  const ids = [
    document.SPDXID,
    ...document.packages.map(({ SPDXID }) => SPDXID),
  ]
  const refs = document.hasExtractedLicensingInfos ?? []
  const licenses = document.packages.flatMap((part) => [
    part.licenseConcluded,
    part.licenseDeclared,
  ])
  const own = licenses.filter((id) => id.startsWith('LicenseRef-'))
  const ends = document.relationships.flatMap((edge) => [
    edge.spdxElementId,
    edge.relatedSpdxElement,
  ])
  return {
    twice: ids.length - new Set(ids).size,
    misspelled: ids.filter((id) => !/^SPDXRef-[A-Za-z0-9.-]+$/.test(id)),
    dangling: ends.filter((id) => !ids.includes(id)),
    unexplained: own.filter(
      (id) => !refs.some(({ licenseId }) => licenseId === id),
    ),
    licensesTwice:
      refs.length - new Set(refs.map(({ licenseId }) => licenseId)).size,
    licensesMisspelled: refs.filter(
      ({ licenseId }) => !/^LicenseRef-[A-Za-z0-9.-]+$/.test(licenseId),
    ),
    nameless: document.packages.filter(({ name }) => typeof name !== 'string'),
  }
}
const none = {
  twice: 0,
  misspelled: [],
  dangling: [],
  unexplained: [],
  licensesTwice: 0,
  licensesMisspelled: [],
  nameless: [],
}

describe('the SPDX file', () => {
  it('is complete for the large project of the simulator', async () => {
    const document = spdx(await seeded('checkout_main'))
    expect(document.packages).toHaveLength(417)
    expect(slips(document)).toEqual(none)
  })

  it('is complete for any inventory', () => {
    assert(
      property(results, (result) => {
        expect(slips(spdx(result))).toEqual(none)
      }),
    )
  })

  it.each([
    'Requires Review',
    'Suspected Unspecified',
    'Unspecified License',
    '',
  ])('asserts nothing of the license %j', (name) => {
    const document = of({ licenses: [{ name }] })
    expect(document.packages[1]).toMatchObject({
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'NOASSERTION',
    })
    expect(document.hasExtractedLicensingInfos).toBeUndefined()
  })

  it('takes the one license that is beside a word for none', () => {
    const licenses = [{ name: 'Requires Review' }, { name: 'MIT' }]
    const [, found] = of({ licenses }).packages
    expect(found).toMatchObject({ licenseDeclared: 'MIT' })
    expect(found?.licenseComments).toBeUndefined()
  })

  it('describes the project, which depends on its direct dependencies', () => {
    const nodes = [
      aNode({ keyUuid: 'a', dependencies: [aNode({ keyUuid: 'b' })] }),
    ]
    const libraries = ['a', 'b', 'c'].map((keyUuid) => aLibrary({ keyUuid }))
    const { relationships } = spdx(
      aResult({ reported: reported(libraries, nodes) }),
    )
    const lines = relationships.map((edge) => Object.values(edge).join(' '))
    expect(lines).toEqual([
      'SPDXRef-DOCUMENT DESCRIBES SPDXRef-Project',
      'SPDXRef-Project DEPENDS_ON SPDXRef-Package-a',
      'SPDXRef-Package-a DEPENDS_ON SPDXRef-Package-b',
      'SPDXRef-Project CONTAINS SPDXRef-Package-c',
    ])
  })

  it.each<[string, string[], string, string]>([
    ['one certain license', ['Apache 2.0'], 'Apache-2.0', 'Apache-2.0'],
    ['no license', [], 'NOASSERTION', 'NOASSERTION'],
    ['two licenses', ['MIT', 'ISC'], 'NOASSERTION', 'NOASSERTION'],
    ['one license twice', ['MIT', 'MIT'], 'MIT', 'MIT'],
    [
      'a name of Mend',
      ['Public Domain'],
      'LicenseRef-Mend-Public-Domain',
      'LicenseRef-Mend-Public-Domain',
    ],
  ])('concludes from %s', (_, names, concluded, declared) => {
    const licenses = names.map((name) => ({ name }))
    expect(of({ licenses }).packages[1]).toMatchObject({
      licenseConcluded: concluded,
      licenseDeclared: declared,
    })
  })

  it('concludes no license for a library that was recognized by its file name alone', () => {
    const { packages } = of({
      matchType: 'FILENAME',
      licenses: [{ name: 'MIT' }],
    })
    expect(packages[1]).toMatchObject({
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'MIT',
    })
    expect(packages[1]?.checksums).toBeUndefined()
  })

  it('names several licenses without joining them', () => {
    const { packages } = of({ licenses: [{ name: 'MIT' }, { name: 'BSD' }] })
    expect(packages[1]?.licenseComments).toMatch(
      /does not say how they combine: BSD, MIT$/,
    )
  })

  it('keeps apart names that have the same letters', () => {
    const document = of(
      { licenses: [{ name: 'A B' }] },
      { licenses: [{ name: 'A+B' }] },
    )
    expect(document.hasExtractedLicensingInfos).toMatchObject([
      { licenseId: 'LicenseRef-Mend-A-B', name: 'A B' },
      { licenseId: 'LicenseRef-Mend-A-B-2', name: 'A+B' },
    ])
  })

  it('has a time without fractions and a namespace derived from its contents', () => {
    const [one, same, other] = [of({}), of({}), of({}, {})]
    expect(one.creationInfo.created).toBe('2026-11-20T10:02:00Z')
    expect(one.documentNamespace).toMatch(
      /^https:\/\/spdx\.org\/spdxdocs\/[\w.-]+$/,
    )
    expect(same.documentNamespace).toBe(one.documentNamespace)
    expect(other.documentNamespace).not.toBe(one.documentNamespace)
  })

  it('refers to packages by their purl', () => {
    const refs = spdx(polyglot).packages.flatMap(
      ({ externalRefs = [] }) => externalRefs,
    )
    expect(refs.map(({ referenceLocator }) => referenceLocator)).toContain(
      'pkg:npm/%40babel/core@7.23.2',
    )
  })

  it('is not there when nothing was read', () => {
    expect(written(spdxFormat, aResult())).toBeUndefined()
  })
})
