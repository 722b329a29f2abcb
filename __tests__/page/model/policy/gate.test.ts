import { describe, expect, it } from '@jest/globals'
import {
  failedConditions,
  gateLines,
} from '../../../../src/page/model/policy/gate.ts'
import type { Facts } from '../../../../src/reports/html/data.ts'

describe('the gate', () => {
  it('shows the result of each condition', () => {
    const conditions: Facts['conditions'] = [
      {
        condition: 'critical > 0',
        limit: 'at most 0',
        actual: 2,
        verdict: 'failed',
        examples: ['log4j', 'h2'],
      },
      {
        condition: 'outdated > 20%',
        limit: 'at most 20%',
        actual: 12.54,
        unit: '%',
        share: { count: 5, of: 40 },
        waived: 1,
        verdict: 'passed',
        origin: { file: 'acme/x/policy.yml@main', line: 3 },
        examples: [],
      },
      {
        condition: 'scan-age > 7d',
        limit: 'at most 7d',
        actual: 7.5,
        unit: 'd',
        waived: 0,
        verdict: 'failed',
        examples: [],
      },
      {
        condition: 'high > 0',
        limit: 'at most 0',
        actual: 2,
        waived: 3,
        verdict: 'failed',
        examples: [],
      },
      {
        condition: 'new-critical > 0',
        limit: 'at most 0',
        verdict: 'not-judged',
        why: 'the baseline was not read',
        examples: [],
      },
    ]
    expect(gateLines({ conditions }).map((row) => Object.values(row))).toEqual([
      ['critical > 0', 'at most 0', '2', 'failed', 'log4j, h2', ''],
      [
        'outdated > 20%',
        'at most 20%',
        '12.54% (5 of 40), 1 waived',
        'passed',
        '',
        'acme/x/policy.yml@main:3',
      ],
      ['scan-age > 7d', 'at most 7d', '7.5d', 'failed', '', ''],
      ['high > 0', 'at most 0', '2, 3 waived', 'failed', '', ''],
      [
        'new-critical > 0',
        'at most 0',
        '',
        'not judged',
        'the baseline was not read',
        '',
      ],
    ])
  })

  it('is not there without conditions', () => {
    expect(gateLines({})).toEqual([])
  })

  it('says that there was nothing to judge, and how many different vulnerabilities findings are', () => {
    const passed = {
      condition: 'critical > 0',
      limit: 'at most 0',
      examples: [],
    }
    const lines = gateLines({
      conditions: [
        { ...passed, actual: 0, verdict: 'passed', isEmpty: true },
        { ...failing([]), different: 1200 },
      ],
    })
    expect(lines.map(({ actual, verdict }) => [actual, verdict])).toEqual([
      ['0', 'nothing to judge'],
      ['1,234 findings (1,200 different vulnerabilities)', 'failed'],
    ])
  })

  it('says what a condition on licenses does not judge', () => {
    const row = { ...failing(['a (GPL 3.0)']), withoutLicense: 1006 }
    expect(gateLines({ conditions: [row] })[0]?.note).toBe(
      'a (GPL 3.0) · 1,006 libraries without a known license not judged',
    )
  })
})

const failing = (examples: string[]) => ({
  condition: 'critical > 0',
  limit: 'at most 0',
  actual: 1234,
  verdict: 'failed' as const,
  examples,
})

describe('what made a condition fail', () => {
  const long = (letter: string) => letter.repeat(100)
  it.each([
    [[], ''],
    [['a 1', 'b 2'], 'a 1, b 2'],
    [[long('a'), long('b')], `${long('a')}, ${long('b')}`],
    [[long('a'), long('b'), long('c')], `${long('a')}, ${long('b')}, …`],
  ])('is listed as far as it fits, each of it whole: %#', (examples, note) => {
    const [line] = gateLines({ conditions: [failing(examples)] })
    expect(line?.note).toBe(note)
  })
})

describe('the conditions that did not pass', () => {
  const passed = { ...failing([]), verdict: 'passed' as const }
  const open = {
    ...{ condition: 'scan-age > 7d', limit: 'at most 7d', examples: [] },
    ...{ verdict: 'not-judged' as const, why: 'no date' },
  }
  it.each([
    [[], ''],
    [[passed], ''],
    [[failing(['a']), passed], 'critical > 0: 1,234'],
    [[failing([]), open], 'critical > 0: 1,234, scan-age > 7d: not judged'],
  ])('are one line: %#', (conditions, line) => {
    expect(failedConditions({ conditions })).toBe(line)
  })
})
