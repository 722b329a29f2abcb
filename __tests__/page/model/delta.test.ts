import { describe, expect, it } from '@jest/globals'
import { deltaParts, hasDelta } from '../../../src/page/model/delta.ts'
import { gateTable } from '../../../src/page/model/gate.ts'
import { aLibrary } from '../../support/builders.ts'

const before = aLibrary({ version: '1.0.0' })
const after = aLibrary({ version: '2.0.0' })
const name = 'com.example:widget-core'
const key = after.keyUuid

describe('the comparison', () => {
  it.each([
    ['added', after, { name, key, after: '2.0.0' }],
    [
      'changed',
      { before, after, step: 'major' },
      { name, key, before: '1.0.0', after: '2.0.0' },
    ],
    [
      'newLicenses',
      { name: 'GPL', library: after },
      { name, key, after: '2.0.0', what: 'GPL' },
    ],
    [
      'newVulnerabilities',
      { library: after, vulnerability: { id: 'CVE-1', severity: 'high' } },
      { name, key, after: '2.0.0', what: 'CVE-1', severity: 'high' },
    ],
    ['removed', 'just-a-name', { name: 'just-a-name' }],
  ])('shows what is %s', (list, item, line) => {
    const [part] = deltaParts({ delta: { [list]: [item] } })
    expect(part?.lines).toEqual([line])
  })

  it.each([{}, { delta: null }, { delta: 7 }, { delta: { added: 'x' } }])(
    'is not there with %j',
    (facts) => {
      expect(hasDelta(facts)).toBe(false)
    },
  )

  it.each([null, 7, [], {}, { library: null }, { before: 1, after: [] }])(
    'bears %j in a list',
    (item) => {
      expect(deltaParts({ delta: { added: [item] } })[0]?.lines).toHaveLength(1)
    },
  )
})

describe('the gate', () => {
  const rows = [
    { condition: 'critical > 0', actual: 2, broken: true },
    { condition: 'license in GPL-*', broken: false, found: ['a', 'b'] },
  ]
  const table = {
    headers: ['Condition', 'Actual', 'Broken', 'Found'],
    rows: [
      ['critical > 0', '2', 'yes', ''],
      ['license in GPL-*', '', 'no', 'a, b'],
    ],
  }
  it.each([
    ['a list', { gate: rows }, table],
    ['an object with a list', { gate: { warnOnly: true, rows } }, table],
    ['nothing', {}, undefined],
    ['an empty list', { gate: [] }, undefined],
    ['something else', { gate: 'x' }, undefined],
  ])('is a table when the facts hold %s', (_, facts, shown) => {
    expect(gateTable(facts)).toEqual(shown)
  })
})
