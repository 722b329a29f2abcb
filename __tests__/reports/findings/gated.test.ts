import { describe, expect, it } from '@jest/globals'
import type { GateRow } from '../../../src/domain/gate/gate.ts'
import { bytes } from '../../../src/domain/text/clean.ts'
import { maxJsonBytes } from '../../../src/reports/json/small-json.ts'
import { present } from '../../../src/reports/present.ts'
import { aLibrary } from '../../support/builders.ts'
import { gated } from '../../support/comparisons.ts'
import {
  aResult,
  ensured,
  presentOptions,
  reported,
  textOf,
} from '../../support/results.ts'
import { libraries } from '../scenes.ts'

/** `p0 1`, `p1 1`, … */
const many = (count: number, more: Partial<(typeof libraries)[number]> = {}) =>
  Array.from({ length: count }, (_, n) =>
    aLibrary({
      keyUuid: `p${n}`,
      type: 'NODE_PACKAGED_MODULE',
      groupId: `p${n}`,
      version: '1',
      ...more,
    }),
  )

describe('the gate', () => {
  const judged = (lines: readonly string[], given = libraries) =>
    aResult({
      operation: 'report',
      outcome: 'failed',
      ensured: ensured(),
      reported: reported(given),
      gated: gated(lines, given),
    })

  it('is right below the figures, before the facts', () => {
    const { summary = '' } = present(judged(['critical > 0']), presentOptions())
    const places = ['| Libraries |', '| Fails if |', '| Fact |'].map((text) =>
      summary.indexOf(text),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('is not there without conditions', () => {
    const result = aResult({ reported: reported(libraries) })
    const { summary } = present(result, presentOptions())
    expect(summary).not.toContain('Fails if')
  })

  it('stays in the summary when there is room for little', () => {
    const result = judged(['critical > 0'], many(5_000))
    const { summary = '' } = present(result, presentOptions({ room: 1_500 }))
    expect(summary).toContain('`critical > 0`')
  })

  it('shows the examples that the reasons leave out', () => {
    const given = many(20, { licenses: [] })
    const { summary } = present(
      judged(['no-license > 0'], given),
      presentOptions(),
    )
    expect(summary).toContain('`p17 1`, 10 more in `mend-report.json`')
  })

  it('is in the report file, with its examples', () => {
    const { files } = present(judged(['critical > 0']), presentOptions())
    expect(JSON.parse(textOf(files[0]!)).conditions).toEqual([
      {
        condition: 'critical > 0',
        limit: 'at most 0',
        actual: 1,
        verdict: 'failed',
        examples: ['org.apache.logging.log4j:log4j-core 2.14.1 CVE-2021-44228'],
      },
    ])
  })

  const row: GateRow = {
    condition: 'high > 0',
    limit: 'at most 0',
    actual: 0,
    verdict: 'passed',
    examples: [],
  }
  it.each<readonly [Partial<GateRow>, string]>([
    [{}, '| `high > 0` | at&nbsp;most&nbsp;0 | 0 |'],
    [{ waived: 0 }, '| `high > 0` | at&nbsp;most&nbsp;0 | 0 |'],
    [{ waived: 3 }, '| `high > 0` | at&nbsp;most&nbsp;0 | 0, 3 waived |'],
    [
      { actual: 2, waived: 1_200, verdict: 'failed' },
      '| `high > 0` | at&nbsp;most&nbsp;0 | **2**, 1,200 waived |',
    ],
    [{ actual: 9.8 }, '| `high > 0` | at&nbsp;most&nbsp;0 | 9.8 |'],
    [
      { actual: 7.25, unit: 'd' },
      '| `high > 0` | at&nbsp;most&nbsp;0 | 7.25d |',
    ],
    [
      { actual: 12.5, unit: '%', share: { count: 5, of: 40 }, waived: 1 },
      '| `high > 0` | at&nbsp;most&nbsp;0 | 12.5% (5 of 40), 1 waived |',
    ],
    [
      { origin: { file: 'acme/x/policy.yml@main', line: 3 } },
      '| `high > 0`<br>`acme/x/policy.yml@main:3` | at&nbsp;most&nbsp;0 | 0 |',
    ],
    [
      { origin: { file: 'policy.yml', line: 3, isWorkspace: true } },
      '| `high > 0`<br>`policy.yml:3`&nbsp;✏️ | at&nbsp;most&nbsp;0 | 0 |',
    ],
  ])('shows %j as %s', (more, expected) => {
    const result = aResult({ gated: { rows: [{ ...row, ...more }] } })
    const { summary } = present(result, presentOptions())
    expect(summary).toContain(expected)
  })

  it.each<readonly [Partial<GateRow>, string]>([
    [{}, '| ✅ | `high > 0` | at&nbsp;most&nbsp;0 | 0 |'],
    [
      { isEmpty: true },
      '| ⚠️ | `high > 0` | at&nbsp;most&nbsp;0 | 0, nothing to judge |',
    ],
    [
      { limit: 'at most 1000', actual: 999 },
      '| ✅ | `high > 0` | at&nbsp;most&nbsp;1,000 | 999 |',
    ],
  ])('shows %j with its sign as %s', (more, expected) => {
    const result = aResult({ gated: { rows: [{ ...row, ...more }] } })
    expect(present(result, presentOptions()).summary).toContain(expected)
  })

  const passed = row
  const failed = { ...row, verdict: 'failed' as const }
  const open = { ...row, verdict: 'not-judged' as const }
  const empty = { ...row, isEmpty: true as const }
  it.each<readonly [string, readonly GateRow[]]>([
    ['1 condition passed', [passed]],
    ['3 of 3 conditions passed', [passed, passed, passed]],
    ['1 condition failed', [failed]],
    ['1 of 2 conditions failed', [failed, passed]],
    ['1 of 3 conditions failed, 1 not judged', [failed, open, passed]],
    ['1 of 2 conditions not judged', [open, passed]],
    ['2 of 2 conditions with nothing to judge', [empty, empty]],
    ['1 of 2 conditions with nothing to judge', [empty, passed]],
    ['1 of 2 conditions failed, 1 with nothing to judge', [failed, empty]],
  ])('says in the headline: %s', (words, rows) => {
    const { summary, log } = present(
      aResult({ gated: { rows } }),
      presentOptions(),
    )
    expect(summary?.split('\n\n')[1]).toMatch(` · ${words}`)
    expect(log.at(-1)).toBe(`  ${words}`)
  })

  it.each<readonly [string, readonly (readonly GateRow[])[]]>([
    [
      '2 of 2 projects passed all 2 conditions',
      [
        [passed, passed],
        [passed, passed],
      ],
    ],
    ['1 of 2 projects passed the condition', [[passed], [failed]]],
    ['0 of 1 project passed the condition', [[empty]]],
    ['1 of 2 projects passed the condition', [[passed], []]],
  ])('says of several projects: %s', (words, gates) => {
    const targets = gates.map((rows, at) => ({
      ...{ name: `p${at}`, outcome: 'passed' as const, reasons: [] },
      gated: { rows },
    }))
    const { summary, log } = present(aResult({ targets }), presentOptions())
    expect(summary?.split('\n\n')[1]).toBe(`✅ **passed** · ${words}`)
    expect(log.at(-1)).toBe(`  ${words}`)
  })

  const examples = ['a', 'b', 'c', 'd', 'e']
  it.each<readonly [string, Partial<GateRow>, string]>([
    ['a score', { condition: 'cvss >= 9.0', actual: 9.8 }, '`d`, `e`\n'],
    ['an age', { actual: 8, unit: 'd' }, '`d`, `e`\n'],
    [
      'a count',
      { actual: 12, examples: [...examples, ...examples] },
      '`d`, `e`, 2 more in',
    ],
  ])('counts what it leaves out of %s rightly', (_, more, expected) => {
    const failed = { ...row, examples, verdict: 'failed', ...more } as const
    const result = aResult({ gated: { rows: [failed] } })
    const { summary } = present(result, presentOptions())
    expect(summary).toContain(expected)
  })

  it('is in the report file with unit, waived findings and origin', () => {
    const row: GateRow = {
      condition: 'scan-age > 7d',
      limit: 'at most 7d',
      actual: 8.5,
      unit: 'd',
      waived: 2,
      verdict: 'failed',
      origin: { file: '.mend/policy.yml', line: 3, isWorkspace: true },
      examples: [],
    }
    const { files } = present(
      aResult({ gated: { rows: [row] } }),
      presentOptions(),
    )
    expect(JSON.parse(textOf(files[0]!)).conditions).toEqual([
      { ...row, origin: { file: '.mend/policy.yml', line: 3 } },
    ])
  })

  it('says in the report where there was nothing to judge, and how many different vulnerabilities there are', () => {
    const rows = [empty, { ...failed, different: 3 }]
    const { files } = present(aResult({ gated: { rows } }), presentOptions())
    expect(JSON.parse(textOf(files[0]!)).conditions).toMatchObject([
      { verdict: 'passed', isEmpty: true },
      { verdict: 'failed', different: 3 },
    ])
  })

  it('is left out of the json output when it is too long for it', () => {
    const lines = Array.from(
      { length: 300 },
      (_, n) => `library matches ${'p*'.repeat(90)}, p${n}*`,
    )
    const { outputs } = present(judged(lines, many(40)), presentOptions())
    expect(bytes(outputs['json'] ?? '')).toBeLessThanOrEqual(maxJsonBytes)
    const small = JSON.parse(outputs['json'] ?? '')
    expect(small.cut).toContain('conditions')
    expect(small.figures.libraries).toBe(40)
  })
})
