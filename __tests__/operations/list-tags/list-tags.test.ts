import { describe, expect, it } from '@jest/globals'
import type { Repository } from '../../../src/domain/tags/repository.ts'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { listTags } from '../../../src/operations/list-tags/list-tags.ts'
import { anInput } from '../../support/inputs.ts'
import {
  operationHarness,
  repository,
} from '../../support/operation-harness.ts'

/** Two products; "web" has three projects. */
function aPortfolio() {
  const stage = operationHarness()
  const { world, organization } = stage
  const web = world.addProduct(organization, 'web', { tier: '1' })
  const data = world.addProduct(organization, 'data')
  const main = world.addProject(web, 'web_main', {
    tags: { team: ['payments', 'web'], env: 'prod' },
  })
  world.addProject(web, 'web_dev', { tags: { team: 'web' } })
  world.addProject(web, 'svc-a')
  world.addProject(data, 'etl_main', { tags: { team: 'data' } })
  const scanned = (name: string, daysAgo: number) => {
    for (const project of world.projects.values()) {
      if (project.name !== name) continue
      const at = world.clock.now() - daysAgo * 86_400_000
      world.startScan(project, { at })
    }
  }
  const list = (raw: Partial<Record<InputName, string>> = {}) =>
    stage.run({ operation: 'list-tags', ...raw })
  const names = async (raw: Partial<Record<InputName, string>>) =>
    (await list(raw)).findings.listed?.objects.map(({ name }) => name)
  return { ...stage, web, main, scanned, list, names }
}

describe('list-tags', () => {
  it.each([
    [
      'project',
      [
        'getOrganizationProductTags',
        'getProductProjectTags web',
        'getProjectTags web_main',
      ],
      ['web_main'],
    ],
    ['product', ['getOrganizationProductTags', 'getProductTags web'], ['web']],
    [
      'product-projects',
      ['getOrganizationProductTags', 'getProductProjectTags web'],
      ['svc-a', 'web_dev', 'web_main'],
    ],
    ['organization-products', ['getOrganizationProductTags'], ['data', 'web']],
    [
      'organization-projects',
      ['getOrganizationProjectTags'],
      ['etl_main', 'svc-a', 'web_dev', 'web_main'],
    ],
  ] as const)(
    'of scope %s sends its one request after the lookups of names',
    async (scope, requests, names) => {
      const stage = aPortfolio()
      expect(await stage.names({ scope })).toEqual(names)
      expect(stage.sent()).toEqual(requests)
    },
  )

  it.each([
    ['project', 'project-token', 'getProjectTags web_main'],
    ['product', 'product-token', 'getProductTags web'],
    ['product-projects', 'product-token', 'getProductProjectTags web'],
  ] as const)(
    'of scope %s with %s needs no lookup and no organization key',
    async (scope, input, request) => {
      const stage = aPortfolio()
      const token = scope === 'project' ? stage.main.token : stage.web.token
      await stage.list({ scope, [input]: token, 'org-token': '' })
      expect(stage.sent()).toEqual([request])
      const inputs = anInput({ scope, [input]: token })
      expect(listTags.needsOrgToken(inputs)).toBe(false)
    },
  )

  it.each([
    ['product', {}, true],
    ['project', {}, true],
    ['product-projects', {}, true],
    ['organization-products', { 'product-token': 'p' }, true],
    ['organization-projects', { 'project-token': 'p' }, true],
  ] as const)(
    'of scope %s with %j needs the organization key',
    (scope, raw, needs) => {
      expect(listTags.needsOrgToken(anInput({ scope, ...raw }))).toBe(needs)
    },
  )

  it('tells all values of all keys, and the target of the scope project', async () => {
    const { findings } = await aPortfolio().list()
    const [row] = findings.listed?.objects ?? []
    expect([...(row?.tags ?? [])]).toEqual([
      ['team', ['payments', 'web']],
      ['env', ['prod']],
    ])
    expect(findings.ensured).toMatchObject({
      product: { name: 'web', status: 'existing' },
      project: { name: 'web_main', status: 'existing' },
    })
  })

  it('masks the tokens that it looked up and keeps none of the rows', async () => {
    const stage = aPortfolio()
    const { findings } = await stage.list({ scope: 'product-projects' })
    expect(stage.log.masked).toEqual([stage.web.token])
    expect(JSON.stringify(findings)).not.toContain(stage.main.token)
  })

  it.each([
    ['organization-projects', 'name=*_main', ['etl_main', 'web_main']],
    ['organization-projects', 'tag=team:web', ['web_dev', 'web_main']],
    ['organization-projects', '!tag=team', ['svc-a']],
    ['organization-projects', 'name=web*\n!tag=env', ['web_dev']],
    ['organization-products', 'product=w*', ['web']],
    ['product', 'product=data', []],
    ['product-projects', 'product=web\nname=svc-?', ['svc-a']],
    ['project', 'product=web', ['web_main']],
  ] as const)('of scope %s filters by %j', async (scope, select, names) => {
    expect(await aPortfolio().names({ scope, select })).toEqual(names)
  })

  it.each([
    [
      'organization-projects',
      'product=we*\n!name=svc-*',
      ['web_dev', 'web_main'],
      ['getOrganizationProductTags', 'getProductProjectTags web'],
    ],
    [
      'organization-projects',
      'name=web*\nolder-than=30d',
      ['web_dev'],
      [
        'getOrganizationProjectTags',
        'getProjectLastModification web_dev',
        'getProjectLastModification web_main',
      ],
    ],
    [
      'product-projects',
      '!older-than=30d',
      ['web_main'],
      [
        'getOrganizationProductTags',
        'getProductProjectTags web',
        'getProjectLastModification svc-a',
        'getProjectLastModification web_dev',
        'getProjectLastModification web_main',
      ],
    ],
    [
      'project',
      'older-than=30d',
      [],
      [
        'getOrganizationProductTags',
        'getProductProjectTags web',
        'getProjectLastModification web_main',
        'getProjectTags web_main',
      ],
    ],
  ] as const)(
    'of scope %s asks for what %j needs, and no more',
    async (scope, select, names, requests) => {
      const stage = aPortfolio()
      stage.scanned('web_main', 2)
      stage.scanned('web_dev', 40)
      const inputs = { scope, select, 'product-name': 'web' }
      expect(await stage.names(inputs)).toEqual(names)
      expect(stage.sent().toSorted()).toEqual(requests)
    },
  )

  it('is an error where the age of a project could not be read, and lists the others', async () => {
    const stage = aPortfolio()
    stage.scanned('web_dev', 40)
    const requestType = 'getProjectLastModification'
    const { verdict, findings } = await stage.run(
      {
        operation: 'list-tags',
        scope: 'organization-projects',
        select: 'older-than=30d',
        retries: '0',
        concurrency: '1',
      },
      { faults: [{ fault: { name: 'unavailable' }, requestType }] },
    )
    expect(verdict).toEqual({
      outcome: 'error',
      reasons: [
        expect.stringMatching(/^web_main: The last scan could not be read/),
      ],
    })
    expect(findings.listed?.objects.map(({ name }) => name)).toEqual([
      'web_dev',
    ])
  })

  it('remembers how many there were before the filter', async () => {
    const { findings, verdict } = await aPortfolio().list({
      scope: 'organization-projects',
      select: 'name=nothing',
    })
    expect(findings.listed).toMatchObject({ objects: [], total: 4 })
    expect(verdict.outcome).toBe('passed')
  })

  it('says of a missing product or project that it is missing', async () => {
    const stage = aPortfolio()
    await expect(stage.list({ 'project-name': 'web_mian' })).rejects.toThrow(
      /no project "web_mian".*"web_main"/,
    )
    await expect(
      stage.list({ scope: 'product', 'product-name': 'Web' }),
    ).rejects.toThrow(/exactly "Web"/)
  })

  it('reads an organization of 18,000 projects in one request', async () => {
    const stage = aPortfolio()
    for (let i = 0; i < 18_000; i++) {
      stage.world.addProject(stage.web, `p${i}`, { tags: { n: String(i) } })
    }
    const names = await stage.names({
      scope: 'organization-projects',
      select: 'name=p*',
    })
    expect(names).toHaveLength(18_000)
    expect(stage.sent()).toEqual(['getOrganizationProjectTags'])
    expect(stage.log.lines.length).toBeLessThan(100)
  })
})

describe('the inputs of list-tags', () => {
  const nowhere: Repository = { fullName: '', event: '' }
  const problems = (
    raw: Partial<Record<InputName, string>>,
    where = repository,
  ) =>
    listTags
      .problems(anInput(raw), where)
      .map(({ input, text }) => `${input}: ${text}`)

  it.each([
    [{ scope: 'product' }, ['product-name: `scope` product needs']],
    [{ scope: 'product-projects' }, ['product-name']],
    [{ scope: 'project' }, ['product-name', 'project-name']],
    [{ scope: 'project', 'project-name': 'x' }, ['product-name']],
    [{ scope: 'project', 'product-token': 'x' }, ['project-name']],
    [{ scope: 'project', 'project-token': 'x' }, []],
    [{ scope: 'product', 'product-name': 'x' }, []],
    [{ scope: 'organization-products' }, []],
    [{ scope: 'organization-projects' }, []],
  ] as const)('%j without a repository lack %j', (raw, starts) => {
    expect(problems(raw, nowhere)).toEqual(
      starts.map((start) =>
        expect.stringMatching(`^${start.replaceAll('`', '.')}`),
      ),
    )
    expect(problems(raw)).toEqual([])
  })

  it.each([
    [{ scope: 'organization-projects' }, false],
    [{ scope: 'product-projects', 'product-token': 'x' }, true],
    [{ scope: 'project', 'project-token': 'x' }, true],
    [{ scope: 'product-projects' }, false],
    [{ scope: 'product', 'product-token': 'x' }, false],
  ] as const)(
    '%j may not have a rule about the product: %s',
    (raw, refused) => {
      const found = problems({ ...raw, select: 'name=a\n!product=b' })
      expect(found).toEqual(
        refused ? [expect.stringMatching(/^select: "!product=b": /)] : [],
      )
    },
  )

  it.each([
    ['project', false],
    ['product', true],
    ['product-projects', false],
    ['organization-products', true],
    ['organization-projects', false],
  ] as const)(
    'of scope %s may not have a rule about age: %s',
    (scope, refused) => {
      const found = problems({ scope, select: 'older-than=9d' })
      expect(found).toEqual(
        refused
          ? [expect.stringMatching(/^select: "older-than=9d": .*last scan/)]
          : [],
      )
    },
  )
})
