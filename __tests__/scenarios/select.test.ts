import { describe, expect, it } from '@jest/globals'
import { fileOf, type Theater, theater } from '../support/play.ts'

const tagging = {
  operation: 'tag',
  'metadata-tags': 'none',
  tags: 'env=prod',
}

/** Two products with services and a library between them. */
async function aPortfolio(): Promise<Theater> {
  const stage = await theater()
  const [organization] = stage.world.organizations.values()
  for (const name of ['Platform', 'Shop']) {
    const product = stage.world.addProduct(organization as never, name)
    for (const part of ['api', 'web']) {
      stage.world.addProject(product, `svc-${name.toLowerCase()}-${part}`, {
        tags: { team: part === 'api' ? 'backend' : 'frontend' },
      })
    }
    stage.world.addProject(product, `lib-${name.toLowerCase()}`)
  }
  return stage
}

const tagged = (stage: Theater) =>
  [...stage.world.projects.values()]
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
    const stage = await aPortfolio()
    const { outputs } = await stage.run({ ...tagging, select })
    expect(outputs).toMatchObject({
      result: 'passed',
      'tags-added': String(names.length),
    })
    expect(outputs['project-name']?.split('\n').sort()).toEqual(names)
    expect(tagged(stage)).toEqual(names)
  })

  it('reads the tags of all projects with one request', async () => {
    const stage = await aPortfolio()
    await stage.run({ ...tagging, select: 'name=svc-*' })
    expect(stage.requests().filter((line) => line.startsWith('get'))).toEqual([
      'getOrganizationProjectTags',
    ])
  })

  it('goes on when one project refuses', async () => {
    const stage = await theater({
      faults: [
        {
          fault: { name: 'unexpected' },
          requestType: 'saveProjectTag',
          times: 1,
        },
      ],
    })
    const [organization] = stage.world.organizations.values()
    const product = stage.world.addProduct(organization as never, 'Shop')
    for (const name of ['a', 'b', 'c']) stage.world.addProject(product, name)
    const { exitCode, outputs, summary } = await stage.run({
      ...tagging,
      select: 'name=*',
      retries: '0',
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ result: 'error', 'tags-added': '2' })
    expect(outputs['reasons']).toMatch(
      /^[abc]: Could not add the project tag env=prod/,
    )
    expect(summary).toContain('### Projects')
    expect(tagged(stage)).toHaveLength(2)
  })

  it('plans the same on a dry run and sends no write', async () => {
    const stage = await aPortfolio()
    const { outputs } = await stage.run({
      ...tagging,
      select: 'name=svc-*',
      'dry-run': 'true',
    })
    expect(outputs).toMatchObject({ result: 'planned', 'tags-added': '4' })
    expect(tagged(stage)).toEqual([])
  })

  it('that matches nothing is green and warns', async () => {
    const stage = await aPortfolio()
    const { exitCode, outputs, annotations } = await stage.run({
      ...tagging,
      select: 'name=nothing',
    })
    expect(exitCode).toBe(0)
    expect(outputs['result']).toBe('warned')
    expect(annotations[0]?.message).toContain('`select`')
  })

  it.each([
    ['nam=x', 'expected product='],
    ['name=/(/', '"name=/(/"'],
  ])('%j is an error before any request', async (select, words) => {
    const stage = await aPortfolio()
    const { annotations } = await stage.run({ ...tagging, select })
    expect(annotations[0]?.message).toContain(words)
    expect(stage.requests()).toEqual([])
  })
})

describe('status with select', () => {
  it('tells the state of every project that matches', async () => {
    const stage = await aPortfolio()
    const result = await stage.run({
      operation: 'status',
      select: 'name=svc-*',
    })
    expect(result.outputs['result']).toBe('passed')
    const { projects } = JSON.parse(fileOf(result, '.json'))
    expect(
      projects.map(
        ({ project }: { project: { name: string } }) => project.name,
      ),
    ).toEqual([
      'svc-platform-api',
      'svc-platform-web',
      'svc-shop-api',
      'svc-shop-web',
    ])
    const sent = stage.requests()
    expect(sent).toHaveLength(1 + 2 * 4)
    for (const { name } of [...stage.world.projects.values()].slice(0, 2)) {
      expect(sent).toContain(`getProjectState ${name}`)
      expect(result.summary).toContain(name)
    }
  })
})
