import { describe, expect, it } from '@jest/globals'
import { targetLog } from '../../../src/operations/target/target-log.ts'
import { recordingLog } from '../../support/recording-log.ts'

describe('the log of one of several targets', () => {
  it('keeps its lines in a group and shows annotations and progress at once', () => {
    const log = recordingLog()
    const api = targetLog(log, 'api')
    const web = targetLog(log, 'web')
    api.log.info('Project "api": exists')
    web.log.info('Project "web": exists')
    api.progress('Scan: IN_PROGRESS')
    web.log.notice('a notice')
    web.log.warning('a warning')
    web.log.debug('a detail')
    api.log.group('Tags', ['one', 'two'])
    api.log.mask('secret')
    api.close()
    web.close()
    expect(log.lines).toEqual([
      'info: [api] Scan: IN_PROGRESS',
      'notice: [web] a notice',
      'warning: [web] a warning',
      'debug: [web] a detail',
      'group: api',
      'group: Project "api": exists',
      'group: Tags',
      'group: one',
      'group: two',
      'group: web',
      'group: Project "web": exists',
    ])
    expect(log.masked).toEqual(['secret'])
  })

  it('shows no group without lines', () => {
    const log = recordingLog()
    targetLog(log, 'api').close()
    expect(log.lines).toEqual([])
  })

  it('of the only target is the log itself', () => {
    const log = recordingLog()
    const only = targetLog(log, undefined)
    expect(only.log).toBe(log)
    only.progress('Scan: IN_PROGRESS')
    only.close()
    expect(log.lines).toEqual(['info: Scan: IN_PROGRESS'])
  })
})
