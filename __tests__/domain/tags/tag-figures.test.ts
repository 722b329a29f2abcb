import { describe, expect, it } from '@jest/globals'
import { tagFigures } from '../../../src/domain/tags/tag-figures.ts'
import { tagsFrom } from '../../../src/domain/tags/tags.ts'
import { tag } from '../../support/results.ts'

const row = (...pairs: string[]) => ({ tags: tagsFrom(pairs.map(tag)) })

describe('the figures of a listing', () => {
  it('count objects, those without tags, and the use of each key, the most frequent first', () => {
    const rows = [
      row('env=a', 'team=x', 'team=y'),
      row('team=x'),
      row(),
      row('__proto__=1'),
    ]
    expect(tagFigures(rows)).toEqual({
      objects: 4,
      untagged: 1,
      keys: [
        { key: 'team', objects: 2, values: 2 },
        { key: '__proto__', objects: 1, values: 1 },
        { key: 'env', objects: 1, values: 1 },
      ],
    })
  })

  it('are zero for nothing', () => {
    expect(tagFigures([])).toEqual({ objects: 0, untagged: 0, keys: [] })
  })
})
