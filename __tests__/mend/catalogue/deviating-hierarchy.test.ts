import { describe, expect, it } from '@jest/globals'
import type { LibraryNode } from '../../../src/domain/library/library.ts'
import { decode, problems } from './decode.ts'

const uuid = (n: number) =>
  `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`
const row = (n: number, more: object = {}) => ({
  keyUuid: uuid(n),
  keyId: n,
  name: `lib-${n}`,
  ...more,
})

describe('the hierarchy', () => {
  const hierarchy = (libraries: unknown) =>
    decode('getProjectHierarchy', { libraries })

  it('has leaves without dependencies, with none and with null', () => {
    const shapes = [{}, { dependencies: [] }, { dependencies: null }]
    for (const shape of shapes) {
      expect(hierarchy([row(1, shape)])).toEqual([
        { keyUuid: uuid(1), name: 'lib-1', dependencies: [] },
      ])
    }
  })

  it('falls back to the file name where a library has no name', () => {
    const [a, b] = hierarchy([
      row(1, { name: null, filename: 'a-1.jar' }),
      row(2, { name: '', fileName: 'b-1.jar' }),
    ])
    expect(a).toMatchObject({ name: 'a-1.jar', filename: 'a-1.jar' })
    expect(b).toMatchObject({ name: 'b-1.jar', filename: 'b-1.jar' })
  })

  it('keeps the order, and a library in each of its branches', () => {
    const shared = row(9)
    const given = [
      row(1, { dependencies: [row(3), shared] }),
      row(2, { dependencies: [shared, row(4)] }),
    ]
    expect(shape(hierarchy(given))).toBe(
      'lib-1(lib-3 lib-9) lib-2(lib-9 lib-4)',
    )
  })

  it('is read ten thousand levels deep', () => {
    let deepest: object = row(0)
    for (let n = 1; n < 10_000; n++)
      deepest = row(n, { dependencies: [deepest] })
    let depth = 0
    let level: readonly LibraryNode[] = hierarchy([deepest])
    for (; level.length > 0; level = level[0]?.dependencies ?? []) depth++
    expect(depth).toBe(10_000)
  })

  it('is read a hundred thousand libraries wide, at the top and below', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => row(n))
    expect(hierarchy(many)).toHaveLength(100_000)
    expect(
      hierarchy([row(1, { dependencies: many })])[0]?.dependencies,
    ).toHaveLength(100_000)
  })

  it('names the one node that is bad by its path and field', () => {
    const bad = { name: 'x' }
    const given = [
      row(1),
      row(2, {
        dependencies: [row(3, { dependencies: [row(4), row(5), bad] })],
      }),
    ]
    expect(problems('getProjectHierarchy', { libraries: given })).toEqual([
      'libraries: libraries[1].dependencies[0].dependencies[2] is not a library (keyUuid)',
    ])
  })

  it('names a bad node ten thousand levels deep in a readable line', () => {
    let deepest: object = { name: 'x' }
    for (let n = 1; n < 10_000; n++)
      deepest = row(n, { dependencies: [deepest] })
    const [problem = ''] = problems('getProjectHierarchy', {
      libraries: [deepest],
    })
    expect(problem).toMatch(
      /^libraries: libraries\[0\]\.dependencies\[0\].* … .*\.dependencies\[0\] is not a library \(keyUuid\)$/,
    )
    expect(problem.length).toBeLessThan(300)
  })

  it.each([[[null]], [['log4j']], [[[]]], [[7]], ['none']])(
    'refuses %j for its list',
    (libraries) => {
      expect(problems('getProjectHierarchy', { libraries })).toHaveLength(1)
    },
  )
})

describe("one library's dependencies", () => {
  const flat = [
    row(1, {
      scope: 'COMPILE',
      classifier: '',
      licenses: [{ name: 'MIT', url: 'https://mit.example' }],
      dependencies: [row(2, { licenses: [], dependencies: [] })],
    }),
    row(3, { fileName: 'c.jar', licenses: null, dependencies: null }),
  ]
  const expected = [
    {
      keyUuid: uuid(1),
      name: 'lib-1',
      scope: 'COMPILE',
      licenses: [{ name: 'MIT', url: 'https://mit.example' }],
      dependencies: [
        { keyUuid: uuid(2), name: 'lib-2', licenses: [], dependencies: [] },
      ],
    },
    {
      keyUuid: uuid(3),
      name: 'lib-3',
      filename: 'c.jar',
      licenses: [],
      dependencies: [],
    },
  ]

  it.each([
    ['flat', flat, expected],
    ['nested once more', [flat], expected],
    ['empty', [], []],
    ['nested and empty', [[]], []],
    ['null', null, []],
    ['missing', undefined, []],
  ])('may be %s', (_, dependencies, answer) => {
    expect(decode('getProjectLibraryDependencies', { dependencies })).toEqual(
      answer,
    )
  })

  it('name a bad node under their own name', () => {
    expect(
      problems('getProjectLibraryDependencies', { dependencies: [{}] }),
    ).toEqual(['dependencies: dependencies[0] is not a library (keyUuid)'])
  })
})

it('a source file may have neither path nor hash, and a library no source files', () => {
  expect(
    decode('getLibrarySourceFiles', {
      sourceFiles: [
        { name: 'a.c', path: null },
        { name: 'b.c', sha1: '' },
      ],
    }),
  ).toEqual([{ name: 'a.c' }, { name: 'b.c' }])
  expect(decode('getLibrarySourceFiles', {})).toEqual([])
})

/** `a(b c) d`: names and nesting, nothing else. */
function shape(nodes: readonly LibraryNode[]): string {
  return nodes
    .map(({ name, dependencies }) =>
      dependencies.length > 0 ? `${name}(${shape(dependencies)})` : name,
    )
    .join(' ')
}
