import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { measureTraits } from '../../src/domain/gate/measure-traits.ts'
import type { FaultKind } from '../../src/http/transport.ts'
import { errorCodes } from '../../src/mend/errors/codes.ts'
import { filesBelow } from '../support/source-files.ts'
import { messagesIn } from '../support/source-messages.ts'
import {
  expectDocumented,
  headingFor,
  headings,
} from '../support/troubleshooting.ts'

/** What stands in a text of the code for what is put in while it runs. */
const fillers = [
  'project',
  'product',
  '2 projects',
  'differs',
  'one of',
  'was not sent',
  'without an error code',
]

const root = join(import.meta.dirname, '../..')
const ofCode = filesBelow('src')
  .filter((path) => /(?<!\.d)\.ts$/.test(path))
  .filter((path) => !/^src\/(simulator|page|report-schema)\//.test(path))
  .flatMap((path) =>
    messagesIn(readFileSync(join(root, path), 'utf8')).map((text) => ({
      path,
      text,
    })),
  )
  // `…: …` has no words of its own: it adds to a message that is told elsewhere.
  .filter(({ text }) => text.replace(/\P{L}/gu, '').length > 8)

/** Every harness also asks for the heading of each message that a run of any test shows. */
describe('docs/troubleshooting.md', () => {
  it('has a heading for each message in the code', () => {
    expect(ofCode.length).toBeGreaterThan(80)
    const missing = ofCode.filter(({ text }) =>
      fillers.every((filler) => !headingFor(text.replaceAll('…', filler))),
    )
    expect(missing).toEqual([])
  })

  it.each(Object.entries(errorCodes))(
    'has a heading for the error %s',
    (code, { meaning }) => {
      const words = `error ${code} (${meaning})`
      expect(headingFor(`Get Tags was refused with ${words}`)).toBe(words)
    },
  )

  it('has a heading for each fault of the network', () => {
    const messages: Readonly<Record<FaultKind, string>> = {
      dns: 'host mend.example.com not found',
      refused: 'connection refused by 127.0.0.1:1',
      'connect-timeout':
        'no connection to mend.example.com within the time limit',
      tls: 'certificate not trusted: self-signed certificate',
      'ca-certificate': 'the additional certificate is not readable PEM',
      proxy: 'proxy http://127.0.0.1:1 closed the connection',
      'proxy-refused': 'proxy http://127.0.0.1:1 answered 407',
      reset: 'connection closed before the answer was complete',
      timeout: 'no complete answer within 60 s',
      aborted: 'the request was cancelled',
      other: 'network error EFAULT',
    }
    expectDocumented(Object.values(messages))
  })

  it.each([301, 302, 307, 308, 401, 403, 404, 407, 408, 418, 429, 500, 503])(
    'has a heading for HTTP %d',
    (status) => {
      expectDocumented([`Get Tags got HTTP ${status} from https://a.example`])
    },
  )

  it.each(Object.keys(measureTraits))(
    'has a heading for the condition %s',
    (name) => {
      const limit = name === 'scan-age' ? '7d' : '0'
      expectDocumented([`${name} > ${limit}: 3`, `web: ${name} > ${limit}: 3`])
    },
  )

  it('has no heading twice', () => {
    const texts = headings.map(({ text }) => text)
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })

  it('is read: a message that nobody wrote down fails', () => {
    expect(headingFor('The moon is full')).toBeUndefined()
    expect(() => expectDocumented(['The moon is full'])).toThrow('The moon')
  })
})
