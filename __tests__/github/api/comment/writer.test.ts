import { describe, expect, it } from '@jest/globals'
import { commentWriter } from '../../../../src/github/api/comment/writer.ts'
import { recordingLog } from '../../../support/recording-log.ts'
import { virtualClock } from '../../../support/virtual-clock.ts'

const comment = { body: 'B', digest: 'd', isBad: false, isChanged: false }

/** For a run without a token, which costs a notice. */
const options = () => ({
  ...{ inputs: {}, fullName: 'acme/web', withoutSecrets: undefined },
  env: { GITHUB_EVENT_NAME: 'pull_request' },
  event: { pull_request: { number: 7 } },
  hasToken: false,
  clock: virtualClock(),
  log: recordingLog(),
  cancelled: new AbortController().signal,
  open: () => Promise.reject(new Error('no connection')),
})

describe('the writer of comments', () => {
  it('is none where no comment is wanted', () => {
    expect(commentWriter({ ...options(), mode: 'never' })).toBeUndefined()
  })

  it.each(['always', 'on-failure', 'on-change'] as const)(
    'writes with `%s`',
    async (mode) => {
      const given = options()
      await commentWriter({ ...given, mode })?.(comment, 30_000)
      expect(given.log.of('notice')).toHaveLength(1)
    },
  )
})
