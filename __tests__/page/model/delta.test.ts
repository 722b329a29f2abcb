import { describe, expect, it } from '@jest/globals'
import { deltaSections } from '../../../src/page/model/delta.ts'
import { gateLines } from '../../../src/page/model/gate.ts'
import type { Facts } from '../../../src/reports/html/data.ts'

const nothing = {
  added: [],
  removed: [],
  changed: [],
  licenseChanges: [],
  newLicenses: [],
}
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
    const sections = deltaSections({ delta: { ...nothing, [list]: [item] } })
    expect(sections.flatMap(({ lines }) => lines)).toEqual([shown])
  })

  it('cleans what it shows', () => {
    const added = [
      { package: 'a\u202Eb\nc', version: '\u0000', keyUuid: '\uD800' },
    ]
    const [line] = deltaSections({ delta: { ...nothing, added } }).flatMap(
      ({ lines }) => lines,
    )
    expect(line).toEqual({
      name: 'a[U+202E]b c',
      key: '\uFFFD',
      version: undefined,
    })
  })

  it('is not there without a baseline', () => {
    expect(deltaSections({})).toEqual([])
  })
})

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
        share: { count: 5, of: 40 },
        verdict: 'passed',
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

  it('is not there without conditions', () => {
    expect(gateLines({})).toEqual([])
  })
})
