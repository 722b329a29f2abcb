import { describe, expect, it } from '@jest/globals'
import {
  githubConnection,
  statusContext,
} from '../../../src/operations/inputs/github-settings.ts'
import { noFiles } from '../../support/inputs.ts'

describe('the context of a status', () => {
  it.each([
    ['mend', '', 'mend'],
    [' mend \n', 'false', 'mend'],
    ['mend', 'true', ''],
    ['mend', 'TRUE', ''],
    ['mend', 'yes', ''],
    ['', '', ''],
    ['  ', '', ''],
    ['a\u0000b', '', ''],
    ['x'.repeat(255), '', 'x'.repeat(255)],
    ['x'.repeat(256), '', ''],
  ])('of %j with dry-run %j is %j', (context, dryRun, expected) => {
    const raw = { 'commit-status': context, 'dry-run': dryRun }
    expect(statusContext(raw)).toBe(expected)
  })
})

describe('the connection to GitHub', () => {
  it('is known however much else is wrong', () => {
    const raw = {
      operation: 'x',
      'github-token': ' ghs ',
      'request-timeout': '5s',
    }
    expect(githubConnection(raw, noFiles)).toEqual({
      githubToken: 'ghs',
      requestTimeout: 5_000,
      caCertificate: '',
    })
  })

  it('has the defaults where its own inputs are wrong', () => {
    const raw = { 'request-timeout': 'soon', 'ca-certificate': 'missing.pem' }
    expect(githubConnection(raw, noFiles)).toEqual({
      githubToken: '',
      requestTimeout: 60_000,
      caCertificate: '',
    })
  })
})
