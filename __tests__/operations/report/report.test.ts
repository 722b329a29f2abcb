import { describe, expect, it } from '@jest/globals'
import type { Transport } from '../../../src/http/transport.ts'
import { report } from '../../../src/operations/report/report.ts'
import type { Findings } from '../../../src/operations/result/result.ts'
import { sync } from '../../../src/operations/sync.ts'
import { generatedContents } from '../../../src/simulator/seed/generated.ts'
import { anInput } from '../../support/inputs.ts'
import {
  operationHarness,
  repository,
} from '../../support/operation-harness.ts'

function aFilledStage() {
  const stage = operationHarness()
  const product = stage.world.addProduct(stage.organization, 'web')
  const contents = generatedContents(stage.world.ids, 40, 1)
  stage.world.addProject(product, 'web_main', { contents })
  return stage
}

describe('report', () => {
  it('reads inventory and hierarchy with their figures', async () => {
    const stage = aFilledStage()
    const { verdict, findings } = await stage.run({ operation: 'report' })
    expect(verdict.outcome).toBe('passed')
    expect(findings.reported?.inventory?.libraries).toHaveLength(40)
    expect(findings.reported?.inventoryFigures?.libraries).toBe(40)
    const { direct = 0, transitive = 0 } =
      findings.reported?.hierarchyFigures ?? {}
    expect(direct + transitive).toBe(40)
  })

  it.each([
    [0, '0 libraries'],
    [1, '1 library, not vulnerable'],
    [40, '40 libraries, 0 of them vulnerable'],
  ])(
    'logs how many libraries there are (%d), and from when',
    async (count, words) => {
      const stage = operationHarness()
      const product = stage.world.addProduct(stage.organization, 'web')
      const contents = generatedContents(stage.world.ids, count, 1)
      stage.world.addProject(product, 'web_main', { contents })
      await stage.run({ operation: 'report' })
      const line = stage.log
        .of('info')
        .find((one) => one.startsWith('Inventory'))
      expect(line).toMatch(
        new RegExp(
          `^Inventory: ${words}; last updated \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC$`,
        ),
      )
    },
  )

  it('logs that Mend does not tell from when the libraries are', async () => {
    const stage = aFilledStage()
    const undated = async (answer: ReturnType<Transport>) => {
      const reply = await answer
      return { ...reply, text: reply.text.replace(/"lastUpdatedDate"/g, '"x"') }
    }
    await stage.run(
      { operation: 'report' },
      { wrap: (send) => (body, options) => undated(send(body, options)) },
    )
    expect(stage.log.of('info')).toContain(
      'Inventory: 40 libraries, 0 of them vulnerable; date not known',
    )
  })

  it.each([
    ['inventory', ['getProjectInventory web_main']],
    ['hierarchy', ['getProjectHierarchy web_main']],
  ])('reads only the %s when asked for that', async (report, requests) => {
    const stage = aFilledStage()
    const { findings } = await stage.run({ operation: 'report', report })
    expect(stage.sent().slice(2)).toEqual(requests)
    expect(Object.keys(findings.reported ?? {}).length).toBeGreaterThan(0)
  })

  it('passes on what to include', async () => {
    const stage = aFilledStage()
    const [project] = stage.world.projects.values()
    const [library] = project?.contents.libraries.values() ?? []
    Object.assign(library as object, { inHouse: true })
    const all = await stage.run({ operation: 'report' })
    const without = await stage.run({
      operation: 'report',
      'include-in-house': 'false',
      'include-outdated': 'false',
    })
    expect(all.findings.reported?.inventoryFigures?.outdated).toBeGreaterThan(0)
    expect(
      without.findings.reported?.inventoryFigures?.outdated,
    ).toBeUndefined()
    expect(without.findings.reported?.inventoryFigures?.libraries).toBeLessThan(
      40,
    )
  })

  it.each([
    ['getProjectHierarchy', 'inventory'],
    ['getProjectInventory', 'hierarchy'],
  ] as const)(
    'keeps the other part when %s fails',
    async (requestType, kept) => {
      const stage = aFilledStage()
      let seen: Findings = {}
      await expect(
        stage.run(
          { operation: 'report', retries: '1' },
          {
            faults: [
              { fault: { name: 'unavailable' }, requestType, times: 99 },
            ],
            onRecord: (findings) => {
              seen = findings
            },
          },
        ),
      ).rejects.toMatchObject({ code: 'unanswered' })
      expect(Object.keys(seen.reported ?? {})).toEqual([kept, `${kept}Figures`])
    },
  )

  it('never creates what it should read', async () => {
    const stage = operationHarness()
    await expect(stage.run({ operation: 'report' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(stage.world.products.size).toBe(0)
  })
})

describe('a report format', () => {
  it.each([
    ['sarif', 'hierarchy', 'inventory in `report`'],
    ['mermaid', 'inventory', 'hierarchy in `report`'],
    ['csv', 'none', 'inventory or hierarchy in `report`'],
    ['spdx', 'none', 'inventory or hierarchy in `report`'],
    ['cyclonedx', 'hierarchy', undefined],
    ['csv', 'inventory', undefined],
    ['json', 'none', undefined],
    ['markdown', 'none', undefined],
  ])('%s of %s alone: %j', (format, read, needed) => {
    const inputs = anInput({ report: read, 'report-formats': format })
    const wrong = needed
      ? [{ input: 'report-formats', text: `${format} needs ${needed}` }]
      : []
    expect(sync.problems(inputs, repository)).toEqual(wrong)
    expect(report.problems(inputs, repository)).toEqual(
      expect.arrayContaining(wrong),
    )
  })
})
