import { describe, expect, it } from '@jest/globals'
import type { GateRow } from '../../../../src/domain/gate/gate.ts'
import {
  actualWords,
  shareWords,
} from '../../../../src/domain/gate/words/row-words.ts'

describe('the words for what a condition found', () => {
  it.each<readonly [number, Partial<GateRow>, string, string]>([
    [0, {}, '0', ''],
    [1_200, {}, '1,200', ''],
    [9.8, {}, '9.8', ''],
    [7.25, { unit: 'd' }, '7.25d', ''],
    [1_200, { unit: 'h' }, '1,200h', ''],
    [45, { unit: '%', share: { count: 18, of: 40 } }, '45%', '18 of 40'],
    [
      50,
      { unit: '%', share: { count: 600, of: 1_200 } },
      '50%',
      '600 of 1,200',
    ],
    [101, { different: 100 }, '101 findings', '100 different vulnerabilities'],
    [2, { different: 1 }, '2 findings', '1 different vulnerability'],
  ])('of %d with %j are "%s" and "%s"', (actual, row, found, share) => {
    expect(actualWords(row, actual)).toBe(found)
    expect(shareWords(row)).toBe(share)
  })
})
