import { describe, expect, it, jest } from '@jest/globals'
import type { RunnerResult } from '../../scripts/runner.ts'
import { outputNames } from '../../src/reports/outputs.ts'
import type { Fault } from '../../src/simulator/protocol/faults.ts'
import { crowdedPort } from '../support/crowded-port.ts'
import { localServers } from '../support/local-servers.ts'
import { fileOf, theater } from '../support/play.ts'

/** Everything on real time: how long the end takes is what is tested. */
const mostMs = 2_000

// A machine that is busy with something else may be late once, a step that ends
// late is late each time.
jest.retryTimes(2, { logErrorsBeforeRetry: true })

/** Cancels on the first request of this type, which then meets the fault. */
function atRequest(type: string, fault: Fault) {
  const cancel = new AbortController()
  const at = { ms: Number.NaN }
  const faults = (requestType: string) => {
    if (requestType !== type) return undefined
    if (!cancel.signal.aborted) {
      at.ms = performance.now()
      cancel.abort()
    }
    return fault
  }
  return { faults, at, cancelOn: cancel.signal }
}

/** Cancels at a line of the log. */
function atLine(words: string) {
  const cancel = new AbortController()
  const at = { ms: Number.NaN }
  const onLine = (line: string) => {
    if (cancel.signal.aborted || !line.includes(words)) return
    at.ms = performance.now()
    cancel.abort()
  }
  return { onLine, at, cancelOn: cancel.signal }
}

function expectCancelled(result: RunnerResult, words: string[] = []) {
  expect(result).toMatchObject({ exitCode: 1, signal: null })
  expect(Object.keys(result.outputs).sort()).toEqual([...outputNames].sort())
  expect(result.outputs['result']).toBe('cancelled')
  expect(result.summary).toContain('cancelled')
  for (const word of words) expect(result.summary).toContain(word)
  expect(JSON.parse(fileOf(result, '.json'))).toMatchObject({
    result: 'cancelled',
  })
  expect(result.annotations.map(({ level }) => level)).toEqual(['error'])
}

const hang: Fault = { name: 'hang' }
const signals = ['SIGINT', 'SIGTERM'] as const
const both = <T>(rows: readonly T[]) =>
  rows.flatMap((row) => signals.map((signal) => [signal, row] as const))

describe('a job that is cancelled while a request is under way', () => {
  it.each(
    both([
      ['getOrganizationProductTags', hang, {}],
      ['getProductProjectTags', hang, {}],
      ['createProject', hang, {}],
      ['saveProjectTag', hang, { 'project-name': 'web_main' }],
      ['removeProjectTag', hang, { 'project-name': 'web_main' }],
      ['getRequestState', hang, { 'request-token-source': 'input' }],
      ['getProjectInventory', hang, { 'request-state': 'FINISHED' }],
      ['getProjectHierarchy', hang, { 'request-state': 'FINISHED' }],
    ] as const),
  )('by %s ends within 2 s, with all that was known: %j', async (...row) => {
    const [cancelWith, [type, fault, known]] = row
    const { faults, at, cancelOn } = atRequest(type, fault)
    const stage = await theater({ faults })
    if (type !== 'createProject') stage.project({ branch: 'old' })
    const inputs =
      type === 'createProject'
        ? {}
        : { 'request-token': stage.scan('FINISHED') }
    const result = await stage.run(inputs, {
      nodeArgs: [],
      cancelOn,
      cancelWith,
    })
    expect(performance.now() - at.ms).toBeLessThan(mostMs)
    expectCancelled(result)
    expect(result.outputs).toMatchObject(known)
  })
})

describe('a job that is cancelled between requests', () => {
  it.each(signals)(
    'by %s before the first is answered ends within 2 s',
    async (cancelWith) => {
      const stage = await theater({ faults: () => hang })
      // The first line of all; commands are not shown, so the raw line is met.
      const options = { nodeArgs: [], signalAt: '::add-mask::', cancelWith }
      const result = await stage.run({}, options)
      expectCancelled(result, ['Run the job again'])
      expect(stage.requests().length).toBeLessThanOrEqual(1)
    },
  )

  it.each(signals)(
    'by %s while it waits for a scan ends within 2 s and says how to go on',
    async (cancelWith) => {
      const { at, onLine, cancelOn } = atLine('Scan: IN_PROGRESS')
      const stage = await theater()
      const token = stage.scan('IN_PROGRESS')
      const result = await stage.run(
        { 'request-token': token, timeout: '24h' },
        { nodeArgs: [], cancelWith, onLine, cancelOn },
      )
      expect(performance.now() - at.ms).toBeLessThan(mostMs)
      expectCancelled(result, ['`operation: wait`'])
    },
  )

  it.each(signals)(
    'by %s in a pause that the server asked for ends within 2 s',
    async (cancelWith) => {
      const { at, onLine, cancelOn } = atLine('again in 60.0 s')
      const fault: Fault = { name: 'unavailable', retryAfterSeconds: 60 }
      const stage = await theater({ faults: () => fault })
      const options = { nodeArgs: [], cancelWith, onLine, cancelOn }
      const result = await stage.run({}, options)
      expect(performance.now() - at.ms).toBeLessThan(mostMs)
      expectCancelled(result)
    },
  )

  it.each(signals)(
    'by %s while the end is being shown keeps its result',
    async (cancelWith) => {
      const { onLine, cancelOn } = atLine('✅ Mend Project')
      const stage = await theater()
      stage.project()
      const result = await stage.run({}, { onLine, cancelOn, cancelWith })
      expect(result).toMatchObject({ exitCode: 0, signal: null })
      expect(result.outputs['result']).toBe('passed')
      expect(Object.keys(result.outputs)).toHaveLength(outputNames.length)
    },
  )

  it('while several scans are waited for stops all of them', async () => {
    const { at, onLine, cancelOn } = atLine('Scan 3: IN_PROGRESS')
    const stage = await theater()
    const product = stage.project().product
    const tokens = ['a', 'b', 'c'].map(
      (name) =>
        stage.world.startScan(stage.world.addProject(product, name), {
          script: [{ state: 'IN_PROGRESS' }],
        }).token,
    )
    const result = await stage.run(
      { operation: 'wait', 'request-token': tokens.join('\n') },
      { nodeArgs: [], onLine, cancelOn },
    )
    expect(performance.now() - at.ms).toBeLessThan(mostMs)
    expectCancelled(result)
    expect(result.outputs).toMatchObject({
      'request-state': 'IN_PROGRESS',
      'poll-count': '3',
    })
  })
})

/** Says so a little after the action has begun to listen for signals. */
const telling = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `process.on('newListener', (name) => {
       if (name === 'SIGTERM') setTimeout(() => console.log('connecting'), 200)
     })`,
  )}`,
]

describe('a job that is cancelled while there is no connection yet', () => {
  async function expectSoon(server: string, env = {}) {
    const stage = await theater()
    const { at, onLine, cancelOn } = atLine('connecting')
    const result = await stage.run(
      { 'server-url': server },
      { nodeArgs: telling, onLine, cancelOn, env },
    )
    expect(performance.now() - at.ms).toBeLessThan(mostMs)
    expectCancelled(result)
  }

  it('ends within 2 s when the server does not accept one', async () => {
    const { port, close } = await crowdedPort()
    try {
      await expectSoon(`http://127.0.0.1:${port}`)
    } finally {
      await close()
    }
  })

  it.each(['the server', 'the proxy'])(
    'ends within 2 s when %s says nothing',
    async (who) => {
      const servers = localServers()
      try {
        const address = `127.0.0.1:${await servers.silent()}`
        if (who === 'the server') await expectSoon(`https://${address}`)
        else await expectSoon('https://mend.test', { HTTPS_PROXY: address })
      } finally {
        await servers.close()
      }
    },
  )
})
