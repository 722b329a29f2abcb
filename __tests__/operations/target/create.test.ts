import { describe, expect, it } from '@jest/globals'
import { says } from '../../support/fake-transport.ts'
import { operationHarness } from '../../support/operation-harness.ts'

const ensure = { operation: 'ensure' }

describe('creating a product or project', () => {
  it.each(['createProduct', 'createProject'])(
    'tries %s again after a passing error 3000, having looked',
    async (requestType) => {
      const stage = operationHarness()
      const { findings } = await stage.run(ensure, {
        faults: [{ fault: { name: 'hiccup' }, requestType, times: 2 }],
      })
      expect(findings.ensured?.product?.status).toBe('created')
      expect(findings.ensured?.project?.status).toBe('created')
      expect(stage.world.products.size).toBe(1)
      expect(stage.world.projects.size).toBe(1)
    },
  )

  it('gives a name up that Mend keeps refusing with 3000', async () => {
    const stage = operationHarness()
    await expect(
      stage.run(ensure, {
        faults: [
          {
            fault: { name: 'hiccup' },
            requestType: 'createProduct',
            times: 99,
          },
        ],
      }),
    ).rejects.toMatchObject({ code: 'refused', errorCode: 3000 })
    expect(
      stage.sent().filter((line) => line.startsWith('create')),
    ).toHaveLength(4)
  })

  it.each(['reset-after', 'truncated', 'html'] as const)(
    'looks again when the answer to a create is lost (%s), and doubles nothing',
    async (name) => {
      const stage = operationHarness()
      const fault = name === 'html' ? { name, workDone: true } : { name }
      const { findings } = await stage.run(ensure, {
        faults: [
          { fault, requestType: 'createProduct' },
          { fault, requestType: 'createProject' },
        ],
      })
      expect(stage.world.products.size).toBe(1)
      expect(stage.world.projects.size).toBe(1)
      expect(findings.ensured?.product?.status).toBe('unclear')
      expect(findings.ensured?.project?.token).toBe(
        [...stage.world.projects.keys()][0],
      )
    },
  )

  it('creates again when the lost create did nothing', async () => {
    const stage = operationHarness()
    const { findings } = await stage.run(ensure, {
      faults: [
        { fault: { name: 'reset-before' }, requestType: 'createProduct' },
      ],
    })
    expect(findings.ensured?.product?.status).toBe('created')
    expect(stage.world.products.size).toBe(1)
    expect(
      stage.sent().filter((line) => line === 'createProduct web'),
    ).toHaveLength(2)
  })

  it('says what to do when the name is taken by something it cannot see', async () => {
    const stage = operationHarness()
    stage.world.addProduct(stage.organization, 'web').hidden = true
    await expect(stage.run(ensure)).rejects.toMatchObject({
      code: 'refused',
      errorCode: 2001,
    })
    expect(stage.world.products.size).toBe(1)
  })

  it('leaves twenty runs at once with one product, one project, and the same tokens', async () => {
    const stage = operationHarness()
    const runs = await Promise.all(
      Array.from({ length: 20 }, () => stage.run(ensure)),
    )
    expect(stage.world.products.size).toBe(1)
    expect(stage.world.projects.size).toBe(1)
    const tokens = runs.map(({ findings }) => findings.ensured?.project?.token)
    expect(new Set(tokens).size).toBe(1)
    const created = runs.filter(
      ({ findings }) => findings.ensured?.product?.status === 'created',
    )
    expect(created).toHaveLength(1)
  })

  it('keeps the project that another job has created meanwhile, and says that it existed', async () => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'web')
    const { findings } = await stage.run(ensure, {
      wrap: (send) => (body, options) => {
        if (JSON.parse(body).requestType === 'createProject') {
          stage.world.addProject(product, 'web_main')
        }
        return send(body, options)
      },
    })
    expect(findings.ensured?.project?.status).toBe('existing')
    expect(stage.world.projects.size).toBe(1)
  })

  it('looks again when the answer to a create has no token', async () => {
    const stage = operationHarness()
    const { findings } = await stage.run(ensure, {
      wrap: (send) => async (body, options) => {
        const answer = await send(body, options)
        if (!body.includes('createP')) return answer
        return says({ message: 'Success' })
      },
    })
    expect(findings.ensured).toMatchObject({
      product: { status: 'unclear', token: expect.any(String) },
      project: { status: 'unclear', token: expect.any(String) },
    })
    expect(stage.world.projects.size).toBe(1)
  })

  it('is unclear when the run ends before the answer, because the product cannot be read', async () => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'web')
    const hang = { name: 'slow', ms: 5_000 } as const
    const statuses: unknown[] = []
    const run = stage.run(
      { ...ensure, 'product-token': product.token, 'project-name': 'web' },
      {
        faults: [{ fault: hang, requestType: 'createProject' }],
        wrap: (send) => (body, options) =>
          body.includes('getProductTags')
            ? Promise.resolve(says({ errorCode: 5001, errorMessage: 'No' }))
            : send(body, options),
        onRecord: ({ ensured }) => statuses.push(ensured?.project?.status),
      },
    )
    await expect(run).rejects.toMatchObject({ errorCode: 5001 })
    expect(statuses).toEqual(['unclear'])
  })

  it.each([
    ['is refused', { name: 'hiccup' }, 'missing'],
    ['is never answered', { name: 'hang' }, 'unclear'],
    ['cannot be sent', { name: 'refused' }, 'missing'],
    ['is answered by a gateway', { name: 'bad-gateway' }, 'unclear'],
  ] as const)(
    'says of a product that %s what is known',
    async (_, fault, status) => {
      const stage = operationHarness()
      const seen: unknown[] = []
      const run = stage.run(
        { ...ensure, retries: '0' },
        {
          faults: [{ fault, requestType: 'createProduct', times: 99 }],
          onRecord: ({ ensured }) => seen.push(ensured),
        },
      )
      await expect(run).rejects.toThrow('Create Product')
      expect(seen[0]).toMatchObject({ product: { status: 'unclear' } })
      const look =
        'There was no clear answer to the creation: check in Mend whether product "web" exists.'
      expect(seen.at(-1)).toEqual({
        product: { name: 'web', status, ...(status === 'unclear' && { look }) },
      })
    },
  )
})
