import { describe, expect, it } from '@jest/globals'
import type { RepositoryFacts } from '../../../src/domain/tags/repository.ts'
import { execute } from '../../../src/operations/execute/execute.ts'
import type { Surroundings } from '../../../src/operations/execute/surroundings.ts'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import { World } from '../../../src/simulator/model/world.ts'
import { createTransport } from '../../../src/simulator/transport.ts'
import { noFiles } from '../../support/inputs.ts'
import { repository } from '../../support/operation-harness.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

/** A product "web" with two projects, and the surroundings of a run. */
function aMend() {
  const clock = virtualClock()
  const world = new World({ clock })
  const organization = world.addOrganization('Acme')
  const user = world.addUser('ci', 'organization administrator', [organization])
  const product = world.addProduct(organization, 'web')
  const projects = ['web_main', 'web_dev'].map((name) =>
    world.addProject(product, name),
  )
  const cancelled = new AbortController()
  const seen = { opened: 0, closed: 0, githubStopped: false }
  const surroundings: Surroundings = {
    repository,
    scanners: {},
    clock,
    log: recordingLog(),
    signal: cancelled.signal,
    connect() {
      seen.opened++
      const options = { sleep: clock.sleep, timeoutMs: 60_000 }
      return {
        send: createTransport(world, options),
        close: async () => {
          seen.closed++
        },
      }
    },
    readPolicyFile: () => Promise.reject(new Error('is nowhere')),
    readPermissions: async () => [],
    saveReport: async () => undefined,
    describeRepository: (_wanted, _inputs, signal) =>
      new Promise<RepositoryFacts>((resolve) => {
        signal.addEventListener('abort', () => {
          seen.githubStopped = true
          resolve({})
        })
      }),
  }
  const run = (raw: Partial<Record<InputName, string>>) => {
    const keys = { 'user-key': user.key, 'org-token': organization.token }
    return execute(parseInputs({ ...keys, ...raw }, noFiles), surroundings)
  }
  return { run, seen, projects, cancelled }
}

describe('execute', () => {
  it('opens nothing when the inputs are wrong', async () => {
    const { run, seen } = aMend()
    const result = await run({ operation: 'wait', 'wait-for': 'none' })
    expect(result).toMatchObject({ operation: 'wait', outcome: 'error' })
    expect(seen.opened).toBe(0)
  })

  it('names no operation where the input names none that there is', async () => {
    const { run, seen } = aMend()
    const result = await run({ operation: 'snyc', report: 'hierarchy' })
    expect(result).toMatchObject({ operation: undefined, outcome: 'error' })
    expect(seen.opened).toBe(0)
  })

  it('gives the result of one target, and closes the connection', async () => {
    const { run, seen } = aMend()
    const result = await run({ operation: 'ensure' })
    expect(result).toMatchObject({
      operation: 'ensure',
      dryRun: false,
      outcome: 'passed',
      ensured: { project: { name: 'web_main' } },
    })
    expect(result.targets).toBeUndefined()
    expect(seen).toMatchObject({ opened: 1, closed: 1 })
  })

  it('combines several targets, and one that fails does not stop the others', async () => {
    const { run, projects } = aMend()
    const [main] = projects
    const given = { operation: 'status', select: 'name=web_*' }
    const result = await run(given)
    expect(result.outcome).toBe('passed')
    expect(result.targets?.map(({ name }) => name)).toEqual([
      'web_dev',
      'web_main',
    ])
    expect(result.statuses).toHaveLength(2)
    if (main) Object.assign(main, { token: 'gone' })
    const partly = await run(given)
    expect(partly.outcome).toBe('error')
    expect(partly.reasons).toEqual([expect.stringMatching(/^web_main: /)])
    expect(partly.statuses).toHaveLength(1)
    expect(partly.targets?.map(({ name }) => name)).toEqual([
      'web_main',
      'web_dev',
    ])
  })

  it('warns when nothing is selected', async () => {
    const result = await aMend().run({ operation: 'status', select: 'name=x' })
    expect(result.outcome).toBe('warned')
    expect(result.reasons).toEqual([expect.stringContaining('`select`')])
  })

  it('tells what could not be done, with the facts of the failure', async () => {
    const { run, seen } = aMend()
    const result = await run({ operation: 'report', 'project-name': 'x' })
    expect(result).toMatchObject({
      outcome: 'error',
      failure: { what: 'There is no project "x" in the product "web"' },
    })
    expect(seen.closed).toBe(1)
  })

  it('is cancelled, whatever the error was, once the job is', async () => {
    const { run, cancelled } = aMend()
    cancelled.abort()
    const { outcome, failure } = await run({ operation: 'ensure' })
    expect([outcome, failure]).toEqual(['cancelled', undefined])
  })

  it('stops asking GitHub when the run is over', async () => {
    const { run, seen } = aMend()
    const raw = { 'project-name': 'x', create: 'false' }
    await run({ ...raw, 'metadata-tags': 'visibility' })
    expect(seen.githubStopped).toBe(true)
  })
})
