import { describe, expect, it } from '@jest/globals'
import type { Evidence } from '../../../src/domain/gate/evidence.ts'
import { judge } from '../../../src/domain/gate/gate.ts'
import type { Waiver } from '../../../src/domain/gate/waivers/waiver.ts'
import type {
  Library,
  Vulnerability,
} from '../../../src/domain/library/library.ts'
import {
  aLibrary,
  aNode,
  aVulnerability,
  deltaBetween,
  figuresOf,
} from '../../support/builders.ts'
import {
  aCondition,
  aLicenseWaiver,
  aWaiver,
  waivedIn,
} from '../../support/waivers.ts'

const npm = (
  name: string,
  version: string,
  found: readonly Vulnerability[] = [],
  more: Partial<Library> = {},
) =>
  aLibrary({
    keyUuid: `${name}@${version}`,
    type: 'NODE_PACKAGED_MODULE',
    name: `${name}.tgz`,
    groupId: name,
    artifactId: undefined,
    version,
    licenses: [{ name: 'MIT' }],
    vulnerabilities: found,
    ...more,
  })

const fix = 'Upgrade to version 2'
const c1 = aVulnerability({ id: 'C-1', severity: 'critical', score: 9.8, fix })
const c2 = aVulnerability({ id: 'C-2', severity: 'critical', score: 9 })
const h1 = aVulnerability({ id: 'H-1', severity: 'high', score: 8.1, fix })
const h2 = aVulnerability({ id: 'H-2', severity: 'high', score: undefined })
const m1 = aVulnerability({ id: 'M-1', severity: 'medium', score: 5 })

const libraries = [
  npm('a', '1', [c1, h1]),
  npm('a', '2', [c1]),
  npm('b', '1', [c2, h2]),
  npm('d', '1', [m1]),
  npm('g', '1', [], { licenses: [{ name: 'GPL 3.0' }] }),
  npm('g', '2', [], { licenses: [{ name: 'Suspected GPL 3.0' }] }),
  npm('n', '1', [], { licenses: [] }),
  npm('r', '1', [], { licenses: [{ name: 'Requires Review' }] }),
]
const before = [npm('b', '0.9', [c2]), npm('d', '1', [m1])]
const hierarchy = [
  aNode({
    keyUuid: 'a@1',
    dependencies: [aNode({ keyUuid: 'a@2' }), aNode({ keyUuid: 'b@1' })],
  }),
]
const evidence: Evidence = {
  inventory: { libraries },
  figures: figuresOf(libraries),
  compared: {
    delta: deltaBetween(before, libraries),
    before: { libraries: before },
  },
  hierarchy,
  scannedAt: Date.parse('2026-11-20T06:00:00Z'),
  serverDate: Date.parse('2026-11-27T18:00:00Z'),
  policyViolations: {
    total: 2,
    rows: [
      { policy: 'No GPL', library: 'g-1.tgz' },
      { policy: 'No GPL', library: 'b-1.tgz', manifest: 'package.json' },
    ],
  },
}

const rowOf = (line: string, given: Evidence = evidence) => {
  const [row] = judge([aCondition(line)], given)
  if (!row) throw new Error('no row')
  return row
}
const waiving = (...waivers: readonly Waiver[]): Evidence => ({
  ...evidence,
  waived: waivedIn(libraries, waivers),
})

describe('a condition', () => {
  it.each([
    ['fixable-critical > 0', 2, ['a 1 C-1', 'a 2 C-1']],
    ['fixable-high > 0', 1, ['a 1 H-1']],
    ['direct-critical > 0', 1, ['a 1 C-1']],
    ['direct-high > 0', 1, ['a 1 H-1']],
    ['cvss >= 9.0', 9.8, ['a 1 C-1 (9.8)', 'a 2 C-1 (9.8)', 'b 1 C-2 (9.0)']],
    ['cvss > 9.0', 9.8, ['a 1 C-1 (9.8)', 'a 2 C-1 (9.8)']],
    ['new-high > 0', 2, ['a 1 H-1', 'b 1 H-2']],
    ['new-vulnerabilities > 2', 3, ['a 1 C-1', 'a 1 H-1', 'b 1 H-2']],
    ['scan-age > 7d', 7.5, []],
    ['scan-age >= 180h', 180, []],
    ['policy-violations > 0', 2, ['b-1.tgz (No GPL)', 'g-1.tgz (No GPL)']],
  ])('%s fails with %d, because of %j', (line, actual, examples) => {
    const verdict = 'failed'
    expect(rowOf(line)).toMatchObject({ verdict, actual, examples })
  })

  it.each([
    ['fixable-high > 1', 'at most 1'],
    ['direct-critical > 1', 'at most 1'],
    ['cvss > 9.8', 'at most 9.8'],
    ['cvss >= 10', 'less than 10.0'],
    ['new-high > 2', 'at most 2'],
    ['scan-age > 8d', 'at most 8d'],
    ['scan-age > 180h', 'at most 180h'],
    ['policy-violations > 2', 'at most 2'],
    ['expired-waivers > 0', 'at most 0'],
  ])('%s passes: allowed is %s', (line, limit) => {
    expect(rowOf(line)).toMatchObject({ verdict: 'passed', limit })
  })

  it('names the first ten of many, the most severe first', () => {
    const some = Array.from({ length: 300 }, (_, n) => {
      const score = 9 + ((n * 7) % 100) / 100
      return npm(`p${n}`, '1', [{ ...c1, id: `C-${n}`, score }])
    })
    const given = { inventory: { libraries: some }, figures: figuresOf(some) }
    const expected = some
      .map(({ groupId, vulnerabilities: [found] }) => ({ groupId, found }))
      .sort(
        (a, b) =>
          (b.found?.score ?? 0) - (a.found?.score ?? 0) ||
          ((a.groupId ?? '') < (b.groupId ?? '') ? -1 : 1),
      )
      .slice(0, 10)
      .map(({ groupId, found }) => `${groupId} 1 ${found?.id}`)
    expect(rowOf('critical > 0', given).examples).toEqual(expected)
  })

  it('takes the highest score for 0 where none is known', () => {
    const some = [npm('b', '1', [h2])]
    const given = { inventory: { libraries: some }, figures: figuresOf(some) }
    expect(rowOf('cvss > 0', given)).toMatchObject({
      verdict: 'passed',
      actual: 0,
    })
  })

  it('never takes a scan for one of the future', () => {
    const given = { ...evidence, serverDate: 0 }
    expect(rowOf('scan-age > 1h', given).actual).toBe(0)
  })

  it.each<[string, Partial<Evidence>, string]>([
    [
      'direct-critical > 0',
      { hierarchy: undefined },
      'add hierarchy to `report`',
    ],
    ['direct-high > 0', { hierarchy: [] }, 'the hierarchy names no library'],
    ['new-high > 0', { compared: undefined }, 'set `baseline`'],
    ['new-vulnerabilities > 0', { compared: undefined }, 'set `baseline`'],
    [
      'scan-age > 7d',
      { scannedAt: undefined },
      'when the project was last scanned',
    ],
    ['scan-age > 7d', { serverDate: undefined }, 'has no date'],
    ['policy-violations > 0', { policyViolations: undefined }, '`scan-output`'],
    ...[
      'cvss >= 9.0',
      'fixable-high > 0',
      'direct-critical > 0',
      'new-high > 0',
      'new-vulnerabilities > 0',
    ].map((line): [string, Partial<Evidence>, string] => [
      line,
      { inventory: { libraries, alertsPending: true } },
      'set `wait-for: finished`',
    ]),
  ])('%s is not judged without %j', (line, lack, why) => {
    const row = rowOf(line, { ...evidence, ...lack })
    expect(row.verdict).toBe('not-judged')
    expect(row.why).toContain(why)
  })

  it('on direct dependencies is judged for an inventory without libraries', () => {
    const none = {
      inventory: { libraries: [] },
      figures: figuresOf([]),
      hierarchy: [],
    }
    expect(rowOf('direct-high > 0', none).verdict).toBe('passed')
  })
})

describe('what is waived', () => {
  const waive = (vulnerability: string, library: string) =>
    aWaiver({ vulnerability, library })
  const license = (license: string, library: string) =>
    aLicenseWaiver({ license, library })

  it.each<[string, Waiver[], number, number]>([
    ['critical > 9', [waive('c-1', 'a')], 1, 2],
    ['critical > 9', [waive('C-1', 'a@1')], 2, 1],
    ['high > 9', [waive('H-1', 'a')], 1, 1],
    ['medium > 9', [waive('M-1', 'd')], 0, 1],
    ['cvss > 9.0', [waive('C-1', 'a')], 9, 2],
    ['cvss > 9.0', [waive('C-1', 'a@2')], 9.8, 1],
    ['fixable-critical > 9', [waive('C-1', 'a')], 0, 2],
    ['direct-critical > 9', [waive('C-1', 'a')], 0, 1],
    ['direct-critical > 9', [waive('C-1', 'a@2')], 1, 0],
    ['vulnerable-libraries > 9', [waive('M-1', 'd')], 3, 1],
    ['vulnerable-libraries > 9', [waive('C-1', 'a@1')], 4, 0],
    ['new-critical > 9', [waive('C-1', 'a')], 0, 1],
    // Another version has it, too, and is not waived.
    ['new-critical > 9', [waive('C-1', 'a@1')], 1, 0],
    ['new-high > 9', [waive('H-2', 'b')], 1, 1],
    ['new-vulnerabilities > 9', [waive('C-1', 'a'), waive('H-1', 'a')], 1, 2],
    ['license in GPL*', [license('GPL*', 'g')], 0, 2],
    ['license in GPL*', [license('GPL*', 'g@1')], 1, 1],
    ['license in GPL*', [license('Suspected*', 'g')], 1, 1],
    ['license not in MIT', [license('GPL*', 'g')], 1, 2],
    ['license not in MIT', [license('Requires Review', 'r')], 2, 1],
    ['no-license > 9', [license('Requires Review', 'r')], 1, 1],
    ['no-license > 9', [license('*', 'n')], 1, 1],
    ['new-licenses > 9', [license('GPL*', 'g')], 0, 2],
    ['new-licenses > 9', [license('Suspected*', 'g')], 1, 1],
  ])('%s without %j is %d, %d waived', (line, waivers, actual, waived) => {
    expect(rowOf(line, waiving(...waivers))).toMatchObject({ actual, waived })
  })

  const everything = [
    ...['C-1', 'C-2', 'H-1', 'H-2', 'M-1'].map((id) => waive(id, '?')),
    license('*', '?'),
  ]
  it.each([
    'libraries < 1',
    'outdated > 90%',
    'weak-matches > 9',
    'duplicate-versions > 9',
    'new-libraries > 9',
    'removed-libraries > 9',
    'library matches a',
    'policy-violations > 9',
    'scan-age > 30d',
  ])('does not act on %s', (line) => {
    const outdated = libraries.map((one) => ({ ...one, outdated: false }))
    const given = {
      ...waiving(...everything),
      inventory: { libraries: outdated },
      figures: figuresOf(outdated),
    }
    const { waived, actual } = rowOf(line, given)
    expect(waived).toBeUndefined()
    expect(actual).toBe(rowOf(line, { ...given, waived: undefined }).actual)
  })

  it.each([
    ['critical > 0', 3],
    ['license in GPL*', 2],
    ['cvss >= 9.0', 3],
  ])('leaves nothing of %s where all is waived', (line, waived) => {
    const row = rowOf(line, waiving(...everything))
    expect(row).toMatchObject({ actual: 0, waived, verdict: 'passed' })
  })

  it('names for a license found elsewhere the library that is not waived', () => {
    const more = [
      ...libraries,
      npm('z', '1', [], { licenses: [{ name: 'GPL 3.0' }] }),
    ]
    const given = {
      ...evidence,
      inventory: { libraries: more },
      compared: {
        delta: deltaBetween(before, more),
        before: { libraries: before },
      },
      waived: waivedIn(more, [license('GPL*', 'g')]),
    }
    expect(rowOf('new-licenses > 0', given).examples).toEqual(['GPL 3.0 (z 1)'])
  })

  it('is told of no condition where there is no policy', () => {
    expect(rowOf('critical > 0').waived).toBeUndefined()
  })

  it("by the workspace alone counts for a policy that takes none of the workspace's", () => {
    const origin = { file: 'policy.yml', line: 1, isWorkspace: true } as const
    const own = { ...waive('C-1', 'a'), origin }
    const from = { file: 'acme/security/policy.yml@main', line: 2 }
    const rows = judge(
      [
        aCondition('critical > 0'),
        aCondition('critical > 0', { origin: from, workspaceWaivers: false }),
      ],
      waiving(own, waive('C-2', 'b')),
    )
    expect(rows).toMatchObject([
      { actual: 0, waived: 3, origin: undefined },
      { actual: 2, waived: 1, origin: from },
    ])
  })

  it('counts again after the last day, and is counted by expired-waivers', () => {
    const given = waiving({ ...waive('C-1', 'a'), until: '2026-11-26' })
    expect(rowOf('critical > 0', given)).toMatchObject({ actual: 3, waived: 0 })
    expect(rowOf('expired-waivers > 0', given)).toMatchObject({
      actual: 1,
      verdict: 'failed',
      examples: ['C-1 in a, until 2026-11-26'],
    })
  })
})
