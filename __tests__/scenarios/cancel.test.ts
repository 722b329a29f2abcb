import { expect, it, jest } from '@jest/globals'
import { outputNames } from '../../src/reports/outputs.ts'
import type { Fault } from '../../src/simulator/protocol/faults.ts'
import { addScannedProject } from '../support/aged-projects.ts'
import {
  actionWithProject,
  type BuiltRun,
  builtAction,
  onceListening,
} from '../support/built-action.ts'
import { serversForEachTest } from '../support/local-servers.ts'
import { describeOnPosix } from '../support/posix.ts'
import { unresponsivePort } from '../support/unresponsive-port.ts'

/** In real time: how fast the step ends is what is tested. */
const maxMs = 2_000

// A busy machine may be slow once; a step that ends late is late every time.
jest.retryTimes(2, { logErrorsBeforeRetry: true })

const servers = serversForEachTest()

/** Cancels a run, and checks how it ended. */
function cancellation(cancelWith?: NodeJS.Signals) {
  const controller = new AbortController()
  let cancelledAt = Number.NaN
  const cancel = () => {
    if (controller.signal.aborted) return
    cancelledAt = performance.now()
    controller.abort()
  }
  const options = { nodeArgs: [], cancelOn: controller.signal, cancelWith }
  return {
    cancel,
    options,
    atLine: (words: string) => ({
      ...options,
      onLine: (line: string) => {
        if (line.includes(words)) cancel()
      },
    }),
    expectEndedSoon(result: BuiltRun, ...words: string[]) {
      expect(performance.now() - cancelledAt).toBeLessThan(maxMs)
      expectCancelled(result, ...words)
    },
  }
}

function expectCancelled(result: BuiltRun, ...words: string[]) {
  expect(result).toMatchObject({ exitCode: 1, signal: null })
  expect(Object.keys(result.outputs).sort()).toEqual([...outputNames].sort())
  expect(result.outputs['result']).toBe('cancelled')
  for (const word of ['cancelled', ...words]) {
    expect(result.summary).toContain(word)
  }
  expect(result.report()).toMatchObject({ result: 'cancelled' })
  expect(result.annotations.map(({ level }) => level)).toEqual(['error'])
}

const hang: Fault = { name: 'hang' }
const signals = ['SIGINT', 'SIGTERM'] as const
const forEachSignal = <T>(rows: readonly T[]) =>
  rows.flatMap((row) => signals.map((signal) => [signal, row] as const))

describeOnPosix('a job that is cancelled during a request', () => {
  it.each(
    forEachSignal([
      ['getOrganizationProductTags', {}],
      ['getProductProjectTags', {}],
      ['createProject', {}],
      ['saveProjectTag', { 'project-name': 'web_main' }],
      ['removeProjectTag', { 'project-name': 'web_main' }],
      ['getRequestState', { 'request-token-source': 'input' }],
      ['getProjectInventory', { 'request-state': 'FINISHED' }],
      ['getProjectHierarchy', { 'request-state': 'FINISHED' }],
    ] as const),
  )(
    'by %s ends within 2 s and shows what was known: %j',
    async (cancelWith, [type, known]) => {
      const { cancel, options, expectEndedSoon } = cancellation(cancelWith)
      const faults = (requestType: string) => {
        if (requestType !== type) return undefined
        cancel()
        return hang
      }
      const action = await builtAction({ faults })
      const inputs: Record<string, string> = {}
      if (type !== 'createProject') {
        action.addProject({ branch: 'old' })
        inputs['request-token'] = action.addScan('FINISHED')
      }
      const result = await action.run('sync', inputs, options)
      expectEndedSoon(result)
      expect(result.outputs).toMatchObject(known)
    },
  )
})

describeOnPosix('a job that is cancelled between requests', () => {
  it.each(signals)(
    'by %s before the first answer ends within 2 s',
    async (cancelWith) => {
      const action = await builtAction({ faults: () => hang })
      // The very first line; it is a command, so it is not shown.
      const options = { nodeArgs: [], cancelAtLine: '::add-mask::', cancelWith }
      const result = await action.run('sync', {}, options)
      expectCancelled(result, 'Run the job again')
      expect(action.requests().length).toBeLessThanOrEqual(1)
    },
  )

  it.each(signals)(
    'by %s while it waits for a scan ends within 2 s and says how to continue',
    async (cancelWith) => {
      const { atLine, expectEndedSoon } = cancellation(cancelWith)
      const action = await builtAction()
      const token = action.addScan('IN_PROGRESS')
      const inputs = { 'request-token': token, timeout: '24h' }
      const options = atLine('Scan: IN_PROGRESS')
      const result = await action.run('sync', inputs, options)
      expectEndedSoon(result, '`operation: wait`')
    },
  )

  it.each(signals)(
    'by %s during a pause that the server asked for ends within 2 s',
    async (cancelWith) => {
      const { atLine, expectEndedSoon } = cancellation(cancelWith)
      const fault: Fault = { name: 'unavailable', retryAfterSeconds: 60 }
      const action = await builtAction({ faults: () => fault })
      expectEndedSoon(await action.run('sync', {}, atLine('again in 60.0 s')))
    },
  )

  it.each(signals)(
    'by %s while the result is being shown keeps its result',
    async (cancelWith) => {
      const { atLine } = cancellation(cancelWith)
      const action = await actionWithProject()
      const { nodeArgs: _, ...options } = atLine('✅ Mend Project')
      const result = await action.run('sync', {}, options)
      expect(result).toMatchObject({ exitCode: 0, signal: null })
      expect(result.outputs['result']).toBe('passed')
      expect(Object.keys(result.outputs)).toHaveLength(outputNames.length)
    },
  )

  it('while it waits for several scans stops waiting for all of them', async () => {
    const { atLine, expectEndedSoon } = cancellation()
    const action = await builtAction()
    const { product } = action.addProject()
    const script = [{ state: 'IN_PROGRESS' }]
    const tokens = ['a', 'b', 'c']
      .map((name) => action.world.addProject(product, name))
      .map((project) => action.world.startScan(project, { script }).token)
    const inputs = { 'request-token': tokens.join('\n') }
    const options = atLine('Scan 3: IN_PROGRESS')
    const result = await action.run('wait', inputs, options)
    expectEndedSoon(result)
    expect(result.outputs).toMatchObject({
      'request-state': 'IN_PROGRESS',
      'poll-count': '3',
    })
  })
})

describeOnPosix('a cleanup of thousands of projects that is cancelled', () => {
  it.each(signals)(
    'by %s while it reads the ages ends within 2 s, leaves the plan of what it has read, and deletes nothing',
    async (cancelWith) => {
      const { cancel, options, expectEndedSoon } = cancellation(cancelWith)
      let asked = 0
      const faults = (requestType: string) => {
        if (requestType !== 'getProjectLastModification') return undefined
        if (++asked <= 200) return undefined
        cancel()
        return hang
      }
      const action = await builtAction({ faults })
      const { world, organization } = action
      const product = world.addProduct(organization, 'Shop')
      for (let n = 0; n < 5_000; n++) {
        addScannedProject(world, product, `shop_pr-${n}`, 100)
      }
      const inputs = {
        ...{ select: 'name=*_pr-*\nolder-than=90d', confirm: 'true' },
        'report-formats': 'json, csv, html',
      }
      const result = await action.run('cleanup', inputs, options)
      expectEndedSoon(result, '**Incomplete**')
      const { complete, planned, projects } = result.report().cleanup
      expect(complete).toBe(false)
      expect(projects).toHaveLength(5_000)
      // The last of the answers may still have been on their way.
      expect(planned).toBeGreaterThan(150)
      expect(planned).toBeLessThanOrEqual(200)
      const csv = result.file('.csv').split('\n')
      const count = (status: string) =>
        csv.filter((line) => line.startsWith(`${status},`)).length
      expect(count('planned')).toBe(planned)
      expect(count('not-read')).toBe(5_000 - planned)
      expect(result.outputs).toMatchObject({
        ...{ 'selected-count': String(planned), 'deleted-count': '0' },
        matrix: '',
      })
      expect(action.writes()).toEqual([])
    },
  )
})

describeOnPosix('a job that is cancelled before there is a connection', () => {
  const nodeArgs = onceListening(
    `setTimeout(() => console.log('connecting'), 200)`,
  )
  async function expectSoon(server: string, env = {}) {
    const { atLine, expectEndedSoon } = cancellation()
    const action = await builtAction()
    const options = { ...atLine('connecting'), nodeArgs, env }
    expectEndedSoon(await action.run('sync', { 'server-url': server }, options))
  }

  it('ends within 2 s when the server accepts no connection', async () => {
    const { port, close } = await unresponsivePort()
    try {
      await expectSoon(`http://127.0.0.1:${port}`)
    } finally {
      await close()
    }
  })

  it.each(['the server', 'the proxy'])(
    'ends within 2 s when %s does not answer',
    async (silent) => {
      const address = `127.0.0.1:${await servers.silent()}`
      if (silent === 'the server') await expectSoon(`https://${address}`)
      else await expectSoon('https://mend.test', { HTTPS_PROXY: address })
    },
  )
})
