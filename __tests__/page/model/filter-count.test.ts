import { describe, expect, it } from '@jest/globals'
import { filterCount } from '../../../src/page/model/filter-count.ts'

describe('an address', () => {
  it.each([
    ['', 0],
    ['q=log4j', 0],
    ['sort=name&order=desc&columns=version,license', 0],
    ['severity=critical,high', 1],
    ['license=', 1],
    ['q=a&severity=low&new=1&waived=no&sort=id', 3],
  ])('%j sets so many filters: %j', (params, count) => {
    expect(filterCount(params)).toBe(count)
  })
})
