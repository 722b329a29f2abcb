import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../src/simulator/protocol/faults.ts'
import {
  type BuiltAction,
  type BuiltRun,
  builtAction,
} from '../support/built-action.ts'
import { describeOnPosix } from '../support/posix.ts'

/** A run that ends while the answer to a change is still to come. */
interface Case {
  readonly type: string
  readonly operation: string
  readonly inputs?: Readonly<Record<string, string>>
  /** What Mend has before: nothing, the product, or the project with a tag. */
  readonly before: 'nothing' | 'product' | 'project'
  /** What to look at, in the reason. */
  readonly look: string
  /** Words of the headline phrase. */
  readonly phrase: string
  readonly outputs?: Readonly<Record<string, string>>
  readonly report: object
}

const noTags = { 'metadata-tags': 'none' }
const unclear = { status: 'unclear', look: expect.any(String) }
const change = (kind: 'add' | 'remove', key: string, value: string) => ({
  tags: expect.arrayContaining([
    expect.objectContaining({
      added: [],
      removed: [],
      failed: [],
      unclear: [expect.objectContaining({ key, value, change: kind })],
    }),
  ]),
})
const noCounts = { 'tags-added': '0', 'tags-removed': '0' }

const cases: readonly Case[] = [
  {
    type: 'deleteProject',
    operation: 'delete',
    inputs: { confirm: 'web_main' },
    before: 'project',
    look: 'whether project "web_main" in product "web" still exists',
    phrase: 'deletion of project unclear',
    report: { deletion: { name: 'web_main', ...unclear } },
  },
  {
    type: 'deleteProduct',
    operation: 'delete',
    inputs: { 'product-name': 'web', confirm: 'web' },
    before: 'project',
    look: 'whether product "web" with 2 projects still exists',
    phrase: 'deletion of product with 2 projects unclear',
    report: { deletion: { name: 'web', projects: 2, ...unclear } },
  },
  {
    type: 'saveProjectTag',
    operation: 'tag',
    inputs: { ...noTags, tags: 'env=prod' },
    before: 'project',
    look: 'whether project "web_main" has the tag env=prod',
    phrase: '1 tag change unclear',
    outputs: noCounts,
    report: change('add', 'env', 'prod'),
  },
  {
    type: 'removeProjectTag',
    operation: 'tag',
    inputs: { ...noTags, 'remove-tags': 'old' },
    before: 'project',
    look: 'whether project "web_main" has the tag old=1',
    phrase: '1 tag change unclear',
    outputs: noCounts,
    report: change('remove', 'old', '1'),
  },
  {
    type: 'saveProductTag',
    operation: 'tag',
    inputs: { ...noTags, 'product-tags': 'tier=1' },
    before: 'project',
    look: 'whether product "web" has the tag tier=1',
    phrase: '1 tag change unclear',
    outputs: noCounts,
    report: change('add', 'tier', '1'),
  },
  {
    type: 'removeProductTag',
    operation: 'tag',
    inputs: { ...noTags, 'remove-product-tags': 'old' },
    before: 'project',
    look: 'whether product "web" has the tag old=1',
    phrase: '1 tag change unclear',
    outputs: noCounts,
    report: change('remove', 'old', '1'),
  },
  {
    type: 'createProduct',
    operation: 'ensure',
    before: 'nothing',
    look: 'whether product "web" exists',
    phrase: 'product creation unclear',
    outputs: {
      'product-name': 'web',
      'product-created': '',
      'product-token': '',
      'project-created': '',
    },
    report: { product: { name: 'web', ...unclear } },
  },
  {
    type: 'createProject',
    operation: 'sync',
    before: 'product',
    look: 'whether project "web_main" in product "web" exists',
    phrase: 'project creation unclear',
    outputs: {
      'product-created': 'false',
      'project-name': 'web_main',
      'project-created': '',
      'project-token': '',
    },
    report: { project: { name: 'web_main', ...unclear } },
  },
  {
    type: 'createProject',
    operation: 'ensure',
    before: 'nothing',
    look: 'whether project "web_main" in product "web" exists',
    phrase: 'product created · project creation unclear',
    outputs: { 'product-created': 'true', 'project-created': '' },
    report: {
      product: { name: 'web', status: 'created' },
      project: { name: 'web_main', ...unclear },
    },
  },
  {
    type: 'setProjectSetupNotificationConfig',
    operation: 'notify',
    inputs: { 'notification-action': 'enabled' },
    before: 'project',
    look: 'which setup notification the organization has',
    phrase: 'setup notification unclear',
    report: { notification: { action: 'ENABLED', ...unclear } },
  },
]

function prepare(action: BuiltAction, before: Case['before']): void {
  if (before === 'nothing') return
  const tags = { tags: { old: '1' } }
  const { organization, world } = action
  const product = world.addProduct(organization, 'web', { old: '1' })
  if (before === 'product') return
  world.addProject(product, 'web_main', tags)
  world.addProject(product, 'web_dev')
}

function expectUnclear(result: BuiltRun, one: Case) {
  const { look, phrase, outputs = {}, report } = one
  const sentence = `check in Mend ${look}.`
  expect(result.exitCode).toBe(1)
  expect(result.annotations).toHaveLength(1)
  expect(result.annotations[0]?.message).toContain(sentence)
  expect(result.reasons()).toEqual([expect.stringContaining(sentence)])
  expect(result.outputs).toMatchObject(outputs)
  expect(result.log).toContain(phrase)
  expect(result.summary).toContain(phrase)
  expect(result.summary).toContain('check in Mend')
  expect(result.summary).toContain('❓ unclear')
  expect(result.summary).not.toMatch(/not (deleted|added|removed|created|set)/)
  expect(result.report()).toMatchObject(report)
  expect(result.json()).toMatchObject(report)
}

/** A fault of one request that cancels the job as soon as the request is there. */
function cancelling(type: string, fault: Fault) {
  const controller = new AbortController()
  const faults = (requestType: string) => {
    if (requestType !== type) return undefined
    controller.abort()
    return fault
  }
  return { faults, cancelOn: controller.signal }
}

describeOnPosix(
  'a change that was under way when the job was cancelled is unclear',
  () => {
    const rows = cases.flatMap((one) =>
      (['SIGINT', 'SIGTERM'] as const).flatMap((cancelWith) =>
        [true, false].map((workDone) => ({ ...one, cancelWith, workDone })),
      ),
    )
    it.each(rows)(
      '$type in $operation after $cancelWith, done by the server: $workDone',
      async ({ cancelWith, workDone, ...one }) => {
        const fault: Fault = { name: 'hang', workDone }
        const { faults, cancelOn } = cancelling(one.type, fault)
        const action = await builtAction({ faults })
        prepare(action, one.before)
        const result = await action.run(one.operation, one.inputs, {
          nodeArgs: [],
          cancelOn,
          cancelWith,
        })
        expect(result.outputs['result']).toBe('cancelled')
        expectUnclear(result, one)
      },
    )
  },
)

describeOnPosix('changes of several projects', () => {
  it('are told apart: unclear where they were sent, not done elsewhere', async () => {
    const fault: Fault = { name: 'hang', workDone: true }
    const { faults, cancelOn } = cancelling('saveProjectTag', fault)
    const action = await builtAction({ faults })
    prepare(action, 'project')
    const inputs = { ...noTags, tags: 'env=prod', select: 'name=web_*' }
    const result = await action.run(
      'tag',
      { ...inputs, concurrency: '1' },
      { nodeArgs: [], cancelOn },
    )
    expect(result.outputs).toMatchObject({
      result: 'cancelled',
      'tags-added': '0',
    })
    const one =
      /^(\w+): .* check in Mend whether project "\1" has the tag env=prod\.$/
    expect(result.reasons().filter((reason) => one.test(reason))).toHaveLength(
      1,
    )
    expect(result.annotations).toHaveLength(2)
    expect(result.summary).toMatch(/❓ unclear whether added/)
    expect(result.summary).toMatch(/❌ not added/)
    expect(action.writes()).toHaveLength(1)
  })
})

const limits = { retries: '0', 'request-timeout': '1s' }

describe('a change whose answer never came is unclear', () => {
  const lost: readonly Fault[] = [
    { name: 'hang' },
    { name: 'bad-gateway' },
    { name: 'empty' },
  ]
  const rows = cases.flatMap((one) => lost.map((fault) => ({ ...one, fault })))

  it.each(rows)(
    '$type in $operation after $fault.name',
    async ({ fault, ...one }) => {
      let lostOnce = false
      const action = await builtAction({
        faults(requestType) {
          lostOnce ||= requestType === one.type
          if (requestType === one.type) return fault
          // Then nothing can be looked at either.
          return lostOnce ? { name: 'unavailable' } : undefined
        },
      })
      prepare(action, one.before)
      const inputs = { ...one.inputs, ...limits }
      const result = await action.run(one.operation, inputs)
      expect(result.outputs['result']).toBe('error')
      expectUnclear(result, one)
    },
  )
})

describe('a change that was under way when another request failed', () => {
  it('is unclear: the run does not wait for it', async () => {
    const hanging = ['getProductTags', 'createProject']
    const action = await builtAction({
      faults: (type) => (hanging.includes(type) ? { name: 'hang' } : undefined),
    })
    const { token } = action.world.addProduct(action.organization, 'web')
    const inputs = { ...limits, 'product-token': token, 'project-name': 'new' }
    const result = await action.run('ensure', inputs)
    expect(result.reasons()).toEqual([
      expect.stringMatching(
        /^Get Product Tags got no answer .* check in Mend whether project "new" exists\.$/,
      ),
    ])
    expect(result.outputs['project-created']).toBe('')
    expect(result.json().project.status).toBe('unclear')
  })
})

describe('a change that was not sent yet', () => {
  it('is not unclear when the job is cancelled before it', async () => {
    const { faults, cancelOn } = cancelling('getProductProjectTags', {
      name: 'hang',
    })
    const action = await builtAction({ faults })
    prepare(action, 'project')
    const inputs = { confirm: 'web_main' }
    const options = { nodeArgs: [], cancelOn }
    const result = await action.run('delete', inputs, options)
    expect(result.outputs['result']).toBe('cancelled')
    expect(result.written()).not.toContain('check in Mend')
    expect(action.writes()).toEqual([])
  })

  it('stays as it is: old values are left in place while a new one is unclear', async () => {
    const fault: Fault = { name: 'hang', workDone: true }
    const { faults, cancelOn } = cancelling('saveProjectTag', fault)
    const action = await builtAction({ faults })
    prepare(action, 'project')
    const inputs = { ...noTags, tags: 'old=2' }
    const options = { nodeArgs: [], cancelOn }
    const result = await action.run('tag', inputs, options)
    expect(result.summary).toMatch(/❓ unclear whether added \| `old` \| `2`/)
    expect(result.summary).toMatch(/left in place \| `old` \| `1`/)
    expect(action.writes()).toHaveLength(1)
  })
})

describe('a change whose answer was lost and which can be looked at', () => {
  it('is created, deleted or tagged once the look shows it', async () => {
    const fault: Fault = { name: 'reset-after' }
    const action = await builtAction({
      faults: (type) => (/^get/.test(type) ? undefined : fault),
    })
    const inputs = { ...noTags, tags: 'env=prod', retries: '0' }
    const sync = { ...inputs, 'wait-for': 'none', report: 'none' }
    const result = await action.run('sync', sync)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'product-created': '',
      'project-created': '',
      'tags-added': '1',
    })
    expect(result.written()).not.toContain('check in Mend')
    const gone = await action.run('delete', { confirm: 'web_main' })
    expect(gone.outputs['result']).toBe('passed')
    expect(gone.json().deletion.status).toBe('gone')
  })
})
