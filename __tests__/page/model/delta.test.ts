import { describe, expect, it } from '@jest/globals'
import {
  baselineOf,
  deltaParts,
  hasDelta,
} from '../../../src/page/model/delta.ts'
import { gateLines } from '../../../src/page/model/gate.ts'

const widget = { package: 'com.example:widget', keyUuid: 'k1' }
const line = { name: 'com.example:widget', key: 'k1' }

describe('the comparison', () => {
  it.each([
    ['added', { ...widget, version: '2.0' }, { ...line, version: '2.0' }],
    [
      'changed',
      { ...widget, from: '1.0', to: '2.0', direction: 'up' },
      { ...line, change: { from: '1.0', to: '2.0' }, direction: 'up' },
    ],
    [
      'changed',
      { ...widget, to: '2.0', direction: 'sideways' },
      { ...line, change: { from: 'unknown', to: '2.0' } },
    ],
    ['newLicenses', { name: 'GPL', ...widget }, { ...line, what: 'GPL' }],
    [
      'licenseChanges',
      { ...widget, version: '2.0', from: ['MIT'], to: ['MIT', 'GPL'] },
      {
        ...line,
        version: '2.0',
        change: { from: 'MIT', to: 'MIT, GPL' },
      },
    ],
    [
      'licenseChanges',
      { ...widget, from: [], to: ['MIT'] },
      { ...line, change: { from: 'none', to: 'MIT' } },
    ],
    [
      'newVulnerabilities',
      { id: 'CVE-1', severity: 'high', url: 'https://a.example', ...widget },
      {
        ...line,
        what: 'CVE-1',
        severity: 'high',
        url: 'https://a.example',
      },
    ],
  ])('shows what is %s', (list, item, shown) => {
    const [part] = deltaParts({ delta: { [list]: [item] } })
    expect(part?.lines).toEqual([shown])
  })

  it('says what was compared with', () => {
    const baseline = { kind: 'report', name: 'main.json', libraries: 12 }
    expect(baselineOf({ baseline })).toEqual({
      name: 'main.json',
      libraries: '12',
    })
    expect(baselineOf({})).toBeUndefined()
  })

  it.each([{}, { delta: null }, { delta: 7 }, { delta: { added: 'x' } }])(
    'is not there with %j',
    (facts) => {
      expect(hasDelta(facts)).toBe(false)
    },
  )

  it.each([null, 7, [], {}, 'x', { package: null }, { from: 1, to: [] }])(
    'bears %j in a list',
    (item) => {
      expect(deltaParts({ delta: { added: [item] } })[0]?.lines).toHaveLength(1)
    },
  )
})

describe('the gate', () => {
  it('shows what each condition came to', () => {
    const gate = [
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
        share: { count: 5, of: 40 },
        verdict: 'passed',
        examples: [],
      },
      {
        condition: 'new-critical > 0',
        limit: 'at most 0',
        verdict: 'not-judged',
        why: 'the baseline was not read',
      },
    ]
    expect(gateLines({ gate }).map((row) => Object.values(row))).toEqual([
      ['critical > 0', 'at most 0', '2', 'failed', 'log4j, h2'],
      ['outdated > 20%', 'at most 20%', '12.5% (5 of 40)', 'passed', ''],
      [
        'new-critical > 0',
        'at most 0',
        '',
        'not judged',
        'the baseline was not read',
      ],
    ])
  })

  it.each([{}, { gate: [] }, { gate: 'x' }, { gate: {} }])(
    'is not there with %j',
    (facts) => {
      expect(gateLines(facts)).toEqual([])
    },
  )
})
