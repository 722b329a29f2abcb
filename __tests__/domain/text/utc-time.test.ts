import { expect, it } from '@jest/globals'
import { utcTime } from '../../../src/domain/text/utc-time.ts'

it.each([
  ['2026-11-20T10:02:00.000Z', '2026-11-20 10:02 UTC'],
  ['2026-11-20T10:02:59Z', '2026-11-20 10:02 UTC'],
  ['yesterday', 'yesterday'],
])('%s is shown as %s', (iso, shown) => {
  expect(utcTime(iso)).toBe(shown)
})
