import { describe, expect, it } from '@jest/globals'
import type { PolicyRejections } from '../../src/domain/scan/policy-rejections.ts'
import { bytes } from '../../src/domain/text/clean.ts'
import type {
  Findings,
  Result,
  TargetResult,
} from '../../src/operations/result/result.ts'
import { requestState } from '../../src/reports/findings/waited/waited.ts'
import { maxJsonBytes } from '../../src/reports/json/small-json.ts'
import {
  lateOutputNames,
  outputNames,
  outputsOf,
} from '../../src/reports/outputs.ts'
import { aLibrary, aVulnerability } from '../support/builders.ts'
import { compared } from '../support/comparisons.ts'
import {
  aResult,
  aScan,
  ensured,
  hostileTexts,
  projectToken,
  reported,
  tag,
  tagged,
  waited,
} from '../support/results.ts'
import { waivedBy } from '../support/waived.ts'
import { aWaiver } from '../support/waivers.ts'
import { hierarchy, libraries, scenes } from './scenes.ts'

const full = aResult({
  ensured: ensured(),
  tagged: { objects: [tagged({ add: ['a=1'], keep: ['b=2', 'c=3'] })] },
  waited: waited(),
  reported: reported(libraries, hierarchy),
})

describe('outputs', () => {
  it('are all there for every result, except those that are set late', () => {
    const own = outputNames.filter(
      (name) => !lateOutputNames.some((late) => late === name),
    )
    for (const { result } of scenes) {
      expect(Object.keys(outputsOf(result))).toEqual(own)
    }
  })

  it('are empty, never 0, for what was not found out', () => {
    const { result, json, ...others } = outputsOf(aResult({ outcome: 'error' }))
    expect(result).toBe('error')
    expect(json).not.toBe('')
    expect(new Set(Object.values(others))).toEqual(new Set(['']))
  })

  it('say 0 for what was counted and is not there', () => {
    const outputs = outputsOf(
      aResult({
        tagged: { objects: [] },
        waited: waited([], { source: 'none' }),
        reported: reported([], []),
      }),
    )
    expect(outputs).toMatchObject({
      'tags-added': '0',
      'request-state': '',
      'request-token-source': 'none',
      'poll-count': '0',
      'library-count': '0',
      'max-depth': '0',
      'critical-count': '0',
      'outdated-count': '',
      licenses: '{}',
    })
  })

  it('count what was read', () => {
    expect(outputsOf(full)).toMatchObject({
      'library-count': '12',
      'direct-count': '5',
      'transitive-count': '7',
      'max-depth': '3',
      'outdated-count': '4',
      'no-license-count': '1',
      'license-count': '4',
      'weak-match-count': '1',
      'duplicate-version-count': '2',
      'vulnerable-library-count': '3',
      'vulnerability-count': '5',
      'critical-count': '1',
      'high-count': '2',
      'medium-count': '1',
      'low-count': '0',
      'wait-seconds': '92',
      'poll-count': '14',
      'project-token': projectToken,
    })
  })

  it.each([
    'نرم\u200Cافزار',
    '👩\u200D💻 team',
    'Silben\u00ADtrennung',
    'Cafe\u0301',
    'gpj.\u202Ecod',
    'zero\u200Bwidth\uFEFF',
    ' two  blanks ',
    '\u200C',
  ])('carry the name %j exactly, also of several projects', (name) => {
    const named = (project: string) => ({
      ensured: {
        product: { name, status: 'existing' as const },
        project: { name: project, status: 'existing' as const },
      },
    })
    expect(outputsOf(aResult(named(name)))).toMatchObject({
      'product-name': name,
      'project-name': name,
    })
    const other = `${name}-other`
    const targets = [name, other].map((project) => ({
      ...named(project),
      name: project,
      outcome: 'passed' as const,
      reasons: [],
    }))
    expect(outputsOf(aResult({ targets }))).toMatchObject({
      'product-name': name,
      'project-name': `${name}\n${other}`,
    })
  })

  it.each([
    [['MIT', 'ISC'], '2', '0', '{"ISC":1,"MIT":1}'],
    [['MIT', 'Requires Review'], '1', '0', '{"MIT":1}'],
    [['Unspecified License', ''], '0', '1', '{}'],
    [[], '0', '1', '{}'],
  ])(
    'count of the licenses %j %s, and %s libraries without',
    (names, count, none, licenses) => {
      const library = aLibrary({ licenses: names.map((name) => ({ name })) })
      const result = aResult({ reported: reported([library]) })
      expect(outputsOf(result)).toMatchObject({
        'license-count': count,
        'no-license-count': none,
        licenses,
      })
    },
  )

  it('count the libraries of the hierarchy when only that was read', () => {
    const result = aResult({ reported: reported(undefined, hierarchy) })
    expect(outputsOf(result)['library-count']).toBe('12')
    expect(outputsOf(result)['vulnerability-count']).toBe('')
  })

  const creations = [
    ['created', 'true'],
    ['existing', 'false'],
    ['planned', 'false'],
    ['unclear', ''],
  ] as const
  for (const [status, expected] of creations) {
    it(`say "${expected}" of a project that is ${status}`, () => {
      const project = { name: 'web', status }
      const outputs = outputsOf(aResult({ ensured: { project } }))
      expect(outputs['project-created']).toBe(expected)
      expect(outputs['product-created']).toBe('')
    })
  }

  it('count only the tag changes that were made', () => {
    const object = tagged(
      {
        add: ['team=new', 'stage=prod'],
        remove: ['team=old', 'stage=dev', 'x=1'],
        keep: ['a=1'],
      },
      {
        failures: [
          { tag: tag('team=new'), change: 'add', message: 'no' },
          { tag: tag('x=1'), change: 'remove', message: 'no' },
        ],
        spared: [tag('team=old')],
      },
    )
    expect(outputsOf(aResult({ tagged: { objects: [object] } }))).toMatchObject(
      // team=old stays, because its successor could not be saved.
      { 'tags-added': '1', 'tags-removed': '1', 'tags-unchanged': '1' },
    )
  })

  it('give ten reasons at most, a line each', () => {
    const reasons = Array.from({ length: 12 }, (_, i) => `reason\n${i}`)
    const lines = outputsOf(aResult({ reasons }))['reasons']?.split('\n')
    expect(lines).toHaveLength(10)
    expect(lines?.[0]).toBe('reason 0')
    expect(lines?.[9]).toBe('… and 3 more')
  })

  it('are one line each, whatever the names hold', () => {
    for (const { result } of scenes) {
      const { reasons: _, ...others } = outputsOf(result)
      for (const value of Object.values(others)) {
        expect(value).not.toMatch(/[\r\n\u0085\u2028\u2029]/)
      }
    }
  })
})

describe('the outputs about policies', () => {
  const names = [
    'waived-count',
    'expired-waiver-count',
    'policy-violation-count',
  ] as const
  const of = (result: Result) => {
    const outputs = outputsOf(result)
    return names.map((name) => outputs[name])
  }
  const read = { reported: reported(libraries) }
  const expired = aWaiver({ until: '2026-11-01' })
  const log4j = aWaiver({
    vulnerability: 'cve-2021-44228',
    library: 'org.apache.logging.log4j:log4j-core',
  })
  const policy = waivedBy(libraries, [log4j, expired])
  const nothing = { findings: [], expired: [], nearlyExpired: [], unused: [] }
  const rejected: PolicyRejections = { policies: [], total: 2 }
  const target = (more: Findings): TargetResult => ({
    name: 'web',
    outcome: 'passed',
    reasons: [],
    ...more,
  })
  const several = (...all: Findings[]): Findings & Pick<Result, 'targets'> => ({
    targets: all.map(target),
  })

  it.each<
    readonly [string, Findings & Pick<Result, 'targets'>, readonly string[]]
  >([
    ['nothing read', {}, ['', '', '']],
    ['no policy', read, ['', '', '']],
    ['a policy', { ...read, waived: policy }, ['1', '1', '']],
    [
      'a policy that does nothing',
      { ...read, waived: nothing },
      ['0', '0', ''],
    ],
    ["the scanner's file", { ...read, rejected }, ['', '', '2']],
    [
      'two projects that share policy and file',
      several(
        { ...read, waived: policy, rejected },
        { ...read, waived: policy, rejected },
      ),
      ['2', '1', '2'],
    ],
    [
      'two projects with a file each',
      several({ rejected }, { rejected: { ...rejected, total: 3 } }),
      ['', '', '5'],
    ],
    [
      'two projects, one of them without its waivers',
      several({ ...read, waived: policy }, read),
      ['', '1', ''],
    ],
    [
      'two projects, one of them not read',
      several({ ...read, waived: policy }, {}),
      ['1', '1', ''],
    ],
  ])('with %s', (_, findings, expected) => {
    expect(of(aResult(findings))).toEqual(expected)
  })
})

describe('the counts of what changed', () => {
  const names = ['new-vulnerability-count', 'fixed-vulnerability-count']
  const of = (result: Result) => {
    const outputs = outputsOf(result)
    return names.map((name) => outputs[name])
  }
  const before = [aLibrary({ vulnerabilities: [aVulnerability()] })]
  const after = [
    aLibrary({
      vulnerabilities: ['CVE-1', 'CVE-2'].map((id) => aVulnerability({ id })),
    }),
  ]
  const found = { reported: reported(after), compared: compared(before, after) }
  const { newVulnerabilities: _, ...pending } = found.compared.delta
  const target = { name: 'web', outcome: 'passed', reasons: [] } as const

  it.each<readonly [string, Partial<Result>, readonly string[]]>([
    ['no baseline', { reported: reported(after) }, ['', '']],
    ['a baseline', found, ['2', '1']],
    [
      'alerts that are not computed',
      { ...found, compared: { ...found.compared, delta: pending } },
      ['', '1'],
    ],
    [
      'two projects',
      { targets: [target, target].map((one) => ({ ...one, ...found })) },
      ['4', '2'],
    ],
  ])('with %s', (_, findings, expected) => {
    expect(of(aResult(findings))).toEqual(expected)
  })
})

describe('request-state', () => {
  const table: readonly (readonly [
    readonly (string | undefined)[],
    unknown,
  ])[] = [
    [[], undefined],
    [['FINISHED'], 'FINISHED'],
    [['FINISHED', 'UPDATED'], 'UPDATED'],
    [['UPDATED', 'IN_PROGRESS'], 'IN_PROGRESS'],
    [['IN_PROGRESS', 'QUEUED'], 'QUEUED'],
    [['QUEUED', 'SKIPPED'], 'SKIPPED'],
    [['SKIPPED', 'UNKNOWN'], 'UNKNOWN'],
    [['UNKNOWN', 'FAILED', 'FINISHED'], 'FAILED'],
    [['FINISHED', undefined], undefined],
    [['FAILED', undefined], 'FAILED'],
  ]
  for (const [states, expected] of table) {
    it(`of ${states.map(String).join(', ') || 'none'} is ${expected}`, () => {
      expect(requestState(states.map((state) => aScan({ state })))).toBe(
        expected,
      )
    })
  }
})

describe('the licenses output', () => {
  const of = (names: readonly string[]) => {
    const list = names.map((name, index) =>
      aLibrary({ keyUuid: `${index}`, licenses: [{ name }] }),
    )
    const result = aResult({ reported: reported(list) })
    return JSON.parse(outputsOf(result)['licenses'] ?? '')
  }

  it('names fifty and sums the rest', () => {
    const counts = of(Array.from({ length: 60 }, (_, i) => `L${i}`))
    expect(Object.keys(counts)).toHaveLength(51)
    expect(counts['(others)']).toBe(10)
  })

  it('does not mix the rest with a license of that name', () => {
    const names = Array.from({ length: 60 }, (_, i) => `L${i}`)
    const counts = of(['(others)', '(others)', ...names])
    expect(counts['(others)']).toBe(2)
    expect(counts['((others))']).toBe(11)
  })

  it('counts a license called __proto__ like any other', () => {
    expect(Object.entries(of(['__proto__', 'MIT']))).toEqual([
      ['MIT', 1],
      ['__proto__', 1],
    ])
  })
})

describe('the json output', () => {
  it('holds the figures and no token', () => {
    const json = outputsOf(full)['json'] ?? ''
    expect(JSON.parse(json)).toMatchObject({
      operation: 'sync',
      result: 'passed',
      project: { name: 'web_main', status: 'existing' },
      figures: { libraries: 12, bySeverity: { critical: 1 } },
    })
    expect(json).not.toContain(projectToken)
    expect(JSON.parse(json)).not.toHaveProperty('cut')
  })

  it('stays within 64 KiB and names what it had to leave out', () => {
    const add = Array.from(
      { length: 3_000 },
      (_, i) => `key${i}=${'ü'.repeat(20)}`,
    )
    const json = outputsOf({
      ...full,
      tagged: { objects: [tagged({ add })] },
    })['json']
    expect(bytes(json ?? '')).toBeLessThanOrEqual(maxJsonBytes)
    expect(JSON.parse(json ?? '')).toMatchObject({
      cut: ['tags'],
      figures: { libraries: 12 },
    })
  })

  it('stays within 64 KiB when every text is huge', () => {
    const huge = hostileTexts.join('').repeat(3)
    const json = outputsOf(
      aResult({
        reasons: [huge],
        failure: { what: huge },
        ensured: { project: { name: huge, status: 'existing' } },
        waited: waited([aScan({ state: huge })]),
        reported: reported([aLibrary({ licenses: [{ name: huge }] })]),
      }),
    )['json']
    expect(bytes(json ?? '')).toBeLessThanOrEqual(maxJsonBytes)
    expect(JSON.parse(json ?? '')).toMatchObject({ figures: { libraries: 1 } })
  })
})
