import { describe, expect, it } from '@jest/globals'
import {
  findings,
  inventoryFigures,
} from '../../../src/domain/inventory/figures.ts'
import { hierarchyFigures } from '../../../src/domain/inventory/hierarchy-figures.ts'
import type {
  Library,
  LibraryNode,
} from '../../../src/domain/library/library.ts'
import {
  aLibrary,
  aNode,
  aVulnerability,
  figuresOf,
} from '../../support/builders.ts'

describe('the figures of an inventory', () => {
  it('of nothing are zero, and outdated is unknown', () => {
    expect(figuresOf([])).toEqual({
      libraries: 0,
      risk: {
        vulnerableLibraries: 0,
        vulnerabilities: 0,
        bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
      },
      outdated: undefined,
      noLicense: 0,
      licenses: new Map(),
      weakMatches: 0,
      duplicateVersions: 0,
    })
  })

  it('count a vulnerability in two libraries twice, and one of unknown severity in no class', () => {
    const shared = aVulnerability({ severity: 'critical' })
    const { risk } = figuresOf([
      aLibrary({ vulnerabilities: [shared, aVulnerability()] }),
      aLibrary({ vulnerabilities: [shared] }),
      aLibrary({
        vulnerabilities: [aVulnerability({ severity: undefined })],
      }),
      aLibrary(),
    ])
    expect(risk).toEqual({
      vulnerableLibraries: 3,
      vulnerabilities: 4,
      bySeverity: { critical: 2, high: 0, medium: 1, low: 0 },
    })
  })

  it.each([
    ['none is known to be', [undefined, undefined], undefined],
    ['all are up to date', [false, false], 0],
    ['some are', [true, undefined, false, true], 2],
  ])('count outdated libraries when %s', (_, outdated, expected) => {
    const libraries = outdated.map((outdated) => aLibrary({ outdated }))
    expect(figuresOf(libraries).outdated).toBe(expected)
  })

  it("count Mend's words for no license as none, and list only licenses", () => {
    const licensed = (...names: string[]) =>
      aLibrary({ licenses: names.map((name) => ({ name })) })
    const { licenses, noLicense } = figuresOf([
      licensed('Requires Review'),
      licensed('', 'Suspected Unspecified'),
      licensed('MIT', 'Requires Review'),
      licensed(),
    ])
    expect([...licenses]).toEqual([['MIT', 1]])
    expect(noLicense).toBe(3)
  })

  it('list licenses by frequency, then by name', () => {
    const licensed = (...names: string[]) =>
      aLibrary({ licenses: names.map((name) => ({ name })) })
    const { licenses, noLicense } = figuresOf([
      licensed('MIT', 'BSD 3'),
      licensed('ISC'),
      licensed(),
      licensed('MIT'),
      licensed('Apache 2.0'),
    ])
    expect([...licenses]).toEqual([
      ['MIT', 2],
      ['Apache 2.0', 1],
      ['BSD 3', 1],
      ['ISC', 1],
    ])
    expect(noLicense).toBe(1)
  })

  it('count matches by file name as weak', () => {
    const libraries = ['FILENAME', 'SHA1', 'SOURCE_FILE', undefined].map(
      (matchType) => aLibrary({ matchType }),
    )
    expect(figuresOf(libraries).weakMatches).toBe(1)
  })

  it('count packages in several versions, each package once', () => {
    const of = (artifactId: string, version?: string) =>
      aLibrary({ artifactId, version })
    const { duplicateVersions } = figuresOf([
      of('a', '1'),
      of('a', '2'),
      of('a', '3'),
      of('b', '1'),
      of('b', '1'),
      of('c', '1'),
      of('c'),
    ])
    expect(duplicateVersions).toBe(1)
  })

  it.each([
    // Epochs are part of the version, and 0 is the one that is not written.
    ['RPM', ['1:1.0-1', '2:1.0-1'], 1],
    ['RPM', ['0:1.0-1', '1.0-1'], 0],
    ['Debian', ['1:1.0-1', '1.0-1'], 1],
    ['Ruby', ['1.10.4', '1.10.4-x86_64-linux', '1.10.4-java'], 0],
    ['Alpine', ['1.0-r1-x86_64', '1.0-r1-aarch64', '1.0-r2-x86_64'], 1],
  ])(
    'count %s packages of %j as %j in several versions',
    (type, all, expected) => {
      const libraries = all.map((version) =>
        aLibrary({ type, groupId: 'a', artifactId: 'a', version }),
      )
      expect(figuresOf(libraries).duplicateVersions).toBe(expected)
    },
  )

  it('keep packages of the same name in two ecosystems apart', () => {
    const six = (type: string, version: string) =>
      aLibrary({ type, groupId: 'six', artifactId: 'six', version })
    const { duplicateVersions } = figuresOf([
      six('PYTHON_PACKAGE', '1.16.0'),
      six('NODE_PACKAGED_MODULE', '0.0.1'),
    ])
    expect(duplicateVersions).toBe(0)
  })

  it('do not count what Mend has not computed yet', () => {
    const libraries = [
      aLibrary({ vulnerabilities: [aVulnerability()], outdated: true }),
    ]
    const figures = inventoryFigures({ libraries, alertsPending: true })
    expect(figures).toEqual({
      ...figuresOf(libraries),
      risk: undefined,
      outdated: undefined,
    })
  })

  it('need one pass over the libraries', () => {
    function* once(): Generator<Library> {
      yield aLibrary({ version: '1', matchType: 'FILENAME' })
      yield aLibrary({ version: '2', vulnerabilities: [aVulnerability()] })
    }
    const libraries = once() as unknown as Library[]
    expect(figuresOf(libraries)).toMatchObject({
      libraries: 2,
      risk: { vulnerabilities: 1 },
      weakMatches: 1,
      duplicateVersions: 1,
    })
  })
})

describe('the figures of a hierarchy', () => {
  const node = (keyUuid: string, ...dependencies: LibraryNode[]) =>
    aNode({ keyUuid, dependencies })

  it.each([
    ['nothing', [], { direct: 0, transitive: 0, maxDepth: 0 }],
    [
      'a flat list',
      [node('a'), node('b')],
      { direct: 2, transitive: 0, maxDepth: 1 },
    ],
    [
      'a chain',
      [node('a', node('b', node('c')))],
      { direct: 1, transitive: 2, maxDepth: 3 },
    ],
    [
      'a library in two branches',
      [node('a', node('x')), node('b', node('x', node('y')))],
      { direct: 2, transitive: 2, maxDepth: 3 },
    ],
    [
      'a library that is direct and transitive: it is direct',
      [node('a', node('b')), node('b')],
      { direct: 2, transitive: 0, maxDepth: 2 },
    ],
    [
      'one library twice at the top',
      [node('a'), node('a')],
      { direct: 1, transitive: 0, maxDepth: 1 },
    ],
  ])('of %s', (_, roots, expected) => {
    expect(hierarchyFigures(roots)).toEqual(expected)
  })

  it('are counted ten thousand levels deep', () => {
    let chain = node('0')
    for (let n = 1; n < 10_000; n++) chain = node(`${n}`, chain)
    expect(hierarchyFigures([chain])).toEqual({
      direct: 1,
      transitive: 9_999,
      maxDepth: 10_000,
    })
  })

  it('are counted a hundred thousand libraries wide', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => node(`${n}`))
    expect(hierarchyFigures(many).direct).toBe(100_000)
    expect(hierarchyFigures([node('top', ...many)]).transitive).toBe(100_000)
  })
})

describe('findings', () => {
  it('are sorted by severity, score, package, version and id, whatever their order was', () => {
    const bad = (
      artifactId: string,
      version: string,
      ...vulnerabilities: Library['vulnerabilities']
    ) => aLibrary({ artifactId, version, vulnerabilities })
    const of = (
      id: string,
      severity?: 'critical' | 'high' | 'low',
      score?: number,
    ) => aVulnerability({ id, severity, score })
    const libraries = [
      bad('b', '1', of('CVE-1', 'low', 3), of('CVE-2', 'critical', 9.1)),
      bad('a', '2', of('CVE-4', 'high', 8), of('CVE-3', 'high', 8)),
      bad('a', '1', of('CVE-5', 'high', 8), of('CVE-6')),
      bad('c', '1', of('CVE-7', 'high'), of('CVE-8', 'critical', 9.8)),
    ]
    const ids = (given: readonly Library[]) =>
      findings(given).map(({ vulnerability }) => vulnerability.id)
    const expected = [8, 2, 5, 3, 4, 7, 1, 6].map((n) => `CVE-${n}`)
    expect(ids(libraries)).toEqual(expected)
    expect(ids(libraries.toReversed())).toEqual(expected)
    expect(findings(libraries)[0]?.library).toBe(libraries[3])
  })
})
