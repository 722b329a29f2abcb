import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/gate/gate.ts'
import { runPolicy } from '../../../src/domain/gate/run-policy.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import { operationNames } from '../../../src/domain/operations.ts'
import { operations } from '../../../src/operations/index.ts'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import {
  gateProblems,
  openGate,
  passGate,
} from '../../../src/operations/report/gate.ts'
import type {
  Findings,
  Outcome,
} from '../../../src/operations/result/result.ts'
import { settleVerdict } from '../../../src/operations/verdict.ts'
import { libraries } from '../../reports/scenes.ts'
import { aLibrary, aVulnerability, figuresOf } from '../../support/builders.ts'
import { emptyReason } from '../../support/empty-inventory.ts'
import { anInput, noFiles } from '../../support/inputs.ts'
import { recordingLog } from '../../support/recording-log.ts'

const problemsOf = (raw: Partial<Record<InputName, string>>) => {
  const inputs = anInput(raw)
  return gateProblems(inputs, operations[inputs.operation])
}

/** The gate on its own, with what it records and logs. */
function pass(failOn: string, given: readonly Library[] | null = libraries) {
  const log = recordingLog()
  let findings: Findings = {}
  const context = {
    policy: runPolicy(anInput({ 'fail-on': failOn }).failOn, []),
    log,
    record: (part: Findings) => {
      findings = { ...findings, ...part }
    },
  } as unknown as Parameters<typeof passGate>[1]
  openGate(context)
  const opened = findings
  const evidence = given
    ? { inventory: { libraries: given }, figures: figuresOf(given) }
    : {}
  const verdict = passGate(evidence, context)
  return { verdict, opened, findings, log }
}

describe('fail-on', () => {
  it('names each line that is wrong, all at once', () => {
    const failOn =
      '# fine\ncritical > 0\ncriticl > 0\noutdated > 120%\nlicense in'
    const { problems, inputs } = parseInputs({ 'fail-on': failOn }, noFiles)
    expect(problems).toEqual(
      [
        [3, 'criticl > 0'],
        [4, 'outdated > 120%'],
        [5, 'license in'],
      ].map(([line, text]) => ({
        input: 'fail-on',
        line,
        text: expect.stringContaining(`"${text}"`),
      })),
    )
    expect(inputs.failOn).toEqual([])
  })

  const reading = ['sync', 'report', 'compare', 'portfolio']
  it.each(operationNames.filter((name) => !reading.includes(name)))(
    'is a problem with operation %s, which reads no inventory',
    (operation) => {
      const problems = problemsOf({ operation, 'fail-on': 'critical > 0' })
      expect(problems).toEqual([
        {
          input: 'fail-on',
          text: `operation ${operation} does not read an inventory to judge; expected operation sync, report, compare or portfolio`,
        },
      ])
    },
  )

  it.each(reading)('is none with operation %s', (operation) => {
    expect(
      problemsOf({
        operation,
        baseline: 'project-name=x',
        'fail-on': 'critical > 0\nnew-critical > 0',
      }),
    ).toEqual([])
  })

  it.each(['sync', 'report'])(
    'is a problem when %s is told not to read the inventory',
    (operation) => {
      const problems = problemsOf({
        operation,
        report: 'hierarchy',
        'fail-on': 'critical > 0',
      })
      expect(problems[0]?.text).toContain('expected `report` to name inventory')
    },
  )

  it('is none without the baseline that a condition needs: the gate says so', () => {
    expect(problemsOf({ 'fail-on': 'new-critical > 0' })).toEqual([])
  })
})

describe('the gate', () => {
  it('passes without conditions, and records that there are none', () => {
    const { verdict, opened, findings } = pass('')
    expect(verdict).toEqual({ outcome: 'passed', reasons: [] })
    expect(opened).toEqual({})
    expect(findings).toEqual({ gated: { rows: [] } })
  })

  it('records nothing when no inventory was read and there are no conditions', () => {
    const { verdict, findings } = pass('', null)
    expect(verdict).toEqual({ outcome: 'passed', reasons: [] })
    expect(findings).toEqual({})
  })

  it('fails with one reason for each condition that failed, and names examples', () => {
    const { verdict } = pass(
      'critical > 0\nhigh > 9\noutdated > 20%\nlibraries < 1\nlibraries > 5',
    )
    expect(verdict).toEqual({
      outcome: 'failed',
      reasons: [
        'critical > 0: 1 (org.apache.logging.log4j:log4j-core 2.14.1 CVE-2021-44228)',
        'outdated > 20%: 33.33% (4 of 12: com.fasterxml.jackson.core:jackson-databind 2.9.8, lodash 4.17.20, org.apache.logging.log4j:log4j-core 2.14.1, …)',
        'libraries > 5: 12',
      ],
    })
  })

  it('counts what cannot be judged as failed, and says why', () => {
    const { verdict } = pass(
      'outdated > 20%',
      libraries.map((library) => ({ ...library, outdated: undefined })),
    )
    expect(verdict.outcome).toBe('failed')
    expect(verdict.reasons[0]).toMatch(
      /^outdated > 20%: not judged, because Mend did not say/,
    )
  })

  it('records all rows, and before anything is read that nothing is judged', () => {
    const { opened, findings } = pass('critical > 0\nhigh > 9')
    const verdicts = (given: Findings) =>
      given.gated?.rows.map(({ verdict }) => verdict)
    expect(verdicts(opened)).toEqual(['not-judged', 'not-judged'])
    expect(verdicts(findings)).toEqual(['failed', 'passed'])
  })

  it('logs a line for each condition', () => {
    const { log } = pass('critical > 0\nhigh > 9')
    expect(log.of('info')).toEqual([
      'Gate ❌ critical > 0: 1',
      'Gate ✅ high > 9: 2',
    ])
  })

  it('logs what a condition on licenses does not judge', () => {
    const unlicensed = aLibrary({ keyUuid: 'x', licenses: [] })
    const { log } = pass('license in GPL*', [unlicensed])
    expect(log.of('info')).toEqual([
      'Gate ✅ license in GPL*: 0 (1 library without a known license not judged)',
    ])
  })

  it('says what it counts where two libraries have one vulnerability', () => {
    const two = ['a', 'b'].map((keyUuid) =>
      aLibrary({
        ...{ keyUuid, groupId: keyUuid },
        vulnerabilities: [aVulnerability({ severity: 'high' })],
      }),
    )
    const { log, verdict } = pass('high > 1\nmedium > 0', two)
    expect(log.of('info')).toEqual([
      'Gate ❌ high > 1: 2 findings (1 different vulnerability)',
      'Gate ✅ medium > 0: 0',
    ])
    expect(verdict.reasons).toEqual([
      'high > 1: 2 findings (1 different vulnerability: a:widget-core 1.4.2 CVE-2021-0001, b:widget-core 1.4.2 CVE-2021-0001)',
    ])
  })

  it('writes large numbers so that people can read them', () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      aLibrary({ keyUuid: `${at}`, version: '1', outdated: at < 1_000 }),
    )
    const { log, verdict } = pass('libraries < 2001\noutdated > 20%', many)
    expect(verdict.reasons).toEqual([
      'libraries < 2001: 2,000',
      expect.stringMatching(/^outdated > 20%: 50% \(1,000 of 2,000: /),
    ])
    expect(log.of('info')[0]).toBe('Gate ❌ libraries < 2001: 2,000')
  })

  it('judges the same conditions the same way twice', () => {
    const [first, second] = [pass('critical > 0'), pass('critical > 0')]
    expect(first.findings).toEqual(second.findings)
    expect(judge([], {})).toEqual([])
  })
})

describe('the gate of an inventory without libraries', () => {
  const table: readonly (readonly [string, Outcome, string[]])[] = [
    ['', 'warned', [emptyReason]],
    ['critical > 0', 'warned', [emptyReason]],
    ['critical > 0\noutdated > 20%', 'warned', [emptyReason]],
    ['license not in MIT', 'warned', [emptyReason]],
    ['libraries > 9', 'warned', [emptyReason]],
    ['libraries < 1', 'failed', ['libraries < 1: 0']],
    ['critical > 0\nlibraries = 0', 'failed', ['libraries = 0: 0']],
    ['no-license >= 0%', 'failed', ['no-license >= 0%: 0% (0 of 0)']],
    [
      'critical > 0\nnew-critical > 0',
      'failed',
      [
        'new-critical > 0: not judged, because there is nothing to compare with; set `baseline` (a JSON report of an earlier run, project-name=… or project-token=…)',
      ],
    ],
  ]

  it.each(table)('with %j ends as %s', (failOn, outcome, reasons) => {
    expect(pass(failOn, []).verdict).toEqual({ outcome, reasons })
  })

  it('records each condition as judged', () => {
    const { rows } =
      pass('critical > 0\nlibraries < 1', []).findings.gated ?? {}
    expect(rows?.map(({ verdict }) => verdict)).toEqual(['passed', 'failed'])
  })

  it.each([
    ['critical > 0', 'Gate ⚠️ critical > 0: 0 (nothing to judge)'],
    ['license in GPL*', 'Gate ⚠️ license in GPL*: 0 (nothing to judge)'],
    ['outdated > 20%', 'Gate ⚠️ outdated > 20%: 0% (nothing to judge)'],
    ['libraries < 1', 'Gate ❌ libraries < 1: 0'],
    // About no library.
    ['expired-waivers > 0', 'Gate ✅ expired-waivers > 0: 0'],
  ])('logs %s without a claim', (failOn, line) => {
    expect(pass(failOn, []).log.of('info')).toEqual([line])
  })

  const settled: readonly (readonly [string, string, Outcome])[] = [
    ['critical > 0', 'warn-only', 'warned'],
    ['libraries < 1', 'warn-only', 'warned'],
    ['critical > 0', 'dry-run', 'warned'],
    ['libraries < 1', 'dry-run', 'failed'],
  ]
  it.each(settled)('with %j and %s ends as %s', (failOn, input, outcome) => {
    const { verdict } = pass(failOn, [])
    const inputs = anInput({ [input]: 'true' })
    const { reasons } = verdict
    expect(settleVerdict(verdict, inputs)).toEqual({ outcome, reasons })
  })

  it('passes again with a single library', () => {
    const { verdict } = pass('critical > 0', libraries.slice(1, 2))
    expect(verdict).toEqual({ outcome: 'passed', reasons: [] })
  })
})
