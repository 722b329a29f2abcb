import { describe, expect, it } from '@jest/globals'
import type { LibraryNode } from '../../../../src/domain/library/library.ts'
import type {
  Result,
  TargetResult,
} from '../../../../src/operations/result/result.ts'
import { dependencySnapshot } from '../../../../src/reports/github/snapshot/dependency-snapshot.ts'
import { present } from '../../../../src/reports/present.ts'
import { aNode } from '../../../support/builders.ts'
import {
  aResult,
  ensured,
  presentOptions,
  projectToken,
  reported,
} from '../../../support/results.ts'

const on = { snapshotOf: dependencySnapshot, summary: false, formats: [] }

function shown(result: Result, manifests: readonly string[] = []) {
  return present(result, presentOptions({ ...on, manifests }))
}

const types = { npm: 'javascript/Node.js', maven: 'MAVEN_ARTIFACT' }

/** `npm:a` → a node of npm's package `a`, version 1. */
function node(text: string, dependencies: readonly LibraryNode[] = []) {
  const [type = '', name = ''] = text.split(':')
  return aNode({
    keyUuid: text,
    type: types[type as keyof typeof types] ?? type,
    ...{ name, filename: `${name}-1.tgz`, artifactId: name, version: '1' },
    groupId: type === 'maven' ? 'org.example' : name,
    coordinates: undefined,
    dependencies,
  })
}

function about(...hierarchy: readonly LibraryNode[]): Result {
  return aResult({ ensured: ensured(), reported: reported([], hierarchy) })
}

function project(
  name: string,
  ...hierarchy: readonly LibraryNode[]
): TargetResult {
  const { product } = ensured()
  return {
    ...{ name, outcome: 'passed', reasons: [] },
    ensured: { product, project: { name, token: name, status: 'existing' } },
    reported: reported([], hierarchy),
  }
}

/** `direct pkg:npm/a@1: pkg:npm/b@1, pkg:npm/c@1` */
function lines({ snapshot }: ReturnType<typeof shown>, name = 'web_main') {
  const resolved = snapshot?.manifests[name]?.resolved ?? {}
  return Object.entries(resolved).map(([key, one]) => {
    expect(one.package_url).toBe(key)
    return `${one.relationship} ${key}: ${one.dependencies.join(', ')}`
  })
}

describe('the packages of a snapshot', () => {
  const leaf = node('npm:leaf')

  it.each<[string, LibraryNode[], string[]]>([
    [
      'are direct at the top, indirect below',
      [node('npm:a', [leaf])],
      ['direct pkg:npm/a@1: pkg:npm/leaf@1', 'indirect pkg:npm/leaf@1: '],
    ],
    [
      'are direct when they are at the top, too',
      [node('npm:a', [leaf]), leaf],
      ['direct pkg:npm/a@1: pkg:npm/leaf@1', 'direct pkg:npm/leaf@1: '],
    ],
    [
      'have all dependencies of all places',
      [node('npm:a', [node('npm:b')]), node('npm:a', [leaf])],
      [
        'direct pkg:npm/a@1: pkg:npm/b@1, pkg:npm/leaf@1',
        'indirect pkg:npm/b@1: ',
        'indirect pkg:npm/leaf@1: ',
      ],
    ],
    [
      'are one where two libraries have one package URL',
      [
        node('npm:a', [leaf]),
        { ...node('npm:a', [node('npm:b')]), keyUuid: 'other' },
      ],
      [
        'direct pkg:npm/a@1: pkg:npm/b@1, pkg:npm/leaf@1',
        'indirect pkg:npm/b@1: ',
        'indirect pkg:npm/leaf@1: ',
      ],
    ],
    [
      'do not depend on themselves',
      [node('npm:a', [{ ...node('npm:a'), keyUuid: 'other' }])],
      ['direct pkg:npm/a@1: '],
    ],
    [
      'may depend on each other in a circle',
      [node('npm:a', [node('npm:b', [node('npm:a')])])],
      ['direct pkg:npm/a@1: pkg:npm/b@1', 'indirect pkg:npm/b@1: pkg:npm/a@1'],
    ],
  ])('%s', (_, hierarchy, expected) => {
    expect(lines(shown(about(...hierarchy)))).toEqual(expected)
  })

  it('are left out without a package URL, and said to be', () => {
    const long = node(`npm:${'x'.repeat(3_000)}`, [leaf])
    const { snapshot, ...rest } = shown(about(node('npm:a', [long])))
    expect(lines({ snapshot, ...rest })).toEqual([
      'direct pkg:npm/a@1: ',
      'indirect pkg:npm/leaf@1: ',
    ])
    expect(snapshot?.leftOut).toEqual(['1 library without a package URL'])
  })

  it('are left out from the bottom beyond 5 MB, files first', () => {
    const wide = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => node(`npm:${name}-${i}`))
    const file = node('FILE:some.bin')
    const middle = node('npm:middle', wide('deep', 40_000))
    const result = about(node('npm:top', [middle, file]), node('FILE:own.bin'))
    const { snapshot } = shown(result)
    const text = JSON.stringify(snapshot?.manifests)
    expect(text.length).toBeLessThan(4_800_000)
    expect(text.length).toBeGreaterThan(4_600_000)
    const kept = Object.keys(snapshot?.manifests['web_main']?.resolved ?? {})
    expect(kept).toContain('pkg:npm/middle@1')
    expect(kept.some((purl) => purl.includes('own.bin'))).toBe(true)
    expect(kept.some((purl) => purl.includes('some.bin'))).toBe(false)
    const left = (40_004 - kept.length).toLocaleString('en')
    expect(snapshot?.leftOut).toEqual([
      `${left} packages deepest in the hierarchy, to stay below 5 MB`,
    ])
  })

  it('are read without recursion, however deep the hierarchy is', () => {
    let tree = node('npm:p0')
    for (let i = 1; i < 20_000; i++) tree = node(`npm:p${i}`, [tree])
    expect(lines(shown(about(tree)))).toHaveLength(20_000)
  })
})

describe('the file of a manifest', () => {
  const files = ['api/package.json', 'package.json', 'pom.xml']

  it.each<[string, LibraryNode[], string | undefined]>([
    ['npm', [node('npm:a')], 'package.json'],
    ['maven', [node('maven:a')], 'pom.xml'],
    ['npm and plain files', [node('npm:a'), node('FILE:b')], 'package.json'],
    [
      'npm, which bring others',
      [node('npm:a', [node('maven:b')])],
      'package.json',
    ],
    ['npm and maven', [node('npm:a'), node('maven:b')], undefined],
    ['plain files', [node('FILE:a')], undefined],
    ['an ecosystem without a file', [node('RUST:a')], undefined],
  ])('for direct dependencies of %s', (_, hierarchy, file) => {
    const { snapshot } = shown(about(...hierarchy), files)
    expect(snapshot?.manifests['web_main']?.file).toEqual(
      file && { source_location: file },
    )
  })

  it('is none where several projects would have the same', () => {
    const targets = [
      project('api', node('npm:a')),
      project('web', node('npm:b')),
      project('java', node('maven:c')),
    ]
    const { snapshot } = shown(aResult({ targets }), files)
    const found = Object.values(snapshot?.manifests ?? {}).map(
      ({ name, file }) => `${name}: ${file?.source_location}`,
    )
    expect(found).toEqual(['api: undefined', 'java: pom.xml', 'web: undefined'])
  })
})

describe('a snapshot', () => {
  it('of several projects has a manifest for each, whatever their order', () => {
    const targets = [
      project('web', node('npm:a')),
      project('api', node('npm:b')),
      { ...project('web', node('npm:c')), outcome: 'failed' as const },
    ]
    const { snapshot } = shown(aResult({ targets }))
    expect(Object.keys(snapshot?.manifests ?? {})).toEqual([
      'api',
      'web',
      'web (2)',
    ])
    expect(snapshot?.about).toEqual([
      ...['Platform', 'api'],
      ...['Platform', 'web'],
      ...['Platform', 'web'],
    ])
    expect(snapshot?.scanned).toBe('2026-11-20T10:02:00.000Z')
    expect(snapshot?.manifests['api']?.metadata).toEqual({
      product: 'Platform',
      project: 'api',
    })
  })

  it('has at most 100 manifests, and says how many are left out', () => {
    const targets = Array.from({ length: 103 }, (_, i) =>
      project(`p${1_000 + i}`, node(`npm:a${i}`)),
    )
    const { snapshot } = shown(aResult({ targets }))
    expect(Object.keys(snapshot?.manifests ?? {})).toHaveLength(100)
    expect(snapshot?.leftOut).toEqual(['3 projects beyond the first 100'])
  })

  const unread =
    'No dependency snapshot is submitted: not every hierarchy was read'
  it.each<[string, Result, string]>([
    ['the hierarchy was not read', aResult({ reported: reported([]) }), unread],
    [
      'one project was not read',
      aResult({
        targets: [
          project('web', node('npm:a')),
          { name: 'api', outcome: 'error', reasons: [] },
        ],
      }),
      unread,
    ],
    [
      'there is no library',
      about(),
      'No dependency snapshot is submitted: there is no library to submit',
    ],
  ])('is none where %s, which the log says', (_, result, line) => {
    const { snapshot, log } = shown(result)
    expect(snapshot).toBeUndefined()
    expect(log).toContain(line)
  })

  it('is none where it is not asked for', () => {
    const { snapshot, log } = present(about(node('npm:a')), presentOptions())
    expect(snapshot).toBeUndefined()
    expect(log.join()).not.toContain('snapshot')
  })

  it('is none where nothing was read at all, without a word', () => {
    const { snapshot, log } = shown(aResult())
    expect(snapshot).toBeUndefined()
    expect(log.join()).not.toContain('snapshot')
  })

  it('costs nothing else where it has a defect', () => {
    const generatedAt = new Date(Number.NaN)
    const options = presentOptions({ ...on, generatedAt })
    const { snapshot, log, outputs } = present(about(node('npm:a')), options)
    expect(snapshot).toBeUndefined()
    expect(outputs['result']).toBe('passed')
    expect(log).toContainEqual(
      expect.stringMatching(/^No dependency snapshot is submitted: .*time/i),
    )
  })

  it('holds no secret and no token', () => {
    const secret = 'user-key-0123456789'
    const result = about(node(`npm:${secret}`, [node(`npm:${projectToken}`)]))
    const options = presentOptions({ ...on, secrets: [secret] })
    const text = JSON.stringify(present(result, options).snapshot)
    expect(text).toContain('%2A%2A%2A')
    expect(text).not.toContain(secret)
    expect(text).not.toContain(projectToken)
  })
})
