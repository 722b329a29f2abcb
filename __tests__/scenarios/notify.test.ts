import { describe, expect, it } from '@jest/globals'
import { theater } from '../support/play.ts'

const custom = {
  operation: 'notify',
  'notification-action': 'custom',
  'notification-tag-key-regex': '^team$',
  'notification-tag-value-regex': 'pay',
}

describe('the operation notify', () => {
  it('sets the rule of the organization, and shows what it matches', async () => {
    const stage = await theater()
    stage.project({ team: 'payments' })
    const { outputs, summary } = await stage.run(custom)
    expect(outputs['result']).toBe('passed')
    const [organization] = stage.world.organizations.values()
    expect(organization?.notification).toEqual({
      action: 'CUSTOM',
      tagKeyRegex: '^team$',
      tagValueRegex: 'pay',
    })
    expect(JSON.parse(outputs['json'] ?? '').notification).toEqual({
      action: 'CUSTOM',
      keyRegex: '^team$',
      valueRegex: 'pay',
      sent: true,
      matchingTags: [{ key: 'team', value: 'payments', whole: false }],
      presentTags: 1,
    })
    expect(summary).toContain('no request that reads this rule back')
  })

  it('changes nothing on a dry run', async () => {
    const stage = await theater()
    stage.project()
    const { outputs } = await stage.run({ ...custom, 'dry-run': 'true' })
    expect(outputs['result']).toBe('planned')
    const [organization] = stage.world.organizations.values()
    expect(organization?.notification.action).toBe('DISABLED')
  })

  it('finds wrong inputs before any request, each named once', async () => {
    const stage = await theater()
    const wrong = await stage.run({
      ...custom,
      'notification-tag-key-regex': '^(team',
      'notification-tag-value-regex': '*',
    })
    expect(wrong.outputs['reasons']?.split('\n')).toEqual([
      expect.stringContaining(
        'is not a valid regular expression: unterminated group (at character 2)',
      ),
      expect.stringContaining('nothing to repeat (at character 1)'),
    ])
    const unknown = await stage.run({
      operation: 'notify',
      'notification-action': 'sometimes',
    })
    expect(unknown.outputs['reasons']).toBe(
      '`notification-action`: "sometimes": expected enabled, disabled or custom',
    )
    expect(stage.requests()).toEqual([])
  })
})
