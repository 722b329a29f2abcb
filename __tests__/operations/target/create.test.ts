import { describe, expect, it } from '@jest/globals'
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
})
