import { describe, expect, it } from '@jest/globals'
import { progressOf } from '../../../src/operations/portfolio/progress.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

/** The lines when each of these projects takes as long. */
function lines(total: number, eachMs: number, failed: readonly number[] = []) {
  const clock = virtualClock()
  const shown: string[] = []
  const progress = (line: string) => shown.push(line)
  const done = progressOf(total, { clock, progress })
  for (let at = 1; at <= total; at++) {
    clock.advance(eachMs)
    done(!failed.includes(at))
  }
  return shown
}

describe('the progress of a long run', () => {
  it('is told every 30 seconds, with rate and remaining time', () => {
    expect(lines(20_000, 5)).toEqual([
      'Read 6,000 of 20,000 projects: 200 a second, 1m10s left',
      'Read 12,000 of 20,000 projects: 200 a second, 40s left',
      'Read 18,000 of 20,000 projects: 200 a second, 10s left',
    ])
  })

  it('is told in minutes where it is slow, with what could not be read', () => {
    expect(lines(3, 40_000, [1])).toEqual([
      'Read 0 of 3 projects, 1 not readable: 2 a minute, 1m20s left',
      'Read 1 of 3 projects, 1 not readable: 2 a minute, 40s left',
    ])
  })

  it('is not told of a run that is over soon', () => {
    expect(lines(50, 100)).toEqual([])
  })
})
