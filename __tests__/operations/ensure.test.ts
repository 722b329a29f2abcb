import { describe, expect, it } from '@jest/globals'
import { withInvisibleShown } from '../../src/domain/text/visible.ts'
import { operationHarness } from '../support/operation-harness.ts'

const ensure = { operation: 'ensure' }

describe('ensure', () => {
  it('finds an existing product and project with two reads and no write', async () => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'web')
    const project = stage.world.addProject(product, 'web_main')
    const { findings } = await stage.run(ensure)
    expect(findings.ensured).toEqual({
      product: { name: 'web', token: product.token, status: 'existing' },
      project: { name: 'web_main', token: project.token, status: 'existing' },
    })
    expect(stage.sent()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
    ])
  })

  it('creates what is missing, and says so', async () => {
    const stage = operationHarness()
    const { findings } = await stage.run({
      ...ensure,
      'project-description': 'the shop',
    })
    expect(findings.ensured?.product?.status).toBe('created')
    expect(findings.ensured?.project?.status).toBe('created')
    const [project] = stage.world.projects.values()
    expect(project).toMatchObject({
      name: 'web_main',
      description: 'the shop',
      token: findings.ensured?.project?.token,
    })
    expect(stage.sent()).toEqual([
      'getOrganizationProductTags',
      'createProduct web',
      'getProductProjectTags web',
      'createProject web web_main',
    ])
  })

  it('masks the tokens that it receives', async () => {
    const stage = operationHarness()
    const { findings } = await stage.run(ensure)
    expect(stage.log.masked).toEqual([
      findings.ensured?.product?.token,
      findings.ensured?.project?.token,
    ])
  })

  it('sends nothing but reads on a dry run', async () => {
    const stage = operationHarness()
    const { findings } = await stage.run({ ...ensure, 'dry-run': 'true' })
    expect(findings.ensured?.product).toEqual({
      name: 'web',
      status: 'planned',
    })
    expect(findings.ensured?.project).toEqual({
      name: 'web_main',
      status: 'planned',
    })
    expect(stage.sent()).toEqual(['getOrganizationProductTags'])
  })

  it('lists the nearest names when it may not create', async () => {
    const stage = operationHarness()
    for (const name of ['web-shop', 'webb', 'payments']) {
      stage.world.addProduct(stage.organization, name)
    }
    await expect(stage.run({ ...ensure, create: 'false' })).rejects.toThrow(
      'There is no product "web". The nearest names are "webb", "web-shop". Check `product-name`',
    )
    expect(stage.world.products.size).toBe(3)
  })

  it.each([
    ['Web', 'case'],
    [' web', 'whitespace'],
    ['WEB ', 'whitespace or case'],
    ['ｗｅｂ', 'Unicode normal form'],
    ['we\u00ADb', 'invisible characters'],
  ])(
    'stops at a product called %j and creates nothing',
    async (name, difference) => {
      const stage = operationHarness()
      stage.world.addProduct(stage.organization, name)
      await expect(stage.run(ensure)).rejects.toThrow(
        `No product is called exactly "web", but "${withInvisibleShown(name)}" differs only in ${difference}`,
      )
      expect(stage.sent()).toEqual(['getOrganizationProductTags'])
    },
  )

  it('takes the exact name although another spelling stands before it', async () => {
    const stage = operationHarness()
    stage.world.addProduct(stage.organization, 'WEB')
    const product = stage.world.addProduct(stage.organization, 'web')
    const { findings } = await stage.run(ensure)
    expect(findings.ensured?.product?.token).toBe(product.token)
  })

  it('uses tokens without looking names up', async () => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'Shop')
    const project = stage.world.addProject(product, 'checkout')
    const { findings } = await stage.run({
      ...ensure,
      'org-token': '',
      'project-token': project.token,
    })
    expect(findings.ensured).toEqual({
      product: undefined,
      project: { name: 'checkout', token: project.token, status: 'existing' },
    })
    expect(stage.sent()).toEqual(['getProjectTags checkout'])
  })

  it('looks product and projects up at once when the product token is known', async () => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'Shop')
    const { findings } = await stage.run({
      ...ensure,
      'org-token': '',
      'product-token': product.token,
    })
    expect(findings.ensured?.product?.name).toBe('Shop')
    expect(stage.sent().slice(0, 2).sort()).toEqual([
      'getProductProjectTags Shop',
      'getProductTags Shop',
    ])
  })
})
