import { describe, expect, it } from '@jest/globals'
import { assert, property } from 'fast-check'
import { PackageURL } from 'packageurl-js'
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import current from 'spdx-license-ids/index.json' with { type: 'json' }
import {
  analysisStates,
  justifications,
  type Waiver,
} from '../../../../src/domain/gate/waivers/waiver.ts'
import type { Result } from '../../../../src/operations/result/result.ts'
import { cyclonedxFormat } from '../../../../src/reports/formats/cyclonedx/cyclonedx.ts'
import { aLibrary, aNode, aVulnerability } from '../../../support/builders.ts'
import { aResult, presentOptions, reported } from '../../../support/results.ts'
import { waivedBy } from '../../../support/waived.ts'
import { aWaiver } from '../../../support/waivers.ts'
import { cyclonedxErrors, licenseIds } from '../cyclonedx-schema.ts'
import { results, seeded } from '../inventories.ts'
import { polyglot } from '../polyglot.ts'
import { written } from '../written.ts'

interface Document {
  serialNumber: string
  metadata: { timestamp: string; component: { 'bom-ref': string } }
  components: {
    'bom-ref': string
    name: string
    group?: string
    version?: string
    purl?: string
    licenses?: { license: { id?: string; name?: string } }[]
    hashes?: { alg: string; content: string }[]
  }[]
  dependencies?: { ref: string; dependsOn?: string[] }[]
  vulnerabilities?: {
    id: string
    ratings: unknown[]
    'bom-ref': string
    recommendation?: string
    analysis?: { state: string; justification?: string; detail: string }
    affects: { ref: string }[]
  }[]
}

function bom(result: Result): Document {
  return JSON.parse(written(cyclonedxFormat, result) ?? 'null')
}

function of(...libraries: Parameters<typeof aLibrary>[0][]): Document {
  const all = libraries.map((library, index) =>
    aLibrary({ keyUuid: `k${index}`, ...library }),
  )
  return bom(aResult({ reported: reported(all) }))
}

/** References that lead nowhere, and ids that occur twice. */
function slips({
  metadata,
  components,
  dependencies = [],
  vulnerabilities = [],
}: Document) {
  const refs = [metadata.component, ...components].map(
    (part) => part['bom-ref'],
  )
  const known = new Set(refs)
  const all = [...refs, ...vulnerabilities.map((one) => one['bom-ref'])]
  const used = [
    ...dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]),
    ...vulnerabilities.flatMap(({ affects }) => affects.map(({ ref }) => ref)),
  ]
  return {
    twice: all.length - new Set(all).size,
    dangling: used.filter((ref) => !known.has(ref)),
    wrong: components.filter(
      ({ purl }) => purl && !PackageURL.fromString(purl),
    ),
  }
}
const none = { twice: 0, dangling: [], wrong: [] }

describe('the CycloneDX file', () => {
  it('is valid for the large project of the simulator', async () => {
    const document = bom(await seeded('checkout_main'))
    expect(document.components).toHaveLength(416)
    expect(document.vulnerabilities?.length).toBeGreaterThan(20)
    expect(cyclonedxErrors(document)).toEqual([])
    expect(slips(document)).toEqual(none)
    const generic = document.components.filter(({ purl }) =>
      purl?.startsWith('pkg:generic/'),
    )
    expect(generic.length).toBeLessThan(20)
  })

  it('is valid for any inventory', () => {
    assert(
      property(results, (result) => {
        const document = bom(result)
        expect(cyclonedxErrors(document)).toEqual([])
        expect(slips(document)).toEqual(none)
      }),
    )
  })

  it('is checked by a schema that refuses what is not an SBOM', () => {
    const document = bom(polyglot)
    const wrong = { ...document, serialNumber: 'x', extra: 1 }
    expect(cyclonedxErrors(wrong)).toHaveLength(2)
  })

  it('names libraries as their ecosystem does', () => {
    const { components } = bom(polyglot)
    const names = components.map(({ group, name }) => [group, name])
    expect(names).toContainEqual(['@babel', 'core'])
    expect(names).toContainEqual(['org.apache.logging.log4j', 'log4j-core'])
    expect(names).toContainEqual([undefined, 'typing-extensions'])
  })

  it('has an id for a license that SPDX knows for certain, otherwise its name', () => {
    const licenses = [{ name: 'Apache 2.0' }, { name: 'BSD' }, { name: 'BSD' }]
    expect(of({ licenses }).components[0]?.licenses).toEqual([
      { license: { id: 'Apache-2.0' } },
      { license: { name: 'BSD' } },
    ])
  })

  it('has only license ids that the schema knows', () => {
    for (const id of [...current, ...deprecated]) {
      expect(licenseIds).toContain(id)
    }
  })

  it('has addresses that are URIs', () => {
    const homePage = "https://a.example/x y?q={z}|'<>`"
    const document = of({ homePage, licenses: [{ name: 'x', url: homePage }] })
    expect(cyclonedxErrors(document)).toEqual([])
    expect(JSON.stringify(document).match(/https:\/\/a[^"]*/g)).toEqual([
      'https://a.example/x%20y?q=%7Bz%7D%7C%27%3C%3E%60',
      'https://a.example/x%20y?q=%7Bz%7D%7C%27%3C%3E%60',
    ])
  })

  it('has no hash where the library was recognized by its file name alone', () => {
    const [exact, weak] = of({}, { matchType: 'FILENAME' }).components
    expect(exact?.hashes).toHaveLength(1)
    expect(weak?.hashes).toBeUndefined()
  })

  it('lists a vulnerability once, with all components it affects and all advice', () => {
    const cve = { id: 'CVE-1', severity: 'low', score: 2 } as const
    const { vulnerabilities } = of(
      { vulnerabilities: [aVulnerability({ ...cve, fix: 'a 2' })] },
      {
        vulnerabilities: [
          aVulnerability({ ...cve, severity: 'high', score: 8, fix: 'b 3' }),
        ],
      },
    )
    expect(vulnerabilities).toHaveLength(1)
    expect(vulnerabilities?.[0]).toMatchObject({
      ratings: [{ score: 8, severity: 'high' }],
      recommendation: 'b 3; a 2',
      affects: [{ ref: 'library:k0' }, { ref: 'library:k1' }],
    })
  })

  describe('with waivers', () => {
    const shared = [
      ['a', '1.0'],
      ['b', '1.0'],
      ['c', '2.0'],
      ['d', '3.0'],
    ].map(([keyUuid = '', version]) =>
      aLibrary({ keyUuid, version, vulnerabilities: [aVulnerability()] }),
    )
    const found = (waivers: readonly Waiver[]) => {
      const document = bom(
        aResult({
          reported: reported(shared),
          waived: waivedBy(shared, waivers),
        }),
      )
      expect(cyclonedxErrors(document)).toEqual([])
      expect(slips(document)).toEqual(none)
      return document.vulnerabilities?.map((one) => [
        one['bom-ref'],
        one.affects.map(({ ref }) => ref.replace('library:', '')).join(),
        one.analysis?.state,
      ])
    }
    const all = aWaiver()
    const [first, third] = ['1.0', '3.0'].map((version) =>
      aWaiver({ library: `widget-core@${version}`, state: 'resolved' }),
    )

    it.each<readonly [string, readonly Waiver[], unknown]>([
      [
        'no waiver',
        [],
        [['vulnerability:CVE-2021-0001', 'a,b,c,d', undefined]],
      ],
      [
        'a waiver of all',
        [all],
        [['vulnerability:CVE-2021-0001', 'a,b,c,d', 'in_triage']],
      ],
      [
        'a waiver of some',
        [first!],
        [
          ['vulnerability:CVE-2021-0001', 'a,b', 'resolved'],
          ['vulnerability-2:CVE-2021-0001', 'c,d', undefined],
        ],
      ],
      [
        'two waivers',
        [first!, third!],
        [
          ['vulnerability:CVE-2021-0001', 'a,b', 'resolved'],
          ['vulnerability-2:CVE-2021-0001', 'c', undefined],
          ['vulnerability-3:CVE-2021-0001', 'd', 'resolved'],
        ],
      ],
      [
        'one that is over',
        [{ ...all, until: '2026-11-26' }],
        [['vulnerability:CVE-2021-0001', 'a,b,c,d', undefined]],
      ],
    ])('has an entry for each analysis: %s', (_, waivers, expected) => {
      expect(found(waivers)).toEqual(expected)
    })

    it.each(analysisStates)('knows the state %s', (state) => {
      expect(found([aWaiver({ state })])?.[0]?.[2]).toBe(state)
    })

    it.each(justifications)('knows the justification %s', (justification) => {
      const waiver = aWaiver({ state: 'not_affected', justification })
      const document = bom(
        aResult({
          reported: reported(shared),
          waived: waivedBy(shared, [waiver]),
        }),
      )
      expect(cyclonedxErrors(document)).toEqual([])
      expect(document.vulnerabilities?.[0]?.analysis).toEqual({
        state: 'not_affected',
        justification,
        detail: 'Not reachable in our build (waived until 2027-03-31)',
      })
    })
  })

  it('has the graph of the hierarchy, without libraries that are not in it', () => {
    const nodes = [
      aNode({ keyUuid: 'a', dependencies: [aNode({ keyUuid: 'b' })] }),
      aNode({
        keyUuid: 'b',
        dependencies: [aNode({ keyUuid: 'a' }), aNode({ keyUuid: 'b' })],
      }),
    ]
    const libraries = ['a', 'b', 'c'].map((keyUuid) => aLibrary({ keyUuid }))
    const { dependencies } = bom(
      aResult({ reported: reported(libraries, nodes) }),
    )
    expect(dependencies).toEqual([
      { ref: 'project', dependsOn: ['library:a', 'library:b'] },
      { ref: 'library:a', dependsOn: ['library:b'] },
      { ref: 'library:b', dependsOn: ['library:a'] },
    ])
  })

  it('has no graph when the hierarchy was not read', () => {
    expect(of({}).dependencies).toBeUndefined()
  })

  it('has the time and a serial number derived from its contents', () => {
    const [one, same, other] = [of({}), of({}), of({}, {})]
    expect(one.metadata.timestamp).toBe(
      presentOptions().generatedAt.toISOString(),
    )
    expect(one.serialNumber).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(same.serialNumber).toBe(one.serialNumber)
    expect(other.serialNumber).not.toBe(one.serialNumber)
  })

  it('is the same in whatever order Mend answers', () => {
    const { inventory, hierarchy } = polyglot.reported ?? {}
    const turned = reported(
      inventory?.libraries
        .map((library) => ({
          ...library,
          licenses: library.licenses.toReversed(),
        }))
        .reverse(),
      hierarchy?.toReversed(),
    )
    expect(written(cyclonedxFormat, { ...polyglot, reported: turned })).toBe(
      written(cyclonedxFormat, polyglot),
    )
  })

  it('is not there when nothing was read', () => {
    expect(written(cyclonedxFormat, aResult())).toBeUndefined()
  })
})
