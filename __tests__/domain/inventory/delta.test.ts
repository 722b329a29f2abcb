import { describe, expect, it } from '@jest/globals'
import { type Delta, deltaOf } from '../../../src/domain/inventory/delta.ts'
import { packageName } from '../../../src/domain/library/identity.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import {
  aLibrary,
  aVulnerability,
  deltaBetween,
} from '../../support/builders.ts'

const lib = (name: string, version: string, more: Partial<Library> = {}) =>
  aLibrary({
    keyUuid: `${name}@${version}`,
    type: 'NODE_PACKAGED_MODULE',
    groupId: name,
    version,
    ...more,
  })

/** `added a 1`, `up b 1 → 2` */
function lines(delta: Delta): string[] {
  const label = (library: Library) =>
    `${packageName(library)} ${library.version}`
  return [
    ...delta.added.map((library) => `added ${label(library)}`),
    ...delta.removed.map((library) => `removed ${label(library)}`),
    ...delta.changed.map(
      ({ before, after, step }) =>
        `${step} ${label(before)} → ${after.version}`,
    ),
  ]
}

describe('what changed', () => {
  it.each<[string, Library[], Library[], string[]]>([
    ['nothing', [lib('a', '1')], [lib('a', '1')], []],
    ['a new package', [], [lib('a', '1')], ['added a 1']],
    ['a removed package', [lib('a', '1')], [], ['removed a 1']],
    [
      'a newer version',
      [lib('a', '1.9')],
      [lib('a', '1.10')],
      ['up a 1.9 → 1.10'],
    ],
    ['an older version', [lib('a', '2')], [lib('a', '1')], ['down a 2 → 1']],
    [
      'a version without order',
      [lib('a', '1-jre')],
      [lib('a', '1-android')],
      ['changed a 1-jre → 1-android'],
    ],
    [
      'a further version beside an unchanged one',
      [lib('a', '1')],
      [lib('a', '1'), lib('a', '2')],
      ['added a 2'],
    ],
    [
      'one of two versions removed',
      [lib('a', '1'), lib('a', '2')],
      [lib('a', '2')],
      ['removed a 1'],
    ],
    [
      'one of two versions raised',
      [lib('a', '1.0'), lib('a', '2.0')],
      [lib('a', '1.1'), lib('a', '2.0')],
      ['up a 1.0 → 1.1'],
    ],
    [
      'two versions raised, each within its major version',
      [lib('a', '1.2'), lib('a', '2.0')],
      [lib('a', '1.3'), lib('a', '2.5')],
      ['up a 1.2 → 1.3', 'up a 2.0 → 2.5'],
    ],
    [
      'two versions become one: the nearer goes up, the other is removed',
      [lib('a', '1.2'), lib('a', '2.0')],
      [lib('a', '2.1')],
      ['removed a 1.2', 'up a 2.0 → 2.1'],
    ],
    [
      'the same version twice, then once',
      [lib('a', '1'), lib('a', '1', { keyUuid: 'other' })],
      [lib('a', '1')],
      ['removed a 1'],
    ],
    [
      'a file whose name holds its version',
      [lib('x', '1.2.11', { type: 'UNKNOWN', name: 'zlib-1.2.11.tar.gz' })],
      [lib('x', '1.3', { type: 'UNKNOWN', name: 'zlib-1.3.tar.gz' })],
      ['up zlib-1.2.11.tar.gz 1.2.11 → 1.3'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(lines(deltaBetween(before, after))).toEqual(expected)
    expect(
      lines(deltaBetween(before.toReversed(), after.toReversed())),
    ).toEqual(expected)
  })

  it('joins a package by its name without version, not by its key', () => {
    const before = lib('a', '1', { keyUuid: 'k1' })
    const after = lib('a', '1', { keyUuid: 'k2', sha1: 'other' })
    expect(lines(deltaBetween([before], [after]))).toEqual([])
  })

  it('lists by package, then by version', () => {
    const after = [lib('b', '1'), lib('a', '10'), lib('a', '9')]
    expect(lines(deltaBetween([], after))).toEqual([
      'added a 9',
      'added a 10',
      'added b 1',
    ])
  })

  const cve = (id: string, severity: 'critical' | 'low' = 'low') =>
    aVulnerability({ id, severity })
  const ids = (findings: Delta['newVulnerabilities']) =>
    findings?.map(({ vulnerability }) => vulnerability.id)

  const flawed = [lib('a', '1', { vulnerabilities: [cve('CVE-1')] })]
  it.each([
    // before, after, what is new, what is fixed
    ['fixes nothing that is known', flawed, [], [], undefined],
    ['has all as new after an empty one', [], flawed, ['CVE-1'], []],
    ['says nothing after an empty one', [], [], [], undefined],
  ])('of an inventory %s', (_, before, after, fresh, fixed) => {
    const delta = deltaBetween(before, after)
    expect(ids(delta.newVulnerabilities)).toEqual(fresh)
    expect(
      delta.fixedVulnerabilities && ids(delta.fixedVulnerabilities),
    ).toEqual(fixed)
    // What a condition on removed libraries counts, as it is written.
    expect(delta.removed).toHaveLength(before.length)
  })

  it('counts a vulnerability as new when the package did not have it in any version', () => {
    const before = [
      lib('a', '1', { vulnerabilities: [cve('OLD'), cve('STAYS')] }),
    ]
    const after = [
      lib('a', '2', { vulnerabilities: [cve('STAYS'), cve('NEW')] }),
      lib('b', '1', { vulnerabilities: [cve('STAYS', 'critical')] }),
    ]
    const delta = deltaBetween(before, after)
    expect(ids(delta.newVulnerabilities)).toEqual(['STAYS', 'NEW'])
    expect(delta.newVulnerabilities?.[0]?.library.groupId).toBe('b')
    expect(ids(delta.fixedVulnerabilities)).toEqual(['OLD'])
  })

  it('keeps packages of two ecosystems apart', () => {
    const before = lib('six', '1.16.0', { type: 'PYTHON_PACKAGE' })
    const after = lib('six', '0.0.1')
    expect(lines(deltaBetween([before], [after]))).toEqual([
      'added six 0.0.1',
      'removed six 1.16.0',
    ])
  })

  it.each([
    ['before', { alertsPending: true }, {}],
    ['after', {}, { alertsPending: true }],
  ])(
    'does not compare vulnerabilities that Mend has not computed %s',
    (_, early, late) => {
      const delta = deltaOf(
        {
          libraries: [lib('a', '1', { vulnerabilities: [cve('OLD')] })],
          ...early,
        },
        {
          libraries: [lib('a', '2', { vulnerabilities: [cve('NEW')] })],
          ...late,
        },
      )
      expect(delta.newVulnerabilities).toBeUndefined()
      expect(delta.fixedVulnerabilities).toBeUndefined()
      expect(delta.changed).toHaveLength(1)
    },
  )

  it('counts a vulnerability once for a package in two versions', () => {
    const vulnerabilities = [cve('NEW')]
    const after = [
      lib('a', '1', { vulnerabilities }),
      lib('a', '2', { vulnerabilities }),
    ]
    expect(ids(deltaBetween([], after).newVulnerabilities)).toEqual(['NEW'])
  })

  const licensed = (version: string, ...names: string[]) =>
    lib('a', version, { licenses: names.map((name) => ({ name })) })

  it.each<[string, Library, Library, number]>([
    ['another one', licensed('1', 'MIT'), licensed('1', 'GPL 3.0'), 1],
    [
      'another one in another version',
      licensed('1', 'MIT'),
      licensed('2', 'BUSL'),
      1,
    ],
    ['none anymore', licensed('1', 'MIT'), licensed('1'), 1],
    ['one more', licensed('1', 'MIT'), licensed('1', 'MIT', 'ISC'), 1],
    ['to none', licensed('1', 'MIT'), licensed('1', 'Requires Review'), 1],
    [
      'from none',
      licensed('1', 'Unspecified License'),
      licensed('1', 'MIT'),
      1,
    ],
    ['none twice', licensed('1', 'Unspecified License'), licensed('1', ''), 0],
    ['none, then no row', licensed('1', 'Requires Review'), licensed('1'), 0],
    [
      'no row, then none',
      licensed('1'),
      licensed('2', 'Suspected Unspecified'),
      0,
    ],
    [
      'a word for none beside it',
      licensed('1', 'MIT'),
      licensed('1', 'MIT', 'Unsupported Filetype'),
      0,
    ],
    [
      'the same in another order',
      licensed('1', 'MIT', 'ISC'),
      licensed('1', 'ISC', 'MIT'),
      0,
    ],
  ])('reports a license change: %s', (_, before, after, count) => {
    expect(deltaBetween([before], [after]).licenseChanges).toHaveLength(count)
  })

  it.each<[string[], string[], string[]]>([
    // before, after, new
    [['MIT'], ['Requires Review'], []],
    [['Unspecified License'], [''], []],
    [[], ['Suspected Unspecified', ' '], []],
    [['Requires Review'], ['MIT'], ['MIT']],
    [[], ['Unsupported Filetype', 'GPL 3.0'], ['GPL 3.0']],
  ])('of %j and %j the new licenses are %j', (before, after, expected) => {
    const delta = deltaBetween(
      [licensed('1', ...before)],
      [licensed('1', ...after)],
    )
    expect(delta.newLicenses.map(({ name }) => name)).toEqual(expected)
  })

  it('names each license that the baseline does not have, with the first library', () => {
    const before = [licensed('1', 'MIT')]
    const after = [
      licensed('1', 'MIT'),
      lib('c', '1', { licenses: [{ name: 'GPL 3.0' }] }),
      lib('b', '1', { licenses: [{ name: 'GPL 3.0' }, { name: 'BUSL' }] }),
    ]
    expect(
      deltaBetween(before, after).newLicenses.map(({ name, library }) => [
        name,
        library.groupId,
      ]),
    ).toEqual([
      ['BUSL', 'b'],
      ['GPL 3.0', 'b'],
    ])
  })

  it('is found between a hundred thousand libraries, of one package or of many', () => {
    const many = (name: (n: number) => string, minor: number) =>
      Array.from({ length: 100_000 }, (_, n) => lib(name(n), `1.${minor}.${n}`))
    const different = deltaBetween(many(String, 0), many(String, 1))
    expect(different.changed).toHaveLength(100_000)
    const one = deltaBetween(
      many(() => 'a', 0),
      many(() => 'a', 1),
    )
    expect(one.changed).toHaveLength(100_000)
    expect(
      deltaBetween(
        [],
        many(() => 'a', 1),
      ).added,
    ).toHaveLength(100_000)
  }, 60_000)
})
