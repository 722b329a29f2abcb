import { describe, expect, it } from '@jest/globals'
import { operations } from '../../../src/operations/index.ts'
import { generatedContents } from '../../../src/simulator/seed/generated.ts'
import { anInput, noFiles } from '../../support/inputs.ts'
import {
  operationHarness,
  repository,
} from '../../support/operation-harness.ts'

function aFilledStage() {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  const contents = generatedContents(stage.world.ids, 12, 1)
  const main = stage.world.addProject(product, 'web_main', { contents })
  const release = stage.world.addProject(product, 'web_v1.0', { contents })
  return { stage, product, main, release }
}

describe('the baseline', () => {
  it('that is a project of the same product is found in the listing of the target', async () => {
    const { stage, release } = aFilledStage()
    await stage.run({
      operation: 'report',
      report: 'inventory',
      baseline: 'project-name=web_v1.0',
    })
    expect(stage.sent()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
      'getProjectInventory web_main',
      'getProjectInventory web_v1.0',
    ])
    expect(stage.log.masked).toContain(release.token)
  })

  it('is looked for on its own when the target is given by its token', async () => {
    const { stage, main, product } = aFilledStage()
    const { findings } = await stage.run({
      operation: 'report',
      'project-token': main.token,
      'product-token': product.token,
      baseline: 'project-name=web_v1.0',
    })
    expect(stage.sent()).toContain('getProductProjectTags web')
    expect(findings.compared?.baseline.name).toBe('web_v1.0')
  })

  it('in a report about several projects is found by its name, within its product', async () => {
    const { stage, main } = aFilledStage()
    const of = (product: string, ...keyUuids: string[]) => ({
      product: { name: product },
      project: { name: 'web_main' },
      libraries: keyUuids.map((keyUuid) => ({
        keyUuid,
        name: keyUuid,
        licenses: [],
        vulnerabilities: [],
      })),
    })
    const play = async (projects: object[], target = {}) => {
      const report = { schemaVersion: 1, operation: 'report', projects }
      const { findings } = await stage.run(
        { operation: 'report', baseline: 'last.json', ...target },
        { files: { ...noFiles, read: () => JSON.stringify(report) } },
      )
      return findings.compared?.baseline.libraries
    }
    expect(await play([of('other', 'a', 'b'), of('web', 'c')])).toBe(1)
    expect(await play([of('other', 'a', 'b')])).toBe(0)
    const byToken = { 'project-token': main.token }
    expect(await play([of('web', 'c')], byToken)).toBe(1)
  })

  it('that Mend does not let anyone read is named as the cause', async () => {
    const { stage } = aFilledStage()
    const played = stage.run({
      operation: 'report',
      baseline: `project-token=${'e'.repeat(64)}`,
    })
    await expect(played).rejects.toMatchObject({
      errorCode: 5001,
      facts: {
        what: expect.stringContaining('for the project of `baseline`'),
        fix: expect.stringMatching(/^Check `baseline`: /),
      },
    })
  })

  it('by name needs a product', () => {
    const raw = { operation: 'report', 'project-token': 't'.repeat(64) }
    const problemsOf = (more: Record<string, string>) =>
      operations.report.problems(anInput({ ...raw, ...more }), repository)
    expect(problemsOf({ baseline: 'project-name=x' })).toMatchObject([
      { input: 'baseline' },
    ])
    expect(
      problemsOf({ baseline: 'project-name=x', 'product-name': 'web' }),
    ).toEqual([])
    expect(problemsOf({ baseline: 'project-token=x' })).toEqual([])
  })

  it.each([
    ['project-name=x', [{ input: 'baseline' }]],
    [`project-token=${'e'.repeat(64)}`, []],
  ])('%s beside `select` has the problems %j', (baseline, problems) => {
    const inputs = anInput({
      ...{ operation: 'report', 'product-name': 'web', select: 'name=*_main' },
      baseline,
    })
    const found = operations.report.problems(inputs, repository)
    expect(found).toMatchObject(problems)
    expect(found).toHaveLength(problems.length)
  })

  it.each(['sync', 'report'] as const)(
    'is a problem when %s does not read the inventory',
    (operation) => {
      const inputs = anInput({
        operation,
        report: 'hierarchy',
        baseline: 'project-name=x',
      })
      expect(operations[operation].problems(inputs, repository)).toMatchObject([
        { input: 'baseline' },
      ])
    },
  )

  it('that is not there is told before anything is tagged or waited for, with near names', async () => {
    const { stage } = aFilledStage()
    await expect(
      stage.run({ baseline: 'project-name=web_v1' }),
    ).rejects.toMatchObject({
      code: 'not-found',
      message:
        'There is no project "web_v1" in the product "web". The nearest names are "web_v1.0", "web_main". Check `baseline`. For a project in another product, use project-token=….',
    })
    expect(stage.sent()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
    ])
  })

  it('that Mend refuses leaves what was read of the project', async () => {
    const { stage } = aFilledStage()
    let recorded = false
    const token = 'f'.repeat(64)
    await expect(
      stage.run({ operation: 'report', baseline: `project-token=${token}` }),
    ).rejects.toMatchObject({ message: expect.not.stringContaining(token) })
    recorded = stage.log.of('info').some((line) => /^Inventory: 12/.test(line))
    expect(recorded).toBe(true)
  })
})
