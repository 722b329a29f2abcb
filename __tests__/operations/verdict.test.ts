import { describe, expect, it } from '@jest/globals'
import type { Severity } from '../../src/domain/library/library.ts'
import {
  combineVerdicts,
  failuresFirst,
  passed,
  settleVerdict,
} from '../../src/operations/verdict.ts'
import { aLibrary, aVulnerability } from '../support/builders.ts'
import { reported } from '../support/results.ts'

const failed = { outcome: 'failed', reasons: ['no'] } as const
const warned = { outcome: 'warned', reasons: ['hm'] } as const

describe('several verdicts', () => {
  it.each([
    [[passed, passed], 'passed', []],
    [[passed, warned], 'warned', ['hm']],
    [[warned, failed], 'failed', ['hm', 'no']],
    [
      [failed, { outcome: 'error', reasons: ['x'] } as const],
      'error',
      ['no', 'x'],
    ],
  ] as const)('%j are %s together', (verdicts, outcome, reasons) => {
    expect(combineVerdicts(verdicts)).toEqual({ outcome, reasons })
  })
})

const withFindings = (name: string, severities: readonly Severity[]) => ({
  ...{ outcome: 'failed' as const, name, reasons: [] },
  reported: reported([
    aLibrary({
      vulnerabilities: severities.map((severity) =>
        aVulnerability({ severity }),
      ),
    }),
  ]),
})

describe('several projects', () => {
  it('that ended alike are listed by their critical findings, then by the high ones', () => {
    const targets = [
      withFindings('a', ['low', 'low', 'low']),
      withFindings('b', ['high']),
      withFindings('c', ['critical']),
      withFindings('d', ['critical', 'high']),
      { outcome: 'failed' as const, name: '0', reasons: [] },
    ]
    const names = targets.toSorted(failuresFirst).map(({ name }) => name)
    expect(names).toEqual(['d', 'c', 'b', '0', 'a'])
  })

  const given = [
    ['passed', 'web'],
    ['planned', 'web'],
    ['skipped', 'web'],
    ['warned', 'web'],
    ['cancelled', 'web'],
    ['timed-out', 'web'],
    ['failed', 'web'],
    ['error', 'web'],
    ['failed', 'api'],
    ['passed', 'Web'],
  ] as const

  it('are listed by what went wrong, then by name', () => {
    const targets = given.map(([outcome, name]) => ({
      ...{ outcome, name },
      reasons: [],
    }))
    const sorted = targets.toSorted(failuresFirst)
    expect(sorted.map(({ outcome, name }) => `${outcome} ${name}`)).toEqual([
      'error web',
      'failed api',
      'failed web',
      'timed-out web',
      'cancelled web',
      'warned web',
      'skipped web',
      'planned web',
      'passed Web',
      'passed web',
    ])
    const turned = targets.toReversed().toSorted(failuresFirst)
    expect(turned).toEqual(sorted)
  })
})

describe('a verdict', () => {
  it.each([
    ['failed', { warnOnly: true, dryRun: false }, 'warned'],
    ['failed', { warnOnly: false, dryRun: false }, 'failed'],
    ['error', { warnOnly: true, dryRun: false }, 'error'],
    ['timed-out', { warnOnly: true, dryRun: false }, 'timed-out'],
    ['passed', { warnOnly: false, dryRun: true }, 'planned'],
    ['failed', { warnOnly: false, dryRun: true }, 'failed'],
  ] as const)('of %s settles with %j as %s', (outcome, inputs, settledAs) => {
    const reasons = ['why']
    expect(settleVerdict({ outcome, reasons }, inputs)).toEqual({
      outcome: settledAs,
      reasons,
    })
  })
})
