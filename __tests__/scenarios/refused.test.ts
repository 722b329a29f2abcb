import { describe, expect, it } from '@jest/globals'
import {
  actionWithProject,
  type BuiltAction,
  type BuiltRun,
  builtAction,
} from '../support/built-action.ts'

/** The key of a user who may read everything and change nothing. */
function readerKey({ world, organization }: BuiltAction): string {
  return world.addUser('dev', 'reader', [organization]).key
}

const tags = Array.from({ length: 14 }, (_, index) => `key${index}=v${index}`)
const tagging = { 'metadata-tags': 'none', tags: tags.join('\n') }
const said = 'Mend said: User is not allowed to perform this action.'
const role = 'Give that user the role in Mend'

/** One reason, one annotation; the key is right, and so is the region. */
function expectOneReason(result: BuiltRun, ...words: string[]) {
  expect(result.outputs['result']).toBe('error')
  expect(result.reasons()).toHaveLength(1)
  expect(result.annotations).toHaveLength(1)
  for (const word of [said, role, ...words]) {
    expect(result.reasons()[0]).toContain(word)
    expect(result.annotations[0]?.message).toContain(word)
  }
  expect(result.written()).not.toMatch(/another region|is wrong|server-url/)
}

describe('a user who may read but not change', () => {
  it('gets one reason for fourteen tags, and the tags below it', async () => {
    const action = await actionWithProject()
    const inputs = { ...tagging, 'user-key': readerKey(action) }
    const result = await action.run('tag', inputs)
    expectOneReason(
      result,
      'Could not add 14 tags of project "web_main": Save a Project Tag was refused with error 5001',
      'may read this project but not tag it: this needs a role on it.',
    )
    expect(result.outputs['tags-added']).toBe('0')
    expect(result.log).toContain('14 tag changes failed')
    const rows = result.summary.match(/^\| ❌ not added .*$/gm)
    expect(rows).toHaveLength(14)
    expect(rows?.[0]).toBe('| ❌ not added | `key0` | `v0` |')
    expect(result.report().tags[0].failed).toHaveLength(14)
  })

  it('gets one reason for each kind of change and each object', async () => {
    const action = await actionWithProject({ old: '1', older: '2' })
    const result = await action.run('tag', {
      ...tagging,
      'remove-tags': 'old\nolder',
      'product-tags': 'a=1\nb=2',
      'user-key': readerKey(action),
    })
    expect(result.reasons().map((text) => text.split(':')[0])).toEqual([
      'Could not add 14 tags of project "web_main"',
      'Could not remove 2 tags of project "web_main"',
      'Could not add 2 tags of product "web"',
    ])
    expect(result.annotations).toHaveLength(3)
  })

  it('gets one reason for many projects, which counts them', async () => {
    const action = await actionWithProject()
    const { product } = action.project
    for (const name of ['web_a', 'web_b', 'web_c']) {
      action.world.addProject(product, name)
    }
    const key = readerKey(action)
    const inputs = { ...tagging, select: 'name=web_*', 'user-key': key }
    const result = await action.run('tag', inputs)
    expectOneReason(
      result,
      '4 projects (web_a, web_b, web_c and 1 more): Could not add 14 tags of the project: Save a Project Tag',
    )
    expect(result.report().projects).toHaveLength(4)
    expect(result.report().projects[0].reasons).toEqual([
      expect.stringContaining('14 tags of project "web_a"'),
    ])
  })

  it.each([
    [
      'a project',
      { confirm: 'web_main' },
      "may read this project but not delete it: this needs an administrator's role on its product.",
      'deletion of project refused',
    ],
    [
      'a product',
      { 'product-name': 'web', confirm: 'web' },
      'may read this product but not delete it: this needs the role Organization Administrator.',
      'deletion of product with 1 project refused',
    ],
  ])('cannot delete %s and is told why', async (_, inputs, why, phrase) => {
    const action = await actionWithProject()
    const given = { ...inputs, 'user-key': readerKey(action) }
    const result = await action.run('delete', given)
    expectOneReason(result, why)
    expect(result.json().deletion.status).toBe('refused')
    expect(result.log).toContain(phrase)
    expect(result.summary).toContain('❌ refused, not deleted')
    expect(action.world.projects.size).toBe(1)
  })

  it.each([
    [
      'product',
      false,
      'may read this organization but not create products in it',
      { 'product-created': 'false', 'project-created': '' },
    ],
    [
      'project',
      true,
      'may read this product but not create projects in it',
      { 'product-created': 'false', 'project-created': 'false' },
    ],
  ])(
    'cannot create a %s and is told why',
    async (kind, hasProduct, why, outputs) => {
      const action = await builtAction()
      const { world, organization } = action
      if (hasProduct) world.addProduct(organization, 'web')
      const inputs = { 'user-key': readerKey(action) }
      const result = await action.run('ensure', inputs)
      expectOneReason(result, why)
      expect(result.outputs).toMatchObject(outputs)
      expect(result.json()[kind]).toMatchObject({ status: 'missing' })
      expect(result.log).toContain(`${kind} not created`)
    },
  )

  it('cannot set the rule and is told why once something was read', async () => {
    const action = await actionWithProject()
    const result = await action.run('notify', {
      'notification-action': 'custom',
      'notification-tag-key-regex': 'a',
      'notification-tag-value-regex': 'b',
      'user-key': readerKey(action),
    })
    expectOneReason(result, 'not set its notification rule')
    expect(result.json().notification.status).toBe('refused')
  })
})

describe('a key that has read nothing', () => {
  it('may still be wrong or of another region', async () => {
    const action = await actionWithProject()
    const inputs = { ...tagging, 'user-key': 'f'.repeat(64) }
    const result = await action.run('tag', inputs)
    expect(result.reasons()).toEqual([
      expect.stringContaining('A key or token is wrong or belongs to another'),
    ])
    expect(result.reasons()[0]).toContain('set `server-url` to yours')
  })
})
