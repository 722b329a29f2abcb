import { describe, expect, it } from '@jest/globals'
import {
  mapWithProgress,
  withProgress,
} from '../../../src/operations/selection/progress.ts'
import { anInput } from '../../support/inputs.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

/** A clock and the lines that are logged. */
function stageOf() {
  const clock = virtualClock()
  const lines: string[] = []
  const progress = (line: string) => {
    lines.push(line)
  }
  return { clock, progress, lines }
}

/** The lines of a job of which one is done at each of these times, in seconds. */
async function linesOf(total: number, times: readonly number[], ends: number) {
  const { clock, progress, lines } = stageOf()
  const until = (seconds: number) => clock.sleep(1_000 * seconds - clock.now())
  const job = { title: 'Ages read', total }
  await withProgress(job, { clock, progress }, async (done) => {
    for (const time of times) {
      await until(time)
      done()
    }
    await until(ends)
  })
  clock.advance(3_600_000)
  return lines
}

/** One after another, at equal distances in seconds. */
const steady = (count: number, seconds: number) =>
  Array.from({ length: count }, (_, n) => (n + 1) * seconds)

describe('the progress of a long job', () => {
  it.each([
    ['nothing for a short one', 1_000, steady(1_000, 0.029), 29, []],
    [
      'a line every 30 seconds, and none after the end',
      2_400,
      steady(2_399, 0.025),
      59.9,
      ['Ages read: 1,199 of 2,400 projects, 40 a second, 30s left'],
    ],
    [
      'minutes for a slow one',
      4,
      [14, 28, 42],
      59,
      ['Ages read: 2 of 4 projects, 4 a minute, 30s left'],
    ],
    [
      'hours for a very slow one',
      3,
      [10],
      125,
      [
        'Ages read: 1 of 3 projects, 2 a minute, 1m left',
        'Ages read: 1 of 3 projects, 1 a minute, 2m left',
        'Ages read: 1 of 3 projects, 40 an hour, 3m left',
        'Ages read: 1 of 3 projects, 30 an hour, 4m left',
      ],
    ],
    [
      'the same while a server answers nothing',
      5,
      [],
      95,
      [
        'Ages read: 0 of 5 projects, 0 an hour, time left not known',
        'Ages read: 0 of 5 projects, 0 an hour, time left not known',
        'Ages read: 0 of 5 projects, 0 an hour, time left not known',
      ],
    ],
  ])('is %s', async (_, total, times, ends, lines) => {
    expect(await linesOf(total, times, ends)).toEqual(lines)
  })

  it('is one line for each 30 seconds', async () => {
    const lines = await linesOf(20_000, steady(19_000, 0.025), 499)
    expect(lines).toHaveLength(16)
  })

  it('ends with a job that fails', async () => {
    const { clock, progress, lines } = stageOf()
    const job = { title: 'Ages read', total: 2 }
    const running = withProgress(job, { clock, progress }, async () => {
      await clock.sleep(31_000)
      throw new Error('it fails')
    })
    await expect(running).rejects.toThrow('it fails')
    clock.advance(3_600_000)
    expect(lines).toHaveLength(1)
  })
})

describe('something done for each item', () => {
  it('counts each that is done, and keeps their order', async () => {
    const { clock, progress, lines } = stageOf()
    const inputs = anInput({ concurrency: '1' })
    const context = { clock, progress, inputs }
    const work = { title: 'Products listed', one: 'product' }
    const results = await mapWithProgress(
      work,
      [3, 1, 2],
      context,
      async (n) => {
        await clock.sleep(14_000)
        return 10 * n
      },
    )
    expect(results).toEqual([30, 10, 20])
    expect(lines).toEqual([
      'Products listed: 2 of 3 products, 4 a minute, 15s left',
    ])
  })
})
