import { describe, expect, it } from '@jest/globals'
import { marked } from 'marked'
import type { Library } from '../../../../src/domain/library/library.ts'
import { deltaFacts } from '../../../../src/reports/findings/compared/delta-facts.ts'
import { outputsOf } from '../../../../src/reports/outputs.ts'
import { present } from '../../../../src/reports/present.ts'
import {
  aLibrary,
  aVulnerability,
  deltaBetween,
} from '../../../support/builders.ts'
import { compared, gated } from '../../../support/comparisons.ts'
import {
  aResult,
  ensured,
  hostileTexts,
  presentOptions,
  reported,
  textOf,
} from '../../../support/results.ts'
import { waivedBy } from '../../../support/waived.ts'
import { aWaiver } from '../../../support/waivers.ts'
import { libraries } from '../../scenes.ts'

const npm = (name: string, version: string, more: Partial<Library> = {}) =>
  aLibrary({
    keyUuid: `${name}@${version}`,
    type: 'NODE_PACKAGED_MODULE',
    groupId: name,
    version,
    ...more,
  })
const many = (count: number, version: string, more: Partial<Library> = {}) =>
  Array.from({ length: count }, (_, n) => npm(`p${n}`, version, more))

function shownOf(before: readonly Library[], after: readonly Library[]) {
  const result = aResult({
    operation: 'compare',
    ensured: ensured(),
    reported: reported(after),
    compared: compared(before, after),
  })
  return present(result, presentOptions())
}

describe('what changed', () => {
  it('is counted in the outputs', () => {
    const { outputs } = shownOf(
      [npm('a', '1'), npm('b', '1'), npm('c', '1')],
      [npm('a', '2'), npm('d', '1')],
    )
    expect(outputs).toMatchObject({
      'added-count': '1',
      'removed-count': '2',
      'changed-count': '1',
    })
  })

  it('is 0 when nothing changed, and empty without a baseline', () => {
    const names = ['added-count', 'removed-count', 'changed-count'] as const
    const same = shownOf(libraries, libraries)
    const without = outputsOf(aResult({ reported: reported(libraries) }))
    for (const name of names) {
      expect(same.outputs[name]).toBe('0')
      expect(without[name]).toBe('')
    }
    expect(same.summary).toContain('Nothing changed.')
    expect(same.log.join()).toContain('no library changed')
  })

  it.each([
    // before, after, the license facts, the conditions that fail
    [['MIT'], ['Requires Review'], ['MIT → none'], []],
    [['Unspecified License'], ['MIT'], ['none → MIT'], ['new-licenses > 0']],
    [['Unspecified License'], [''], [], []],
    [[], ['Suspected Unspecified'], [], []],
    [['MIT'], ['MIT', 'Unsupported Filetype'], [], []],
    [['MIT'], ['ISC'], ['MIT → ISC'], ['new-licenses > 0']],
  ])(
    'of licenses, %j to %j, is %j, and fails %j',
    (old, now, facts, failed) => {
      const licensed = (names: readonly string[]) => [
        npm('a', '1', { licenses: names.map((name) => ({ name })) }),
      ]
      const { summary } = shownOf(licensed(old), licensed(now))
      const delta = deltaBetween(licensed(old), licensed(now))
      const words = (names: string[]) => names.join() || 'none'
      expect(
        deltaFacts(delta).licenseChanges.map(
          ({ from, to }) => `${words(from)} → ${words(to)}`,
        ),
      ).toEqual(facts)
      for (const fact of facts) {
        const [from, to] = fact
          .split(' → ')
          .map((name) => (name === 'none' ? '⚠️ none known' : `\`${name}\``))
        expect(summary).toContain(`| ${from} | ${to} |`)
      }
      const { rows } = gated(['new-licenses > 0'], licensed(now), {
        before: licensed(old),
      })
      expect(
        rows
          .filter((row) => row.verdict === 'failed')
          .map((row) => row.condition),
      ).toEqual(failed)
    },
  )

  it('is not taken for a fix where the inventory is empty', () => {
    const vulnerabilities = [aVulnerability({ id: 'CVE-1' })]
    const vulnerable = many(2, '1').map((one) => ({ ...one, vulnerabilities }))
    const [gone, left] = [[], many(2, '1')].map((now) =>
      shownOf(vulnerable, now),
    )
    expect(gone?.summary).toContain(
      'it is not known which vulnerabilities are fixed.',
    )
    expect(gone?.summary).toContain('2 removed')
    expect(gone?.summary).not.toMatch(/🩹|CVE-1/)
    expect(gone?.outputs['fixed-vulnerability-count']).toBe('')
    expect(JSON.parse(textOf(gone!.files[0]!)).changes).toEqual({
      ...{ added: 0, removed: 2, changed: 0 },
      ...{ licenseChanges: 0, newLicenses: 0, newVulnerabilities: 0 },
    })
    expect(left?.summary).not.toContain('The inventory is empty')
    expect(left?.summary).toContain('🩹 2 fixed findings')
    expect(left?.outputs['fixed-vulnerability-count']).toBe('2')
  })

  it.each([
    [many(2, '1'), many(1, '1'), '1 library removed'],
    [many(2, '1'), [], '2 libraries removed, because the inventory is empty'],
    [[], many(2, '1'), '2 libraries added, because the baseline is empty'],
    [[], [], 'no library changed, because the inventory is empty'],
  ])('from %# is told in the headline', (before, after, words) => {
    const { log, summary } = shownOf(before, after)
    expect(log.join('\n')).toContain(words)
    expect(summary?.split('\n\n')[1]).toContain(words)
  })

  it('of an empty baseline says why everything is new', () => {
    expect(shownOf([], many(1, '1')).summary).toContain(
      'The baseline is empty, so every library counts as added and every vulnerability as new.',
    )
  })

  it('is cut in the summary, which says where the rest is', () => {
    const { summary } = shownOf(many(100, '1'), [
      ...many(100, '2'),
      ...Array.from({ length: 30 }, (_, n) => npm(`q${n}`, '1')),
    ])
    expect(summary).toContain('30 libraries added, 100 changed version')
    expect(summary).toContain('➕ 30 added · 🔀 100 changed version')
    expect(summary).toContain('🔀 Changed version: 100 libraries</summary>')
    expect(summary).toContain('75 more in `mend-report.json`.')
    expect(summary).toContain('5 more in `mend-report.json`.')
  })

  const flawed = (...severities: ('critical' | 'high')[]) => ({
    vulnerabilities: severities.map((severity, n) =>
      aVulnerability({ id: `CVE-${severity}-${n}`, severity }),
    ),
  })

  it.each([
    // libraries before, what the added one has, its cell
    ['what is new', [], flawed('critical'), '1&nbsp;🔴&nbsp;critical'],
    [
      'what another version has, too',
      [npm('a', '1', flawed('high'))],
      flawed('high'),
      '1&nbsp;🟠&nbsp;high',
    ],
    [
      'each severity',
      [],
      flawed('high', 'critical', 'high'),
      '1&nbsp;🔴&nbsp;critical, 2&nbsp;🟠&nbsp;high',
    ],
  ] as const)('of an added library shows %s', (_, before, more, expected) => {
    const { summary } = shownOf(before, [
      ...before,
      npm('a', '2', more),
      ...many(30, '1'),
    ])
    expect(summary).toContain(
      [
        '| Added | Licenses | Vulnerabilities |',
        '| :-- | :-- | :-- |',
        `| \`a\` \`2\` | \`Apache 2.0\` | ${expected} |`,
        '| `p0` `1` | `Apache 2.0` | – |',
      ].join('\n'),
    )
  })

  it('of an added library shows how much is waived', () => {
    const added = npm('a', '2', flawed('high', 'high'))
    const waiver = aWaiver({ vulnerability: 'CVE-high-0', library: 'a' })
    const { summary } = present(
      aResult({
        ...{ operation: 'compare', reported: reported([added]) },
        compared: compared([], [added]),
        waived: waivedBy([added], [waiver]),
      }),
      presentOptions(),
    )
    expect(summary).toContain('| 2&nbsp;🟠&nbsp;high, 1&nbsp;waived |')
  })

  it('shows versions and licenses before and now', () => {
    const licensed = (name: string, version: string) =>
      npm('a', version, { licenses: [{ name }] })
    const { summary } = shownOf([licensed('MIT', '1')], [licensed('ISC', '2')])
    expect(summary).toContain('| Changed | Before | Now |')
    expect(summary).toContain('| `a` | `1` | ⬆️&nbsp;`2` |')
    expect(summary).toContain('| Other licenses | Before | Now |')
    expect(summary).toContain('| `a` `2` | `MIT` | `ISC` |')
  })

  it('of added libraries has no column of vulnerabilities without any', () => {
    expect(shownOf([], [npm('a', '1')]).summary).toContain(
      '| Added | Licenses |\n',
    )
  })

  it('is whole in the report file', () => {
    const { files } = shownOf(many(100, '1'), many(100, '2'))
    const { delta, baseline, changes } = JSON.parse(textOf(files[0]!))
    expect(delta.changed).toHaveLength(100)
    expect(delta.changed[0]).toMatchObject({
      package: 'p0',
      from: '1',
      to: '2',
      direction: 'up',
    })
    expect(baseline).toMatchObject({ kind: 'project', libraries: 100 })
    expect(changes).toMatchObject({ added: 0, changed: 100 })
  })

  it('escapes every name, however hostile', () => {
    const hostile = hostileTexts.map((text, n) =>
      aLibrary({
        keyUuid: `${n}`,
        type: 'NODE_PACKAGED_MODULE',
        groupId: text.slice(0, 300),
        version: text.slice(0, 300),
        licenses: [{ name: text.slice(0, 300) }],
        vulnerabilities: [
          aVulnerability({ id: text.slice(0, 300), url: text }),
        ],
      }),
    )
    const before = hostile.map((library) => ({ ...library, version: '1' }))
    for (const [one, other] of [
      [before, hostile],
      [[], hostile],
      [hostile, []],
    ] as const) {
      const html = marked.parse(shownOf(one, other).summary ?? '', {
        async: false,
      })
      expect(html).not.toMatch(/<script|<!--|<h1|href="javascript/)
      expect(html.match(/<details/g)?.length).toBe(
        html.match(/<\/details/g)?.length,
      )
    }
  })
})
