import { describe, expect, it } from '@jest/globals'
import type { ScanWaited } from '../../../src/operations/result/waited.ts'
import { scanVerdict } from '../../../src/operations/wait/scan-verdict.ts'
import { anInput } from '../../support/inputs.ts'

function aScan(overrides: Partial<ScanWaited>): ScanWaited {
  return { changes: [], polls: 1, seconds: 0, followed: false, ...overrides }
}

describe('the end of a scan', () => {
  it.each([
    ['finished', 'passed'],
    ['updated', 'passed'],
    ['failed', 'failed'],
    ['unknown', 'failed'],
    ['timed-out', 'timed-out'],
  ] as const)('as %s means %s', (end, outcome) => {
    expect(scanVerdict(aScan({ end }), anInput()).outcome).toBe(outcome)
  })

  it.each([
    ['follow', 'warned'],
    ['warn', 'warned'],
    ['fail', 'failed'],
  ] as const)(
    'as skipped with on-skipped %s means %s',
    (onSkipped, outcome) => {
      const inputs = anInput({ 'on-skipped': onSkipped })
      expect(scanVerdict(aScan({ end: 'skipped' }), inputs).outcome).toBe(
        outcome,
      )
    },
  )

  it('names both causes of an unknown token', () => {
    const given = anInput({ 'request-token': 'f'.repeat(32) })
    const [reason] = scanVerdict(aScan({ end: 'unknown' }), given).reasons
    expect(reason).toContain('either `request-token` is wrong or too old')
    expect(reason).toContain('`org-token`')
  })

  it('blames no input for an unknown token that was found', () => {
    const [reason] = scanVerdict(aScan({ end: 'unknown' }), anInput()).reasons
    expect(reason).toContain("the project's last scan")
    expect(reason).toContain('`org-token`')
    expect(reason).toContain('`wait-for`')
  })

  it('blames the file for an unknown token that it names', () => {
    const scanOutput = { projects: [], requestTokens: ['f'.repeat(32)] }
    const inputs = { ...anInput(), scanOutput }
    const [reason] = scanVerdict(aScan({ end: 'unknown' }), inputs).reasons
    expect(reason).toContain('a request token in `scan-output`')
    expect(reason).toContain('`org-token`')
  })

  it('says after a timeout what the state was and how to go on', () => {
    const scan = aScan({ end: 'timed-out', state: 'IN_PROGRESS' })
    const [reason] = scanVerdict(scan, anInput({ timeout: '5m' })).reasons
    expect(reason).toContain('still IN_PROGRESS after 5m (`timeout`)')
    expect(reason).toContain('operation wait')
  })
})
