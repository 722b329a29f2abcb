import { describe, expect, it } from '@jest/globals'
import {
  githubConnection,
  githubWrites,
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
    expect(githubWrites(raw).statusContext).toBe(expected)
  })
})

describe('what is written to GitHub', () => {
  const nothing = {
    statusContext: '',
    comment: 'never',
    submitDependencies: false,
  }

  it.each([
    [{}, nothing],
    [{ comment: 'always' }, { ...nothing, comment: 'always' }],
    [{ comment: 'sometimes' }, nothing],
    [
      { 'submit-dependencies': 'true' },
      { ...nothing, submitDependencies: true },
    ],
    [{ comment: 'always', 'dry-run': 'true' }, nothing],
    [{ 'submit-dependencies': 'true', 'dry-run': 'maybe' }, nothing],
  ])('of %j is %j', (raw, expected) => {
    expect(githubWrites(raw)).toEqual(expected)
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
