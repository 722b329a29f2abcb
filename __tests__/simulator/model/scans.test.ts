import { describe, expect, it } from '@jest/globals'
import { contentsOf } from '../../../src/simulator/model/contents.ts'
import type { Scan } from '../../../src/simulator/model/organization.ts'
import {
  perPoll,
  type ScanScript,
  scripts,
} from '../../../src/simulator/model/scan-scripts.ts'
import { libraryOf } from '../../../src/simulator/seed/packages/library.ts'
import { packages } from '../../../src/simulator/seed/packages/package.ts'
import { type SmallWorld, smallWorld } from '../small-world.ts'

const stateOf = ({ ask }: SmallWorld, { token }: Scan) =>
  ask('getRequestState', { requestToken: token })['requestState']

const processOf = ({ ask }: SmallWorld) =>
  ask('getProjectState')['projectState']

const modificationsOf = ({ ask }: SmallWorld) =>
  ask('getProjectLastModification')['projectLastModifications']

const countOf = ({ ask }: SmallWorld) =>
  ask('getProjectInventory')['libraries'].length

function oneLibrary({ world }: SmallWorld) {
  const [pack] = packages('npm', 'lodash | 4.17.21')
  const library = libraryOf(world.ids, pack!, '4.17.21')
  return contentsOf([{ library, dependencies: [] }])
}

/** The states of a scan at these seconds: `0 IN_PROGRESS, 15 FAILED` */
function statesAt(script: ScanScript, seconds: readonly number[]): string {
  const small = smallWorld()
  const scan = small.world.startScan(small.project, { script })
  let now = 0
  const states = seconds.map((second) => {
    small.clock.advance((second - now) * 1_000)
    now = second
    return `${second} ${stateOf(small, scan)}`
  })
  return states.join(', ')
}

describe('a scan over time', () => {
  it.each([
    ['finishes', 'finished', '0 IN_PROGRESS, 19 IN_PROGRESS, 20 UPDATED'],
    ['finishes later', 'finished', '29 UPDATED, 30 FINISHED, 999 FINISHED'],
    ['fails', 'failed', '0 IN_PROGRESS, 15 FAILED'],
    ['is skipped', 'skipped', '0 SKIPPED, 60 SKIPPED'],
    ['is never known', 'unknownForever', '0 UNKNOWN, 999 UNKNOWN'],
    ['is known late', 'late', '0 UNKNOWN, 5 IN_PROGRESS, 20 UPDATED'],
    [
      'has an undocumented state',
      'undocumentedState',
      '6 POSTPROCESSING, 25 FINISHED',
    ],
    ['takes long', 'slow', '700 IN_PROGRESS, 730 UPDATED, 900 FINISHED'],
    ['is stuck', 'stuck', '0 IN_PROGRESS, 99999 IN_PROGRESS'],
    ['continues between polls', 'finished', '3600 FINISHED'],
  ] as const)('%s', (_what, script, states) => {
    const seconds = states
      .split(', ')
      .map((state) => Number.parseInt(state, 10))
    expect(statesAt(scripts[script], seconds)).toBe(states)
  })

  it('answers when its state began', () => {
    const small = smallWorld()
    const scan = small.world.startScan(small.project)
    small.clock.advance(25_000)
    const answer = small.ask('getRequestState', { requestToken: scan.token })
    expect(answer).toEqual({
      requestState: 'UPDATED',
      timestamp: '2026-03-02T09:00:20Z',
    })
  })
})

describe('a scan with one state for each poll', () => {
  it('answers every state once and then always the last one', () => {
    const small = smallWorld()
    const script = perPoll('IN_PROGRESS', 'UPDATED', 'FINISHED')
    const scan = small.world.startScan(small.project, { script })
    const seen = [1, 2, 3, 4].map(() => stateOf(small, scan))
    expect(seen).toEqual(['IN_PROGRESS', 'UPDATED', 'FINISHED', 'FINISHED'])
  })

  it('does not change with other requests or with time', () => {
    const small = smallWorld()
    const script = perPoll('IN_PROGRESS', 'FINISHED')
    const scan = small.world.startScan(small.project, { script })
    small.clock.advance(999_000)
    processOf(small)
    expect(stateOf(small, scan)).toBe('IN_PROGRESS')
  })
})

describe('while a scan runs', () => {
  it('the project goes through its processes', () => {
    const small = smallWorld()
    expect(processOf(small)).toEqual({
      lastProcess: 'SETUP',
      inProgress: false,
      lastUpdatedDateTime: '2026-03-02 09:00:00',
    })
    small.world.startScan(small.project)
    const seen = [0, 8, 8, 8, 8].map((seconds) => {
      small.clock.advance(seconds * 1_000)
      const { lastProcess, inProgress } = processOf(small)
      return [lastProcess, inProgress]
    })
    expect(seen).toEqual([
      ['SETUP', true],
      ['DIFF', true],
      ['UPDATE', true],
      ['UPDATE_ALERTS', true],
      ['UPDATE_ALERTS', false],
    ])
  })

  it('the inventory does not change before UPDATED', () => {
    const small = smallWorld()
    small.world.startScan(small.project, { contents: oneLibrary(small) })
    small.clock.advance(19_999)
    expect(countOf(small)).toBe(0)
    small.clock.advance(1)
    expect(countOf(small)).toBe(1)
  })

  it('the inventory does not change if it fails', () => {
    const small = smallWorld()
    small.project.contents = oneLibrary(small)
    const facts = { script: scripts.failed, contents: contentsOf([]) }
    small.world.startScan(small.project, facts)
    small.clock.advance(60_000)
    expect(countOf(small)).toBe(1)
    expect(processOf(small).inProgress).toBe(false)
  })

  it('another one of the same project is skipped', () => {
    const small = smallWorld()
    const running = small.world.startScan(small.project)
    const second = small.world.startScan(small.project)
    expect(stateOf(small, second)).toBe('SKIPPED')
    small.clock.advance(30_000)
    expect(stateOf(small, running)).toBe('FINISHED')
    expect(stateOf(small, small.world.startScan(small.project))).toBe(
      'IN_PROGRESS',
    )
  })
})

describe('last modifications', () => {
  const typesOf = (rows: { modificationType: string }[]) =>
    rows.map(({ modificationType }) => modificationType).sort()

  it('appear during the scan, each with its time', () => {
    const small = smallWorld()
    expect(modificationsOf(small)).toEqual([])
    const { token } = small.world.startScan(small.project)
    expect(modificationsOf(small)).toEqual([
      {
        projectId: small.project.id,
        modificationType: 'SCAN',
        lastModified: '2026-03-02 09:00:00',
        extraData: {
          pluginName: 'unified-agent',
          pluginVersion: '24.9.1',
          requesterEmail: 'ci-bot@acme.example',
          requestToken: token,
        },
      },
    ])
    small.clock.advance(20_000)
    expect(typesOf(modificationsOf(small))).toEqual([
      'INVENTORY',
      'METADATA',
      'SCAN',
    ])
    small.clock.advance(10_000)
    const rows = modificationsOf(small)
    expect(typesOf(rows)).toEqual(['ALERTS', 'INVENTORY', 'METADATA', 'SCAN'])
    expect(rows).toContainEqual({
      projectId: small.project.id,
      modificationType: 'ALERTS',
      lastModified: '2026-03-02 09:00:30',
      extraData: { requestToken: token },
    })
  })

  it('have an order in which SCAN is not always last', () => {
    const { world, product, ask } = smallWorld()
    const places = ['a', 'b', 'c', 'd'].map((name) => {
      const project = world.addProject(product, name)
      world.startScan(project, { script: scripts.instant })
      const projectToken = project.token
      const answer = ask('getProjectLastModification', { projectToken })
      return answer['projectLastModifications'].findIndex(
        (row: { modificationType: string }) => row.modificationType === 'SCAN',
      )
    })
    expect([...places].sort()).toEqual([0, 1, 2, 3])
  })

  it('lead from a skipped scan to the one that was running', () => {
    const small = smallWorld()
    const { skipped, running } = small.world.startSkippedScan(small.project)
    expect(stateOf(small, skipped)).toBe('SKIPPED')
    const [scan] = modificationsOf(small)
    expect(scan.extraData.requestToken).toBe(running.token)
  })

  it('do not show a scan before it is registered', () => {
    const small = smallWorld()
    small.world.startScan(small.project, { script: scripts.late })
    expect(modificationsOf(small)).toEqual([])
    small.clock.advance(5_000)
    expect(modificationsOf(small)[0].lastModified).toBe('2026-03-02 09:00:05')
  })
})

describe('a request token', () => {
  it('that is not known answers UNKNOWN, not an error', () => {
    const answer = smallWorld().ask('getRequestState', { requestToken: 'f' })
    expect(answer).toEqual({
      requestState: 'UNKNOWN',
      timestamp: '2026-03-02T09:00:00Z',
    })
  })

  it('of another organization or with a wrong orgToken answers UNKNOWN', () => {
    const { ask, world, project, admin } = smallWorld()
    const { token } = world.startScan(project)
    const other = world.addOrganization('Globex')
    const both = world.addUser('both', 'organization administrator', [other])
    const params = { requestToken: token }
    for (const others of [
      { userKey: both.key, orgToken: other.token },
      { userKey: admin.key, orgToken: 'wrong' },
    ]) {
      const { requestState } = ask('getRequestState', params, others)
      expect(requestState).toBe('UNKNOWN')
    }
  })

  it('can be given', () => {
    const { world, project } = smallWorld()
    const scan = world.startScan(project, { token: 'support-token' })
    expect(world.scans.get('support-token')).toBe(scan)
  })
})
