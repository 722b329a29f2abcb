import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { harmless, harmlessLines } from '../../src/github/untrusted-text.ts'

/**
 * The runner's rule, written anew from its source: a line is a command when it
 * begins with `::name…::`, blanks skipped, or holds `##[name…]` anywhere. Any
 * name counts here, so that no list of names has to be kept. Its lines end at
 * carriage returns too.
 */
function isObeyed(output: string): boolean {
  return output.split(/\r\n|\r|\n/).some((line) => {
    const start = line.replace(/^[\s\u0085\u200b]+/, '')
    const modern = start.startsWith('::') && start.indexOf('::', 2) >= 0
    const at = line.indexOf('##[')
    return modern || (at >= 0 && line.indexOf(']', at) >= 0)
  })
}

/** Arbitrary strings in which pieces of commands are frequent. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        ' ',
        '\n',
        '\r',
        '\t',
        '\u0085',
        '\u2028',
        '\u200b',
        '\u202e',
        '\0',
        'add-mask',
        'error',
      ),
      fc.string({ unit: 'binary' }),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('harmless', () => {
  it.each([
    ['::set-output name=x::1', ':\u200b:set-output name=x::1'],
    ['  ::error::no', '  :\u200b:error::no'],
    ['\t::error::no', ' :\u200b:error::no'],
    ['\u200b::error::no', '[U+200B]::error::no'],
    [':\u200b\u200b:error::no', ':[U+200B][U+200B]:error::no'],
    ['##\u200b\u200b[error]a', '##\u200b[U+200B][U+200B][error]a'],
    ['##\u202e', '##\u200b[U+202E]'],
    ['lib ##[add-mask]a', 'lib ##\u200b[add-mask]a'],
    ['###[error]a ##[error]b', '###\u200b[error]a ##\u200b[error]b'],
    ['a\nb\r\nc', 'a b c'],
    ['\u001b[31mred', '[U+001B][31mred'],
    ['gpj.\u202ecod', 'gpj.[U+202E]cod'],
    ['half \ud800', 'half \ufffd'],
    ['a\u3164b', 'a[U+3164]b'],
    ['Data::Dumper 2.183', 'Data::Dumper 2.183'],
    ['größe ⚠️ 100 %', 'größe ⚠️ 100 %'],
    ['', ''],
  ])('turns %j into %j', (given, expected) => {
    expect(harmless(given)).toBe(expected)
  })

  it('leaves nothing that the runner would obey, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(isObeyed(harmless(text))).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is what keeps the text from being obeyed', () => {
    expect(isObeyed('::error::no')).toBe(true)
    expect(isObeyed('x\r::error::no')).toBe(true)
    expect(isObeyed('x ##[error]no')).toBe(true)
  })

  it('gives one line that stays the same in a second pass', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = harmless(text)
        expect(once).not.toMatch(/[\r\n\u0085\u2028\u2029]/)
        expect(harmless(once)).toBe(once)
      }),
    )
  })

  it('cuts a line of two thousand characters and more', () => {
    expect(harmless('x'.repeat(2_000))).toHaveLength(2_000)
    expect(harmless('x'.repeat(2_001))).toBe(`${'x'.repeat(1_999)}…`)
  })
})

describe('harmlessLines', () => {
  it('keeps line feeds and makes each line harmless', () => {
    expect(harmlessLines('a\r\n::b::\n##[c]', 99)).toBe(
      'a\n:\u200b:b::\n##\u200b[c]',
    )
  })

  it('cuts the whole', () => {
    expect(harmlessLines('abc\ndef', 5)).toBe('abc\n…')
  })
})
