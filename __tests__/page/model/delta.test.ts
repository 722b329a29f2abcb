import { describe, expect, it } from '@jest/globals'
import { deltaSections } from '../../../src/page/model/delta.ts'

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
    ['newLicenses', { name: 'GPL', ...widget }, { ...line, license: 'GPL' }],
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
        id: 'CVE-1',
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
