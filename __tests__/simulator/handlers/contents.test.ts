import { describe, expect, it } from '@jest/globals'
import {
  type Contents,
  contentsOf,
} from '../../../src/simulator/model/contents.ts'
import type { World } from '../../../src/simulator/model/world.ts'
import { libraryOf } from '../../../src/simulator/seed/packages/library.ts'
import { packages } from '../../../src/simulator/seed/packages/package.ts'
import { type Json, type SmallWorld, smallWorld } from '../small-world.ts'

/** in-house:app → guava → jsr305, and lodash beside it. */
function contents({ ids }: World): Contents {
  const [app, guava, jsr305] = [
    packages('in-house', 'com.acme:app | 1.0.0'),
    packages('maven', 'com.google.guava:guava | 23.0 | 33.4.0 | Apache 2.0'),
    packages('maven', 'com.google.code.findbugs:jsr305 | 3.0.2 | | MIT'),
  ].map(([pack]) => libraryOf(ids, pack!, pack!.versions[0]!))
  const [lodash] = packages('npm', 'lodash | 4.17.21 | | MIT')
  const leaf = { library: jsr305!, dependencies: [] }
  const middle = { library: guava!, dependencies: [leaf] }
  return contentsOf([
    { library: app!, dependencies: [middle] },
    { library: libraryOf(ids, lodash!, '4.17.21'), dependencies: [] },
  ])
}

function filled(): SmallWorld & { projectToken: string } {
  const small = smallWorld()
  small.project.contents = contents(small.world)
  return { ...small, projectToken: small.project.token }
}

const artifacts = (rows: Json[]) => rows.map(({ artifactId }) => artifactId)

describe('getProjectInventory', () => {
  it('lists every library once, with the project it is of', () => {
    const { ask, projectToken } = filled()
    const answer = ask('getProjectInventory', { projectToken })
    expect(answer['projectVitals']).toEqual({
      productName: 'Storefront',
      name: 'checkout_main',
      token: projectToken,
      creationDate: '2026-03-02 09:00:00',
      lastUpdatedDate: '2026-03-02 09:00:00',
    })
    expect(artifacts(answer['libraries'])).toEqual([
      'app',
      'lodash-4.17.21.tgz',
      'guava',
      'jsr305',
    ])
  })

  it('says what is outdated unless told not to', () => {
    const { ask, projectToken } = filled()
    const outdated = (more: object) =>
      ask('getProjectInventory', { projectToken, ...more })['libraries'].map(
        (row: Json) => [row['outdated'], row['outdatedModel']?.newestVersion],
      )
    expect(outdated({})).toEqual([
      [false, undefined],
      [false, undefined],
      [true, '33.4.0'],
      [false, undefined],
    ])
    expect(outdated({ includeOutdatedLibraryData: false }).flat()).toEqual(
      Array(8).fill(undefined),
    )
  })

  it('leaves in-house libraries out on request', () => {
    const { ask, projectToken } = filled()
    const answer = ask('getProjectInventory', {
      projectToken,
      includeInHouseData: false,
    })
    expect(artifacts(answer['libraries'])).not.toContain('app')
  })

  it('is empty before the first scan', () => {
    const { ask, project } = smallWorld()
    const answer = ask('getProjectInventory', { projectToken: project.token })
    expect(answer['libraries']).toEqual([])
  })
})

describe('getProjectHierarchy', () => {
  it('nests, and leaves have no dependencies', () => {
    const { ask, projectToken } = filled()
    const { libraries } = ask('getProjectHierarchy', { projectToken })
    expect(artifacts(libraries)).toEqual(['app', 'lodash-4.17.21.tgz'])
    expect(libraries[0].dependencies[0].dependencies[0].artifactId).toBe(
      'jsr305',
    )
    expect(libraries[1]).not.toHaveProperty('dependencies')
  })

  it('lifts what hangs below in-house libraries when these are left out', () => {
    const { ask, projectToken } = filled()
    const { libraries } = ask('getProjectHierarchy', {
      projectToken,
      includeInHouseData: false,
    })
    expect(artifacts(libraries)).toEqual(['guava', 'lodash-4.17.21.tgz'])
  })

  it('joins with the inventory on keyUuid', () => {
    const { ask, projectToken } = filled()
    const { libraries } = ask('getProjectHierarchy', { projectToken })
    const inventory = ask('getProjectInventory', { projectToken })
    expect(inventory['libraries'].map((row: Json) => row['keyUuid'])).toContain(
      libraries[0].dependencies[0].keyUuid,
    )
  })
})

describe('one library', () => {
  const find = (small: ReturnType<typeof filled>, artifact: string) =>
    small
      .ask('getProjectInventory', { projectToken: small.projectToken })
      ['libraries'].find((row: Json) => row['artifactId'] === artifact).keyUuid

  it('has source files', () => {
    const small = filled()
    const { projectToken } = small
    const keyUuid = find(small, 'guava')
    expect(
      small.ask('getLibrarySourceFiles', { projectToken, keyUuid }),
    ).toEqual({
      sourceFiles: [
        {
          sha1: expect.stringMatching(/^[0-9a-f]{40}$/),
          name: 'guava-23.0.jar',
          path: '/home/runner/work/_deps/guava-23.0.jar',
        },
      ],
    })
  })

  it('has dependencies in a list of lists, with licenses', () => {
    const small = filled()
    const { projectToken } = small
    const params = { projectToken, keyUuid: find(small, 'app') }
    const answer = small.ask('getProjectLibraryDependencies', params)
    const [[guava]] = answer['dependencies']
    expect(guava).toMatchObject({
      artifactId: 'guava',
      scope: 'COMPILE',
      extension: 'jar',
      licenses: [{ name: 'Apache 2.0' }],
      dependencies: [{ artifactId: 'jsr305', dependencies: [] }],
    })
    expect(guava).not.toHaveProperty('type')
  })

  it('may have no dependencies', () => {
    const small = filled()
    const { projectToken } = small
    const params = { projectToken, keyUuid: find(small, 'jsr305') }
    expect(small.ask('getProjectLibraryDependencies', params)).toEqual({
      dependencies: [[]],
    })
  })

  it.each(['getLibrarySourceFiles', 'getProjectLibraryDependencies'] as const)(
    'answers 8000 to %s for a keyUuid that the project does not have',
    (type) => {
      const { ask, projectToken } = filled()
      const keyUuid = '00000000-0000-4000-a000-000000000000'
      expect(ask(type, { projectToken, keyUuid })['errorCode']).toBe(8000)
    },
  )
})
