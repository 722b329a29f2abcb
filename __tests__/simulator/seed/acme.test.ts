import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { findings } from '../../../src/domain/inventory/figures.ts'
import { hierarchyFigures } from '../../../src/domain/inventory/hierarchy-figures.ts'
import { catalogue } from '../../../src/mend/catalogue/index.ts'
import { acme } from '../../../src/simulator/seed/acme.ts'
import { allPackages } from '../../../src/simulator/seed/packages/package-registry.ts'
import { send } from '../small-world.ts'

const seeded = acme()

function read(
  type: 'getProjectInventory' | 'getProjectHierarchy',
  name: string,
) {
  return send(seeded.world, {
    requestType: type,
    userKey: seeded.admin.key,
    projectToken: seeded.project(name).token,
  })
}

const { getProjectHierarchy, getProjectInventory } = catalogue
const inventory = (name: string) =>
  v.parse(getProjectInventory.response, read('getProjectInventory', name))
const hierarchy = (name: string) =>
  v.parse(getProjectHierarchy.response, read('getProjectHierarchy', name))

describe('the seed organization', () => {
  it('has five products and dozens of projects, all with scanner tags', () => {
    expect(seeded.organization.products.size).toBe(5)
    const projects = [...seeded.world.projects.values()]
    expect(projects.length).toBeGreaterThan(40)
    for (const { tags } of projects) {
      const keys = ['CTX', 'commitId', 'repoFullName', 'remoteUrl']
      expect([...tags.keys()]).toEqual(expect.arrayContaining(keys))
    }
    const { tags } = seeded.project('checkout_main')
    expect(tags.get('env')).toEqual(['production', 'staging'])
  })

  it('has a project with about 400 libraries of all ecosystems', () => {
    const { libraries } = inventory('checkout_main')
    expect(libraries.length).toBeGreaterThan(390)
    expect(libraries.length).toBeLessThan(430)
    const types = new Set(libraries.map(({ type }) => type))
    const known = `DOT_NET_AS_GENERIC_RESOURCE GO_PACKAGE JAVA_ARCHIVE
      JAVA_SCRIPT_LIBRARY MAVEN_ARTIFACT NODE_PACKAGED_MODULE
      NUGET_PACKAGE_MODULE PYTHON_PACKAGE SOURCE_LIBRARY UNKNOWN_ARTIFACT`
    expect([...types].sort()).toEqual(known.split(/\s+/))
  })

  it('has the names of npm packages in groupId and those of their tarballs in artifactId', () => {
    const { libraries } = inventory('checkout_main')
    const babel = libraries.find(({ groupId }) => groupId === '@babel/core')
    expect(babel).toMatchObject({
      artifactId: 'core-7.20.2.tgz',
      name: 'core-7.20.2.tgz',
      version: '7.20.2',
    })
  })

  it('has vulnerabilities of every severity, log4j first', () => {
    const found = findings(inventory('checkout_main').libraries)
    const words = new Set(
      found.map(({ vulnerability }) => vulnerability.severity),
    )
    expect([...words]).toEqual(['critical', 'high', 'medium', 'low'])
    const [worst] = found
    expect(worst).toMatchObject({
      library: { artifactId: 'log4j-core', version: '2.14.1' },
      vulnerability: { id: 'CVE-2021-44228', score: 10 },
    })
    expect(worst?.vulnerability.fix).toMatch(/2\.15\.0/)
  })

  it('has libraries with no license, with several, with suspected and with strong ones', () => {
    const { libraries } = inventory('checkout_main')
    const counts = new Set(libraries.map(({ licenses }) => licenses.length))
    expect([...counts].sort()).toEqual([0, 1, 2])
    const names = libraries.flatMap((row) => row.licenses.map((l) => l.name))
    const some = ['LGPL 2.1', 'Apache 2.0', 'Suspected MIT', 'GPL 2.0']
    expect(names).toEqual(expect.arrayContaining(some))
  })

  it('has weak matches, in-house libraries and several versions of a library', () => {
    const { libraries } = inventory('checkout_main')
    const matches = new Set(libraries.map(({ matchType }) => matchType))
    expect(matches).toEqual(new Set(['SHA1', 'FILENAME', 'SOURCE_FILE']))
    const debug = libraries.filter(({ groupId }) => groupId === 'debug')
    const versions = debug.map(({ version }) => version).sort()
    expect(versions).toEqual(['2.6.9', '4.3.4'])
    const artifacts = libraries.map(({ artifactId }) => artifactId)
    expect(artifacts).toContain('price-rules')
  })

  it('has a tree with seven levels and the libraries of the inventory', () => {
    const { libraries } = inventory('checkout_main')
    const figures = hierarchyFigures(hierarchy('checkout_main'))
    expect(figures.maxDepth).toBe(7)
    expect(figures.direct + figures.transitive).toBe(libraries.length)
    expect(figures.transitive).toBeGreaterThan(100)
  })

  it('has an empty project and one with a single library', () => {
    expect(inventory('sandbox_main').libraries).toEqual([])
    expect(hierarchy('sandbox_main')).toEqual([])
    expect(inventory('hello-world_main').libraries).toHaveLength(1)
  })

  it('has other versions of libraries in other releases', () => {
    const versions = (name: string) =>
      new Set(
        inventory(name).libraries.map((row) => `${row.groupId}@${row.version}`),
      )
    const main = versions('checkout_main')
    const release = versions('checkout_release-2.4')
    expect(main.difference(release).size).toBeGreaterThan(50)
    expect(main.intersection(release).size).toBeGreaterThan(200)
  })

  it('has one keyUuid for each library, the same in all projects', () => {
    const byKey = new Map<string, string>()
    for (const { contents } of seeded.world.projects.values()) {
      for (const library of contents.libraries.values()) {
        const label = `${library.type} ${library.groupId} ${library.filename}`
        expect(byKey.get(library.keyUuid) ?? label).toBe(label)
        byKey.set(library.keyUuid, label)
        expect(library.keyUuid).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
        )
      }
    }
    expect(byKey.size).toBeGreaterThan(400)
  })

  it('has each package once in its tables', () => {
    const names = allPackages.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('has projects of very different ages', () => {
    const dayMs = 86_400_000
    const now = seeded.world.clock.now()
    const ages = [...seeded.world.projects.values()].map(
      ({ updatedAt }) => (now - updatedAt) / dayMs,
    )
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0)
    expect(ages.filter((age) => age > 90).length).toBeGreaterThan(3)
    expect(ages.filter((age) => age < 4).length).toBeGreaterThan(15)
  })
})
