import { describe, expect, it } from '@jest/globals'
import { operations } from '../../src/operations/index.ts'
import type { InputName } from '../../src/operations/inputs/schema.ts'
import { anInput } from '../support/inputs.ts'
import { operationHarness, repository } from '../support/operation-harness.ts'

type Raw = Partial<Record<InputName, string>>

const custom: Raw = {
  operation: 'notify',
  'notification-action': 'custom',
  'notification-tag-key-regex': '^team$',
  'notification-tag-value-regex': 'web|payments',
}

function aTaggedStage() {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  stage.world.addProject(product, 'web_main', {
    tags: { team: ['web', 'webshop', 'risk'], teams: 'web' },
  })
  return stage
}

describe('notify', () => {
  it.each([
    ['enabled', 'ENABLED'],
    ['disabled', 'DISABLED'],
  ])(
    'sends %s as %s with one request and no expressions',
    async (given, action) => {
      const stage = aTaggedStage()
      const { verdict, findings } = await stage.run({
        operation: 'notify',
        'notification-action': given,
      })
      expect(verdict.outcome).toBe('passed')
      expect(findings).toEqual({ notified: { action, status: 'set' } })
      expect(stage.organization.notification).toEqual({ action })
      expect(stage.sent()).toEqual(['setProjectSetupNotificationConfig'])
    },
  )

  it('sends both expressions with custom', async () => {
    const stage = aTaggedStage()
    await stage.run(custom)
    expect(stage.organization.notification).toEqual({
      action: 'CUSTOM',
      tagKeyRegex: '^team$',
      tagValueRegex: 'web|payments',
    })
  })

  it("says which of the project's tags both expressions match, and whether whole", async () => {
    const stage = aTaggedStage()
    const { findings } = await stage.run(custom)
    expect(findings.notified?.compared).toEqual({
      tags: [
        { key: 'team', value: 'web', whole: true },
        { key: 'team', value: 'webshop', whole: false },
      ],
      of: 4,
    })
    expect(stage.log.of('info').slice(-3)).toEqual([
      'Current tags of the project that match: 2 of 4',
      '  team=web',
      '  team=webshop (in part)',
    ])
  })

  it('sets the rule without a project to compare with, and creates none', async () => {
    const stage = operationHarness()
    const { verdict, findings } = await stage.run(custom)
    expect(verdict.outcome).toBe('passed')
    expect(findings.notified).toMatchObject({
      status: 'set',
      notCompared: 'There is no product "web".',
    })
    expect(stage.world.products.size).toBe(0)
    expect(stage.organization.notification.action).toBe('CUSTOM')
  })

  it('sends an expression that only Java reads, and says that it was not tried', async () => {
    const stage = aTaggedStage()
    const { findings } = await stage.run({
      ...custom,
      'notification-tag-value-regex': 'web-\\d++',
    })
    expect(stage.organization.notification.tagValueRegex).toBe('web-\\d++')
    expect(findings.notified?.notCompared).toBe(
      'The expression for the value was not tried here: only Java reads the possessive quantifier "++".',
    )
    expect(stage.sent()).toHaveLength(1)
  })

  it('tries no expression on tags that are so long that it could take forever', async () => {
    const stage = aTaggedStage()
    const project = stage.world.projects.values().next().value
    project?.tags.set('team', ['a'.repeat(197)])
    const { verdict, findings } = await stage.run(custom)
    expect(verdict.outcome).toBe('passed')
    expect(findings.notified).toMatchObject({
      status: 'set',
      notCompared: 'A tag of the project has more than 200 characters.',
    })
  })

  it('sends nothing but reads on a dry run, and shows what it would set', async () => {
    const stage = aTaggedStage()
    const { findings } = await stage.run({ ...custom, 'dry-run': 'true' })
    expect(findings.notified).toMatchObject({
      action: 'CUSTOM',
      keyRegex: '^team$',
      status: 'planned',
      compared: { of: 4 },
    })
    expect(stage.log.of('info')[0]).toBe(
      'Setup notification: CUSTOM (dry run, not set)',
    )
    expect(stage.organization.notification.action).toBe('DISABLED')
    expect(stage.sent()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
    ])
  })

  it('keeps the rule in the findings when Mend refuses it', async () => {
    const stage = aTaggedStage()
    const recorded: unknown[] = []
    const played = stage.run(
      { ...custom, retries: '0' },
      {
        faults: [
          {
            fault: { name: 'hiccup' },
            requestType: 'setProjectSetupNotificationConfig',
          },
        ],
        onRecord: ({ notified }) => recorded.push(notified),
      },
    )
    await expect(played).rejects.toMatchObject({ errorCode: 3000 })
    expect(stage.sent()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
      'setProjectSetupNotificationConfig',
    ])
    expect(recorded.at(-1)).toMatchObject({
      action: 'CUSTOM',
      status: 'refused',
      said: expect.stringContaining('hiccup'),
    })
  })

  it('is cancelled, not passed, when the job is cancelled while comparing', async () => {
    const stage = aTaggedStage()
    const stop = new AbortController()
    const played = stage.run(custom, {
      signal: stop.signal,
      wrap: (send) => (body, options) => {
        if (body.includes('getProductProjectTags')) stop.abort()
        return send(body, options)
      },
    })
    await expect(played).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('the inputs of notify', () => {
  const problems = (raw: Raw) =>
    operations.notify.problems(
      anInput({ operation: 'notify', ...raw }),
      repository,
    )

  it.each<[Raw, [InputName, string][]]>([
    [{}, [['notification-action', 'is required for operation notify']]],
    [
      { 'notification-action': 'custom' },
      [
        [
          'notification-tag-key-regex',
          'is required with `notification-action: custom`',
        ],
        [
          'notification-tag-value-regex',
          'is required with `notification-action: custom`',
        ],
      ],
    ],
    [
      { ...custom, 'notification-action': 'enabled' },
      [
        ['notification-tag-key-regex', '"^team$": expected nothing'],
        ['notification-tag-value-regex', '"web|payments": expected nothing'],
      ],
    ],
    [
      {
        ...custom,
        'notification-tag-key-regex': '^(team',
        'notification-tag-value-regex': '(?P<x>a)',
      },
      [
        [
          'notification-tag-key-regex',
          '"^(team" is not a valid regular expression: unterminated group (at character 2)',
        ],
        [
          'notification-tag-value-regex',
          '"(?P<x>a)" is not a valid regular expression: invalid group (at character 2)',
        ],
      ],
    ],
    [custom, []],
    [{ 'notification-action': 'disabled' }, []],
  ])('%j: %j', (raw, expected) => {
    const found = problems(raw)
    expect(found.map(({ input }) => input)).toEqual(
      expected.map(([input]) => input),
    )
    for (const [index, [, start]] of expected.entries()) {
      expect(found[index]?.text.startsWith(start)).toBe(true)
    }
  })
})
