import { describe, expect, it } from '@jest/globals'
import {
  type Waiver,
  waiverLabel,
} from '../../../../src/domain/gate/waivers/waiver.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { aLicenseWaiver, aWaiver, waivedIn } from '../../../support/waivers.ts'

const vulnerability = aVulnerability()
const library = aLibrary({ vulnerabilities: [vulnerability] })
const workspace = { file: 'policy.yml', line: 3, isWorkspace: true } as const
const shownOf = (waivers: readonly Waiver[]) => {
  const { waiverOf, withoutWorkspace } = waivedIn([library], waivers)
  const place = (waiver: Waiver | undefined) =>
    waiver && waivers.indexOf(waiver)
  return [
    place(waiverOf(library, vulnerability)),
    place(withoutWorkspace.waiverOf(library, vulnerability)),
  ]
}

describe('of several waivers of a finding', () => {
  const day = (n: number) => ({ until: `2027-01-0${n}` })
  const own = { origin: workspace }
  it.each<[string, Waiver[], [number | undefined, number | undefined]]>([
    ['the only one', [aWaiver()], [0, 0]],
    ['the latest', [aWaiver(day(1)), aWaiver(day(3)), aWaiver(day(2))], [1, 1]],
    ['of the latest the first', [aWaiver(day(1)), aWaiver(day(1))], [0, 0]],
    [
      'the latest, whatever the pattern',
      [
        aWaiver({ ...day(1), library: 'com.example:*' }),
        aWaiver({ ...day(2), library: '*core' }),
        aWaiver(day(2)),
      ],
      [1, 1],
    ],
    [
      'none that has expired',
      [aWaiver({ until: '2026-11-26' }), aWaiver(day(1))],
      [1, 1],
    ],
    ["for others than the workspace's none", [aWaiver(own)], [0, undefined]],
    [
      "for others than the workspace's the latest of others",
      [
        aWaiver({ ...day(3), ...own }),
        aWaiver(day(1)),
        aWaiver({ ...day(2), library: '*core' }),
      ],
      [0, 2],
    ],
  ])('%s is shown', (_, waivers, shown) => {
    expect(shownOf(waivers)).toEqual(shown)
  })

  it('is shown as well for a copy of the library', () => {
    const waiver = aWaiver()
    const { waiverOf } = waivedIn([library], [waiver])
    expect(waiverOf({ ...library }, { ...vulnerability })).toBe(waiver)
  })
})

describe('waived findings', () => {
  const gpl = aLibrary({ keyUuid: 'g', licenses: [{ name: 'GPL 3.0' }] })
  const bare = aLibrary({ keyUuid: 'b', licenses: [], name: 'bare' })

  it('are counted once each, whatever the number of waivers', () => {
    const waivers = [
      aWaiver(),
      aWaiver({ library: '*core' }),
      aLicenseWaiver(),
      aLicenseWaiver({ license: '*', library: 'bare' }),
    ]
    const found = waivedIn([library, gpl, bare], waivers)
    expect(found).toMatchObject({ vulnerabilities: 1, licenses: 2 })
    expect(found.unused).toEqual([])
  })

  it('tell which waivers hold and match nothing', () => {
    const other = aWaiver({ vulnerability: 'CVE-2' })
    const expired = aWaiver({ vulnerability: 'CVE-3', until: '2026-01-01' })
    const license = aLicenseWaiver({ license: 'AGPL*' })
    const found = waivedIn([library], [aWaiver(), other, expired, license])
    expect(found.unused).toEqual([other, license])
    expect(found.expired).toEqual([expired])
  })

  it('are named by what they are about', () => {
    expect(waiverLabel(aWaiver())).toBe('CVE-2021-0001 in widget-core')
    expect(waiverLabel(aLicenseWaiver())).toBe('GPL* in widget-core')
  })
})
