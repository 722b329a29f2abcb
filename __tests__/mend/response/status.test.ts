import { describe, expect, it } from '@jest/globals'
import { retryAfterMs } from '../../../src/mend/response/status.ts'

describe('Retry-After', () => {
  const date = 'Mon, 01 Jan 2024 12:00:00 GMT'
  it.each([
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['zero seconds', { 'retry-after': '0' }, 0],
    ['spaces around it', { 'retry-after': ' 7 ' }, 7_000],
    [
      'a date, compared with the answer’s own',
      { 'retry-after': 'Mon, 01 Jan 2024 12:01:30 GMT', date },
      90_000,
    ],
    [
      'a date in the past',
      { 'retry-after': 'Mon, 01 Jan 2024 11:00:00 GMT', date },
      0,
    ],
    [
      'a date without one to compare it with',
      { 'retry-after': 'Mon, 01 Jan 2024 12:01:30 GMT' },
      undefined,
    ],
    ['a word', { 'retry-after': 'soon', date }, undefined],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['nothing', { 'retry-after': '' }, undefined],
    ['no header', { date }, undefined],
  ])('%s', (_, headers, pause) => {
    expect(retryAfterMs(headers as Record<string, string>)).toBe(pause)
  })

  it('is finite, however many digits it has', () => {
    expect(retryAfterMs({ 'retry-after': '9'.repeat(400) })).toBe(
      31_536_000_000,
    )
  })
})
