import { describe, expect, it } from '@jest/globals'
import { assert, integer, property } from 'fast-check'
import type { Library } from '../../../src/domain/library/library.ts'
import {
  PortfolioBuilder,
  type ReadProject,
} from '../../../src/domain/portfolio/builder.ts'
import type { Portfolio } from '../../../src/domain/portfolio/portfolio.ts'
import { tokenId } from '../../../src/domain/portfolio/project-id.ts'
import { aLibrary, aVulnerability } from '../../support/builders.ts'

const library = (name: string, more: Partial<Library> = {}) =>
  aLibrary({ keyUuid: `key of ${name}`, name, artifactId: name, ...more })
const log4shell = aVulnerability({
  id: 'CVE-2021-44228',
  severity: 'critical',
  score: 10,
})
const minor = aVulnerability({ id: 'CVE-2020-1', severity: 'low', score: 3.1 })
const log4j = library('log4j', { vulnerabilities: [log4shell] })
const lodash = library('lodash', { vulnerabilities: [minor] })
const plain = library('plain', { licenses: [] })

function read(
  name: string,
  libraries: readonly Library[],
  more: Partial<ReadProject> = {},
): ReadProject {
  const inventory = { libraries, lastUpdated: '2026-03-01T09:00:00Z' }
  return { id: tokenId(name), product: 'Shop', name, inventory, ...more }
}

const projects: readonly ReadProject[] = [
  read('web', [log4j, plain, lodash]),
  read('api', [lodash]),
  read('api', [lodash, log4j], { id: tokenId('another'), product: 'Bank' }),
  read('empty', []),
]

function built(all: readonly ReadProject[] = projects): Portfolio {
  const builder = new PortfolioBuilder()
  for (const project of all) builder.addRead(project)
  return builder.build()
}

describe('a portfolio', () => {
  it('has its projects by product and name, with their counts', () => {
    const { projects } = built()
    expect(
      projects.map(({ product, name, figures }) => [
        product,
        name,
        figures?.libraries,
        figures?.critical,
      ]),
    ).toEqual([
      ['Bank', 'api', 2, 1],
      ['Shop', 'api', 1, 0],
      ['Shop', 'empty', 0, 0],
      ['Shop', 'web', 3, 1],
    ])
  })

  it('knows which projects have a library', () => {
    const { libraries } = built()
    expect(
      libraries.map(({ library: { name }, projects }) => [name, [...projects]]),
    ).toEqual([
      ['lodash', [0, 1, 3]],
      ['log4j', [0, 3]],
      ['plain', [3]],
    ])
  })

  it('has vulnerabilities by the number of projects that have them', () => {
    const { vulnerabilities } = built()
    expect(vulnerabilities).toEqual([
      {
        id: 'CVE-2020-1',
        severity: 'low',
        score: 3.1,
        projects: 3,
        libraries: [0],
      },
      {
        id: 'CVE-2021-44228',
        severity: 'critical',
        score: 10,
        projects: 2,
        libraries: [1],
      },
    ])
  })

  it('counts a project once that has a vulnerability in two libraries', () => {
    const other = library('other', { vulnerabilities: [log4shell] })
    const { vulnerabilities } = built([read('web', [log4j, other])])
    expect(vulnerabilities).toMatchObject([{ projects: 1, libraries: [0, 1] }])
  })

  it('rates a vulnerability as the library that it is worst in', () => {
    const mild = { ...log4shell, severity: 'low', score: 2 } as const
    const other = library('a', { vulnerabilities: [mild] })
    const { vulnerabilities } = built([read('web', [log4j, other])])
    expect(vulnerabilities).toMatchObject([{ severity: 'critical', score: 10 }])
  })

  it('adds up the figures and the licenses', () => {
    const { figures, licenses } = built()
    expect(figures).toMatchObject({ libraries: 6, noLicense: 1 })
    expect(figures.risk).toMatchObject({
      vulnerabilities: 5,
      bySeverity: { critical: 2, low: 3 },
    })
    const [license] = log4j.licenses
    expect(licenses).toEqual([
      { name: license?.name, projects: 3, libraries: 5 },
    ])
  })

  it('keeps a library twice when two projects have other data of it', () => {
    const newer = { ...lodash, newestVersion: '9.0.0' }
    const { libraries } = built([read('a', [lodash]), read('b', [newer])])
    expect(libraries.map(({ projects }) => [...projects])).toEqual([[0], [1]])
  })

  it('knows where a library is a direct dependency', () => {
    const hierarchy = (...direct: string[]) => ({
      figures: { direct: direct.length, transitive: 1, maxDepth: 2 },
      direct: new Set(direct.map((name) => `key of ${name}`)),
    })
    const { libraries, hierarchyFigures } = built([
      read('a', [log4j, lodash], { hierarchy: hierarchy('lodash') }),
      read('b', [log4j, lodash], { hierarchy: hierarchy('log4j', 'lodash') }),
    ])
    expect(libraries.map(({ direct }) => [...direct])).toEqual([[0, 1], [1]])
    expect(hierarchyFigures).toEqual({ direct: 3, transitive: 2, maxDepth: 2 })
  })

  it('keeps nothing of a library that nobody asks of many projects', () => {
    const long = aVulnerability({ description: 'x'.repeat(1_000) })
    const { libraries } = built([
      read('a', [
        library('a', { vulnerabilities: [long], sha1: 'f'.repeat(40) }),
      ]),
    ])
    expect(JSON.stringify(libraries).length).toBeLessThan(700)
  })

  it('is the same in whatever order the projects come', () => {
    const expected = built()
    assert(
      property(integer({ min: 0, max: 23 }), (order) => {
        const left = [...projects]
        const shuffled = [4, 3, 2, 1].flatMap((size) =>
          left.splice(order % size, 1),
        )
        expect(built(shuffled)).toEqual(expected)
      }),
    )
  })

  it('counts a project once, as read where it was read', () => {
    const builder = new PortfolioBuilder()
    const { id, name } = read('web', [])
    const failed = { id, name, status: 'failed', reason: 'no' } as const
    expect(builder.addUnread(failed)).toBe(true)
    expect(builder.addUnread(failed)).toBe(false)
    expect(builder.addRead(read('web', [log4j]))).toBe(false)
    expect(builder.addRead(read('web', []))).toBe(false)
    expect(builder.addUnread(failed)).toBe(false)
    expect(builder.build().projects).toMatchObject([
      { status: 'read', figures: { libraries: 1 } },
    ])
  })

  it('has projects without libraries, and none at all', () => {
    expect(built([read('a', [])]).libraries).toEqual([])
    expect(built([])).toMatchObject({ projects: [], vulnerabilities: [] })
  })
})

describe('the id of a token', () => {
  it('is 13 hexadecimal digits, always the same', () => {
    expect(tokenId('a'.repeat(64))).toBe(tokenId('a'.repeat(64)))
    expect(tokenId('a'.repeat(64))).toMatch(/^[0-9a-f]{13}$/)
  })

  it('differs for all tokens of a large organization', () => {
    const ids = new Set<string>()
    for (let at = 0; at < 200_000; at++) ids.add(tokenId(`token ${at}`))
    expect(ids.size).toBe(200_000)
  })
})
