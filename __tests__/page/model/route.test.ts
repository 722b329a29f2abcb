import { describe, expect, it } from '@jest/globals'
import { webAddress } from '../../../src/page/model/address.ts'
import { everything, type Query } from '../../../src/page/model/query.ts'
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
    { weak: true, several: true },
    { sort: 'newest', descending: true, columns: [] },
    { columns: ['match'] },
  ]
  it.each(queries)('says a query and is read back: %j', (query) => {
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

describe('a link out', () => {
  it.each([
    ['https://nvd.nist.gov/vuln', 'https://nvd.nist.gov/vuln'],
    ['http://example.com', 'http://example.com/'],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['https://user:pass@example.com/', undefined],
    ['//example.com', undefined],
    ['nonsense', undefined],
    [`https://example.com/${'x'.repeat(2000)}`, undefined],
    [undefined, undefined],
  ])('%j leads to %j', (text, address) => {
    expect(webAddress(text)).toBe(address)
  })
})
