import { describe, expect, it } from '@jest/globals'
import { progressOf } from '../../../src/operations/selection/progress.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

/** The lines of a job whose projects take so long each. */
function linesOf(total: number, msEach: number): string[] {
  const clock = virtualClock()
  const lines: string[] = []
  const progress = (line: string) => lines.push(line)
  const done = progressOf({ what: 'Ages read', total }, { clock, progress })
  for (let at = 0; at < total; at++) {
    clock.advance(msEach)
    done()
  }
  return lines
}

describe('the progress of a long job', () => {
  it.each([
    ['nothing for a short one', 100, 299, []],
    [
      'a line every 30 seconds, none at the end',
      2_400,
      25,
      ['Ages read: 1,200 of 2,400 projects, 40 a second, 30s left'],
    ],
    [
      'minutes for a slow one',
      4,
      20_000,
      ['Ages read: 2 of 4 projects, 3 a minute, 40s left'],
    ],
  ])('is %s', (_, total, msEach, lines) => {
    expect(linesOf(total, msEach)).toEqual(lines)
  })

  it('is one line for each 30 seconds', () => {
    expect(linesOf(20_000, 25)).toHaveLength(16)
  })
})
