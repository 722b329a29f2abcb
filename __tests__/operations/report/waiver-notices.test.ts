import { describe, expect, it } from '@jest/globals'
import { announceWaivers } from '../../../src/operations/report/waiver-notices.ts'
import type { TargetResult } from '../../../src/operations/result/result.ts'
import type { Waived } from '../../../src/operations/result/waived.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { aLicenseWaiver, aWaiver } from '../../support/waivers.ts'

const own = { file: 'policy.yml', line: 7, isWorkspace: true } as const
const mine = aWaiver({ origin: own })
const theirs = aLicenseWaiver({
  origin: { file: 'acme/s/p.yml@main', line: 2 },
})

function announced(...all: (Partial<Waived> | undefined)[]): readonly string[] {
  const log = recordingLog()
  const none = { findings: [], expired: [], nearlyExpired: [], unused: [] }
  const targets = all.map((waived): TargetResult => {
    const base = { name: 'x', outcome: 'passed', reasons: [] } as const
    return waived ? { ...base, waived: { ...none, ...waived } } : base
  })
  announceWaivers(targets, log)
  return log.lines
}

describe('the waivers of a run', () => {
  it.each<[Partial<Waived>[], string[]]>([
    [[], []],
    [[{}], []],
    [
      [{ expired: [mine] }],
      [
        'warning: Waivers that have expired and no longer apply: CVE-2021-0001 in widget-core, until 2027-03-31 (policy.yml:7)',
      ],
    ],
    [
      [{ nearlyExpired: [mine, theirs] }],
      [
        'notice: Waivers that expire within 14 days: CVE-2021-0001 in widget-core, until 2027-03-31 (policy.yml:7); GPL* in widget-core, until 2027-03-31 (acme/s/p.yml@main:2)',
      ],
    ],
    [
      [{ unused: [mine, theirs] }],
      [
        'notice: Waivers that match nothing in this run: CVE-2021-0001 in widget-core (policy.yml:7)',
        'info: Waivers of other repositories that match nothing in this run: GPL* in widget-core (acme/s/p.yml@main:2)',
      ],
    ],
    [[{ unused: [mine] }, { unused: [] }], []],
  ])('%j are told as %j', (all, lines) => {
    expect(announced(...all)).toEqual(lines)
  })

  it('are not called unused where an inventory was not read', () => {
    expect(announced({ unused: [mine] }, undefined)).toEqual([
      'info: Waivers: whether some match nothing is not known, since not every inventory was read',
    ])
  })

  it('are named up to twenty', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      aWaiver({ library: `lib-${n}`, origin: own }),
    )
    const [line = ''] = announced({ unused: many })
    expect(line.split('; ')).toHaveLength(20)
    expect(line).toContain('… and 11 more')
  })
})
