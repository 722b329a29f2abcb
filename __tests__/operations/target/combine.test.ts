import { describe, expect, it } from '@jest/globals'
import { inventoryFigures } from '../../../src/domain/inventory/figures.ts'
import type { TargetResult } from '../../../src/operations/result/result.ts'
import type { Waited } from '../../../src/operations/result/waited.ts'
import {
  combineFindings,
  unusedInAll,
} from '../../../src/operations/target/combine.ts'
import { aLibrary, aVulnerability, figuresOf } from '../../support/builders.ts'
import { aWaiver } from '../../support/waivers.ts'

function aTarget(overrides: Partial<TargetResult>): TargetResult {
  return { name: 'x', outcome: 'passed', reasons: [], ...overrides }
}

const waited: Waited = { source: 'input', scans: [], seconds: 7, polls: 3 }

describe('waivers of several targets', () => {
  const [used, unused, elsewhere] = [
    aWaiver(),
    aWaiver({ library: 'x' }),
    aWaiver({ library: 'y' }),
  ]
  const expired = [aWaiver({ until: '2020-01-01' })]
  const shared = { expired, nearlyExpired: [] }
  const finding = { keyUuid: 'k', library: 'lib 1', waiver: used }

  it('are unused where they match nothing in any of them', () => {
    expect(unusedInAll([])).toEqual([])
    const { waived } = combineFindings([
      aTarget({
        waived: { ...shared, findings: [finding], unused: [unused, elsewhere] },
      }),
      aTarget({ waived: { ...shared, findings: [], unused: [used, unused] } }),
      aTarget({ outcome: 'error' }),
    ])
    expect(waived).toEqual({ ...shared, findings: [finding], unused: [unused] })
  })
})

describe('several targets together', () => {
  it('add their counts', () => {
    const library = (name: string) =>
      aLibrary({
        keyUuid: name,
        licenses: [{ name }],
        vulnerabilities: [aVulnerability({ severity: 'high' })],
      })
    const one = figuresOf([library('MIT'), library('ISC')])
    const other = figuresOf([library('MIT')])
    const { reported } = combineFindings([
      aTarget({
        reported: {
          inventoryFigures: one,
          hierarchyFigures: { direct: 2, transitive: 1, maxDepth: 3 },
        },
      }),
      aTarget({
        reported: {
          inventoryFigures: other,
          hierarchyFigures: { direct: 1, transitive: 4, maxDepth: 2 },
        },
      }),
      aTarget({ outcome: 'error' }),
    ])
    expect(reported?.inventoryFigures).toMatchObject({
      libraries: 3,
      risk: {
        vulnerableLibraries: 3,
        vulnerabilities: 3,
        bySeverity: { critical: 0, high: 3, medium: 0, low: 0 },
      },
    })
    expect([...(reported?.inventoryFigures?.licenses ?? [])]).toEqual([
      ['MIT', 2],
      ['ISC', 1],
    ])
    expect(reported?.hierarchyFigures).toEqual({
      direct: 3,
      transitive: 5,
      maxDepth: 3,
    })
  })

  const row = {
    condition: 'critical > 0',
    limit: 'at most 0',
    actual: 0,
    verdict: 'passed',
    examples: [],
  } as const
  it.each([
    ['none with an inventory has conditions', [[], [], undefined], []],
    ['there are conditions', [[row], [row]], undefined],
    ['no inventory was read', [undefined, undefined], undefined],
  ])('say that no conditions are set when %s', (_, gates, rows) => {
    const targets = gates.map((one) =>
      aTarget(one ? { gated: { rows: one } } : {}),
    )
    expect(combineFindings(targets).gated?.rows).toEqual(rows)
  })

  it('have no sum of vulnerabilities when Mend has not computed those of one', () => {
    const targets = [{}, { alertsPending: true }].map((pending) =>
      aTarget({
        reported: {
          inventoryFigures: inventoryFigures({
            libraries: [aLibrary({ vulnerabilities: [aVulnerability()] })],
            ...pending,
          }),
        },
      }),
    )
    const { inventoryFigures: sum } = combineFindings(targets).reported ?? {}
    expect(sum).toMatchObject({ libraries: 2, risk: undefined })
  })

  it('count a wait that they shared once', () => {
    const { waited: together } = combineFindings([
      aTarget({ waited }),
      aTarget({ waited }),
      aTarget({ waited: { ...waited, seconds: 20, polls: 2 } }),
    ])
    expect(together).toMatchObject({ source: 'input', seconds: 20, polls: 5 })
  })

  it('know nothing that none of them knows', () => {
    expect(combineFindings([aTarget({}), aTarget({})])).toEqual({})
  })

  it('report outdated libraries only when some of them does', () => {
    const figures = figuresOf([aLibrary({ outdated: undefined })])
    const told = { ...figures, outdated: 2 }
    const outdated = (...all: (typeof figures)[]) =>
      combineFindings(
        all.map((inventoryFigures) =>
          aTarget({ reported: { inventoryFigures } }),
        ),
      ).reported?.inventoryFigures?.outdated
    expect(outdated(figures, figures)).toBeUndefined()
    expect(outdated(figures, told)).toBe(2)
  })
})
