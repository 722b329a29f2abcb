import { describe, expect, it } from '@jest/globals'
import type { Findings } from '../../../src/operations/result/result.ts'
import { fleetHarness, jsonOf, runIn } from './portfolio-harness.ts'

const inventoryOnly = { report: 'inventory' } as const

describe('portfolio', () => {
  it('reads every project once and adds up what they have', async () => {
    const fleet = fleetHarness(30)
    const { verdict, findings } = await fleet.run()
    expect(verdict).toEqual({ outcome: 'passed', reasons: [] })
    const { portfolio, isComplete } = runIn(findings)
    expect(isComplete).toBe(true)
    expect(portfolio.projects).toHaveLength(30)
    const count = (type: string) =>
      fleet.sent().filter((line) => line.startsWith(type)).length
    expect(count('getProjectInventory')).toBe(30)
    expect(count('getProjectHierarchy')).toBe(30)
    expect(fleet.sent()).toHaveLength(61)
    const stored = [...fleet.world.projects.values()].map(
      ({ contents }) => contents.libraries.size,
    )
    const all = stored.reduce((sum, size) => sum + size, 0)
    expect(findings.reported?.inventoryFigures?.libraries).toBe(all)
    const places = portfolio.libraries.map(({ projects }) => projects.length)
    expect(places.reduce((sum, size) => sum + size, 0)).toBe(all)
  })

  it('knows which projects have a vulnerability', async () => {
    const fleet = fleetHarness(40)
    const { findings } = await fleet.run(inventoryOnly)
    const { portfolio } = runIn(findings)
    const id = 'CVE-2021-44228'
    const having = [...fleet.world.projects.values()].filter(({ contents }) =>
      [...contents.libraries.values()].some(({ vulnerabilities }) =>
        vulnerabilities.some(({ name }) => name === id),
      ),
    )
    expect(having.length).toBeGreaterThan(1)
    const found = portfolio.vulnerabilities.find((one) => one.id === id)
    expect(found?.projects).toBe(having.length)
    const projects = (found?.libraries ?? []).flatMap((library) => [
      ...(portfolio.libraries[library]?.projects ?? []),
    ])
    const names = projects.map((place) => portfolio.projects[place]?.name)
    expect(names.sort()).toEqual(having.map(({ name }) => name).sort())
  })

  it('sends no more than `concurrency` requests at once', async () => {
    let now = 0
    let most = 0
    const fleet = fleetHarness(40, 5)
    await fleet.run(
      { ...inventoryOnly, concurrency: '3' },
      {
        wrap: (send) => async (body, options) => {
          most = Math.max(most, ++now)
          await new Promise((done) => setImmediate(done))
          return send(body, options).finally(() => now--)
        },
      },
    )
    expect(most).toBe(3)
  })

  it('selects by rules, and asks for the age only what the other rules leave', async () => {
    const fleet = fleetHarness(60, 5)
    const { findings } = await fleet.run({
      ...inventoryOnly,
      select: 'name=*_main\nolder-than=10d',
    })
    const { projects } = runIn(findings).portfolio
    expect(projects.length).toBeGreaterThan(0)
    for (const { name } of projects) expect(name).toMatch(/_main$/)
    const mains = [...fleet.world.projects.values()].filter(({ name }) =>
      name.endsWith('_main'),
    )
    const asked = fleet
      .sent()
      .filter((line) => line.startsWith('getProjectLastModification'))
    expect(asked).toHaveLength(mains.length)
  })

  it('warns when nothing is selected', async () => {
    const { verdict } = await fleetHarness(3, 5).run({ select: 'name=nope*' })
    expect(verdict).toEqual({
      outcome: 'warned',
      reasons: ['`select` matches no project. Check its rules.'],
    })
  })

  it('lists what could not be read, as an error, and reads the rest', async () => {
    const fleet = fleetHarness(20, 5)
    const { verdict, findings } = await fleet.run(
      { ...inventoryOnly, retries: '0', concurrency: '1' },
      {
        faults: [
          {
            fault: { name: 'unexpected' },
            requestType: 'getProjectInventory',
            nth: 3,
            times: 2,
          },
        ],
      },
    )
    const { projects } = runIn(findings).portfolio
    const failed = projects.filter(({ status }) => status === 'failed')
    expect(failed.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('Unexpected error'),
      expect.stringContaining('Unexpected error'),
    ])
    expect(projects).toHaveLength(20)
    expect(verdict.outcome).toBe('error')
    expect(verdict.reasons).toEqual([
      expect.stringMatching(/^2 projects \(.+, .+\): could not be read: /),
    ])
    const lines = fleet.log.of('info').filter((one) => /^Not read: /.test(one))
    expect(lines).toHaveLength(2)
  })

  it('leaves what it has read when the job is cancelled, and says what is missing', async () => {
    const fleet = fleetHarness(20, 5)
    const cancel = new AbortController()
    let recorded: Findings = {}
    const running = fleet.run(
      { ...inventoryOnly, concurrency: '2' },
      {
        signal: cancel.signal,
        onRecord: (findings) => {
          recorded = findings
        },
        wrap: (send) => async (body, options) => {
          if (fleet.sent().length === 8) cancel.abort()
          return send(body, options)
        },
      },
    )
    await expect(running).rejects.toThrow()
    const { portfolio, isComplete } = runIn(recorded)
    expect(isComplete).toBe(false)
    expect(portfolio.projects).toHaveLength(20)
    const statuses = Map.groupBy(portfolio.projects, ({ status }) => status)
    expect(statuses.get('read')?.length).toBeGreaterThan(3)
    expect(statuses.get('not-read')?.length).toBeGreaterThan(10)
  })

  it('says that it is incomplete when the job is cancelled while projects are selected', async () => {
    const fleet = fleetHarness(20, 5)
    const cancel = new AbortController()
    let recorded: Findings = {}
    const running = fleet.run(
      { ...inventoryOnly, select: 'older-than=1d', shard: '1/2' },
      {
        signal: cancel.signal,
        onRecord: (findings) => {
          recorded = findings
        },
        wrap: (send) => async (body, options) => {
          if (fleet.sent().length === 4) cancel.abort()
          return send(body, options)
        },
      },
    )
    await expect(running).rejects.toThrow()
    const { portfolio, isComplete, shard } = runIn(recorded)
    expect({ isComplete, shard }).toEqual({ isComplete: false, shard: '1/2' })
    expect(portfolio.projects).toEqual([])
  })

  it('judges conditions on all projects together', async () => {
    const fleet = fleetHarness(30)
    const { verdict, findings } = await fleet.run({
      'fail-on':
        'libraries < 1\ncritical > 3\nlibrary matches log4j-core:2.14.1\nnew-critical > 0',
    })
    expect(verdict.outcome).toBe('failed')
    const { portfolio } = runIn(findings)
    const rows = findings.gated?.rows ?? []
    const figures = portfolio.figures.risk?.bySeverity
    expect(rows.map(({ actual }) => actual)).toEqual([
      portfolio.figures.libraries,
      figures?.critical,
      portfolio.libraries.find(
        ({ library: { artifactId, version } }) =>
          artifactId === 'log4j-core' && version === '2.14.1',
      )?.projects.length,
      undefined,
    ])
    expect(rows.map((row) => row.verdict)).toEqual([
      'passed',
      'failed',
      'failed',
      'not-judged',
    ])
  })

  it('tells the oldest scan where a condition is about it', async () => {
    const fleet = fleetHarness(30, 5)
    const { findings } = await fleet.run({
      ...inventoryOnly,
      'fail-on': 'scan-age > 7d',
    })
    const [row] = findings.gated?.rows ?? []
    expect(row).toMatchObject({ verdict: 'failed', unit: 'd' })
    expect(row?.actual).toBeGreaterThan(30)
  })

  it('judges nothing in a shard, and says so', async () => {
    const fleet = fleetHarness(30, 5)
    const { verdict, findings } = await fleet.run({
      shard: '1/2',
      'fail-on': 'libraries > 0',
    })
    expect(verdict.outcome).toBe('passed')
    expect(findings.gated).toBeUndefined()
    expect(runIn(findings).shard).toBe('1/2')
    expect(fleet.log.of('info')).toContain(
      'Shard 1/2 judges nothing: the run that merges the shards does',
    )
  })

  it('plans the shards without reading a project', async () => {
    const fleet = fleetHarness(1_100, 1)
    const { verdict, findings } = await fleet.run({ shard: 'auto/16' })
    expect(verdict.outcome).toBe('passed')
    expect(findings.planned).toEqual({
      selected: 1_100,
      matrix: { shard: ['1/3', '2/3', '3/3'] },
    })
    expect(fleet.sent()).toEqual(['getOrganizationProjectTags'])
  })

  it('gives the same report in whatever order the answers come', async () => {
    const reports = await Promise.all(
      ['1', '7'].map(async (concurrency) => {
        const run = await fleetHarness(25, 20).run({ concurrency })
        return jsonOf(run)
      }),
    )
    expect(reports[1]).toBe(reports[0])
  })

  it('shows no token and no key', async () => {
    const fleet = fleetHarness(10, 5)
    const report = jsonOf(await fleet.run())
    for (const { token } of fleet.world.projects.values()) {
      expect(report).not.toContain(token)
    }
    for (const key of Object.values(fleet.keys)) {
      expect(report).not.toContain(key)
    }
  })
})
