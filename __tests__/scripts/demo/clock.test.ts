import { execFileSync } from 'node:child_process'
import { expect, it } from '@jest/globals'
import { fastClock, nodeArgsAt } from '../../../scripts/demo/clock.ts'

const at = new Date('2026-11-02T09:30:10Z')

it('starts at the given moment and runs on', async () => {
  const clock = fastClock(1000, at)
  const start = clock.now()
  expect(start - at.getTime()).toBeLessThan(60_000)
  await new Promise((done) => setTimeout(done, 20))
  expect(clock.now() - start).toBeGreaterThanOrEqual(10_000)
})

it('starts at the present when no moment is given', () => {
  expect(Math.abs(fastClock(1).now() - Date.now())).toBeLessThan(1000)
  expect(nodeArgsAt()).toEqual([])
})

it.each([
  ['new Date().toISOString()', /^2026-11-02T09:30:1/],
  ['new Date(Date.now()).toISOString()', /^2026-11-02T09:30:1/],
  ['new Date("2020-01-02").toISOString()', /^2020-01-02T00:00:00/],
  ['new Date(2020, 0, 2) instanceof Date', /^true/],
])('makes %s of another Node begin at that moment', (code, shown) => {
  const args = [...nodeArgsAt(at), '--print', code]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toMatch(
    shown,
  )
})
