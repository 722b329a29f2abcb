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
} from '../../../src/page/model/route.ts'
import { hostileTexts } from '../../support/results.ts'

describe('an address', () => {
  it.each([
    ['', { page: 'overview' }],
    ['#/', { page: 'overview' }],
    ['#/nowhere', { page: 'overview' }],
    ['#/compare', { page: 'compare' }],
    ['#/tree', { page: 'tree', key: undefined }],
    ['#/tree/a%2Fb', { page: 'tree', key: 'a/b' }],
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
    { columns: ['match'] },
  ]
  it.each(queries)('holds a query and gives it back: %j', (query) => {
    expect(readRoute(librariesLink(query))).toEqual({
      page: 'libraries',
      query: { ...everything, ...query },
    })
  })

  it.each(hostileTexts.map((text) => [text.slice(0, 60), text] as const))(
    'names a library called %j',
    (_, text) => {
      const key = text.toWellFormed()
      expect(readRoute(libraryLink(key))).toEqual({ page: 'library', key })
      expect(readRoute(inTreeLink(key))).toEqual({
        page: 'tree',
        key: key || undefined,
      })
    },
  )
})
