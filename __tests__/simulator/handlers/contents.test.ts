import { describe, expect, it } from '@jest/globals'
import {
  contentsOf,
  type StoredNode,
} from '../../../src/simulator/model/contents.ts'
import { libraryOf } from '../../../src/simulator/seed/packages/library.ts'
import {
  type Package,
  packages,
} from '../../../src/simulator/seed/packages/package.ts'
import { type Json, smallWorld } from '../small-world.ts'

/** in-house:app → guava → jsr305, and lodash beside it. */
function withContents() {
  const small = smallWorld()
  const node = (
    pkg: Package | undefined,
    ...dependencies: StoredNode[]
  ): StoredNode => ({
    library: libraryOf(small.world.ids, pkg!, pkg!.versions[0]!),
    dependencies,
  })
  const [app] = packages('in-house', 'com.acme:app | 1.0.0')
  const [guava, jsr305] = packages(
    'maven',
    `com.google.guava:guava | 23.0 | 33.4.0 | Apache 2.0
     com.google.code.findbugs:jsr305 | 3.0.2 | | MIT`,
  )
  const [lodash] = packages('npm', 'lodash | 4.17.21 | | MIT')
  small.project.contents = contentsOf([
    node(app, node(guava, node(jsr305))),
    node(lodash),
  ])
  return small
}

const artifacts = (rows: Json[]) => rows.map(({ artifactId }) => artifactId)

describe('getProjectInventory', () => {
  it('lists every library once, with its project', () => {
    const { ask, project } = withContents()
    const answer = ask('getProjectInventory')
    expect(answer['projectVitals']).toEqual({
      productName: 'Storefront',
      name: 'checkout_main',
      token: project.token,
      creationDate: '2026-03-02 09:00:00',
      lastUpdatedDate: '2026-03-02 09:00:00',
    })
    const listed = artifacts(answer['libraries'])
    expect(listed).toEqual(['app', 'lodash-4.17.21.tgz', 'guava', 'jsr305'])
  })

  it('shows what is outdated unless `includeOutdatedLibraryData` is false', () => {
    const { ask } = withContents()
    const outdated = (params: object) =>
      ask('getProjectInventory', params)['libraries'].map((row: Json) => [
        row['outdated'],
        row['outdatedModel']?.newestVersion,
      ])
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

  it('leaves out in-house libraries on request', () => {
    const params = { includeInHouseData: false }
    const { libraries } = withContents().ask('getProjectInventory', params)
    expect(artifacts(libraries)).not.toContain('app')
  })

  it('is empty before the first scan', () => {
    const answer = smallWorld().ask('getProjectInventory')
    expect(answer['libraries']).toEqual([])
  })
})

describe('getProjectHierarchy', () => {
  it('nests dependencies; leaves have none', () => {
    const { libraries } = withContents().ask('getProjectHierarchy')
    expect(artifacts(libraries)).toEqual(['app', 'lodash-4.17.21.tgz'])
    const [guava] = libraries[0].dependencies
    expect(artifacts(guava.dependencies)).toEqual(['jsr305'])
    expect(libraries[1]).not.toHaveProperty('dependencies')
  })

  it('moves up the dependencies of in-house libraries that are left out', () => {
    const params = { includeInHouseData: false }
    const { libraries } = withContents().ask('getProjectHierarchy', params)
    expect(artifacts(libraries)).toEqual(['guava', 'lodash-4.17.21.tgz'])
  })

  it('has the same keyUuids as the inventory', () => {
    const { ask } = withContents()
    const [app] = ask('getProjectHierarchy')['libraries']
    const rows: Json[] = ask('getProjectInventory')['libraries']
    const keys = rows.map(({ keyUuid }) => keyUuid)
    expect(keys).toContain(app.dependencies[0].keyUuid)
  })
})

describe('one library', () => {
  type Type = 'getLibrarySourceFiles' | 'getProjectLibraryDependencies'

  function askAbout(type: Type, artifact: string) {
    const { ask } = withContents()
    const { keyUuid } = ask('getProjectInventory')['libraries'].find(
      ({ artifactId }: Json) => artifactId === artifact,
    )
    return ask(type, { keyUuid })
  }

  it('has source files', () => {
    expect(askAbout('getLibrarySourceFiles', 'guava')).toEqual({
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
    const answer = askAbout('getProjectLibraryDependencies', 'app')
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
    const answer = askAbout('getProjectLibraryDependencies', 'jsr305')
    expect(answer).toEqual({ dependencies: [[]] })
  })

  it.each(['getLibrarySourceFiles', 'getProjectLibraryDependencies'] as const)(
    'answers 8000 to %s for a keyUuid that the project does not have',
    (type) => {
      const keyUuid = '00000000-0000-4000-a000-000000000000'
      const answer = withContents().ask(type, { keyUuid })
      expect(answer['errorCode']).toBe(8000)
    },
  )
})
