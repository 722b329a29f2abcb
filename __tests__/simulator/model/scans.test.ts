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

const processOf = ({ ask, project }: SmallWorld) =>
  ask('getProjectState', { projectToken: project.token })['projectState']

const modificationsOf = ({ ask, project }: SmallWorld) =>
  ask('getProjectLastModification', { projectToken: project.token })[
    'projectLastModifications'
  ]

const countOf = ({ ask, project }: SmallWorld) =>
  ask('getProjectInventory', { projectToken: project.token })['libraries']
    .length

function oneLibrary({ world }: SmallWorld) {
  const [pack] = packages('npm', 'lodash | 4.17.21')
  const library = libraryOf(world.ids, pack!, '4.17.21')
  return contentsOf([{ library, dependencies: [] }])
}

/** What is seen when somebody looks at these seconds. */
function seenAt(script: ScanScript, seconds: readonly number[]): string[] {
  const small = smallWorld()
  const scan = small.world.startScan(small.project, { script })
  let now = 0
  return seconds.map((second) => {
    small.clock.advance((second - now) * 1_000)
    now = second
    return stateOf(small, scan)
  })
}

describe('a scan over the clock', () => {
  it.each<[string, ScanScript, number[], string[]]>([
    [
      'finishes',
      scripts.finished,
      [0, 19, 20, 29, 30, 999],
      [
        'IN_PROGRESS',
        'IN_PROGRESS',
        'UPDATED',
        'UPDATED',
        'FINISHED',
        'FINISHED',
      ],
    ],
    ['fails', scripts.failed, [0, 15], ['IN_PROGRESS', 'FAILED']],
    ['is skipped', scripts.skipped, [0, 60], ['SKIPPED', 'SKIPPED']],
    [
      'is never known',
      scripts.unknownForever,
      [0, 999],
      ['UNKNOWN', 'UNKNOWN'],
    ],
    [
      'is known late',
      scripts.late,
      [0, 5, 20],
      ['UNKNOWN', 'IN_PROGRESS', 'UPDATED'],
    ],
    [
      'has a state nobody knows',
      scripts.undocumentedState,
      [6, 25],
      ['POSTPROCESSING', 'FINISHED'],
    ],
    [
      'takes long',
      scripts.slow,
      [700, 730, 900],
      ['IN_PROGRESS', 'UPDATED', 'FINISHED'],
    ],
    ['is stuck', scripts.stuck, [0, 99_999], ['IN_PROGRESS', 'IN_PROGRESS']],
    ['goes on although nobody looks', scripts.finished, [3_600], ['FINISHED']],
  ])('%s', (_what, script, seconds, states) => {
    expect(seenAt(script, seconds)).toEqual(states)
  })

  it('tells when its state began, not when it is asked', () => {
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

describe('a scan that moves with each poll', () => {
  it('shows every state once and the last for good', () => {
    const small = smallWorld()
    const script = perPoll('IN_PROGRESS', 'UPDATED', 'FINISHED')
    const scan = small.world.startScan(small.project, { script })
    const seen = [1, 2, 3, 4].map(() => stateOf(small, scan))
    expect(seen).toEqual(['IN_PROGRESS', 'UPDATED', 'FINISHED', 'FINISHED'])
  })

  it('does not move when others are asked for, or when time passes', () => {
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

  it('the inventory is the old one until UPDATED', () => {
    const small = smallWorld()
    small.world.startScan(small.project, { contents: oneLibrary(small) })
    small.clock.advance(19_999)
    expect(countOf(small)).toBe(0)
    small.clock.advance(1)
    expect(countOf(small)).toBe(1)
  })

  it('a failed one leaves the inventory as it was', () => {
    const small = smallWorld()
    small.project.contents = oneLibrary(small)
    const facts = { script: scripts.failed, contents: contentsOf([]) }
    small.world.startScan(small.project, facts)
    small.clock.advance(60_000)
    expect(countOf(small)).toBe(1)
    expect(processOf(small).inProgress).toBe(false)
  })

  it('another of the same project is skipped by itself', () => {
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

  it('appear as the scan goes on, each with its time', () => {
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

  it('stand in an order in which SCAN is not always last', () => {
    const { world, product, ask } = smallWorld()
    const places = ['a', 'b', 'c', 'd'].map((name) => {
      const project = world.addProject(product, name)
      world.startScan(project, { script: scripts.instant })
      const answer = ask('getProjectLastModification', {
        projectToken: project.token,
      })
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

  it('do not know a scan before it is registered', () => {
    const small = smallWorld()
    small.world.startScan(small.project, { script: scripts.late })
    expect(modificationsOf(small)).toEqual([])
    small.clock.advance(5_000)
    expect(modificationsOf(small)[0].lastModified).toBe('2026-03-02 09:00:05')
  })
})

describe('a request token', () => {
  it('that nobody knows is UNKNOWN, not an error', () => {
    const answer = smallWorld().ask('getRequestState', { requestToken: 'f' })
    expect(answer).toEqual({
      requestState: 'UNKNOWN',
      timestamp: '2026-03-02T09:00:00Z',
    })
  })

  it('of another organization is UNKNOWN, and so is one asked for with a wrong orgToken', () => {
    const { ask, world, project, admin } = smallWorld()
    const { token } = world.startScan(project)
    const other = world.addOrganization('Globex')
    const both = world.addUser('both', 'organization administrator', [other])
    const asBoth = { userKey: both.key, orgToken: other.token }
    const params = { requestToken: token }
    expect(ask('getRequestState', params, asBoth)['requestState']).toBe(
      'UNKNOWN',
    )
    const wrong = { userKey: admin.key, orgToken: 'wrong' }
    expect(ask('getRequestState', params, wrong)['requestState']).toBe(
      'UNKNOWN',
    )
  })

  it('may be chosen', () => {
    const { world, project } = smallWorld()
    const scan = world.startScan(project, { token: 'support-token' })
    expect(world.scans.get('support-token')).toBe(scan)
  })
})
