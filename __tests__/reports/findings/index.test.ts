import { describe, expect, it } from '@jest/globals'
import { flatTree } from '../../../src/domain/inventory/flat-tree.ts'
import type { Result } from '../../../src/operations/result/result.ts'
import {
  each,
  type FindingRecords,
  findingFields,
  headlinePhrases,
} from '../../../src/reports/findings/index.ts'
import type { FindingRecord } from '../../../src/reports/findings/record.ts'
import { sectionRanks } from '../../../src/reports/findings/section.ts'
import type { ReportSource } from '../../../src/reports/source.ts'
import { page } from '../../../src/reports/summary/page.ts'
import { aLibrary, aNode, aVulnerability } from '../../support/builders.ts'
import { compared, gated } from '../../support/comparisons.ts'
import {
  aResult,
  ensured,
  reported,
  tagged,
  waited,
} from '../../support/results.ts'
import { hierarchy, libraries, scenes } from '../scenes.ts'

function sourceOf(result: Result): ReportSource {
  const { hierarchy } = result.reported ?? {}
  const tree = hierarchy && flatTree(hierarchy)
  return { result, tree, report: 'r.json', warnOnly: false, links: {} }
}

/** A run that found out everything that `sync` can. */
const full = aResult({
  ensured: ensured(),
  tagged: { objects: [tagged({ add: ['a=1'] })] },
  waited: waited(),
  reported: reported(libraries, hierarchy),
  compared: compared(libraries.slice(2), libraries),
  gated: gated(['outdated > 20%'], libraries),
})

/** As many direct dependencies as the summary folds. */
const keys = Array.from({ length: 11 }, (_, i) => `k${i}`)
const wide = aResult({
  reported: reported(
    keys.map((key) =>
      aLibrary({ keyUuid: `${key}x`, vulnerabilities: [aVulnerability()] }),
    ),
    keys.map((keyUuid) =>
      aNode({ keyUuid, dependencies: [aNode({ keyUuid: `${keyUuid}x` })] }),
    ),
  ),
})

describe('the records of the findings', () => {
  it('do not compile without one of their parts', () => {
    // @ts-expect-error a record without sections
    const cut: FindingRecord<'gated'> = { phrase: () => [], facts: () => ({}) }
    // @ts-expect-error a registry without the other findings
    const missing: FindingRecords = { gated: { ...cut, sections: () => [] } }
    expect(Object.keys(missing)).toEqual(['gated'])
  })

  it('are asked only for what is there', () => {
    const asked = each(full, (record) => typeof record.phrase)
    expect(asked).toHaveLength(6)
    expect(each(aResult(), (record) => record)).toEqual([])
  })

  it('say in the order of the run what was done and found', () => {
    expect(headlinePhrases(full)).toEqual([
      '1 tag added',
      'scan finished after 1m32s',
      '12 libraries',
      '5 vulnerabilities in 3 libraries',
      '2 libraries added',
      '1 condition failed',
    ])
  })

  it('give facts that no other record gives', () => {
    for (const { result } of [...scenes, { result: full }]) {
      const names = each(result, (record, finding) =>
        Object.keys(record.facts(finding)),
      ).flat()
      expect(new Set(names).size).toBe(names.length)
      expect(Object.keys(findingFields('facts', result))).toEqual(names)
    }
  })
})

describe('the sections of the summary', () => {
  const order = Object.keys(sectionRanks)
  const shown = [full, wide, ...scenes.map(({ result }) => result)].map(
    (result) => page(sourceOf(result)).sections.map(({ id }) => id),
  )

  it('are in reading order on every page', () => {
    for (const ids of shown) {
      const places = ids.map((id) => order.indexOf(id))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places).not.toContain(-1)
    }
  })

  it('each appear in some run', () => {
    const targets = [{ ...full, name: 'web_main' }]
    const many = page(sourceOf(aResult({ targets }))).sections
    const all = new Set([...shown.flat(), ...many.map(({ id }) => id)])
    const inHead = Object.entries(sectionRanks).flatMap(([id, rank]) =>
      rank === Number.POSITIVE_INFINITY ? [id] : [],
    )
    expect(order.filter((id) => !all.has(id))).toEqual(inHead)
  })
})
