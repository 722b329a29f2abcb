import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  isMajorStep,
  versionOrder,
} from '../../../src/domain/inventory/version-order.ts'

describe('the general order of versions', () => {
  it.each([
    ['1.9.0', '1.10.0'],
    ['2.0.0-rc.1', '2.0.0'],
    ['1.0.2', '1.0.2a'],
    ['1.0~rc1', '1.0'],
    ['9.1', '1:0.2'],
  ])('has %s before %s', (lower, higher) => {
    expect(versionOrder(lower, higher)).toBeLessThan(0)
    expect(versionOrder(higher, lower)).toBeGreaterThan(0)
  })

  const version = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          '0',
          '1',
          '2',
          '10',
          'rc',
          'a',
          'jre',
          'final',
          '.',
          '-',
          '~',
          ':',
          'v',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )

  it('has one place among others, whatever their order was', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(versionOrder(a, b))).toBe(
          -Math.sign(versionOrder(b, a)) + 0,
        )
        expect(versionOrder(a, b) === 0).toBe(a === b)
        const sorted = [a, b, c].sort(versionOrder)
        expect([c, b, a].sort(versionOrder)).toEqual(sorted)
        expect([b, a, c].sort(versionOrder)).toEqual(sorted)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a major step', () => {
  it.each([
    ['1.2.3', '2.0.0', true],
    ['1.2.3', '1.3.0', false],
    ['v1.9.0', 'v2.0.0', true],
    ['v1.9.0', '1.10.0', false],
    ['1:1.2-3', '1:2.0-1', true],
    ['1:1.2-3', '2:1.2-4', false],
    ['1!1.2', '1!2.0', true],
    ['1.2', '1!1.3', false],
    ['9', '10', true],
    ['1.0.0', 'latest', false],
    ['2022.9.24', '2023.7.22', false],
    ['v2024.1', '2100.1', false],
    ['2022.9.24', '1.0.0', true],
    ['1.4.2', '2023.1.0', true],
    ['1999.1', '2001.1', true],
    ['2100.1', '2101.1', true],
    ['20221.0', '20230.0', true],
    ['', '2.0.0', false],
    [undefined, '2.0.0', false],
  ])('from %j to %j: %j', (from, to, expected) => {
    expect(isMajorStep(from, to)).toBe(expected)
  })
})
