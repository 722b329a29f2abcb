import { describe, expect, it } from '@jest/globals'
import {
  linkedTokens,
  withoutColors,
  withoutNuls,
} from '../../../src/domain/scan/scan-links.ts'

describe('the links of results', () => {
  const project = '0123456789abcdef'.repeat(4)

  it.each(['', '&x', '|', '.', ')', '\u001b[0m', '\\u0026x', '-', '%26x'])(
    'name a project before %j',
    (after) => {
      const text = `https://saas.mend.io/p?token=${project}${after}`
      expect(linkedTokens(text)).toEqual({ tokens: [project], others: 0 })
    },
  )

  it.each([
    [
      'a place that is not Mend’s',
      'https://npm.example/x.tgz?token=ghs_0a1b2c3d4e5f6a7b',
    ],
    [
      'a place whose token is letters',
      `https://ci.example/?token=${'z1'.repeat(16)}`,
    ],
    [
      'a file that ends in it',
      `https://saas.mend.io/p?token=${project.slice(1)}`,
    ],
    [
      'a line that ends in it',
      `?token=${project.slice(0, 40)}\n${project.slice(40)}`,
    ],
  ])('name no project in the token of %s', (_, text) => {
    expect(linkedTokens(text)).toEqual({ tokens: [], others: 1 })
  })

  it('are none without a question mark or a sign between', () => {
    for (const name of ['', '?orgToken', '&access_', '?x-']) {
      const text = `https://saas.mend.io/p${name}token=${project}`
      expect(linkedTokens(text)).toEqual({ tokens: [], others: 0 })
    }
    expect(linkedTokens('?token=a&token=')).toEqual({ tokens: [], others: 0 })
  })
})

describe('colors', () => {
  it.each([
    ['\u001b[1;32mok\u001b[0m \u001b[Kx', 'ok x'],
    ['Token:\u001b[0m \u001b[38:2::1:2:3m0a', 'Token: 0a'],
    ['0a\u001b(B\u001b[m.', '0a.'],
    ['\u009b32m0a\u009b0m', '0a'],
    // what follows a token directly is none of it
    ['0a\u001b[0mNext', '0a Next'],
    ['0a\u001b[0m\u001b[1m-', '0a -'],
    ['array[10m]', 'array[10m]'],
  ])('leave the text of %j', (text, expected) => {
    expect(withoutColors(text)).toBe(expected)
  })
})

describe('NULs', () => {
  const utf16 = (text: string) => text.replace(/./gs, '$&\0')

  it.each([
    ['\0\0\0[INFO] - a', '[INFO] - a'],
    ['[INFO] - a\n\0\0[INFO] - b', '[INFO] - a\n[INFO] - b'],
    [`[INFO] - a\n${utf16('[INFO] - b\r\n')}`, '[INFO] - a\n[INFO] - b\r\n'],
    // of a binary file they stay
    ['\0', '\0'],
    ['PK\u0003\u0004\0\0', 'PK\u0003\u0004\0\0'],
  ])('of a log are taken out of %j', (text, expected) => {
    expect(withoutNuls(text)).toBe(expected)
  })
})
