import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createAnswerRedactor } from '../../../src/mend/response/redact-answer.ts'

const key = 'b47ac10b58cc4372a5670e02b2c3d479'
const { redactText, redactValue } = createAnswerRedactor([key, 'org"token/0=1'])

/** What an operation would get of an answer with this text. */
function read(text: string): unknown {
  const redacted = redactText(text)
  return redactValue(JSON.parse(redacted.text), redacted)
}

const hex = (text: string) => Buffer.from(text).toString('hex')
const base64 = (text: string) => Buffer.from(text).toString('base64')
/** Every character as JSON may write it. */
const escaped = (text: string) =>
  [...text]
    .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

describe('an answer that repeats a secret', () => {
  it.each([
    ['as it is', JSON.stringify({ name: key }), { name: '[redacted-secret]' }],
    ['in a name of a field', `{"${key}":1}`, { '[redacted-secret]': 1 }],
    ['inside a text', `["a${key}b"]`, ['a[redacted-secret]b']],
    ['in hexadecimal digits', `["${hex(key)}"]`, ['[redacted-secret]']],
    ['in Base64', `["${base64(`${key}!!`)}"]`, ['[redacted-secret]khIQ==']],
    ['in a URL', '["org%22token%2F0%3D1"]', ['[redacted-secret]']],
    ['with JSON’s escapes', '["org\\"token/0=1"]', ['[redacted-secret]']],
    [
      'with needless escapes',
      '["org\\"token\\/0\\u003d1"]',
      ['[redacted-secret]'],
    ],
    ['all in escapes', `["${escaped(key)}"]`, ['[redacted-secret]']],
    [
      'partly in escapes',
      `["${escaped('b4')}${key.slice(2)}"]`,
      ['[redacted-secret]'],
    ],
    ['behind an escape', `["\\n${key}"]`, ['\n[redacted-secret]']],
    ['behind a backslash', `["\\\\${key}"]`, ['\\[redacted-secret]']],
  ])('%s no longer holds it', (_, text, value) => {
    expect(read(text)).toEqual(value)
  })

  it.each([
    [
      'a token',
      `{"token":"${key}","name":"${key}"}`,
      { token: key, name: '[redacted-secret]' },
    ],
    ['with whitespace', `{ "projectToken" : "${key}" }`, { projectToken: key }],
    ['in escapes', `{"requestToken":"${escaped(key)}"}`, { requestToken: key }],
    ['a part of it', `{"token":"x${key}"}`, { token: 'x[redacted-secret]' }],
    [
      'another field',
      `{"userToken":"${key}"}`,
      { userToken: '[redacted-secret]' },
    ],
    ['a list', `{"token":["${key}"]}`, { token: ['[redacted-secret]'] }],
    [
      'in a text that looks like a token field',
      JSON.stringify({ name: `"token":"${key}"` }),
      { name: '"token":"[redacted-secret]"' },
    ],
  ])(
    'keeps it only as the whole value of a token field: %s',
    (_, text, value) => {
      expect(read(text)).toEqual(value)
    },
  )

  it('does not hold it in maps, whatever their keys are', () => {
    const redacted = redactText(`{"token":"${key}"}`)
    const tags = new Map([['token', [key]]])
    expect(redactValue([{ token: key, tags }], redacted)).toEqual([
      { token: key, tags: new Map([['token', ['[redacted-secret]']]]) },
    ])
  })

  it('stays valid JSON where the end of an escape looks like the start of a secret', () => {
    const text = `["\\${key}"]`
    expect(read(text)).toEqual([`\b${key.slice(1)}`])
  })

  it('keeps a text that spells an escape out', () => {
    const text = JSON.stringify([escaped(key)])
    expect(read(text)).toEqual([escaped(key)])
  })

  it('is otherwise unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(redactText(text).text).toBe(text)
        expect(read(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('does not hold it in any JSON', () => {
    const withKey = fc
      .jsonValue()
      .map((value) =>
        JSON.stringify({ value, [`x${key}`]: [key, `${key}${key}`] }),
      )
    fc.assert(
      fc.property(withKey, (text) => {
        expect(JSON.stringify(read(text))).not.toContain(key)
      }),
    )
  })
})

describe('a short secret', () => {
  it('is left alone, because it may be part of a word', () => {
    const { redactText } = createAnswerRedactor(['main', ''])
    expect(redactText('["main"]').text).toBe('["main"]')
  })
})
