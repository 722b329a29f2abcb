import { describe, expect, it } from '@jest/globals'
import type { Condition } from '../../../../src/domain/gate/condition.ts'
import type { GateRow } from '../../../../src/domain/gate/gate.ts'
import type { Result } from '../../../../src/operations/result/result.ts'
import { digestParts } from '../../../../src/reports/github/comment/digest.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { compared, gated } from '../../../support/comparisons.ts'
import { aResult, ensured, reported, waited } from '../../../support/results.ts'
import { aWaiver } from '../../../support/waivers.ts'

const cve = (id: string, severity: 'high' | 'low' = 'high') =>
  aVulnerability({ id, severity })
const a = aLibrary({ keyUuid: 'a', vulnerabilities: [cve('CVE-1')] })
const b = aLibrary({ keyUuid: 'b', artifactId: 'b' })
const worse = { ...a, vulnerabilities: [cve('CVE-1'), cve('CVE-2')] }
const milder = { ...a, vulnerabilities: [cve('CVE-1', 'low')] }

const age = (actual: number, verdict: GateRow['verdict'] = 'passed') => ({
  rows: [
    {
      ...{ condition: 'scan-age > 7d' as Condition['text'], limit: '7d' },
      ...{ actual, unit: 'd', verdict, examples: [] },
    } as GateRow,
  ],
})
const waivedUntil = (until: string) => {
  const waiver = aWaiver({ until })
  const finding = { keyUuid: 'a', library: 'a', vulnerability: 'CVE-1', waiver }
  const rest = { expired: [], nearlyExpired: [], unused: [] }
  return { findings: [finding], ...rest }
}
const target = (name: string, of: Partial<Result> = {}) => ({
  targets: [{ name, ...aResult(of) }],
})

const digest = (result: Partial<Result>) =>
  JSON.stringify([...digestParts(aResult(result))])

describe('what a comment tells', () => {
  it.each<[string, Partial<Result>, Partial<Result>]>([
    [
      'Mend lists libraries in another order',
      { reported: reported([a, b]) },
      { reported: reported([b, a]) },
    ],
    [
      'the inventory is of another time',
      { reported: reported([a]) },
      { reported: reported([a], undefined, { lastUpdated: '2026-01-01' }) },
    ],
    ['the scan takes another time', {}, { waited: waited() }],
    ['the project is new', {}, { ensured: ensured() }],
    [
      'the scan is a day older',
      { gated: age(3), reasons: ['3d'] },
      { gated: age(4), reasons: ['4d'] },
    ],
  ])('is the same when %s', (_, one, other) => {
    expect(digest(one)).toBe(digest(other))
  })

  it.each<[string, Partial<Result>, Partial<Result>]>([
    ['the result is another', {}, { outcome: 'failed' }],
    ['the operation is another', {}, { operation: 'report' }],
    ['the reason is another', { reasons: ['a'] }, { reasons: ['b'] }],
    [
      'the failure is another',
      { failure: { what: 'a' } },
      { failure: { what: 'b' } },
    ],
    [
      'there is one more vulnerability',
      { reported: reported([a]) },
      { reported: reported([worse]) },
    ],
    [
      'one is less severe',
      { reported: reported([a]) },
      { reported: reported([milder]) },
    ],
    [
      'a condition is another',
      { gated: gated(['high > 3'], [a]) },
      { gated: gated(['high > 4'], [a]) },
    ],
    [
      'a condition counts more',
      { gated: gated(['high > 3'], [a]) },
      { gated: gated(['high > 3'], [worse]) },
    ],
    ['the scan is too old', { gated: age(7) }, { gated: age(8, 'failed') }],
    [
      'something else changed',
      { compared: compared([], []) },
      { compared: compared([], [b]) },
    ],
    [
      'a waiver holds longer',
      { waived: waivedUntil('2027-01-01') },
      { waived: waivedUntil('2028-01-01') },
    ],
    ['a project has another name', target('x'), target('y')],
    ['a project failed', target('x'), target('x', { outcome: 'failed' })],
  ])('is another when %s', (_, one, other) => {
    expect(digest(one)).not.toBe(digest(other))
  })
})
