import { describe, expect, it } from '@jest/globals'
import {
  linkedTokens,
  updateTokens,
  withoutColors,
} from '../../../src/domain/scan/scan-links.ts'

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(32))

describe('the updates of a log', () => {
  it.each([
    ['T:a', [a], 0],
    ['T:a T:b T:a', [a, b], 0],
    ['t:a', [a], 0],
    ['t:a T:b', [b], 1],
    ['t:a t:b T:c', [c], 2],
    ['T:a t:b', [a, b], 0],
    ['P:a T:b P:c', [b], 0],
    ['t:a P:b', [a], 0],
  ])('of %s count once each', (updates, tokens, retried) => {
    const labels = { T: 'Support Token', t: 'Support token' }
    const lines = updates.split(' ').map((update) => {
      const [kind = '', token = ''] = update.split(':')
      const label =
        labels[kind as keyof typeof labels] ?? 'Check Policies Support Token'
      return `[INFO] - ${label}: ${token.repeat(32)}\n`
    })
    expect(updateTokens(lines.join(''))).toEqual({ tokens, retried })
  })
})

describe('the links of results', () => {
  const project = '0123456789abcdef'.repeat(4)

  it.each(['', '&x', '|', '.', ')', '\u001b[0m', '\\u0026x', '-', '%26x'])(
    'name a project before %j',
    (after) => {
      const text = `https://saas.mend.io/p?token=${project}${after}`
      expect(linkedTokens(text)).toEqual([project])
    },
  )

  it('are none without a question mark or a sign between', () => {
    expect(linkedTokens(`token=${project}`)).toEqual([])
  })
})

describe('colors', () => {
  it('leave the text', () => {
    expect(withoutColors('\u001b[1;32mok\u001b[0m \u001b[Kx')).toBe('ok x')
  })
})
