import { describe, expect, it } from '@jest/globals'
import { selectProjects } from '../../src/operations/selection/select-projects.ts'
import { operationHarness } from '../support/operation-harness.ts'

const name = 'Caf\u00E9 shop'

/** Other spellings that Mend may hold, and in what they differ. */
const spellings: readonly (readonly [string, string])[] = [
  ['CAF\u00C9 Shop', 'case'],
  [' Caf\u00E9 shop ', 'whitespace'],
  ['Caf\u00E9  shop', 'whitespace'],
  ['Caf\u00E9\u00A0shop', 'whitespace'],
  ['Cafe\u0301 shop', 'Unicode normal form'],
  ['Caf\u00E9\u200B shop', 'invisible characters'],
  ['Ca\u00ADf\u00E9 shop', 'invisible characters'],
  ['Caf\u00E9\u200D shop', 'invisible characters'],
]

/** Every operation that looks a project up by name. */
const operations = [
  'sync',
  'ensure',
  'tag',
  'wait',
  'report',
  'compare',
  'library',
  'status',
  'list-tags',
  'notify',
  'delete',
]

const inputsFor = (operation: string) => ({
  operation,
  'metadata-tags': 'none',
  baseline: operation === 'compare' ? 'project-token=x' : '',
  library: 'y',
  confirm: name,
  ...(operation === 'notify' && {
    'notification-action': 'custom',
    'notification-tag-key-regex': 'team',
    'notification-tag-value-regex': 'web',
  }),
})

/** A Mend with one product, and projects of these names in it. */
function stageOf(product: string, ...projects: string[]) {
  const stage = operationHarness()
  const added = stage.world.addProduct(stage.organization, product)
  for (const [at, project] of projects.entries()) {
    stage.world.addProject(added, `p${at}`)
    Object.assign([...stage.world.projects.values()][at] ?? {}, {
      name: project,
    })
  }
  return stage
}

const changes = (stage: ReturnType<typeof stageOf>) =>
  stage.sent().filter((line) => !line.startsWith('get'))

const refusal = (kind: string, difference: string) => ({
  code: 'ambiguous-name',
  message: expect.stringMatching(
    new RegExp(
      `^No ${kind} is called exactly .* differs only in ${difference}`,
    ),
  ),
})

describe.each(operations)('%s', (operation) => {
  it.each(spellings)(
    'stops at the product %j, which differs in %s',
    async (other, difference) => {
      const stage = stageOf(other)
      const raw = { ...inputsFor(operation), 'product-name': name }
      const project = { 'project-name': name }
      await expect(stage.run({ ...raw, ...project })).rejects.toMatchObject(
        refusal('product', difference),
      )
      expect(changes(stage)).toEqual([])
    },
  )

  it.each(spellings)(
    'stops at the project %j, which differs in %s',
    async (other, difference) => {
      const stage = stageOf('web', other)
      const raw = { ...inputsFor(operation), 'product-name': 'web' }
      const project = { 'project-name': name }
      await expect(stage.run({ ...raw, ...project })).rejects.toMatchObject(
        refusal('project', difference),
      )
      expect(changes(stage)).toEqual([])
    },
  )

  it('stops at two objects of exactly one name', async () => {
    const stage = stageOf('web', name, name)
    const raw = { ...inputsFor(operation), 'product-name': 'web' }
    await expect(
      stage.run({ ...raw, 'project-name': name }),
    ).rejects.toMatchObject({
      code: 'ambiguous-name',
      message: expect.stringContaining(`2 projects are called "${name}"`),
    })
    expect(changes(stage)).toEqual([])
  })
})

describe('a product to delete', () => {
  it.each(spellings)(
    'is not %j, which differs in %s',
    async (other, difference) => {
      const stage = stageOf(other)
      const raw = { operation: 'delete', 'product-name': name, confirm: name }
      await expect(stage.run(raw)).rejects.toMatchObject(
        refusal('product', difference),
      )
      expect(changes(stage)).toEqual([])
    },
  )
})

describe('a baseline by name', () => {
  it.each(spellings)(
    'is not %j, which differs in %s',
    async (other, difference) => {
      const stage = stageOf('web', 'web_main', other)
      const raw = { operation: 'compare', baseline: `project-name=${name}` }
      await expect(stage.run(raw)).rejects.toMatchObject(
        refusal('project', difference),
      )
    },
  )

  it('is none of two projects of exactly that name', async () => {
    const stage = stageOf('web', 'web_main', name, name)
    const raw = { operation: 'compare', baseline: `project-name=${name}` }
    await expect(stage.run(raw)).rejects.toMatchObject({
      code: 'ambiguous-name',
    })
  })
})

describe('a selection by a name without a pattern', () => {
  const tagging = { operation: 'tag', 'metadata-tags': 'none' }
  const selecting = (stage: ReturnType<typeof stageOf>, select: string) =>
    selectProjects(stage.contextOf({ ...tagging, select })).then(
      ({ projects }) => projects,
    )

  it.each(spellings)(
    'does not pass over %j, which differs in %s',
    async (other, difference) => {
      const stage = stageOf(other, other)
      await expect(selecting(stage, `name=${name}`)).rejects.toMatchObject(
        refusal('project', difference),
      )
      await expect(selecting(stage, `product=${name}`)).rejects.toMatchObject(
        refusal('product', difference),
      )
    },
  )

  it.each([
    // what there is, the rule, what it selects
    [[name, name], `name=${name}`, [name, name]],
    [[name, 'CAF\u00C9 SHOP'], `name=${name}`, [name]],
    [['CAF\u00C9 SHOP'], 'name=Caf*', []],
    [['CAF\u00C9 SHOP'], `!name=${name}`, ['CAF\u00C9 SHOP']],
    [['web'], `name=${name}`, []],
  ])('of %j, %s selects %j', async (projects, rule, selected) => {
    const rows = await selecting(stageOf('web', ...projects), rule)
    expect(rows.map((row) => row.name)).toEqual(selected)
  })
})
