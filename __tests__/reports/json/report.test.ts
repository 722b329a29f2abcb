import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { flatTree } from '../../../src/domain/inventory/flat-tree.ts'
import { libraryFixes } from '../../../src/domain/inventory/library-fix.ts'
import type { LibraryNode } from '../../../src/domain/library/library.ts'
import type { PolicyRejections } from '../../../src/domain/scan/policy-rejections.ts'
import { report as reportSchema } from '../../../src/report-schema/report.ts'
import { jsonReport } from '../../../src/reports/json/report.ts'
import { outputsOf } from '../../../src/reports/outputs.ts'
import { aLibrary, aNode } from '../../support/builders.ts'
import { gated } from '../../support/comparisons.ts'
import {
  aResult,
  ensured,
  productToken,
  projectToken,
  reported,
} from '../../support/results.ts'
import { waivedBy } from '../../support/waived.ts'
import { aLicenseWaiver, aWaiver } from '../../support/waivers.ts'
import { hierarchy, libraries, scenes } from '../scenes.ts'

const generatedAt = new Date('2026-11-20T10:02:00Z')

const lodash = {
  name: 'lodash-4.17.20.tgz',
  sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
  link: 'https://saas.mend.io/lodash',
  systemPath: 'C:\\agent\\web\\node_modules\\lodash',
  manifestFile: 'C:\\agent\\web\\package.json',
  projects: ['web_main'],
}
const unknown = { sha1: '', link: '', systemPath: '', manifestFile: '' }
const guava = { ...unknown, name: 'guava-32.1.3-jre.jar', projects: [] }
const rejected: PolicyRejections = {
  policies: [
    {
      name: 'No <GPL>',
      filterType: 'LICENSE',
      owner: 'organization',
      libraries: [lodash],
    },
    { name: '', filterType: '', libraries: [guava] },
  ],
  total: 3,
}

function reportOf(result = aResult()) {
  const nodes = result.reported?.hierarchy
  const tree = nodes && flatTree(nodes)
  return [...jsonReport(result, { generatedAt, tree })].join('')
}

describe('the report file', () => {
  it('says when it was made and in which version', () => {
    expect(JSON.parse(reportOf())).toEqual({
      schemaVersion: 1,
      generatedAt: '2026-11-20T10:02:00.000Z',
      operation: 'sync',
      result: 'passed',
      reasons: [],
      dryRun: false,
    })
  })

  it('names all projects of a run before what they come to together, and no project of its own', () => {
    const found = { ensured: ensured(), reported: reported(libraries) }
    const target = { name: 'web_main', outcome: 'passed', reasons: [] } as const
    const targets = [
      { ...target, ...found, outcome: 'failed' as const },
      { ...target, ...found, name: 'web_api' },
    ]
    const report = JSON.parse(
      reportOf(aResult({ ...found, outcome: 'failed', targets })),
    )
    const fields = Object.keys(report)
    expect(fields.indexOf('projects')).toBe(fields.indexOf('dryRun') + 1)
    expect(fields).not.toContain('product')
    expect(fields).not.toContain('project')
    const results = report.projects.map((one: { result: string }) => one.result)
    expect(results).toEqual(['failed', 'passed'])
  })

  it('has an empty list of conditions where an inventory was read and no conditions are set', () => {
    const report = (more: Parameters<typeof aResult>[0]) =>
      JSON.parse(reportOf(aResult({ reported: reported([]), ...more })))
    expect(report({ gated: gated([]) }).conditions).toEqual([])
    expect(report({})).not.toHaveProperty('conditions')
  })

  it('lists each waived finding with its waiver, and the waivers that matter', () => {
    const origin = {
      file: '.mend/policy.yml',
      line: 4,
      isWorkspace: true,
    } as const
    const log4j = aWaiver({
      vulnerability: 'cve-2021-44228',
      library: 'org.apache.logging.log4j:*',
      state: 'not_affected',
      justification: 'code_not_reachable',
      origin,
    })
    const soon = aLicenseWaiver({
      license: 'MIT',
      library: 'lodash@4.17.21',
      until: '2026-11-30',
    })
    const over = aWaiver({ until: '2026-11-26' })
    const waived = waivedBy(libraries, [log4j, soon, over, aWaiver()])
    const report = JSON.parse(
      reportOf(aResult({ reported: reported(libraries), waived })),
    )
    const common = { reason: 'Not reachable in our build' }
    const place = { file: 'policy.yml', line: 1, workspace: false }
    expect(report.waived).toEqual({
      findings: 2,
      expired: 1,
      nearlyExpired: 1,
      unused: 1,
    })
    expect(report.waivers).toEqual([
      {
        library: 'org.apache.logging.log4j:log4j-core 2.14.1',
        keyUuid: libraries[0]?.keyUuid,
        vulnerability: 'CVE-2021-44228',
        severity: 'critical',
        ...common,
        until: '2027-03-31',
        state: 'not_affected',
        justification: 'code_not_reachable',
        file: '.mend/policy.yml',
        line: 4,
        workspace: true,
      },
      {
        library: 'lodash 4.17.21',
        keyUuid: libraries[7]?.keyUuid,
        license: 'MIT',
        ...common,
        until: '2026-11-30',
        ...place,
      },
    ])
    const state = 'in_triage'
    const widget = {
      library: 'widget-core',
      vulnerability: 'CVE-2021-0001',
      ...common,
      ...place,
      state,
    }
    expect(report.expiredWaivers).toEqual([{ ...widget, until: '2026-11-26' }])
    expect(report.nearlyExpiredWaivers).toMatchObject([
      { license: 'MIT', library: 'lodash@4.17.21' },
    ])
    expect(report.unusedWaivers).toEqual([{ ...widget, until: '2027-03-31' }])
    expect(v.is(reportSchema, report)).toBe(true)
  })

  it('has the counts of waivers and violations in the json output, not the lists', () => {
    const waived = waivedBy(libraries, [aWaiver({ until: '2026-11-26' })])
    const small = JSON.parse(
      outputsOf(aResult({ waived, rejected }))['json'] ?? '',
    )
    expect(small).toMatchObject({
      waived: { findings: 0, expired: 1, nearlyExpired: 0, unused: 0 },
      policyViolations: { total: 3 },
    })
    expect(small.policyViolations).not.toHaveProperty('rows')
    expect(small).not.toHaveProperty('expiredWaivers')
  })

  it("lists what Mend's policies reject, as the scanner wrote it", () => {
    const report = JSON.parse(reportOf(aResult({ rejected })))
    expect(report.policyViolations).toEqual({
      total: 3,
      rows: [
        {
          policy: 'No <GPL>',
          filterType: 'LICENSE',
          owner: 'organization',
          library: 'lodash-4.17.20.tgz',
          manifest: 'C:\\agent\\web\\package.json',
          projects: ['web_main'],
        },
        { policy: '', library: 'guava-32.1.3-jre.jar', projects: [] },
      ],
    })
    expect(v.is(reportSchema, report)).toBe(true)
  })

  it('lists the libraries by keyUuid with everything that is known about them', () => {
    const shuffled = [...libraries].reverse()
    const report = JSON.parse(
      reportOf(aResult({ reported: reported(shuffled) })),
    )
    const fixOf = libraryFixes()
    const expected = libraries.map((one) => ({ ...one, fix: fixOf(one) }))
    expect(report.libraries).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it('is the same, byte for byte, in whatever order Mend answers', () => {
    const one = aResult({ reported: reported(libraries, hierarchy) })
    const other = aResult({
      reported: reported([...libraries].reverse(), [...hierarchy].reverse()),
    })
    expect(reportOf(other)).toBe(reportOf(one))
  })

  it('flattens the hierarchy, and joins what it says about a library in several places', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((keyUuid) => aNode({ keyUuid }))
    const nodes = [
      aNode({ keyUuid: 'a', dependencies: [c!, b!] }),
      b!,
      aNode({ keyUuid: 'b', dependencies: [a!] }),
    ]
    const { hierarchy } = JSON.parse(
      reportOf(
        aResult({ reported: reported([aLibrary({ keyUuid: 'a' })], nodes) }),
      ),
    )
    expect(hierarchy.direct).toEqual(['a', 'b'])
    expect(hierarchy.dependencies).toEqual({ a: ['b', 'c'], b: ['a'] })
    expect(
      hierarchy.libraries.map(({ keyUuid }: LibraryNode) => keyUuid),
    ).toEqual(['b', 'c'])
  })

  it('survives a hierarchy that nests fifty thousand deep', () => {
    let node = aNode({ keyUuid: 'leaf' })
    for (let depth = 0; depth < 50_000; depth++) {
      node = aNode({ keyUuid: `k${depth}`, dependencies: [node] })
    }
    const result = aResult({ reported: reported(undefined, [node]) })
    const { hierarchy } = JSON.parse(reportOf(result))
    expect(Object.keys(hierarchy.dependencies)).toHaveLength(50_000)
  })

  it('treats a library called __proto__ like any other', () => {
    const nodes = [
      aNode({ keyUuid: '__proto__', dependencies: [aNode({ keyUuid: 'x' })] }),
    ]
    const text = reportOf(aResult({ reported: reported(undefined, nodes) }))
    expect(JSON.parse(text).hierarchy.direct).toEqual(['__proto__'])
    expect(text).toContain('"__proto__": [')
  })

  it('escapes invisible and bidirectional characters, and keeps the value', () => {
    const name = 'a\u202Eb\u2028c\u{E0041}'
    const text = reportOf(aResult({ reported: reported([aLibrary({ name })]) }))
    expect(text).toContain('a\\u202eb\\u2028c\\udb40\\udc41')
    expect(JSON.parse(text).libraries[0].name).toBe(name)
  })

  it('holds no token', () => {
    const text = reportOf(aResult({ ensured: ensured() }))
    expect(text).not.toContain(projectToken)
    expect(text).not.toContain(productToken)
  })

  it('is JSON whatever the names hold', () => {
    for (const { result } of scenes) {
      expect(() => JSON.parse(reportOf(result))).not.toThrow()
    }
  })
})
