import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseEntries } from '../../scripts/runner/file-commands.ts'
import { parseCommand } from '../../scripts/runner/workflow-commands.ts'
import { command, fileCommand, mask } from '../../src/github/commands.ts'

describe('command', () => {
  it.each([
    ['endgroup', {}, '', '::endgroup::'],
    ['debug', {}, '50%\r\nb', '::debug::50%25%0D%0Ab'],
    [
      'error',
      { title: 'a:b,c%' },
      'x:y,z',
      '::error title=a%3Ab%2Cc%25::x:y,z',
    ],
    ['error', { title: '' }, 'x', '::error::x'],
    ['error', { title: 'a', file: 'b' }, '', '::error title=a,file=b::'],
  ])('writes %s %j %j as %s', (name, properties, message, expected) => {
    expect(command(name, properties, message)).toBe(expected)
  })

  it('is one line that the runner reads as what was meant', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, (title, message) => {
        const line = command('error', { title }, message)
        expect(line).not.toMatch(/[\r\n]/)
        expect(parseCommand(line)).toEqual({
          name: 'error',
          properties: readable(title) ? { title } : expect.anything(),
          data: message,
          legacy: false,
        })
      }),
    )
  })
})

/** The runner trims the list of properties, and drops empty ones. */
function readable(title: string): boolean {
  return title !== '' && title === title.trim()
}

describe('mask', () => {
  it.each([
    ['', []],
    ['abc', []],
    ['abcd', ['::add-mask::abcd']],
    ['50%off', ['::add-mask::50%25off']],
    [
      'line one\nline two',
      [
        '::add-mask::line one',
        '::add-mask::line two',
        '::add-mask::line one%0Aline two',
      ],
    ],
    ['one line\r\n', ['::add-mask::one line']],
    ['same line\nsame line', expect.arrayContaining(['::add-mask::same line'])],
  ])('of %j is %j', (secret, expected) => {
    expect(mask(secret)).toEqual(expected)
  })

  it('does not hand the runner a short line inside a long secret', () => {
    expect(mask('{\n  "key": "value"\n}')).toEqual([
      '::add-mask::"key": "value"',
    ])
  })
})

describe('fileCommand', () => {
  it('gives every value back that the runner can read, and no other output', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'a\nresult=passed',
        'ghadelimiter_1',
        'x\nghadelimiter_1\nresult=passed',
        'ghadelimiter_1_\nghadelimiter_1',
        'a\0b',
        '\n',
        '',
        'a<<b',
      ),
    )
    fc.assert(
      fc.property(value, value, (first, second) => {
        const random = () => '1'
        const text =
          fileCommand('json', first, random) +
          fileCommand('reasons', second, random)
        expect(parseEntries(text)).toEqual({ json: first, reasons: second })
      }),
    )
  })

  it('writes a delimiter that does not occur in the value', () => {
    expect(fileCommand('json', 'a ghadelimiter_1 b', () => '1')).toBe(
      'json<<ghadelimiter_1_\na ghadelimiter_1 b\nghadelimiter_1_\n',
    )
  })
})
