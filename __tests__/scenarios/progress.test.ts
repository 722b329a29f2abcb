import { describe, expect, it } from '@jest/globals'
import type { FaultRule } from '../../src/simulator/protocol/faults.ts'
import { actionHarness } from '../support/action-harness.ts'
import { addScannedProject } from '../support/aged-projects.ts'
import { builtAction } from '../support/built-action.ts'

const old = 'name=*\nolder-than=90d'

/** All answers to one type of request come after so long. */
function slow(requestType: string, seconds: number): FaultRule[] {
  const fault = { name: 'slow', ms: 1_000 * seconds } as const
  return [{ fault, requestType, times: 1_000 }]
}

/** What a run about three old projects says while requests of a type take 45 seconds. */
async function progressOf(
  inputs: Readonly<Record<string, string>>,
  requestType: string,
) {
  const action = actionHarness()
  const { world, organization } = action
  for (const name of ['a', 'b', 'c']) {
    const product = world.addProduct(organization, `product ${name}`)
    addScannedProject(world, product, name, 100)
  }
  const { everything } = await action.run(
    { concurrency: '1', ...inputs },
    { faults: slow(requestType, 45) },
  )
  return everything.match(/\w+ \w+: \d of 3 p.*/g) ?? []
}

/** The lines of three, one after another, each of which takes 45 seconds. */
const three = (what: string, one = 'projects') => [
  `${what}: 0 of 3 ${one}, 0 an hour, time left not known`,
  `${what}: 1 of 3 ${one}, 1 a minute, 2m left`,
  `${what}: 1 of 3 ${one}, 40 an hour, 3m left`,
  `${what}: 2 of 3 ${one}, 1 a minute, 1m left`,
]

describe('the log of a run about many projects tells the progress every 30 seconds, although no project is done by then', () => {
  it.each([
    ['cleanup', { select: old }, 'getProjectLastModification', 'Ages read'],
    [
      'cleanup',
      { select: old, confirm: 'true' },
      'deleteProject',
      'Deletions done',
    ],
    [
      'list-tags',
      { select: old, scope: 'organization-projects' },
      'getProjectLastModification',
      'Ages read',
    ],
    [
      'portfolio',
      { report: 'inventory' },
      'getProjectInventory',
      'Inventories read',
    ],
    [
      'portfolio',
      { report: 'inventory', select: old },
      'getProjectLastModification',
      'Ages read',
    ],
    [
      'report',
      { report: 'inventory', select: old },
      'getProjectLastModification',
      'Ages read',
    ],
    [
      'report',
      { report: 'inventory', select: 'name=*' },
      'getProjectInventory',
      'Projects done',
    ],
    ['status', { select: 'name=*' }, 'getProjectState', 'Projects done'],
    [
      'tag',
      { select: 'name=*', tags: 'a=b', 'metadata-tags': 'none' },
      'saveProjectTag',
      'Projects done',
    ],
  ])('%s with %j and slow %s: "%s"', async (operation, inputs, type, what) => {
    const lines = await progressOf({ operation, ...inputs }, type)
    expect(lines.filter((line) => line.startsWith(what))).toEqual(three(what))
  })

  it('also while products are listed', async () => {
    const inputs = { operation: 'portfolio', report: 'inventory' }
    const lines = await progressOf(
      { ...inputs, select: 'product=product *' },
      'getProductProjectTags',
    )
    expect(lines).toEqual(three('Products listed', 'products'))
  })

  it('in the built action', async () => {
    const fault = { name: 'unavailable', retryAfterSeconds: 70 } as const
    const faults = [{ fault, requestType: 'getProjectInventory' }]
    const action = await builtAction({ faults })
    action.world.addProject(
      action.world.addProduct(action.organization, 'Shop'),
      'shop',
    )
    const { log } = await action.run('portfolio', { report: 'inventory' })
    expect(log.match(/Inventories read: .*/g)).toEqual([
      'Inventories read: 0 of 1 project, 0 an hour, time left not known',
      'Inventories read: 0 of 1 project, 0 an hour, time left not known',
    ])
  })
})
