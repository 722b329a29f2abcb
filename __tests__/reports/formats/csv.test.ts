import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { assert, property } from 'fast-check'
import type { Waiver } from '../../../src/domain/gate/waivers/waiver.ts'
import { csvFormat } from '../../../src/reports/formats/csv.ts'
import { aLibrary, aVulnerability } from '../../support/builders.ts'
import { aResult, hostileTexts, reported } from '../../support/results.ts'
import { waivedBy } from '../../support/waived.ts'
import { aLicenseWaiver, aWaiver } from '../../support/waivers.ts'
import { results } from './inventories.ts'
import { libraries, polyglot } from './polyglot.ts'
import { written } from './written.ts'

function records(text = ''): Record<string, string>[] {
  return parse(text, { columns: true })
}

describe('the CSV file', () => {
  it('has one row for each library', () => {
    const rows = records(written(csvFormat, polyglot))
    expect(rows.map(({ key }) => key).sort()).toEqual(
      libraries.map(({ keyUuid }) => keyUuid),
    )
  })

  it('joins what inventory and hierarchy know about a library', () => {
    const rows = records(written(csvFormat, polyglot))
    expect(rows.find(({ key }) => key?.endsWith('0001'))).toEqual({
      name: 'org.apache.logging.log4j:log4j-core',
      version: '2.14.1',
      type: 'MAVEN_ARTIFACT',
      purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
      licenses: 'Apache 2.0',
      spdx: 'Apache-2.0',
      dependency: 'direct',
      critical: '1',
      high: '0',
      medium: '1',
      low: '0',
      unrated: '0',
      vulnerabilities: 'CVE-2021-44228 | CVE-2021-45105',
      waived:
        'CVE-2021-44228: JNDI look-ups are switched off in our build (until 2027-03-31)',
      fix: '2.17.1 (fixes 1 of 2)',
      outdated: 'true',
      'newest version': '2.25.2',
      'match type': 'SHA1',
      file: 'log4j-core-2.14.1.jar',
      sha1: '1111111111111111111111111111111111111111',
      'home page': 'https://logging.apache.org/log4j/',
      key: '7a1e0c0d-0000-4c1d-8b2f-000000000001',
    })
  })

  it.each([
    [['MIT'], 'MIT', 'MIT'],
    [['MIT', 'Apache 2.0'], 'MIT | Apache 2.0', 'MIT | Apache-2.0'],
    [['Requires Review'], '', ''],
    [['Unspecified License', 'MIT', ''], 'MIT', 'MIT'],
    [[], '', ''],
  ])(
    'of the licenses %j lists %j, with the SPDX IDs %j',
    (names, licenses, spdx) => {
      const library = aLibrary({ licenses: names.map((name) => ({ name })) })
      const result = aResult({ reported: reported([library]) })
      expect(records(written(csvFormat, result))).toMatchObject([
        { licenses, spdx },
      ])
    },
  )

  it.each<readonly [readonly Waiver[], string]>([
    [[], ''],
    [
      [aWaiver()],
      'CVE-2021-0001: Not reachable in our build (until 2027-03-31)',
    ],
    [
      [aLicenseWaiver({ license: 'Apache*', until: '2026-12-01' }), aWaiver()],
      'CVE-2021-0001: Not reachable in our build (until 2027-03-31) | Apache 2.0: Not reachable in our build (until 2026-12-01)',
    ],
    [[aWaiver({ until: '2026-11-26' })], ''],
    [
      [aWaiver({ reason: 'a;=1+1\n"b"' })],
      `CVE-2021-0001: a;'=1+1 "b" (until 2027-03-31)`,
    ],
  ])('of the waivers %j shows %j', (waivers, waived) => {
    const widgets = [aLibrary({ vulnerabilities: [aVulnerability()] })]
    const result = aResult({
      reported: reported(widgets),
      waived: waivedBy(widgets, waivers),
    })
    expect(records(written(csvFormat, result))).toMatchObject([{ waived }])
  })

  it('says that a missing license is waived', () => {
    const widgets = [aLibrary({ licenses: [] })]
    const result = aResult({
      reported: reported(widgets),
      waived: waivedBy(widgets, [aLicenseWaiver({ license: '*' })]),
    })
    expect(records(written(csvFormat, result))).toMatchObject([
      { waived: 'no license: Not reachable in our build (until 2027-03-31)' },
    ])
  })

  it('says transitive only of libraries below others in the hierarchy', () => {
    const rows = records(written(csvFormat, polyglot))
    const relations = rows.map(({ dependency }) => dependency)
    expect(
      relations.filter((relation) => relation === 'transitive'),
    ).toHaveLength(5)
    expect(relations.filter((relation) => relation === '')).toHaveLength(1)
  })

  it('lists the libraries of the hierarchy when only that was read', () => {
    const { hierarchy } = polyglot.reported ?? {}
    const result = aResult({ reported: reported(undefined, hierarchy) })
    expect(records(written(csvFormat, result))).toHaveLength(11)
  })

  it('has only a header row for an empty inventory', () => {
    const text = written(csvFormat, aResult({ reported: reported([]) }))
    expect(text).toMatch(/^name,version,[^\n]*,key\n$/)
  })

  it('is not there when nothing was read', () => {
    expect(written(csvFormat, aResult())).toBeUndefined()
  })

  it('counts vulnerabilities without a rating separately', () => {
    const vulnerabilities = [
      aVulnerability({ severity: undefined }),
      aVulnerability({ severity: 'low' }),
    ]
    const result = aResult({
      reported: reported([aLibrary({ vulnerabilities })]),
    })
    const [row] = records(written(csvFormat, result))
    expect(row).toMatchObject({ low: '1', unrated: '1', critical: '0' })
  })

  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '"=1"',
    "'=1",
    ' =1',
    '“=1',
    '＝1',
    '"" @x',
  ]
  it.each(formulas)('lets no spreadsheet run %j', (name) => {
    const result = aResult({
      reported: reported([aLibrary({ name, type: 'x', groupId: undefined })]),
    })
    const [row] = records(written(csvFormat, result))
    expect(row?.['name']?.[0]).toBe("'")
  })

  it('lets none run where semicolons separate cells', () => {
    const name = 'a;=1+1;b; "@x"'
    const result = aResult({
      reported: reported([aLibrary({ name, type: 'x' })]),
    })
    const [row] = records(written(csvFormat, result))
    expect(row?.['name']).toBe(`a;'=1+1;b;' "@x"`)
  })

  it('has no cell that is longer than spreadsheets accept', () => {
    const vulnerabilities = Array.from({ length: 5_000 }, (_, index) =>
      aVulnerability({ id: `CVE-2026-${index}` }),
    )
    const result = aResult({
      reported: reported([aLibrary({ vulnerabilities })]),
    })
    const [row] = records(written(csvFormat, result))
    expect(row?.['vulnerabilities']).toHaveLength(32_767)
    expect(row?.['vulnerabilities']).toMatch(/^CVE-2026-0 \| .*…$/)
    expect(row?.['medium']).toBe('5000')
  })

  it('keeps every text in its own cell and line, and runs none', () => {
    const names = hostileTexts.map((name, index) =>
      aLibrary({
        name,
        groupId: undefined,
        type: 'x',
        keyUuid: `k${index}`,
        version: name,
      }),
    )
    const text =
      written(csvFormat, aResult({ reported: reported(names) })) ?? ''
    expect(records(text)).toHaveLength(names.length)
    expect(text.trim().split('\n')).toHaveLength(names.length + 1)
  })

  it('can be read back, and no cell starts a formula, whatever it holds', () => {
    assert(
      property(results, (result) => {
        const rows = parse(written(csvFormat, result) ?? '') as string[][]
        for (const row of rows) {
          expect(row).toHaveLength(22)
          for (const cell of row) {
            expect(cell).not.toMatch(/(?:^|;)[\s"“”‘’]*[=+\-@\t\r＝＋－＠]/)
          }
        }
      }),
    )
  })
})
