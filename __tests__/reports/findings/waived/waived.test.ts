import { describe, expect, it } from '@jest/globals'
import type { Waiver } from '../../../../src/domain/gate/waivers/waiver.ts'
import type { Result } from '../../../../src/operations/result/result.ts'
import { present } from '../../../../src/reports/present.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { aResult, presentOptions, reported } from '../../../support/results.ts'
import { waivedBy } from '../../../support/waived.ts'
import { aLicenseWaiver, aWaiver } from '../../../support/waivers.ts'

const widget = aLibrary({
  vulnerabilities: [
    aVulnerability(),
    aVulnerability({ id: 'CVE-2021-0002', severity: 'high' }),
  ],
})

function summaryOf(result: Result, room = 1_000_000): string {
  return present(result, presentOptions({ room })).summary ?? ''
}

function waivedWith(waivers: readonly Waiver[], libraries = [widget]): Result {
  return aResult({
    reported: reported(libraries),
    waived: waivedBy(libraries, waivers),
  })
}

/** The rows of the table of waived findings, without their cells' padding. */
function rowsOf(summary: string): string[] {
  const [, fold = ''] =
    /<summary>🛡️[\s\S]*?\n\n([\s\S]*?)<\/details>/u.exec(summary) ?? []
  return fold.split('\n').filter((line) => /^\| (?!:|Waived)/.test(line))
}

describe('the waived findings in the summary', () => {
  const reason = 'Not reachable in our build<br>`policy.yml:1`'

  it.each<readonly [string, Waiver, string]>([
    [
      'a vulnerability',
      aWaiver(),
      `| 🟡&nbsp;CVE-2021-0001<br>until&nbsp;2027-03-31 | \`com.example:widget-core 1.4.2\` | ${reason} |`,
    ],
    [
      'a license',
      aLicenseWaiver({ license: 'Apache*' }),
      `| \`Apache 2.0\`<br>until&nbsp;2027-03-31 | \`com.example:widget-core 1.4.2\` | ${reason} |`,
    ],
    [
      'one that ends within 14 days',
      aWaiver({ until: '2026-12-01' }),
      `| 🟡&nbsp;CVE-2021-0001<br>⏳&nbsp;until&nbsp;2026-12-01 | \`com.example:widget-core 1.4.2\` | ${reason} |`,
    ],
    [
      'one that is over, as the file has it',
      aWaiver({ until: '2026-11-26' }),
      `| \`CVE-2021-0001\`<br>❌&nbsp;**expired**&nbsp;2026-11-26 | \`widget-core\` | ${reason} |`,
    ],
    [
      "one of the workspace's file",
      aWaiver({
        origin: { file: '.mend/policy.yml', line: 7, isWorkspace: true },
      }),
      '| 🟡&nbsp;CVE-2021-0001<br>until&nbsp;2027-03-31 | `com.example:widget-core 1.4.2` | Not reachable in our build<br>`.mend/policy.yml:7`&nbsp;✏️ |',
    ],
  ])('have a row for %s', (_, waiver, expected) => {
    expect(rowsOf(summaryOf(waivedWith([waiver])))).toEqual([expected])
  })

  it('say of a library without a license that it has none', () => {
    const waiver = aLicenseWaiver({ license: '*' })
    const result = waivedWith([waiver], [aLibrary({ licenses: [] })])
    expect(rowsOf(summaryOf(result))[0]).toContain('| no license<br>until')
  })

  it('begin with what is over and what ends soon', () => {
    const result = waivedWith([
      aWaiver(),
      aWaiver({ vulnerability: 'CVE-2021-0002', until: '2026-12-01' }),
      aWaiver({ vulnerability: 'CVE-1', until: '2026-01-01' }),
    ])
    const ids = rowsOf(summaryOf(result)).map((row) => /CVE-[\d-]+/.exec(row))
    expect(ids.map(String)).toEqual(['CVE-1', 'CVE-2021-0002', 'CVE-2021-0001'])
  })

  it('explain the mark of the workspace where it is used, and only there', () => {
    const note =
      'Read from the checked-out code, so a pull request can change it.'
    const own = { file: 'a.yml', line: 1, isWorkspace: true } as const
    expect(summaryOf(waivedWith([aWaiver()]))).not.toContain(note)
    expect(summaryOf(waivedWith([aWaiver({ origin: own })]))).toContain(note)
  })

  it('name the waivers that match nothing', () => {
    const unused = aWaiver({ vulnerability: 'CVE-9', library: 'gone' })
    expect(summaryOf(waivedWith([unused]))).toContain(
      'These waivers match nothing here: `CVE-9` in `gone` (`policy.yml:1`).',
    )
  })

  it('mark a waived vulnerability, which stays with its library', () => {
    const summary = summaryOf(waivedWith([aWaiver()]))
    expect(summary).toContain(
      'CVE-2021-0002<br>🟡&nbsp;5.3&nbsp;CVE-2021-0001 🛡️&nbsp;waived |',
    )
    expect(summary).toContain(
      'of 2 vulnerabilities · **1** of 2 vulnerabilities waived.',
    )
    expect(summaryOf(waivedWith([]))).not.toContain('waived')
  })

  it('are a line where there is no room for more', () => {
    const libraries = Array.from({ length: 400 }, (_, n) =>
      aLibrary({ keyUuid: `k${n}`, vulnerabilities: [aVulnerability()] }),
    )
    const result = waivedWith([aWaiver()], libraries)
    expect(rowsOf(summaryOf(result))).toHaveLength(50)
    expect(summaryOf(result)).toContain('350 more in `mend-report.json`.')
    expect(summaryOf(result, 3_000)).toContain(
      'Waived findings: 400 more in `mend-report.json`.',
    )
  })

  it.each([
    [[aWaiver()], '1 finding waived'],
    [[aWaiver({ until: '2026-11-26' })], '1 waiver expired'],
    [
      [aWaiver(), aWaiver({ until: '2026-11-26' })],
      '1 finding waived · 1 waiver expired',
    ],
    [
      [aWaiver(), aLicenseWaiver({ license: '*' })],
      '2 findings waived (1 vulnerability, 1 license)',
    ],
    [[aLicenseWaiver({ license: '*' })], '1 finding waived'],
  ])('are in the headline and in the log', (waivers, phrase) => {
    const result = waivedWith(waivers)
    expect(summaryOf(result)).toContain(` · ${phrase}\n`)
    const { log } = present(result, presentOptions())
    expect(log.at(-1)).toContain(` · ${phrase}`)
  })
})

describe('a run about several projects', () => {
  it('shows the waived findings of each in its own fold', () => {
    const read = { reported: reported([widget]) }
    const target = { outcome: 'passed', reasons: [], ...read } as const
    const waived = waivedBy([widget], [aWaiver()])
    const result = aResult({
      targets: [
        { ...target, name: 'web', waived },
        { ...target, name: 'docs' },
      ],
    })
    const [, web, docs] = summaryOf(result).split(/<summary>✅ /)
    expect(web).toContain('<summary>🛡️ 1 finding waived</summary>')
    expect(docs).not.toContain('waived')
  })
})

describe('secrets in a policy', () => {
  it('leave the marks as they are when they are redacted', () => {
    const secret = 'c0ffee'.repeat(10)
    const result = waivedWith([
      aWaiver({ reason: secret, until: '2026-12-01' }),
    ])
    const options = presentOptions({ secrets: [secret] })
    const { summary = '' } = present(result, options)
    expect(rowsOf(summary)).toEqual([
      expect.stringContaining('⏳&nbsp;until&nbsp;2026-12-01'),
    ])
  })

  it('are nowhere in what is shown', () => {
    const secret = 'c0ffee'.repeat(10)
    const result = waivedWith([
      aWaiver({
        reason: `see ${secret}`,
        origin: { file: `${secret}.yml`, line: 1 },
      }),
    ])
    const options = presentOptions({ secrets: [secret] })
    expect(JSON.stringify(present(result, options))).not.toContain(secret)
  })
})

describe('the number of waived findings', () => {
  const twin = { ...widget, keyUuid: 'twin' }
  const both = [aWaiver(), aLicenseWaiver({ license: 'Apache*' })]

  it.each([
    [[widget], both, '2 findings waived (1 vulnerability, 1 license)'],
    [
      [widget, twin],
      both,
      '4 findings waived (1 different vulnerability, 1 different license)',
    ],
    [[widget, twin], [aWaiver()], '2 findings waived'],
    [[aLibrary()], [aWaiver()], '0 findings waived'],
  ])('of %# is told by kind', (libraries, waivers, expected) => {
    const summary = summaryOf(waivedWith(waivers, libraries))
    expect(summary.split('\n\n')[1]?.split(' · ').at(-1)).toBe(expected)
  })
})
