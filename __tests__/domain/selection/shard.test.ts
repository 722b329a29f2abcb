import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  isInShard,
  parseShard,
  shardMatrix,
  shardOf,
} from '../../../src/domain/selection/shard.ts'

describe('the input `shard`', () => {
  it.each([
    ['', { kind: 'whole' }],
    ['1/1', { kind: 'share', index: 1, count: 1 }],
    ['3/16', { kind: 'share', index: 3, count: 16 }],
    ['3 / 16', { kind: 'share', index: 3, count: 16 }],
    ['256/256', { kind: 'share', index: 256, count: 256 }],
    ['auto/1', { kind: 'plan', maxCount: 1 }],
    ['auto/256', { kind: 'plan', maxCount: 256 }],
  ])('%j is read', (text, shard) => {
    expect(parseShard(text)).toEqual(shard)
  })

  it.each([
    '0/4',
    '5/4',
    '1/0',
    '0/0',
    '-1/4',
    '1/-4',
    '1/257',
    'auto/0',
    'auto/257',
    'auto',
    'AUTO/4',
    '4',
    '1/2/3',
    '1.5/4',
    '１/4',
    'a/4',
  ])('%j is not, and what is accepted is said', (text) => {
    expect(parseShard(text)).toContain('expected a share such as 3/16')
  })
})

const tokens = Array.from({ length: 20_000 }, (_, n) =>
  (n * 2_654_435_761).toString(16).padStart(64, '0'),
)

describe('the share of a project', () => {
  it.each([
    [
      'e660acc1583745e793ac4435bbccbb9974f9b5bbcee94be09b183e5c34aac039',
      16,
      15,
    ],
    ['e660acc1583745e793ac4435bbccbb9974f9b5bbcee94be09b183e5c34aac039', 7, 2],
    ['', 4, 4],
  ])('of %j among %i is always %i', (token, count, share) => {
    expect(shardOf(token, count)).toBe(share)
  })

  it('is exactly one of all', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 256 }),
        (token, count) => {
          const shares = Array.from({ length: count }, (_, at) => at + 1)
          const held = shares.filter((index) =>
            isInShard({ kind: 'share', index, count }, token),
          )
          expect(held).toEqual([shardOf(token, count)])
        },
      ),
    )
  })

  it.each([2, 3, 4, 16, 40, 256])('is even among %i', (count) => {
    const sizes = new Array<number>(count).fill(0)
    for (const token of tokens) {
      const at = shardOf(token, count) - 1
      sizes[at] = (sizes[at] ?? 0) + 1
    }
    const mean = tokens.length / count
    const spread = 5 * Math.sqrt(mean)
    expect(Math.max(...sizes)).toBeLessThan(mean + spread)
    expect(Math.min(...sizes)).toBeGreaterThan(mean - spread)
  })

  it.each([{ kind: 'whole' }, { kind: 'plan', maxCount: 9 }] as const)(
    'is everything of %j',
    (shard) => {
      expect(tokens.every((token) => isInShard(shard, token))).toBe(true)
    },
  )
})

describe('a matrix of shards', () => {
  it.each([
    [0, 16, ['1/1']],
    [1, 16, ['1/1']],
    [500, 16, ['1/1']],
    [501, 16, ['1/2', '2/2']],
    [1_000, 16, ['1/2', '2/2']],
    [1_001, 2, ['1/2', '2/2']],
    [20_000, 3, ['1/3', '2/3', '3/3']],
    [20_000, 1, ['1/1']],
  ])('for %i projects and at most %i is %j', (selected, maxCount, shard) => {
    expect(shardMatrix(selected, maxCount)).toEqual({ shard })
  })
})
