import { describe, expect, it } from '@jest/globals'
import { redactionMarker } from '../../../src/domain/text/redact.ts'
import { createSanitizer } from '../../../src/domain/text/sanitize-quote.ts'

const sanitize = createSanitizer(['hunter2', ' padded-key ', 'abc'])

describe('a quotation', () => {
  it.each([
    ['keeps plain words', 'no such project', 'no such project'],
    ['loses the secrets', 'key hunter2, padded-key', 'key ***, ***'],
    ['keeps what is too short for a secret', 'abc', 'abc'],
    ['loses what looks like a key', `k=${'0a'.repeat(32)}`, 'k=***'],
    ['loses what looks like a request token', '0A'.repeat(16), '***'],
    [
      'loses what looks like a UUID',
      '5d3c0f5c-0001-4b5e-9a5e-000000000001',
      '***',
    ],
    ['keeps a commit', 'c'.repeat(40), 'c'.repeat(40)],
    ['has one marker for all that was taken out', redactionMarker, '***'],
    ['is one line', 'a\r\n\u2028::error::b\u202E', 'a ::error::b[U+202E]'],
  ])('%s', (_, text, shown) => {
    expect(sanitize(text)).toBe(shown)
  })

  it('is cut after its secrets are gone', () => {
    expect(sanitize('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`)
    expect(sanitize('a hunter2 b', 7)).toBe('a *** b')
    expect(sanitize('a hunter2 bc', 7)).toBe('a *** …')
  })
})
