import { describe, expect, it } from '@jest/globals'
import { scenarioWorld } from '../../../src/simulator/scenario-world.ts'
import { send } from '../small-world.ts'

const options = { scenario: 'finished', seed: 1 } as const
const own = scenarioWorld(options).world.projects.size

function fleet(projects: number, librariesEach?: number) {
  const each = librariesEach === undefined ? {} : { librariesEach }
  const scene = scenarioWorld({ ...options, projects, ...each })
  const all = [...scene.world.projects.values()]
  return { ...scene, projects: all.slice(own) }
}

describe('a generated organization', () => {
  it.each([1, 9, 10, 11, 250])('has exactly %d projects', (count) => {
    expect(fleet(count).projects).toHaveLength(count)
  })

  it('has a product for every ten projects, and no name twice', () => {
    const { projects } = fleet(250)
    const products = new Set(projects.map(({ product }) => product.name))
    expect(products.size).toBe(25)
    expect(new Set(projects.map(({ name }) => name)).size).toBe(250)
    expect(new Set(projects.map(({ token }) => token)).size).toBe(250)
  })

  it('can be large, because it holds no inventories', () => {
    const { projects } = fleet(5_000, 1)
    expect(projects).toHaveLength(5_000)
    const held = new Set(projects.map(({ contents }) => contents))
    // One for those that were never scanned; the others are made anew.
    expect(held.size).toBeGreaterThan(4_800)
  })

  it('makes what a project holds when it is asked for, the same each time', () => {
    const { projects } = fleet(20)
    const [project] = projects
    expect(project?.contents).not.toBe(project?.contents)
    expect(project?.contents).toEqual(project?.contents)
    const again = fleet(20).projects
    const keys = (all: typeof projects) =>
      all.map(({ contents }) => [...contents.libraries.keys()])
    expect(keys(again)).toEqual(keys(projects))
  })

  it('keeps the projects as they are when more are added', () => {
    const names = (count: number) =>
      fleet(count)
        .projects.slice(0, 20)
        .map(({ name, token }) => `${name} ${token}`)
    expect(names(200)).toEqual(names(20))
  })

  it('has well-known vulnerabilities, and libraries that many projects share', () => {
    const { projects } = fleet(100)
    const counts = new Map<string, number>()
    let withLog4Shell = 0
    for (const { contents } of projects) {
      const libraries = [...contents.libraries.values()]
      for (const { keyUuid } of libraries) {
        counts.set(keyUuid, (counts.get(keyUuid) ?? 0) + 1)
      }
      const ids = libraries.flatMap(({ vulnerabilities }) =>
        vulnerabilities.map(({ name }) => name),
      )
      if (ids.includes('CVE-2021-44228')) withLog4Shell++
    }
    expect(withLog4Shell).toBeGreaterThan(5)
    expect(Math.max(...counts.values())).toBeGreaterThan(20)
  })

  it('has stale projects, some never scanned, and some whose scan Mend forgot', () => {
    const { projects, world } = fleet(500)
    const dayMs = 86_400_000
    const age = (at: number) => (world.clock.now() - at) / dayMs
    const scans = projects.map(({ modifications }) => modifications.get('SCAN'))
    expect(scans.filter((scan) => scan === undefined).length).toBeGreaterThan(5)
    const known = scans.filter((scan) => scan !== undefined)
    expect(known.filter(({ at }) => age(at) > 365).length).toBeGreaterThan(50)
    expect(known.filter(({ at }) => age(at) < 30).length).toBeGreaterThan(50)
    const empty = projects.filter(({ contents }) => contents.roots.length === 0)
    expect(empty.length).toBeGreaterThan(2)
  })

  it('can have as many libraries in each project as are asked for, about', () => {
    for (const { contents } of fleet(10, 300).projects) {
      expect(contents.libraries.size).toBeGreaterThan(200)
      expect(contents.libraries.size).toBeLessThan(330)
    }
  })

  it('is listed and read as any other', () => {
    const { world, inputs, projects } = fleet(30)
    const keys = { userKey: inputs['user-key'], orgToken: inputs['org-token'] }
    const listed = send(world, {
      requestType: 'getOrganizationProjectTags',
      ...keys,
    })
    expect(listed['projectTags']).toHaveLength(own + 30)
    const read = send(world, {
      requestType: 'getProjectInventory',
      ...keys,
      projectToken: projects[0]?.token,
    })
    expect(read['projectVitals'].name).toBe(projects[0]?.name)
    expect(read['libraries'].length).toBeGreaterThan(4)
  })
})
