import { describe, expect, it } from '@jest/globals'
import {
  operationHarness,
  recordRoundTrips,
} from '../../support/operation-harness.ts'

/** Every operation that looks its target up by name. */
const byName = [
  'sync',
  'ensure',
  'tag',
  'wait',
  'report',
  'compare',
  'library',
  'status',
  'list-tags',
  'delete',
] as const

function inputsFor(operation: string) {
  return {
    operation,
    baseline: 'project-name=x',
    library: 'y',
    confirm: 'web_main',
  }
}

describe('a target by name', () => {
  it.each(byName)('is never guessed by %s', async (operation) => {
    const stage = operationHarness()
    stage.world.addProduct(stage.organization, 'Web')
    await expect(stage.run(inputsFor(operation))).rejects.toMatchObject({
      code: 'ambiguous-name',
    })
    const twin = operationHarness()
    twin.world.addProduct(twin.organization, 'web')
    Object.assign(twin.world.addProduct(twin.organization, 'x'), {
      name: 'web',
    })
    await expect(twin.run(inputsFor(operation))).rejects.toThrow(
      '2 products are called "web"',
    )
    expect(stage.sent()).toEqual(['getOrganizationProductTags'])
  })

  it.each(byName.filter((name) => name !== 'delete'))(
    'that neither an input nor a repository names ends %s before any request',
    async (operation) => {
      const stage = operationHarness()
      const nowhere = { repository: { fullName: '', event: '' } }
      await expect(
        stage.run(
          { ...inputsFor(operation), 'product-name': 'web' },
          { ...nowhere },
        ),
      ).rejects.toMatchObject({
        code: 'no-name',
        message:
          'This run has no repository to take a project name from. Set `project-name` or `project-token`.',
      })
      expect(stage.sent()).toEqual([])
    },
  )

  it('that may not be created says that `create` decides it', async () => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'web')
    stage.world.addProject(product, 'web_main2')
    const raw = { operation: 'ensure', create: 'false' }
    await expect(stage.run(raw)).rejects.toThrow(
      'There is no project "web_main" in the product "web". The nearest name is "web_main2". Check `project-name`, or set `create` to true.',
    )
  })

  it('that only sync and ensure create says so', async () => {
    await expect(
      operationHarness().run({ operation: 'status' }),
    ).rejects.toThrow(
      'There is no product "web". Check `product-name`; the operations sync and ensure create what is missing.',
    )
  })
})

describe('a target by token', () => {
  it('that Mend has no row for is not found', async () => {
    const stage = operationHarness()
    const empty = '{"projectTags":[]}'
    await expect(
      stage.run(
        { operation: 'report', 'project-token': 'q' },
        { wrap: () => async () => ({ status: 200, headers: {}, text: empty }) },
      ),
    ).rejects.toThrow('Mend returned no project for `project-token`')
  })

  it('is not read where its name and tags do not matter', async () => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'web')
    stage.world.addProject(product, 'web_main')
    const rounds: string[][] = []
    await stage.run(
      { operation: 'status', 'product-token': product.token },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds).toEqual([
      ['getProductProjectTags'],
      ['getProjectState', 'getProjectLastModification'],
    ])
  })
})
