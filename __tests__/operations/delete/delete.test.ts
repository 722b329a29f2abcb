import { describe, expect, it } from '@jest/globals'
import { operations } from '../../../src/operations/index.ts'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import type { FaultName } from '../../../src/simulator/protocol/faults.ts'
import { anInput } from '../../support/inputs.ts'
import {
  type OperationHarness,
  operationHarness,
  recordRoundTrips,
  repository,
} from '../../support/operation-harness.ts'

type Raw = Partial<Record<InputName, string>>

/** Products web (web_main, web_dev) and Shop (checkout). */
function aFullStage() {
  const stage = operationHarness()
  const { world, organization } = stage
  const web = world.addProduct(organization, 'web')
  const main = world.addProject(web, 'web_main')
  const dev = world.addProject(web, 'web_dev')
  const shop = world.addProduct(organization, 'Shop')
  const checkout = world.addProject(shop, 'checkout')
  return { stage, web, main, dev, shop, checkout }
}

const left = ({ world }: OperationHarness) =>
  [...world.products.values(), ...world.projects.values()]
    .map(({ name }) => name)
    .sort()
const everything = ['Shop', 'checkout', 'web', 'web_dev', 'web_main']
const without = (...gone: string[]) =>
  everything.filter((name) => !gone.includes(name))
const deletions = (stage: OperationHarness) =>
  stage.sent().filter((line) => line.startsWith('delete'))

describe('delete', () => {
  it('deletes the project of the branch, and nothing else', async () => {
    const { stage } = aFullStage()
    const { verdict, findings } = await stage.run({
      operation: 'delete',
      confirm: 'web_main',
    })
    expect(verdict).toEqual({ outcome: 'passed', reasons: [] })
    expect(findings.deleted).toEqual({
      scope: 'project',
      name: 'web_main',
      productName: 'web',
      status: 'deleted',
    })
    expect(left(stage)).toEqual(without('web_main'))
    expect(stage.sent()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
      'deleteProject web web_main',
    ])
  })

  it('deletes a product with all its projects when only a product is pointed at', async () => {
    const { stage } = aFullStage()
    const { findings } = await stage.run({
      operation: 'delete',
      'product-name': 'web',
      confirm: 'web',
    })
    expect(findings.deleted).toEqual({
      scope: 'product',
      name: 'web',
      projects: 2,
      status: 'deleted',
    })
    expect(left(stage)).toEqual(['Shop', 'checkout'])
  })

  it('deletes a product by its token', async () => {
    const { stage, shop } = aFullStage()
    await stage.run({
      operation: 'delete',
      'product-token': shop.token,
      confirm: 'Shop',
    })
    expect(left(stage)).toEqual(without('Shop', 'checkout'))
    expect(stage.log.masked).toContain(shop.token)
  })

  it('takes a project in the product that is pointed at, by name or token', async () => {
    for (const by of ['name', 'token'] as const) {
      const { stage, shop } = aFullStage()
      await stage.run({
        operation: 'delete',
        [`product-${by}`]: by === 'name' ? 'Shop' : shop.token,
        'project-name': 'checkout',
        confirm: 'checkout',
        ...(by === 'token' && { 'org-token': '' }),
      })
      expect(left(stage)).toEqual(without('checkout'))
    }
  })

  it('finds the product of a project token by itself, and masks both', async () => {
    const { stage, checkout, shop } = aFullStage()
    const { findings } = await stage.run({
      operation: 'delete',
      'project-token': checkout.token,
      confirm: 'checkout',
    })
    expect(findings.deleted?.productName).toBe('Shop')
    expect(left(stage)).toEqual(without('checkout'))
    expect(stage.log.masked).toEqual([shop.token, checkout.token])
  })

  it('asks as many products at once as may be, and stops at the right one', async () => {
    const { stage, checkout } = aFullStage()
    for (const name of ['A', 'B', 'C', 'D']) {
      stage.world.addProduct(stage.organization, name)
    }
    const rounds: string[][] = []
    await stage.run(
      {
        operation: 'delete',
        'project-token': checkout.token,
        confirm: 'checkout',
        concurrency: '2',
      },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds).toEqual([
      ['getProjectTags'],
      ['getOrganizationProductTags'],
      ['getProductProjectTags', 'getProductProjectTags'],
      ['deleteProject'],
    ])
  })

  it('needs no organization key and no search with both tokens', async () => {
    const { stage, checkout, shop } = aFullStage()
    await stage.run({
      operation: 'delete',
      'org-token': '',
      'product-token': shop.token,
      'project-token': checkout.token,
      confirm: 'checkout',
    })
    expect(stage.sent()).toEqual([
      'getProductProjectTags Shop',
      'deleteProject Shop checkout',
    ])
  })

  it('sends nothing but reads on a dry run, and tells how much would go', async () => {
    const { stage } = aFullStage()
    const { findings } = await stage.run({
      operation: 'delete',
      'product-name': 'web',
      confirm: 'web',
      'dry-run': 'true',
    })
    expect(findings.deleted).toMatchObject({ projects: 2, status: 'planned' })
    expect(stage.log.of('info')).toEqual([
      'Product "web" with 2 projects: would be deleted (dry run)',
    ])
    expect(left(stage)).toEqual(everything)
    expect(deletions(stage)).toEqual([])
  })
})

describe('delete without the right confirmation', () => {
  const problems = (raw: Raw) =>
    operations.delete.problems(
      anInput({ operation: 'delete', ...raw }),
      repository,
    )

  it.each<[string, Raw, string]>([
    [
      'nothing',
      {},
      'is required; expected the exact name of the project to delete, "web_main"',
    ],
    [
      'another name',
      { confirm: 'web' },
      '"web": expected the exact name of the project to delete, "web_main"',
    ],
    [
      'another case',
      { 'project-name': 'checkout', confirm: 'Checkout' },
      '"Checkout": expected the exact name of the project to delete, "checkout"',
    ],
    [
      'the word true',
      { 'product-name': 'Shop', confirm: 'true' },
      '"true": expected the exact name of the product to delete, "Shop"',
    ],
    [
      "the project's name while only a product is pointed at",
      { 'product-name': 'web', confirm: 'web_main' },
      '"web_main": expected the exact name of the product to delete, "web"',
    ],
    [
      'nothing, by token',
      { 'project-token': 't' },
      'is required; expected the exact name of the project that `project-token` stands for',
    ],
    [
      'nothing, by product token',
      { 'product-token': 't' },
      'is required; expected the exact name of the product that `product-token` stands for',
    ],
  ])('(%s) is a problem before any request', (_, raw, text) => {
    expect(problems(raw)).toEqual([{ input: 'confirm', text }])
  })

  it('has no problem with the exact name, or with a token whose name is not known yet', () => {
    expect(problems({ confirm: 'web_main' })).toEqual([])
    expect(problems({ 'project-token': 't', confirm: 'x' })).toEqual([])
  })

  it.each<[string, (full: ReturnType<typeof aFullStage>) => Raw, string[]]>([
    [
      'project-token',
      ({ checkout }) => ({ 'project-token': checkout.token }),
      ['getProjectTags checkout'],
    ],
    [
      'product-token',
      ({ shop }) => ({ 'product-token': shop.token }),
      ['getOrganizationProductTags'],
    ],
  ])('stops after one read by %s, and says the name', async (_, raw, sent) => {
    const full = aFullStage()
    const given = { operation: 'delete', confirm: 'web', ...raw(full) }
    await expect(full.stage.run(given)).rejects.toMatchObject({
      code: 'not-confirmed',
      message: expect.stringMatching(
        /is called "(checkout|Shop)", but `confirm` is "web"/,
      ),
    })
    expect(full.stage.sent()).toEqual(sent)
    expect(left(full.stage)).toEqual(everything)
  })

  it('takes a name with blanks around it, which no input can have', async () => {
    const { stage, web } = aFullStage()
    const odd = stage.world.addProject(web, ' odd ')
    await stage.run({
      operation: 'delete',
      'project-token': odd.token,
      confirm: 'odd',
    })
    expect(left(stage)).toEqual(everything)
  })
})

describe('delete of what is not there', () => {
  it.each<[string, Raw, string]>([
    [
      'project',
      { 'product-name': 'web', 'project-name': 'web_mian' },
      'there is no project "web_mian" in the product "web". The nearest names are "web_main", "web_dev".',
    ],
    [
      "project's product",
      { 'product-name': 'Shopp', 'project-name': 'checkout' },
      'there is no product "Shopp". The nearest name is "Shop".',
    ],
    ['product', { 'product-name': 'Gone' }, 'there is no product "Gone".'],
    [
      'product token',
      { 'product-token': 'f'.repeat(64) },
      'no product of the organization has this `product-token`.',
    ],
    [
      'project token',
      { 'project-token': 'f'.repeat(64) },
      'no project of the organization has this `project-token`.',
    ],
    [
      'project token in its product',
      { 'project-token': 'f'.repeat(64), 'product-name': 'Shop' },
      'no project of the product has this `project-token`.',
    ],
  ])('(%s) passes with a notice', async (_, raw, absence) => {
    const { stage } = aFullStage()
    const confirm = raw['project-name'] ?? raw['product-name'] ?? 'x'
    const played = await stage.run({ operation: 'delete', confirm, ...raw })
    expect(played.verdict.outcome).toBe('passed')
    expect(played.findings.deleted).toMatchObject({ status: 'absent', absence })
    expect(stage.log.of('notice')).toEqual([`Nothing to delete: ${absence}`])
    expect(left(stage)).toEqual(everything)
  })

  it('is no success when the project is there, but this user may not see it', async () => {
    const { stage, checkout } = aFullStage()
    await expect(
      stage.run(
        {
          operation: 'delete',
          'project-token': checkout.token,
          confirm: 'checkout',
        },
        { wrap: (send) => refusing('getProjectTags', send) },
      ),
    ).rejects.toMatchObject({ code: 'refused', errorCode: 5001 })
  })

  it('is no success when the project is in another product', async () => {
    const { stage, checkout } = aFullStage()
    await expect(
      stage.run({
        operation: 'delete',
        'product-name': 'web',
        'project-token': checkout.token,
        confirm: 'checkout',
      }),
    ).rejects.toThrow(
      'The project "checkout" of `project-token` is not in the given product',
    )
    expect(left(stage)).toEqual(everything)
  })

  it('stops when no product of the organization holds the project', async () => {
    const { stage, shop, checkout } = aFullStage()
    stage.organization.products.delete(shop.token)
    await expect(
      stage.run({
        operation: 'delete',
        'project-token': checkout.token,
        confirm: 'checkout',
      }),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect(deletions(stage)).toEqual([])
  })
})

describe('delete of an ambiguous name', () => {
  it('stops when only another spelling is there', async () => {
    const { stage } = aFullStage()
    await expect(
      stage.run({
        operation: 'delete',
        'product-name': 'shop',
        confirm: 'shop',
      }),
    ).rejects.toMatchObject({ code: 'ambiguous-name' })
    expect(left(stage)).toEqual(everything)
  })

  it('stops when the name is there twice', async () => {
    const { stage, web } = aFullStage()
    const twin = stage.world.addProject(web, 'web_twin')
    Object.assign(twin, { name: 'web_main' })
    await expect(
      stage.run({ operation: 'delete', confirm: 'web_main' }),
    ).rejects.toThrow('2 projects are called "web_main"')
    expect(deletions(stage)).toEqual([])
  })
})

describe('delete after an unclear answer', () => {
  const project = { operation: 'delete', confirm: 'web_main' }
  const product = { operation: 'delete', 'product-name': 'web', confirm: 'web' }
  const lost: FaultName[] = ['reset-after', 'truncated', 'empty']

  it.each(
    lost.flatMap(
      (name) =>
        [
          [name, project],
          [name, product],
        ] as const,
    ),
  )('(%s) has succeeded when the object is gone: %j', async (name, raw) => {
    const { stage } = aFullStage()
    const requestType =
      'product-name' in raw ? 'deleteProduct' : 'deleteProject'
    const { verdict, findings } = await stage.run(raw, {
      faults: [{ fault: { name } as { name: 'empty' }, requestType }],
    })
    expect(verdict.outcome).toBe('passed')
    expect(findings.deleted?.status).toBe('gone')
    expect(left(stage)).not.toContain(raw.confirm)
  })

  it('leaves alone what has taken the name meanwhile', async () => {
    const { stage, web, main } = aFullStage()
    const { findings } = await stage.run(project, {
      faults: [
        { fault: { name: 'reset-after' }, requestType: 'deleteProject' },
      ],
      wrap: (send) => async (body, options) => {
        try {
          return await send(body, options)
        } catch (error) {
          stage.world.addProject(web, 'web_main')
          throw error
        }
      },
    })
    expect(findings.deleted?.status).toBe('gone')
    const [now] = [...web.projects.values()].filter(
      ({ name }) => name === 'web_main',
    )
    expect(now?.token).not.toBe(main.token)
    expect(left(stage)).toEqual(everything)
  })

  it('fails when the object is still there after some looks', async () => {
    const { stage } = aFullStage()
    await expect(
      stage.run(
        { ...project, retries: '0' },
        {
          faults: [{ fault: { name: 'hang' }, requestType: 'deleteProject' }],
        },
      ),
    ).rejects.toMatchObject({ code: 'unanswered', unclear: true })
    expect(left(stage)).toEqual(everything)
    const looks = stage.sent().filter((line) => /^getProductProject/.test(line))
    expect(looks).toHaveLength(5)
  })

  it('has succeeded when another job was faster', async () => {
    const { stage, main } = aFullStage()
    const { findings } = await stage.run(project, {
      wrap: (send) => (body, options) => {
        if (JSON.parse(body).requestType === 'deleteProject') {
          stage.world.removeProject(main)
        }
        return send(body, options)
      },
    })
    expect(findings.deleted?.status).toBe('gone')
  })

  it('reports a plain refusal as it came, after one look', async () => {
    const { stage } = aFullStage()
    await expect(
      stage.run(project, { wrap: (send) => refusing('deleteProject', send) }),
    ).rejects.toMatchObject({ code: 'refused', errorCode: 5001 })
    expect(left(stage)).toEqual(everything)
    expect(stage.sent()).toHaveLength(3)
  })

  it('reports the deletion, not the look, when Mend cannot be asked any more', async () => {
    const { stage } = aFullStage()
    await expect(
      stage.run(
        { ...project, retries: '0' },
        {
          faults: [
            { fault: { name: 'hang' }, requestType: 'deleteProject' },
            {
              fault: { name: 'unavailable' },
              requestType: 'getProductProjectTags',
              nth: 2,
              times: 9,
            },
          ],
        },
      ),
    ).rejects.toThrow(/^Delete Project got no answer/)
  })
})

type Send = Parameters<
  NonNullable<Parameters<OperationHarness['run']>[1]>['wrap'] & {}
>[0]

/** A Mend that says 5001 to this request. */
function refusing(type: string, send: Send): Send {
  return async (body, options) =>
    JSON.parse(body).requestType === type
      ? {
          status: 200,
          headers: {},
          text: '{"errorCode":5001,"errorMessage":"User is not allowed to perform this action"}',
        }
      : send(body, options)
}
