import { describe, expect, it } from '@jest/globals'
import { smallWorld } from '../small-world.ts'

const patterns = {
  projectTagKeyRegex: '^team$',
  projectTagValueRegex: '^(web|payments)$',
}

describe('setProjectSetupNotificationConfig', () => {
  it('saves the rule', () => {
    const { ask, organization } = smallWorld()
    const type = 'setProjectSetupNotificationConfig'
    expect(ask(type, { action: 'CUSTOM', ...patterns })).toEqual({
      message:
        'Successfully changed project setup completion notification configuration',
    })
    expect(organization.notification).toEqual({
      action: 'CUSTOM',
      tagKeyRegex: '^team$',
      tagValueRegex: '^(web|payments)$',
    })
    ask(type, { action: 'DISABLED' })
    expect(organization.notification.action).toBe('DISABLED')
  })

  it('accepts patterns of Java', () => {
    const { ask, organization } = smallWorld()
    const projectTagValueRegex = '(?i)web-\\d++'
    ask('setProjectSetupNotificationConfig', {
      action: 'CUSTOM',
      ...patterns,
      projectTagValueRegex,
    })
    expect(organization.notification.tagValueRegex).toBe(projectTagValueRegex)
  })

  it.each([
    ['an unknown action', { action: 'SOMETIMES' }, 3000],
    ['no action', {}, 3010],
    ['CUSTOM without patterns', { action: 'CUSTOM' }, 3010],
    [
      'an invalid pattern',
      { action: 'CUSTOM', ...patterns, projectTagKeyRegex: '(' },
      3000,
    ],
  ])('refuses %s', (_what, params, code) => {
    const { ask, organization } = smallWorld()
    const answer = ask('setProjectSetupNotificationConfig', params as never)
    expect(answer['errorCode']).toBe(code)
    expect(organization.notification.action).toBe('DISABLED')
  })
})
