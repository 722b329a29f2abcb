import { describe, expect, it } from '@jest/globals'
import type { Library } from '../../../../src/domain/library/library.ts'
import { naturalOrder } from '../../../../src/page/model/sorting.ts'
import {
  allVulnerabilities,
  type VulnerabilityQuery,
} from '../../../../src/page/model/vulnerabilities/query.ts'
import { hierarchy, libraries } from '../../../reports/scenes.ts'
import { contentsOf } from '../../../support/html.ts'
import { waivedBy } from '../../../support/waived.ts'
import { aWaiver } from '../../../support/waivers.ts'

const log4j = libraries[0]!
/** A second library with one of log4j's vulnerabilities, in a less severe form and without a fix. */
const shaded: Library = {
  ...libraries[2]!,
  keyUuid: 'shaded',
  artifactId: 'shaded',
  vulnerabilities: [{ id: 'CVE-2021-44228', severity: 'high', score: 8 }],
}
const contents = contentsOf([...libraries, shaded], hierarchy, {
  waived: waivedBy(libraries, [
    aWaiver({ vulnerability: 'CVE-2021-23337', library: 'lodash' }),
    aWaiver({
      vulnerability: 'CVE-2021-44228',
      library: 'org.apache.logging.log4j:log4j-core',
    }),
  ]),
  delta: {
    ...{ added: [], removed: [], changed: [] },
    ...{ licenseChanges: [], newLicenses: [] },
    newVulnerabilities: [
      { package: 'lodash', keyUuid: 'other', id: 'CVE-2021-23337' },
    ],
  },
})
const { findings, find, levels, numberOf } = contents.vulnerabilities()

/** Ids, each with the number of libraries in which it matches. */
function found(query: Partial<VulnerabilityQuery>): string[] {
  const sort = query.sort ?? allVulnerabilities.sort
  const result = find({
    ...allVulnerabilities,
    ...naturalOrder(sort),
    ...query,
  })
  return result.numbers.map((number) => {
    const { length } = result.matching(number)
    const { id } = findings.vulnerabilities[number]!
    return length === 1 ? id : `${id} in ${length}`
  })
}

const all = [
  'CVE-2021-44228 in 2',
  'CVE-2019-12384',
  'CVE-2021-23337',
  'CVE-2021-45105',
  'WS-2019-0425',
]

describe('vulnerabilities', () => {
  const table: readonly (readonly [
    string,
    Partial<VulnerabilityQuery>,
    readonly string[],
  ])[] = [
    ['all, the most severe first, then by score', {}, all],
    ['by id', { text: '44228' }, ['CVE-2021-44228 in 2']],
    ['by id in any case', { text: 'cve-2019-12384' }, ['CVE-2019-12384']],
    [
      'by library, which leaves the others out',
      { text: 'SHADED' },
      ['CVE-2021-44228'],
    ],
    [
      'by library and version',
      { text: 'log4j 2.14' },
      ['CVE-2021-44228', 'CVE-2021-45105'],
    ],
    [
      'by words of id and library together',
      { text: 'lodash cve' },
      ['CVE-2021-23337'],
    ],
    ['by nothing that is there', { text: 'lodash log4j' }, []],
    ['of a severity', { severity: ['critical'] }, ['CVE-2021-44228']],
    [
      'of a severity where another library has a higher one',
      { severity: ['high'] },
      ['CVE-2021-44228', 'CVE-2019-12384', 'CVE-2021-23337'],
    ],
    [
      'of both severities in both libraries',
      { severity: ['critical', 'high'], text: '44228' },
      ['CVE-2021-44228 in 2'],
    ],
    [
      'of several severities',
      { severity: ['medium', 'unrated'] },
      ['CVE-2021-45105', 'WS-2019-0425'],
    ],
    [
      'with a known fix',
      { fixable: true },
      ['CVE-2021-44228', 'CVE-2019-12384', 'CVE-2021-23337', 'CVE-2021-45105'],
    ],
    [
      'in direct dependencies',
      { direct: true },
      ['CVE-2021-44228', 'CVE-2019-12384', 'CVE-2021-45105', 'WS-2019-0425'],
    ],
    ['that are new', { fresh: true }, ['CVE-2021-23337']],
    [
      'that are waived',
      { waived: 'yes' },
      ['CVE-2021-44228', 'CVE-2021-23337'],
    ],
    [
      'that are not waived',
      { waived: 'no' },
      ['CVE-2021-44228', 'CVE-2019-12384', 'CVE-2021-45105', 'WS-2019-0425'],
    ],
    [
      'that hold for all in one library, not in one each',
      { waived: 'no', fixable: true, text: 'CVE-2021-44228' },
      [],
    ],
    [
      'sorted by id, numbers by their value',
      { sort: 'id' },
      [
        'CVE-2019-12384',
        'CVE-2021-23337',
        'CVE-2021-44228 in 2',
        'CVE-2021-45105',
        'WS-2019-0425',
      ],
    ],
    [
      'sorted by id, downwards',
      { sort: 'id', descending: true, fixable: true },
      ['CVE-2021-45105', 'CVE-2021-44228', 'CVE-2021-23337', 'CVE-2019-12384'],
    ],
    [
      'sorted by score, the unknown last',
      { sort: 'score', descending: false },
      [all[3]!, all[2]!, all[1]!, all[0]!, all[4]!],
    ],
    [
      'sorted by what matches, not by all libraries',
      { sort: 'libraries', text: 'CVE-2021' },
      ['CVE-2021-44228 in 2', 'CVE-2021-23337', 'CVE-2021-45105'],
    ],
    [
      'sorted by date, those of one library together',
      { sort: 'published' },
      [all[0]!, all[1]!, all[4]!, all[2]!, all[3]!],
    ],
  ]
  it.each(table)('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  it('are counted by level, and as findings', () => {
    expect(Object.fromEntries(levels)).toEqual({
      ...{ critical: 1, high: 3, medium: 1, unrated: 1 },
    })
    expect(findings.count).toBe(6)
    expect(contents.libraries.vulnerabilityCount).toBe(5)
  })

  it('are found by the id in an address', () => {
    const number = numberOf('CVE-2021-23337')
    expect(findings.vulnerabilities[number!]?.score).toBe(7.2)
    expect(numberOf('nothing')).toBeUndefined()
  })

  it('hold three hundred thousand findings, and find among them at once', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, at): Library => ({
        ...log4j,
        keyUuid: `k${at}`,
        artifactId: `part-${at}`,
        vulnerabilities: [0, 1, 2].map((part) => ({
          id: `CVE-${2000 + (at % 25)}-${1000 + at * 3 + part}`,
          severity: 'high',
          score: ((at + part) % 100) / 10,
        })),
      }),
    )
    const search = contentsOf(many).vulnerabilities()
    expect(search.findings.count).toBe(300_000)
    const start = performance.now()
    const found = search.find({
      ...allVulnerabilities,
      text: 'cve-2007 part-99',
    })
    expect(found.findings).toBe(found.numbers.length)
    expect(found.findings).toBeGreaterThan(100)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
