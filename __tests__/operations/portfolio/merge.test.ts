import { describe, expect, it } from '@jest/globals'
import type { Policy } from '../../../src/domain/gate/waivers/waiver.ts'
import { aWaiver } from '../../support/waivers.ts'
import { filesOf, fleetHarness, jsonOf, runIn } from './portfolio-harness.ts'

/** Log4Shell is waived, in whatever project it is. */
const policy: Policy = {
  file: 'policy.yml',
  conditions: [],
  workspaceWaivers: true,
  waivers: [
    aWaiver({ vulnerability: 'CVE-2021-44228', library: '*log4j-core' }),
    aWaiver({ vulnerability: 'CVE-2099-0001', library: 'nothing' }),
  ],
}

const scope = { select: '!name=*hotfix*' } as const

/** The reports of all shards of one organization. */
async function shards(count: number, projects = 60) {
  const names = Array.from({ length: count }, (_, at) => `${at + 1}`)
  const texts = names.map(async (index) => {
    const fleet = fleetHarness(projects, 40)
    const run = await fleet.run({ ...scope, shard: `${index}/${count}` })
    return [`shard-${index}.json`, jsonOf(run)] as const
  })
  return Object.fromEntries(await Promise.all(texts))
}

const noKeys = { 'user-key': '', 'org-token': '' }

async function merged(texts: Readonly<Record<string, string>>, failOn = '') {
  const fleet = fleetHarness(0)
  const files = filesOf(texts)
  const raw = { ...noKeys, reports: '*.json', 'fail-on': failOn }
  const policies = [policy]
  const run = await fleet.run(raw, { files, policies })
  return { ...run, fleet }
}

/** Without the server's times. */
const timeless = (report: string) =>
  report.replace(/"serverDate": "[^"]*"/g, '"serverDate": ""')

describe('merging shards', () => {
  it('gives byte for byte what one run gives, times apart', async () => {
    const failOn =
      'critical > 0\ndirect-high > 0\nlicense in GPL*\noutdated > 1%'
    const whole = await fleetHarness(60, 40).run(
      { ...scope, 'fail-on': failOn },
      { policies: [policy] },
    )
    const { verdict, findings, fleet } = await merged(await shards(4), failOn)
    expect(whole.findings.gated?.rows.map(({ verdict }) => verdict)).toContain(
      'failed',
    )
    expect(timeless(jsonOf({ verdict, findings }))).toBe(
      timeless(jsonOf(whole)),
    )
    expect(fleet.sent()).toEqual([])
  })

  it('is an error without one of the shards', async () => {
    const { 'shard-2.json': _, ...others } = await shards(3)
    const { verdict, findings } = await merged(others)
    expect(verdict).toEqual({
      outcome: 'error',
      reasons: ['Shard 2/3 is missing in `reports`.'],
    })
    expect(runIn(findings).isComplete).toBe(false)
  })

  it('is an error with a shard that was cut off', async () => {
    const texts = await shards(2)
    const cut = { ...JSON.parse(texts['shard-1.json'] ?? ''), complete: false }
    const { verdict } = await merged({
      ...texts,
      'shard-1.json': JSON.stringify(cut),
    })
    expect(verdict).toEqual({
      outcome: 'error',
      reasons: ['Shard 1/2 is incomplete: its run was cut off.'],
    })
  })

  it('counts a project in two shards once, with a notice', async () => {
    const texts = await shards(2)
    const again = {
      ...texts,
      'shard-2-again.json': texts['shard-2.json'] ?? '',
    }
    const once = await merged(texts)
    const twice = await merged(again)
    expect(runIn(twice.findings).portfolio).toEqual(
      runIn(once.findings).portfolio,
    )
    expect(twice.verdict).toEqual(once.verdict)
    expect(twice.fleet.log.of('notice')).toContainEqual(
      expect.stringMatching(
        /^\d+ projects in more than one of the reports: each counts once$/,
      ),
    )
  })

  it('takes a project as read when one of two shards has read it', async () => {
    const texts = await shards(1, 5)
    const report = JSON.parse(texts['shard-1.json'] ?? '')
    const failed = {
      ...report,
      projects: report.projects.map((one: object) => ({
        ...one,
        status: 'failed',
        reason: 'no',
        figures: undefined,
      })),
      libraries: [],
    }
    const { verdict } = await merged({
      'a.json': JSON.stringify(failed),
      'b.json': JSON.stringify(report),
    })
    expect(verdict.outcome).toBe('passed')
  })
})
