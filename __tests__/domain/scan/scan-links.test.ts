import { describe, expect, it } from '@jest/globals'
import {
  linkedTokens,
  withoutColors,
} from '../../../src/domain/scan/scan-links.ts'

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
