import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../src/simulator/protocol/faults.ts'
import { addScannedProject } from '../support/aged-projects.ts'
import { type BuiltAction, builtAction } from '../support/built-action.ts'

const tagging = { 'metadata-tags': 'none', tags: 'env=prod' }

/** Two products with services and a library between them. */
async function twoProducts(): Promise<BuiltAction> {
  const action = await builtAction()
  for (const name of ['Platform', 'Shop']) {
    const product = action.world.addProduct(action.organization, name)
    for (const part of ['api', 'web']) {
      action.world.addProject(product, `svc-${name.toLowerCase()}-${part}`, {
        tags: { team: part === 'api' ? 'backend' : 'frontend' },
      })
    }
    action.world.addProject(product, `lib-${name.toLowerCase()}`)
  }
  return action
}

const tagged = (action: BuiltAction) =>
  [...action.world.projects.values()]
    .filter(({ tags }) => tags.has('env'))
    .map(({ name }) => name)
    .sort()

describe('tag with select', () => {
  it.each([
    [
      'name=svc-*',
      ['svc-platform-api', 'svc-platform-web', 'svc-shop-api', 'svc-shop-web'],
    ],
    ['name=svc-*\n!name=*-web', ['svc-platform-api', 'svc-shop-api']],
    ['tag=team:backend', ['svc-platform-api', 'svc-shop-api']],
    ['product=Plat*', ['lib-platform', 'svc-platform-api', 'svc-platform-web']],
    ['product=Shop\nname=/WEB$/i', ['svc-shop-web']],
  ])('%j tags exactly the projects that match', async (select, names) => {
    const action = await twoProducts()
    const { outputs } = await action.run('tag', { ...tagging, select })
    expect(outputs).toMatchObject({
      result: 'passed',
      'tags-added': String(names.length),
    })
    expect(outputs['project-name']?.split('\n').sort()).toEqual(names)
    expect(tagged(action)).toEqual(names)
  })

  it('reads the tags of all projects with one request', async () => {
    const action = await twoProducts()
    await action.run('tag', { ...tagging, select: 'name=svc-*' })
    expect(action.requests().filter((line) => line.startsWith('get'))).toEqual([
      'getOrganizationProjectTags',
    ])
  })

  it('continues when one project refuses', async () => {
    const fault = { name: 'unexpected' } as const
    const faults = [{ fault, requestType: 'saveProjectTag' }]
    const action = await builtAction({ faults })
    const product = action.world.addProduct(action.organization, 'Shop')
    for (const name of ['a', 'b', 'c']) action.world.addProject(product, name)
    const inputs = { ...tagging, select: 'name=*', retries: '0' }
    const { exitCode, outputs, summary } = await action.run('tag', inputs)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ result: 'error', 'tags-added': '2' })
    expect(outputs['reasons']).toMatch(
      /^[abc]: Could not add the project tag env=prod/,
    )
    expect(summary).toContain('### Projects')
    expect(tagged(action)).toHaveLength(2)
  })

  it('plans the same on a dry run without changing anything', async () => {
    const action = await twoProducts()
    const inputs = { ...tagging, select: 'name=svc-*', 'dry-run': 'true' }
    const { outputs } = await action.run('tag', inputs)
    expect(outputs).toMatchObject({ result: 'planned', 'tags-added': '4' })
    expect(tagged(action)).toEqual([])
  })

  it('only warns when nothing matches', async () => {
    const action = await twoProducts()
    const inputs = { ...tagging, select: 'name=nothing' }
    const result = await action.run('tag', inputs)
    expect(result.exitCode).toBe(0)
    expect(result.outputs['result']).toBe('warned')
    expect(result.annotations[0]?.message).toContain('`select`')
  })

  it.each([
    ['nam=x', 'expected product='],
    ['name=/(/', '"name=/(/"'],
  ])('refuses %j before any request', async (select, words) => {
    const action = await twoProducts()
    const { annotations } = await action.run('tag', { ...tagging, select })
    expect(annotations[0]?.message).toContain(words)
    expect(action.requests()).toEqual([])
  })
})

describe('status with select', () => {
  it('shows the state of every matching project', async () => {
    const action = await twoProducts()
    const result = await action.run('status', { select: 'name=svc-*' })
    expect(result.outputs['result']).toBe('passed')
    expect(result.report().projects).toMatchObject([
      { project: { name: 'svc-platform-api' } },
      { project: { name: 'svc-platform-web' } },
      { project: { name: 'svc-shop-api' } },
      { project: { name: 'svc-shop-web' } },
    ])
    const sent = action.requests()
    expect(sent).toHaveLength(1 + 2 * 4)
    for (const { name } of [...action.world.projects.values()].slice(0, 2)) {
      expect(sent).toContain(`getProjectState ${name}`)
      expect(result.summary).toContain(name)
    }
  })
})

/** A product with a project scanned so many days ago for each number; without a number it was never scanned. */
async function agedProjects(
  ages: Readonly<Record<string, number | undefined>>,
  options: Parameters<typeof builtAction>[0] = {},
): Promise<BuiltAction> {
  const action = await builtAction(options)
  const { world } = action
  const product = world.addProduct(action.organization, 'Shop')
  for (const [name, days] of Object.entries(ages)) {
    if (days === undefined) world.addProject(product, name)
    else addScannedProject(world, product, name, days)
  }
  return action
}

const ages = { fresh: 3, old: 91, older: 400, unknown: undefined }

describe('a selection by age', () => {
  it.each([
    ['tag', tagging],
    ['status', {}],
    ['report', {}],
  ] as const)('holds for %s', async (operation, inputs) => {
    const action = await agedProjects(ages)
    const select = 'older-than=90d'
    const result = await action.run(operation, { ...inputs, select })
    expect(result.outputs).toMatchObject({
      result: operation === 'report' ? 'warned' : 'passed',
      'project-name': 'old\nolder',
    })
    const asked = action.requests().filter((line) => line.startsWith('get'))
    const ageRequests = Object.keys(ages).map(
      (name) => `getProjectLastModification ${name}`,
    )
    expect(asked.slice(0, 5).toSorted()).toEqual(
      [...ageRequests, 'getOrganizationProjectTags'].toSorted(),
    )
    expect(result.log).toContain('Projects selected with `select`: 2 of 4')
    expect(result.log).toContain('Mend does not tell their last scan: 1')
  })

  it('holds for list-tags', async () => {
    const action = await agedProjects(ages)
    const inputs = { scope: 'organization-projects', select: '!older-than=90d' }
    const { json } = await action.run('list-tags', inputs)
    expect(json().objects).toEqual([{ name: 'fresh', tags: {} }])
  })

  it('is an error for the project whose age cannot be read, and goes on with the others', async () => {
    const requestType = 'getProjectLastModification'
    const faults = [
      { fault: { name: 'unavailable' }, requestType, times: 1 } as const,
    ]
    const action = await agedProjects(ages, { faults })
    const { outputs, exitCode } = await action.run('tag', {
      ...tagging,
      select: 'name=old*\nolder-than=90d',
      retries: '0',
      concurrency: '1',
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ result: 'error', 'tags-added': '1' })
    expect(outputs['reasons']).toMatch(/^old: Get Project Last Modification/)
    expect(tagged(action)).toEqual(['older'])
  })

  it.each([
    ['sync', { select: 'older-than=90d' }, 'cannot select several'],
    ['status', { select: 'older-than=90' }, 'such as 90d or 36h'],
    ['status', { select: 'name=a', shard: '1/2' }, 'cannot be split'],
    ['status', { select: 'name=a', shard: '5/4' }, 'expected a share'],
    ['tag', { select: 'name=a', keep: '-1' }, '`keep`: "-1"'],
    ['tag', { select: 'name=a', 'max-deletions': 'all' }, '`max-deletions`'],
    [
      'list-tags',
      { scope: 'organization-products', select: 'older-than=90d' },
      'lists products',
    ],
  ])(
    'of %s with %j is refused before any request',
    async (operation, inputs, words) => {
      const action = await agedProjects(ages)
      const result = await action.run(operation, inputs)
      expect(result.outputs['result']).toBe('error')
      expect(result.outputs['reasons']).toContain(words)
      expect(action.requests()).toEqual([])
    },
  )
})

describe('report with select', () => {
  it('reports every matching project, and judges each', async () => {
    const action = await twoProducts()
    const result = await action.run('report', {
      select: 'name=svc-*\nproduct=Shop',
      report: 'inventory',
      'fail-on': 'libraries < 1',
    })
    expect(result.outputs).toMatchObject({
      result: 'failed',
      'library-count': '0',
      'project-name': 'svc-shop-api\nsvc-shop-web',
    })
    expect(action.requests().toSorted()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags Shop',
      'getProjectInventory svc-shop-api',
      'getProjectInventory svc-shop-web',
    ])
  })
})

describe('a server that limits its rate', () => {
  it('slows a run about many projects down, and fails none of them', async () => {
    let count = 0
    const faults = (): Fault | undefined =>
      ++count % 5 > 2
        ? { name: 'too-many-requests', retryAfterSeconds: 20 }
        : undefined
    const many = Array.from({ length: 60 }, (_, n) => [`svc-${n}`, n] as const)
    const action = await agedProjects(Object.fromEntries(many), { faults })
    const { outputs, log } = await action.run('status', {
      select: 'name=svc-*\nolder-than=2d',
      retries: '1',
    })
    expect(outputs).toMatchObject({ result: 'passed', reasons: '' })
    expect(outputs['project-name']?.split('\n')).toHaveLength(57)
    const refused = count - (1 + 60 + 2 * 57)
    expect(refused).toBeGreaterThan(80)
    const lines = log.split('\n').filter((line) => line.includes('again in'))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThan(refused)
    expect(log).toMatch(/Ages read: \d+ of 60 projects, .* left/)
    expect(log).toMatch(/Projects done: \d+ of 57 projects, .* left/)
  })
})
