import { describe, expect, it } from '@jest/globals'
import { TransportFault } from '../../src/http/transport.ts'
import {
  createFaults,
  type Fault,
} from '../../src/simulator/protocol/faults.ts'
import {
  createTransport,
  type InMemoryOptions,
} from '../../src/simulator/transport.ts'
import { smallWorld } from './small-world.ts'

function setUp(fault?: Fault, options: InMemoryOptions = {}) {
  const { world, admin, project } = smallWorld()
  const faults = createFaults(fault ? [{ fault }] : [])
  const body = JSON.stringify({
    requestType: 'getProjectTags',
    userKey: admin.key,
    projectToken: project.token,
  })
  const transport = createTransport(world, { faults, ...options })
  return { world, send: (signal?: AbortSignal) => transport(body, { signal }) }
}

/** Records how long it was asked to sleep, and takes no time. */
function recordingSleep() {
  const slept: number[] = []
  const sleep = async (ms: number, signal?: AbortSignal) => {
    slept.push(ms)
    signal?.throwIfAborted()
  }
  return { slept, sleep }
}

describe('the transport in memory', () => {
  it('returns the answer of the world', async () => {
    const { send } = setUp()
    const { status, text } = await send()
    expect(status).toBe(200)
    expect(JSON.parse(text)).toHaveProperty('projectTags')
  })

  it.each<[Fault, string, string]>([
    [{ name: 'refused' }, 'refused', 'no'],
    [{ name: 'reset-before' }, 'reset', 'maybe'],
    [{ name: 'reset-after' }, 'reset', 'maybe'],
    [{ name: 'hang' }, 'timeout', 'maybe'],
  ])('throws a TransportFault for %j', async (fault, kind, delivered) => {
    const { send } = setUp(fault)
    const error = await send().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TransportFault)
    expect(error).toMatchObject({ kind, delivered })
  })

  it('takes as long as the answer', async () => {
    const { slept, sleep } = recordingSleep()
    const options = { sleep, latencyMs: 40 }
    await setUp({ name: 'slow', ms: 500 }, options).send()
    expect(slept).toEqual([540])
  })

  it('gives up at its timeout, even when the work is done', async () => {
    const { slept, sleep } = recordingSleep()
    const options = { sleep, timeoutMs: 60_000 }
    const { send } = setUp({ name: 'slow', ms: 90_000 }, options)
    await expect(send()).rejects.toMatchObject({ kind: 'timeout' })
    expect(slept).toEqual([60_000])
  })

  it('sends nothing when the signal has aborted', async () => {
    const { send, world } = setUp()
    const sent = send(AbortSignal.abort())
    await expect(sent).rejects.toMatchObject({
      kind: 'aborted',
      delivered: 'no',
    })
    expect(world.requests).toEqual([])
  })

  it('stops waiting when the signal aborts', async () => {
    const abort = new AbortController()
    const sleep = async (_ms: number, signal?: AbortSignal) => {
      abort.abort()
      signal?.throwIfAborted()
    }
    const { send } = setUp({ name: 'hang' }, { sleep })
    await expect(send(abort.signal)).rejects.toMatchObject({
      kind: 'aborted',
      delivered: 'maybe',
    })
  })
})
