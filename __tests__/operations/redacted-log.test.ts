import { describe, expect, it } from '@jest/globals'
import { redactedLog } from '../../src/operations/redacted-log.ts'
import { recordingLog } from '../support/recording-log.ts'

describe('a redacted log', () => {
  it('shows the secrets in no line, and still masks', () => {
    const key = 'the-secret-of-a-run'
    const recorded = recordingLog()
    const log = redactedLog(recorded, [key])
    log.info(`info ${key}`)
    log.debug(`debug ${key}`)
    log.notice(`notice ${encodeURIComponent(key)}`)
    log.warning(`warning ${Buffer.from(key).toString('hex')}`)
    log.group(`title ${key}`, [`line ${key}`])
    log.mask(key)
    expect(recorded.lines).toEqual([
      'info: info ***',
      'debug: debug ***',
      'notice: notice ***',
      'warning: warning ***',
      'group: title ***',
      'group: line ***',
    ])
    expect(recorded.masked).toEqual([key])
  })
})
