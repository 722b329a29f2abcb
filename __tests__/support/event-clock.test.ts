import { describe, expect, it } from '@jest/globals'
import { eventClock } from './event-clock.ts'

describe('the event clock', () => {
  it('wakes many sleepers in the order in which they are due', async () => {
    const clock = eventClock()
    const woken: [string, number][] = []
    const nap = async (name: string, ms: number) => {
      await clock.sleep(ms)
      woken.push([name, clock.now()])
    }
    await Promise.all([nap('long', 5_000), nap('short', 10), nap('mid', 700)])
    expect(woken).toEqual([
      ['short', 10],
      ['mid', 700],
      ['long', 5_000],
    ])
  })

  it('stands still while there is work', async () => {
    const clock = eventClock()
    const napping = clock.sleep(1_000)
    for (let i = 0; i < 1_000; i++) await undefined
    expect(clock.now()).toBe(0)
    await napping
    expect(clock.now()).toBe(1_000)
  })

  it('wakes only the sleeper whose signal aborts', async () => {
    const clock = eventClock()
    const stop = new AbortController()
    const other = clock.sleep(50)
    const napping = clock.sleep(10, stop.signal)
    stop.abort(new Error('stop'))
    await expect(napping).rejects.toThrow('stop')
    await expect(clock.sleep(1, stop.signal)).rejects.toThrow('stop')
    await other
    expect(clock.now()).toBe(50)
  })
})
