import { describe, expect, it } from '@jest/globals'
import {
  type Condition,
  parseCondition,
} from '../../../src/domain/gate/condition.ts'
import type { Evidence } from '../../../src/domain/gate/evidence.ts'
import { judge } from '../../../src/domain/gate/gate.ts'
import type { Library, Severity } from '../../../src/domain/library/library.ts'
import {
  aLibrary,
  aVulnerability,
  deltaBetween,
  figuresOf,
} from '../../support/builders.ts'

function conditions(...lines: string[]): Condition[] {
  return lines.map((line) => {
    const parsed = parseCondition(line)
    if (!parsed.ok) throw new Error(parsed.problem)
    return parsed.condition
  })
}

function evidence(
  libraries: readonly Library[],
  overrides: Partial<Evidence> = {},
): Evidence {
  return {
    inventory: { libraries },
    figures: figuresOf(libraries),
    ...overrides,
  }
}

const npm = (name: string, version: string, more: Partial<Library> = {}) =>
  aLibrary({
    keyUuid: `${name}@${version}`,
    type: 'NODE_PACKAGED_MODULE',
    name: `${name}.tgz`,
    groupId: name,
    version,
    licenses: [{ name: 'MIT', spdxName: 'MIT' }],
    outdated: false,
    ...more,
  })
const bad = (id: string, severity?: Severity) => ({
  vulnerabilities: [aVulnerability({ id, severity })],
})

const libraries = [
  npm('a', '1', bad('CVE-1', 'critical')),
  npm('b', '1', bad('CVE-2', 'high')),
  npm('c', '1', { ...bad('CVE-3', 'medium'), licenses: [] }),
  npm('d', '1', bad('CVE-4', 'low')),
  npm('e', '1', {
    outdated: true,
    licenses: [{ name: 'GPL 3.0', spdxName: 'GPL-3.0' }],
  }),
  npm('e', '2', { matchType: 'FILENAME' }),
  npm('f', '1', { licenses: [{ name: 'LGPL 2.1' }, { name: 'MIT' }] }),
  aLibrary({
    keyUuid: 'log4j',
    groupId: 'log4j',
    artifactId: 'log4j',
    name: 'Apache Log4j',
    version: '1.2.17',
    coordinates: 'log4j:log4j:1.2.17',
    outdated: false,
  }),
]
const before = [
  npm('a', '0.9'),
  npm('gone', '1'),
  npm('gone2', '1'),
  npm('e', '1'),
]
const compared = {
  delta: deltaBetween(before, libraries),
  before: { libraries: before },
}
const full = evidence(libraries, { compared })

const one = (line: string, given: Evidence = full) => {
  const [row] = judge(conditions(line), given)
  if (!row) throw new Error('no row')
  return row
}

describe('the gate', () => {
  it.each([
    ['critical > 0', 1, ['a 1 CVE-1']],
    ['high > 0', 1, ['b 1 CVE-2']],
    ['medium > 0', 1, ['c 1 CVE-3']],
    ['low > 0', 1, ['d 1 CVE-4']],
    ['vulnerable-libraries > 3', 4, ['a 1', 'b 1', 'c 1', 'd 1']],
    ['no-license > 0', 1, ['c 1']],
    ['outdated > 0', 1, ['e 1']],
    ['outdated > 12%', 12.5, ['e 1']],
    ['libraries < 9', 8, []],
    ['weak-matches > 0', 1, ['e 2']],
    ['duplicate-versions > 0', 1, ['e 1, 2']],
    ['license in GPL-*, AGPL-*', 1, ['e 1 (GPL 3.0)']],
    ['license in gpl ?.0', 1, ['e 1 (GPL 3.0)']],
    ['license in LGPL-2.1', 1, ['f 1 (LGPL 2.1)']],
    ['license not in MIT, Apache-2.0', 2, ['e 1 (GPL 3.0)', 'f 1 (LGPL 2.1)']],
    ['library matches log4j:1.*', 1, ['log4j:log4j 1.2.17']],
    ['library matches log4j:log4j', 1, ['log4j:log4j 1.2.17']],
    ['library matches log4j:log4j:1.2.17', 1, ['log4j:log4j 1.2.17']],
    ['library matches apache log4j', 1, ['log4j:log4j 1.2.17']],
    ['library matches e@2, b', 2, ['b 1', 'e 2']],
    [
      'new-libraries > 0',
      6,
      ['b 1', 'c 1', 'd 1', 'e 2', 'f 1', 'log4j:log4j 1.2.17'],
    ],
    [
      'new-libraries >= 75%',
      75,
      ['b 1', 'c 1', 'd 1', 'e 2', 'f 1', 'log4j:log4j 1.2.17'],
    ],
    ['removed-libraries > 10%', 50, ['gone 1', 'gone2 1']],
    ['new-critical > 0', 1, ['a 1 CVE-1']],
    [
      'new-licenses > 0',
      3,
      ['Apache 2.0 (log4j:log4j 1.2.17)', 'GPL 3.0 (e 1)', 'LGPL 2.1 (f 1)'],
    ],
  ])(
    'fails on %s, with the number and the examples',
    (line, actual, examples) => {
      expect(one(line)).toMatchObject({
        condition: line,
        verdict: 'failed',
        actual,
        examples,
      })
    },
  )

  it.each([
    'critical > 1',
    'high >= 2',
    'medium < 1',
    'low <= 0',
    'libraries = 9',
    'outdated > 12.5%',
    'license in AGPL-*',
    'license not in MIT, *GPL*, Apache*',
    'library matches log4j:2.*',
    'library matches log',
    'new-libraries > 75%',
    'removed-libraries > 50%',
    'new-critical > 1',
  ])('passes %s, without examples', (line) => {
    expect(one(line)).toMatchObject({ verdict: 'passed', examples: [] })
  })

  it.each([
    ['critical > 0', 'at most 0'],
    ['critical >= 2', 'less than 2'],
    ['libraries < 1', 'at least 1'],
    ['libraries <= 1', 'more than 1'],
    ['libraries = 0', 'other than 0'],
    ['outdated > 20%', 'at most 20%'],
    ['license in GPL-*', 'none'],
  ])('shows for %s the limit %s', (line, limit) => {
    expect(one(line).limit).toBe(limit)
  })

  it.each([
    ['license in GPL*', 3],
    ['license in AGPL*', 3],
    // Mend's words for none are counted or allowed: only the one without any row is left.
    ['license not in MIT', 1],
    ['license not in MIT, Requires Review', 1],
    ['library matches a', undefined],
    ['no-license > 0', undefined],
  ])(
    'says for %s how many libraries without a known license it does not judge',
    (line, withoutLicense) => {
      const licensed = (keyUuid: string, ...names: string[]) =>
        npm(keyUuid, '1', { licenses: names.map((name) => ({ name })) })
      const given = [
        licensed('a', 'MIT'),
        licensed('b', 'GPL 3.0'),
        licensed('c'),
        licensed('d', 'Requires Review'),
        licensed('e', 'Unspecified License', 'Requires Review'),
      ]
      expect(one(line, evidence(given)).withoutLicense).toBe(withoutLicense)
    },
  )

  it('finds an artifact by group and name where its type is not one of Maven', () => {
    const bare = aLibrary({
      type: 'UNKNOWN_ARTIFACT',
      name: 'Apache Log4j',
      groupId: 'log4j',
      artifactId: 'log4j',
      version: '1.2.17',
    })
    for (const pattern of ['log4j:1.*', 'log4j:log4j', 'log4j:log4j:1.2.*']) {
      const row = one(`library matches ${pattern}`, evidence([bare]))
      expect(row.verdict).toBe('failed')
    }
  })

  it.each([
    ['license in GPL-*', { name: 'GPL 2.0' }],
    ['license in EPL-1.0', { name: 'Eclipse 1.0' }],
    ['license in apache-*', { name: 'x', spdxName: 'Apache-2.0' }],
    ['license in GPL*', { name: ' GPL 3.0' }],
    ['license in GPL 3.0', { name: 'GPL  3.0 ' }],
    ['license in GPL-3.0', { name: 'GPL\u00A03.0' }],
    ['license in GPL*', { name: '\u200BGPL 3.0' }],
    ['license in MIT', { name: 'x', spdxName: ' MIT' }],
    ['license in Apache-2.0', { name: 'Apache  2.0' }],
  ])('finds by %s what Mend calls %j', (line, license) => {
    const library = npm('a', '1', { licenses: [license] })
    expect(one(line, evidence([library])).verdict).toBe('failed')
    const allowed = line.replace(' in ', ' not in ')
    expect(one(allowed, evidence([library])).verdict).toBe('passed')
  })

  it.each([
    ['license in GPL*, AGPL*', { name: 'GPL' }],
    ['license in GPL*, AGPL*', { name: 'AGPL' }],
    ['license in GPL*, AGPL*', { name: 'Suspected GPL 3.0' }],
    ['license in GPL-3.0', { name: 'Suspected GPL 3.0' }],
    ['license in Suspected*', { name: 'Suspected GPL 3.0' }],
    ['license in Apache-2.0', { name: 'Suspected Apache 2.0' }],
    ['license in requires review', { name: 'Requires Review' }],
    ['license in requires review', { name: ' Requires  Review' }],
    ['license in GPL*', { name: 'SUSPECTED\u00A0 GPL 3.0' }],
    // Ids that SPDX renamed, in both directions.
    ['license in GPL-2.0-only', { name: 'x', spdxName: 'GPL-2.0' }],
    ['license in GPL-2.0-only', { name: 'GPL 2.0' }],
    ['license in GPL-2.0-or-later', { name: 'x', spdxName: 'GPL-2.0+' }],
    ['license in gpl-2.0+', { name: 'x', spdxName: 'GPL-2.0-or-later' }],
    ['license in LGPL-2.1', { name: 'x', spdxName: 'LGPL-2.1-only' }],
    ['license in AGPL-3.0-only', { name: 'Suspected AGPL 3.0' }],
    ['license in GFDL-1.3-or-later', { name: 'x', spdxName: 'GFDL-1.3+' }],
    ['license not in GPL-2.0-only', { name: 'x', spdxName: 'GPL-2.0' }],
    ['license not in MIT', { name: 'Suspected MIT' }],
    ['license not in MIT', { name: 'Suspected MIT', spdxName: 'MIT' }],
    ['license not in MIT', { name: 'Requires Review' }],
    ['license not in MIT, *', { name: 'Requires Review' }],
    ['license not in MIT, Suspected *', { name: 'Suspected Unspecified' }],
    ['license not in MIT, *', { name: '' }],
    ['license not in MIT', { name: 'Unspecified License', spdxName: 'MIT' }],
    ['no-license > 0', { name: 'Requires Review' }],
    ['no-license > 0', { name: ' ' }],
  ])('fails by %s what Mend calls %j', (line, license) => {
    const library = npm('a', '1', { licenses: [license] })
    expect(one(line, evidence([library])).verdict).toBe('failed')
  })

  it.each([
    ['license in GPL*', { name: 'LGPL 2.1' }],
    ['license in GPL*', { name: 'Suspected LGPL 2.1' }],
    ['license not in Suspected MIT', { name: 'Suspected MIT' }],
    ['license not in MIT, Requires Review', { name: 'Requires Review' }],
    ['license not in Requires Review', { name: 'Requires  Review ' }],
    ['license in GPL-2.0-only', { name: 'x', spdxName: 'GPL-2.0+' }],
    ['license in GPL-2.0-only', { name: 'LGPL 2.0' }],
    ['no-license > 0', { name: 'Suspected MIT' }],
  ])('passes by %s what Mend calls %j', (line, license) => {
    const library = npm('a', '1', { licenses: [license] })
    expect(one(line, evidence([library])).verdict).toBe('passed')
  })

  it('shows with a percentage how many of how many', () => {
    expect(one('removed-libraries > 60%')).toMatchObject({
      actual: 50,
      share: { count: 2, of: 4 },
    })
  })

  it('judges exactly and shows two digits', () => {
    const three = [
      npm('a', '1', { outdated: true }),
      npm('b', '1'),
      npm('c', '1'),
    ]
    expect(one('outdated > 33.33%', evidence(three))).toMatchObject({
      verdict: 'failed',
      actual: 33.33,
    })
  })

  it('counts a share of no libraries as zero', () => {
    const given = evidence([], {
      compared: { delta: deltaBetween([], []), before: { libraries: [] } },
    })
    for (const line of ['outdated > 0%', 'removed-libraries > 0%']) {
      expect(one(line, given)).toMatchObject({ verdict: 'passed', actual: 0 })
    }
    expect(one('libraries < 1', given).verdict).toBe('failed')
  })

  it("judges all conditions in order, whatever the others' verdicts", () => {
    const rows = judge(conditions('critical > 0', 'high > 9', 'low > 0'), full)
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'failed',
      'passed',
      'failed',
    ])
  })

  it('names at most ten examples, none of them long', () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      npm(`${n}`.padStart(2, '0').repeat(500), '1', { licenses: [] }),
    )
    const { actual, examples } = one('no-license > 0', evidence(many))
    expect(actual).toBe(40)
    expect(examples).toHaveLength(10)
    expect(Math.max(...examples.map(({ length }) => length))).toBe(200)
  })

  const unread = {}
  const pending = { ...full, inventory: { libraries, alertsPending: true } }
  const early = {
    ...compared,
    before: { ...compared.before, alertsPending: true },
  }
  it.each<[string, string, Evidence, string]>([
    ['an inventory', 'libraries < 1', unread, 'the inventory was not read'],
    [
      'a baseline',
      'new-libraries > 0',
      evidence([]),
      'there is nothing to compare with; set `baseline`',
    ],
    ...[
      'critical > 0',
      'high > 0',
      'medium > 0',
      'low > 0',
      'vulnerable-libraries > 0',
      'outdated > 0',
      'new-critical > 0',
    ].map((line): [string, string, Evidence, string] => [
      'alerts',
      line,
      pending,
      'set `wait-for: finished`',
    ]),
    [
      'the alerts of the baseline',
      'new-critical > 0',
      { ...full, compared: early },
      'when the baseline was read',
    ],
    [
      'knowing what is outdated',
      'outdated > 20%',
      evidence([npm('a', '1', { outdated: undefined })]),
      '"New Version" alerts',
    ],
  ])('does not judge without %s: %s', (_, line, given, why) => {
    const row = one(line, given)
    expect(row).toMatchObject({ verdict: 'not-judged', examples: [] })
    expect(row.actual).toBeUndefined()
    expect(row.why).toContain(why)
  })

  it('judges what needs no alerts while they are pending', () => {
    const given = pending
    for (const line of [
      'no-license > 0',
      'license in GPL*',
      'new-libraries > 0',
    ]) {
      expect(one(line, given).verdict).toBe('failed')
    }
  })

  it('judges a hundred thousand libraries', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => npm(`p${n}`, '1'))
    const rows = judge(
      conditions('license not in MIT', 'library matches *x*', 'no-license > 0'),
      evidence(many),
    )
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'passed',
      'passed',
      'passed',
    ])
  })
})
