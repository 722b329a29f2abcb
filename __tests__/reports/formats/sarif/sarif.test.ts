import { describe, expect, it } from '@jest/globals'
import { assert, property } from 'fast-check'
import type { Vulnerability } from '../../../../src/domain/library/library.ts'
import type { Result } from '../../../../src/operations/result/result.ts'
import {
  maxResults,
  sarifFormat,
} from '../../../../src/reports/formats/sarif/sarif.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { aResult, reported } from '../../../support/results.ts'
import { waivedBy } from '../../../support/waived.ts'
import { aWaiver } from '../../../support/waivers.ts'
import { results, seeded } from '../inventories.ts'
import { libraries, polyglot } from '../polyglot.ts'
import { sarifErrors } from '../sarif-schema.ts'
import { written } from '../written.ts'

interface Run {
  tool: {
    driver: {
      rules: {
        id: string
        helpUri?: string
        help: { text: string; markdown: string }
        shortDescription: { text: string }
        properties: { tags: string[]; 'security-severity'?: string }
      }[]
    }
  }
  invocations: {
    toolExecutionNotifications?: { message: { text: string } }[]
  }[]
  results: {
    ruleId: string
    ruleIndex: number
    level: string
    message: { text: string }
    locations: {
      physicalLocation: {
        artifactLocation: { uri: string }
        region: { startLine: number }
      }
    }[]
    partialFingerprints: { primaryLocationLineHash: string }
    suppressions?: { kind: string; status: string; justification: string }[]
  }[]
}

function sarif(
  result: Result,
  options: Parameters<typeof written>[2] = {},
): Run {
  const text = written(sarifFormat, result, options)
  const document = JSON.parse(text ?? '{"runs":[null]}')
  if (text) expect(sarifErrors(document)).toEqual([])
  return document.runs[0]
}

function of(...vulnerabilities: Partial<Vulnerability>[]): Run {
  const library = aLibrary({
    vulnerabilities: vulnerabilities.map(aVulnerability),
  })
  return sarif(aResult({ reported: reported([library]) }))
}

function slips({
  tool: {
    driver: { rules },
  },
  results,
}: Run) {
  const ids = rules.map(({ id }) => id)
  const prints = results.map(
    ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
  )
  const used = new Set(results.map(({ ruleId }) => ruleId))
  return {
    rulesTwice: ids.length - new Set(ids).size,
    unused: ids.filter((id) => !used.has(id)),
    nameless: ids.filter((id) => id === ''),
    dangling: results.filter(
      ({ ruleId, ruleIndex }) => rules[ruleIndex]?.id !== ruleId,
    ),
    fingerprintsTwice: prints.length - new Set(prints).size,
    nowhere: results.filter(
      ({ locations: [where] }) => !where?.physicalLocation.artifactLocation.uri,
    ),
    // Of all results or of none (SARIF 2.1.0, 3.27.23).
    suppressions: new Set(results.map((one) => 'suppressions' in one)).size > 1,
    links: rules.filter(({ helpUri }) => helpUri && !/^https?:/.test(helpUri)),
    severities: rules.filter(
      ({ properties: { 'security-severity': score } }) =>
        score && !/^(10|\d)\.\d$/.test(score),
    ),
  }
}
const none = {
  rulesTwice: 0,
  unused: [],
  nameless: [],
  dangling: [],
  fingerprintsTwice: 0,
  nowhere: [],
  suppressions: false,
  links: [],
  severities: [],
}

describe('the schema of SARIF', () => {
  it('refuses what is not in it', () => {
    expect(sarifErrors({ version: '2.1.0', runs: [{ results: [] }] })).toEqual([
      "/runs/0 must have required property 'tool'",
    ])
  })
})

describe('the SARIF file', () => {
  it('is complete for the large project of the simulator', async () => {
    const run = sarif(await seeded('checkout_main'))
    expect(run.results.length).toBeGreaterThan(20)
    expect(slips(run)).toEqual(none)
  })

  it('has a suppression for each result that is waived, and an empty list for the others', () => {
    const widgets = [
      aLibrary({
        vulnerabilities: ['CVE-1', 'CVE-2'].map((id) => aVulnerability({ id })),
      }),
    ]
    const waiver = aWaiver({ vulnerability: 'cve-2', reason: 'Not\n[called]' })
    const { results } = sarif(
      aResult({
        reported: reported(widgets),
        waived: waivedBy(widgets, [waiver]),
      }),
    )
    expect(
      results.map(({ ruleId, suppressions }) => [ruleId, suppressions]),
    ).toEqual([
      ['CVE-1', []],
      [
        'CVE-2',
        [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'Not [called]',
          },
        ],
      ],
    ])
  })

  it('has no suppressions without a policy', () => {
    const [result] = of({}).results
    expect(result).not.toHaveProperty('suppressions')
  })

  it('is complete for any inventory', () => {
    assert(
      property(
        results.filter(({ reported }) => reported?.inventory !== undefined),
        (result) => {
          expect(slips(sarif(result))).toEqual(none)
        },
      ),
    )
  })

  it('has one rule for a vulnerability and one result for each library that has it', () => {
    const vulnerabilities = [
      aVulnerability({ id: 'CVE-1' }),
      aVulnerability({ id: 'CVE-1' }),
    ]
    const both = ['a', 'b'].map((keyUuid) =>
      aLibrary({ keyUuid, vulnerabilities }),
    )
    const run = sarif(aResult({ reported: reported(both) }))
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['CVE-1'])
    expect(run.results).toHaveLength(2)
  })

  it.each<[Partial<Vulnerability>, string, string | undefined]>([
    [{ severity: 'critical', score: 9.8 }, 'error', '9.8'],
    [{ severity: 'high', score: 7 }, 'error', '7.0'],
    [{ severity: 'medium', score: 5.3 }, 'warning', '5.3'],
    [{ severity: 'low', score: 2 }, 'note', '2.0'],
    [{ severity: 'critical', score: undefined }, 'error', '9.1'],
    [{ severity: 'medium', score: undefined }, 'warning', '4.0'],
    [{ severity: undefined, score: undefined }, 'warning', undefined],
  ])('rates %j as %s, %s', (vulnerability, level, score) => {
    const run = of(vulnerability)
    expect(run.results[0]?.level).toBe(level)
    expect(run.tool.driver.rules[0]?.properties['security-severity']).toBe(
      score,
    )
  })

  it('puts a result at the manifest of the library, otherwise at the workflow', () => {
    const run = sarif(polyglot, {
      manifests: ['a b/package.json', 'x/go.mod'],
      workflow: '.github/workflows/scan.yml',
    })
    const places = run.results.map(({ message, locations: [where] }) => [
      message.text.split(' ')[0],
      where?.physicalLocation.artifactLocation.uri,
    ])
    expect(places).toContainEqual(['lodash', 'a%20b/package.json'])
    expect(places).toContainEqual(['log4j:log4j', '.github/workflows/scan.yml'])
  })

  it('puts a result at the usual workflow when it knows neither', () => {
    const [result] = sarif(polyglot).results
    expect(result?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: '.github/workflows/mend.yml' },
      region: { startLine: 1 },
    })
  })

  it('keeps the fingerprint of a result when the file moves', () => {
    const prints = (manifests: string[]) =>
      sarif(polyglot, { manifests }).results.map(
        ({ partialFingerprints }) =>
          partialFingerprints.primaryLocationLineHash,
      )
    expect(prints(['package.json', 'pom.xml'])).toEqual(prints([]))
  })

  it('keeps the most severe of more results than code scanning accepts, and says so', () => {
    const vulnerabilities = Array.from({ length: 100 }, (_, i) =>
      aVulnerability({
        id: `CVE-${i}`,
        severity: i === 99 ? 'critical' : 'low',
      }),
    )
    const many = Array.from({ length: 251 }, (_, i) =>
      aLibrary({ keyUuid: `k${i}`, vulnerabilities }),
    )
    const run = sarif(aResult({ reported: reported(many) }))
    expect(run.results).toHaveLength(maxResults)
    expect(run.results[0]?.ruleId).toBe('CVE-99')
    const [note] = run.invocations[0]?.toolExecutionNotifications ?? []
    expect(note?.message.text).toMatch(/^100 less severe results are left out/)
    expect(slips(run)).toEqual(none)
  })

  it('lets no text become a link, a placeholder or a mention', () => {
    const run = of({
      id: '[x](https://evil.example)',
      description: '{0} [a](javascript:x) @octocat <b>',
      fix: '{1}',
      url: 'javascript:alert(1)',
    })
    const [rule] = run.tool.driver.rules
    expect(rule?.helpUri).toBeUndefined()
    expect(rule?.help.text).toContain('{{0}} \\[a\\](javascript:x)')
    expect(rule?.help.markdown).toContain('\\[a\\]')
    expect(rule?.help.markdown).not.toContain('@octocat')
    expect(run.results[0]?.message.text).toContain(
      '\\[x\\](https://evil.example)',
    )
    expect(run.results[0]?.message.text).toContain('{{1}}')
  })

  it('names the library when a vulnerability has no description', () => {
    const { rules } = sarif(polyglot).tool.driver
    const titles = rules.map(({ shortDescription }) => shortDescription.text)
    expect(titles).toContain('CVE-2021-23337 in lodash')
  })

  it('is there without results for an inventory without vulnerabilities', () => {
    const clean = libraries.map((library) => ({
      ...library,
      vulnerabilities: [],
    }))
    expect(sarif(aResult({ reported: reported(clean) })).results).toEqual([])
  })

  it('is not there when the inventory was not read: it would close every alert', () => {
    const { hierarchy } = polyglot.reported ?? {}
    const result = aResult({ reported: reported(undefined, hierarchy) })
    expect(written(sarifFormat, result)).toBeUndefined()
  })
})
