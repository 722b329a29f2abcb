import { describe, expect, it } from '@jest/globals'
import {
  everything,
  type Query,
} from '../../../src/page/model/libraries/query.ts'
import {
  inTreeLink,
  librariesLink,
  libraryLink,
  readRoute,
  treeLink,
  vulnerabilitiesLink,
  vulnerabilityLink,
} from '../../../src/page/model/route.ts'
import type { TreeQuery } from '../../../src/page/model/tree-query.ts'
import {
  allVulnerabilities,
  type VulnerabilityQuery,
} from '../../../src/page/model/vulnerabilities/query.ts'
import { hostileTexts } from '../../support/results.ts'

const wholeTree: TreeQuery = { text: '', vulnerable: false }

describe('an address', () => {
  it.each([
    ['', { page: 'overview' }],
    ['#/', { page: 'overview' }],
    ['#/nowhere', { page: 'overview' }],
    ['#/compare', { page: 'compare' }],
    ['#/tree', { page: 'tree', key: undefined, query: wholeTree }],
    ['#/tree/a%2Fb', { page: 'tree', key: 'a/b', query: wholeTree }],
    [
      '#/tree?q=log+4j&vulnerable=1',
      { page: 'tree', query: { text: 'log 4j', vulnerable: true } },
    ],
    ['#/library/5d3c', { page: 'library', key: '5d3c' }],
    ['#/library/%', { page: 'library', key: '%' }],
    ['#/libraries', { page: 'libraries', query: everything }],
    [
      '#/libraries?q=log4j&severity=critical,bogus&sort=bogus',
      {
        page: 'libraries',
        query: { ...everything, text: 'log4j', severity: ['critical'] },
      },
    ],
  ])('%j is understood', (hash, route) => {
    expect(readRoute(hash)).toEqual(route)
  })

  const queries: readonly Partial<Query>[] = [
    { text: 'a&b=c #d%' },
    { severity: ['critical', 'none'] },
    { license: '', type: 'X', relation: 'transitive', outdated: true },
    { weak: true, duplicates: true },
    { sort: 'newest', descending: true, columns: [] },
    { sort: 'name', descending: false },
    { sort: 'severity', descending: false },
    { columns: ['match'] },
  ]
  it.each(queries)('holds a query and gives it back: %j', (query) => {
    expect(readRoute(librariesLink(query))).toEqual({
      page: 'libraries',
      query: { ...everything, ...query },
    })
  })

  const vulnerabilityQueries: readonly Partial<VulnerabilityQuery>[] = [
    {},
    { text: 'a&b=c #d%', severity: ['high', 'unrated'] },
    { fixable: true, direct: true, fresh: true, waived: 'no' },
    { sort: 'published', descending: false },
    { sort: 'id', descending: false, waived: 'yes' },
  ]
  it.each(vulnerabilityQueries)(
    'holds a query for vulnerabilities and gives it back: %j',
    (query) => {
      expect(readRoute(vulnerabilitiesLink(query))).toEqual({
        page: 'vulnerabilities',
        query: { ...allVulnerabilities, ...query },
      })
    },
  )

  it.each([
    { text: 'a&b=c #d%', vulnerable: false },
    { text: '', vulnerable: true },
    wholeTree,
  ])('holds a query for the tree and gives it back: %j', (query) => {
    expect(readRoute(treeLink(query))).toEqual({ page: 'tree', query })
  })

  it.each([
    ['sort=published', { sort: 'published', descending: true }],
    ['sort=bogus&order=bogus', { sort: 'severity', descending: true }],
    ['order=asc', { sort: 'severity', descending: false }],
    ['new=1&direct=2', { fresh: true, direct: false }],
    ['severity=high,bogus&waived=maybe', { severity: ['high'] }],
  ] as const)('#/vulnerabilities?%s is understood', (search, query) => {
    expect(readRoute(`#/vulnerabilities?${search}`)).toEqual({
      page: 'vulnerabilities',
      query: { ...allVulnerabilities, ...query },
    })
  })

  it.each(hostileTexts.map((text) => [text.slice(0, 60), text] as const))(
    'names a library called %j',
    (_, text) => {
      const key = text.toWellFormed()
      expect(readRoute(libraryLink(key))).toEqual({ page: 'library', key })
      expect(readRoute(vulnerabilityLink(text))).toEqual({
        page: 'vulnerability',
        key,
      })
      expect(readRoute(inTreeLink(key))).toEqual({
        page: 'tree',
        key: key || undefined,
        query: wholeTree,
      })
    },
  )
})
