import { describe, expect, it } from '@jest/globals'
import { actionWithProject, builtAction } from '../support/built-action.ts'

const custom = {
  'notification-action': 'custom',
  'notification-tag-key-regex': '^team$',
  'notification-tag-value-regex': 'pay',
}

describe('the operation notify', () => {
  it('sets the rule of the organization and shows what it matches', async () => {
    const action = await actionWithProject({ team: 'payments' })
    const result = await action.run('notify', custom)
    expect(result.outputs['result']).toBe('passed')
    expect(action.organization.notification).toEqual({
      action: 'CUSTOM',
      tagKeyRegex: '^team$',
      tagValueRegex: 'pay',
    })
    expect(result.json().notification).toEqual({
      action: 'CUSTOM',
      keyRegex: '^team$',
      valueRegex: 'pay',
      status: 'set',
      matchingTags: [{ key: 'team', value: 'payments', whole: false }],
      presentTags: 1,
    })
    expect(result.summary).toContain('no request that reads this rule back')
  })

  it('changes nothing on a dry run', async () => {
    const action = await actionWithProject()
    const inputs = { ...custom, 'dry-run': 'true' }
    const { outputs } = await action.run('notify', inputs)
    expect(outputs['result']).toBe('planned')
    expect(action.organization.notification.action).toBe('DISABLED')
  })

  it('shows a rule that Mend refuses as refused, in its words', async () => {
    const action = await actionWithProject()
    const { organization, world } = action
    const user = world.addUser('dev', 'product administrator', [organization])
    const inputs = { 'notification-action': 'enabled', 'user-key': user.key }
    const result = await action.run('notify', inputs)
    expect(result.exitCode).toBe(1)
    expect(result.outputs['result']).toBe('error')
    expect(result.json().notification).toEqual({
      action: 'ENABLED',
      status: 'refused',
      said: 'User is not allowed to perform this action',
    })
    expect(result.log).toContain('setup notification refused')
    expect(result.summary).toContain('Mend refused the rule, so it is not set.')
    expect(result.summary).toContain('**Mend said:** `User is not allowed')
    expect(result.summary).not.toContain('as it was sent')
    expect(result.annotations).toHaveLength(1)
    expect(action.organization.notification.action).toBe('DISABLED')
  })

  it('names each invalid input once before any request', async () => {
    const action = await builtAction()
    const wrong = await action.run('notify', {
      ...custom,
      'notification-tag-key-regex': '^(team',
      'notification-tag-value-regex': '*',
    })
    expect(wrong.reasons()).toEqual([
      expect.stringContaining(
        'is not a valid regular expression: unterminated group (at character 2)',
      ),
      expect.stringContaining('nothing to repeat (at character 1)'),
    ])
    const unknown = await action.run('notify', {
      'notification-action': 'sometimes',
    })
    expect(unknown.outputs['reasons']).toBe(
      '`notification-action`: "sometimes": expected enabled, disabled or custom',
    )
    expect(action.requests()).toEqual([])
  })
})
