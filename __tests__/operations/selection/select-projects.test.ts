import { describe, expect, it } from '@jest/globals'
import { shardOf } from '../../../src/domain/selection/shard.ts'
import { selectProjects } from '../../../src/operations/selection/select-projects.ts'
import type { FaultRule } from '../../../src/simulator/protocol/faults.ts'
import { addScannedProject } from '../../support/aged-projects.ts'
import {
  type HarnessOptions,
  operationHarness,
} from '../../support/operation-harness.ts'

/** Three products; the age of each project in days, without a scan where it is not known. */
const organization = {
  Platform: { 'svc-api': 5, 'svc-old': 120, tool: 400 },
  Plugins: { 'svc-old': 95, 'svc-mute': undefined },
  Shop: { 'svc-web': 91, 'svc-cart': 89 },
} as const

function stageOf() {
  const stage = operationHarness()
  for (const [name, projects] of Object.entries(organization)) {
    const product = stage.world.addProduct(stage.organization, name)
    for (const [project, days] of Object.entries(projects)) {
      const facts = { tags: { owner: name.toLowerCase() } }
      if (days === undefined) stage.world.addProject(product, project, facts)
      else addScannedProject(stage.world, product, project, days, facts)
    }
  }
  const select = (
    raw: Parameters<typeof stage.contextOf>[0],
    options: HarnessOptions = {},
  ) => selectProjects(stage.contextOf({ operation: 'status', ...raw }, options))
  /** How often each request was sent. */
  const requests = () =>
    Object.fromEntries(
      [...Map.groupBy(stage.sent(), (line) => line.split(' ', 1)[0] ?? '')].map(
        ([type, all]) => [type, all.length],
      ),
    )
  return { ...stage, select, requests }
}

describe('selecting projects', () => {
  it.each([
    ['name=svc-o*', ['svc-old', 'svc-old'], { getOrganizationProjectTags: 1 }],
    [
      'tag=owner:shop\n!name=*-web',
      ['svc-cart'],
      { getOrganizationProjectTags: 1 },
    ],
    [
      'product=Pl*\nname=svc-*',
      ['svc-api', 'svc-old', 'svc-mute', 'svc-old'],
      { getOrganizationProductTags: 1, getProductProjectTags: 2 },
    ],
    [
      'name=svc-*\nolder-than=90d',
      ['svc-old', 'svc-old', 'svc-web'],
      { getOrganizationProjectTags: 1, getProjectLastModification: 6 },
    ],
    [
      'product=Shop\nolder-than=90d',
      ['svc-web'],
      {
        getOrganizationProductTags: 1,
        getProductProjectTags: 1,
        getProjectLastModification: 2,
      },
    ],
    [
      'older-than=90d\n!older-than=300d',
      ['svc-old', 'svc-old', 'svc-web'],
      { getOrganizationProjectTags: 1, getProjectLastModification: 7 },
    ],
    [
      '!older-than=90d',
      ['svc-api', 'svc-cart'],
      { getOrganizationProjectTags: 1, getProjectLastModification: 7 },
    ],
    ['name=nothing\nolder-than=90d', [], { getOrganizationProjectTags: 1 }],
    ['product=nothing\nolder-than=90d', [], { getOrganizationProductTags: 1 }],
  ])(
    '%j gives %j for as few requests as possible',
    async (select, names, requests) => {
      const stage = stageOf()
      const { projects, unread } = await stage.select({ select })
      expect(projects.map(({ name }) => name)).toEqual(names)
      expect(unread).toEqual([])
      expect(stage.requests()).toEqual(requests)
    },
  )

  it.each([
    [{ 'product-name': 'Shop' }, { getOrganizationProductTags: 1 }],
    [{ 'product-token': 'Shop' }, { getProductTags: 1 }],
  ])('stays in the product that the inputs name: %j', async (given, look) => {
    const stage = stageOf()
    const [, , shop] = [...stage.world.products.values()]
    const named =
      'product-token' in given ? { 'product-token': shop?.token ?? '' } : given
    const { projects } = await stage.select({ ...named, select: 'name=svc-*' })
    expect(projects.map(({ name, product }) => [product, name])).toEqual([
      ['Shop', 'svc-cart'],
      ['Shop', 'svc-web'],
    ])
    expect(stage.requests()).toEqual({ ...look, getProductProjectTags: 1 })
  })

  it('tells the last scan of what it asked for', async () => {
    const stage = stageOf()
    const select = 'name=tool\nolder-than=90d'
    const { projects } = await stage.select({ select })
    expect(projects).toMatchObject([
      { name: 'tool', lastScan: '1968-11-27T00:00:00Z' },
    ])
  })

  it('gives each shard its share, and asks nobody for the age of others', async () => {
    const stage = stageOf()
    const all = await stage.select({ select: 'older-than=1d' })
    const counts = [1, 2, 3].map(
      (index) =>
        [...stage.world.projects.values()].filter(
          ({ token }) => shardOf(token, 3) === index,
        ).length,
    )
    const shares = []
    for (const [at, count] of counts.entries()) {
      const shard = `${at + 1}/3`
      const before = stage.requests()['getProjectLastModification'] ?? 0
      const share = await stage.select({ select: 'older-than=1d', shard })
      shares.push(...share.projects)
      expect(stage.requests()['getProjectLastModification']).toBe(
        before + count,
      )
    }
    const tokens = (list: readonly { readonly token: string }[]) =>
      list.map(({ token }) => token).sort()
    expect(tokens(shares)).toEqual(tokens(all.projects))
  })

  it('tells whose age could not be read, and goes on', async () => {
    const stage = stageOf()
    const faults: FaultRule[] = [
      {
        fault: { name: 'unavailable' },
        requestType: 'getProjectLastModification',
        nth: 2,
      },
    ]
    const { projects, unread } = await stage.select(
      { select: 'name=svc-*\nolder-than=90d', retries: '0', concurrency: '1' },
      { faults },
    )
    expect(unread).toMatchObject([
      { project: { name: 'svc-cart' }, error: { code: 'unanswered' } },
    ])
    expect(projects.map(({ name }) => name)).toEqual([
      'svc-old',
      'svc-old',
      'svc-web',
    ])
  })

  it('masks the request tokens that it meets', async () => {
    const stage = stageOf()
    await stage.select({ select: 'name=tool\nolder-than=90d' })
    const [scan] = [...stage.world.scans.values()].filter(
      ({ project }) => project.name === 'tool',
    )
    expect(stage.log.masked).toContain(scan?.token)
  })
})
