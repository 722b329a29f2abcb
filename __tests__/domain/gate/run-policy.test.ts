import { describe, expect, it } from '@jest/globals'
import { runPolicy } from '../../../src/domain/gate/run-policy.ts'
import type { Policy } from '../../../src/domain/gate/waivers/waiver.ts'
import { aCondition, aWaiver } from '../../support/waivers.ts'

const policy = (overrides: Partial<Policy>): Policy => ({
  file: 'policy.yml',
  conditions: [],
  waivers: [],
  workspaceWaivers: true,
  ...overrides,
})
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

describe('what a run judges by', () => {
  it('is `fail-on` and the conditions of all policies, in order', () => {
    const [one, two, three] = ['high > 0', 'low > 0', 'cvss > 9'].map((line) =>
      aCondition(line),
    )
    if (!one || !two || !three) throw new Error('no conditions')
    const { conditions } = runPolicy(
      [one],
      [policy({ conditions: [two] }), policy({ conditions: [three] })],
    )
    expect(conditions).toEqual([one, two, three])
  })

  it('has no waivers without a policy, and none in one that names none', () => {
    expect(runPolicy([], []).waivers(0)).toBeUndefined()
    expect(runPolicy([], [policy({})]).waivers(0)?.holding).toEqual([])
  })

  it('has the waivers of the day, the same ones all day', () => {
    const waiver = aWaiver({ until: '2026-11-27' })
    const { waivers } = runPolicy([], [policy({ waivers: [waiver] })])
    const index = waivers(noon('2026-11-27'))
    expect(index?.holding).toEqual([waiver])
    expect(waivers(noon('2026-11-27') + 1)).toBe(index)
    expect(waivers(noon('2026-11-28'))?.expired).toEqual([waiver])
  })
})
