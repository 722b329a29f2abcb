import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import type { Transport } from '../../src/http/transport.ts'
import { createClient } from '../../src/mend/client.ts'
import { Cancelled, Unanswered } from '../../src/mend/errors/errors.ts'
import { type Passage, Throttle } from '../../src/mend/throttle.ts'
import { eventClock } from '../support/event-clock.ts'
import { recordingLog } from '../support/recording-log.ts'

const latencyMs = 25

interface Limit {
  /** Requests that the server answers in each window. */
  readonly perWindow: number
  readonly windowMs: number
  /** In the header `Retry-After` of a 429. */
  readonly retryAfterSeconds?: number | undefined
}

/** A client of a server that answers so many requests in each window and no more. */
function limited({ perWindow, windowMs, retryAfterSeconds }: Limit) {
  const clock = eventClock()
  const log = recordingLog()
  const job = new AbortController()
  const seen = { answered: 0, refused: 0, underWay: 0, most: 0 }
  let window = -1
  let used = 0
  const transport: Transport = async (_, { signal } = {}) => {
    seen.most = Math.max(seen.most, ++seen.underWay)
    const current = Math.floor(clock.now() / windowMs)
    if (current !== window) used = 0
    window = current
    const isOver = ++used > perWindow
    await clock.sleep(latencyMs, signal)
    seen.underWay--
    seen[isOver ? 'refused' : 'answered']++
    if (!isOver) return { status: 200, headers: {}, text: '{"projectTags":[]}' }
    const headers: Record<string, string> =
      retryAfterSeconds === undefined
        ? {}
        : { 'retry-after': String(retryAfterSeconds) }
    return { status: 429, headers, text: 'slow down' }
  }
  const mend = createClient({
    ...{ transport, clock, log, concurrency: 8, retries: 5 },
    ...{ userKey: 'u', orgToken: 'o', version: '0', dryRun: false },
    deadlineMs: 300_000,
    server: 'https://mend.example.com',
    signal: job.signal,
  })
  const read = () => mend.call('getProjectTags', { projectToken: 'p' })
  const readAll = (count: number) =>
    Promise.all(Array.from({ length: count }, read))
  return { clock, log, job, seen, read, readAll }
}

describe('a server that answers 429', () => {
  it.each([
    [
      '20 a second, with Retry-After',
      { perWindow: 20, windowMs: 1_000, retryAfterSeconds: 1 },
    ],
    ['20 a second, without', { perWindow: 20, windowMs: 1_000 }],
    [
      '100 a minute, with Retry-After',
      { perWindow: 100, windowMs: 60_000, retryAfterSeconds: 30 },
    ],
    [
      '5 a minute, less than are under way at once',
      { perWindow: 5, windowMs: 60_000, retryAfterSeconds: 60 },
    ],
    ['1 a second', { perWindow: 1, windowMs: 1_000, retryAfterSeconds: 1 }],
  ])('slows the run down instead of failing it: %s', async (_, limit) => {
    const { clock, seen, readAll } = limited(limit)
    const count = 300
    await readAll(count)
    expect(seen.answered).toBe(count)
    const windows = Math.ceil(count / limit.perWindow)
    expect(clock.now()).toBeLessThan(2 * windows * limit.windowMs)
    expect(seen.refused).toBeLessThan(3 * count)
  })

  it('is told once for each pause, not by each request', async () => {
    const limit = { perWindow: 20, windowMs: 10_000, retryAfterSeconds: 10 }
    const { log, seen, readAll } = limited(limit)
    await readAll(200)
    expect(seen.refused).toBeGreaterThan(9)
    const lines = log.of('info').filter((line) => line.includes('again in'))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThanOrEqual(12)
  })

  it('is honored once for all: nothing is sent before the time that it names', async () => {
    const clock = eventClock()
    const sentAt: number[] = []
    const transport: Transport = async () => {
      sentAt.push(clock.now())
      const isFirst = sentAt.length === 1
      await clock.sleep(latencyMs)
      return isFirst
        ? { status: 429, headers: { 'retry-after': '30' }, text: '' }
        : { status: 200, headers: {}, text: '{"projectTags":[]}' }
    }
    const mend = createClient({
      ...{ transport, clock, log: recordingLog(), concurrency: 1, retries: 5 },
      ...{ userKey: 'u', orgToken: 'o', version: '0', dryRun: false },
      deadlineMs: 300_000,
      server: 'https://mend.example.com',
      signal: new AbortController().signal,
    })
    const read = () => mend.call('getProjectTags', { projectToken: 'p' })
    await Promise.all([read(), read(), read()])
    expect(sentAt).toHaveLength(4)
    expect(sentAt[0]).toBe(0)
    expect(sentAt[1]).toBeGreaterThanOrEqual(30_000 + latencyMs)
  })

  it('still ends the run where it answers nothing else', async () => {
    const { seen, readAll } = limited({ perWindow: 0, windowMs: 1_000 })
    await expect(readAll(8)).rejects.toBeInstanceOf(Unanswered)
    expect(seen.refused).toBeLessThanOrEqual(8 * 6)
  })

  it('is no reason to give up while others take its room', async () => {
    // The jobs of a matrix share the server's limit: one answer every four minutes.
    const limit = { perWindow: 1, windowMs: 240_000, retryAfterSeconds: 20 }
    const { seen, readAll } = limited(limit)
    await readAll(5)
    expect(seen.answered).toBe(5)
    expect(seen.refused).toBeGreaterThan(5 * 6)
  })

  it('ends a call after the deadline where nothing is answered any more', async () => {
    const limit = { perWindow: 1, windowMs: 1e9, retryAfterSeconds: 20 }
    const { clock, read } = limited(limit)
    await read()
    await expect(read()).rejects.toBeInstanceOf(Unanswered)
    expect(clock.now()).toBeGreaterThan(280_000)
    expect(clock.now()).toBeLessThan(330_000)
  })

  it('never has more under way than the run allows', async () => {
    const { seen, readAll } = limited({ perWindow: 1_000, windowMs: 1_000 })
    await readAll(100)
    expect(seen).toMatchObject({ answered: 100, refused: 0, most: 8 })
  })

  it('lets a cancelled run end at once', async () => {
    const limit = { perWindow: 8, windowMs: 1e9, retryAfterSeconds: 200 }
    const { clock, job, readAll } = limited(limit)
    const reading = readAll(50)
    await clock.sleep(1_000)
    job.abort()
    await expect(reading).rejects.toBeInstanceOf(Cancelled)
    expect(clock.now()).toBeLessThan(2_000)
  })
})

describe('a request that waits for its place', () => {
  it('is sent as soon as an answer came, before that answer is read', async () => {
    const order: string[] = []
    const transport: Transport = async (body) => {
      const { projectToken } = JSON.parse(body)
      order.push(`sent ${projectToken}`)
      await setImmediate()
      return {
        ...{ status: 200, headers: {} },
        get text() {
          order.push(`read ${projectToken}`)
          return '{"projectTags":[]}'
        },
      }
    }
    const mend = createClient({
      ...{ transport, log: recordingLog(), concurrency: 1, retries: 0 },
      ...{ userKey: 'u', orgToken: 'o', version: '0', dryRun: false },
      clock: { ...eventClock(), turn: () => setImmediate() },
      deadlineMs: 300_000,
      server: 'https://mend.example.com',
      signal: new AbortController().signal,
    })
    await Promise.all(
      ['a', 'b'].map((projectToken) =>
        mend.call('getProjectTags', { projectToken }),
      ),
    )
    expect(order.slice(0, 3)).toEqual(['sent a', 'sent b', 'read a'])
  })
})

describe('a throttle', () => {
  const throttleOf = (concurrency: number) => {
    const clock = eventClock()
    const { signal } = new AbortController()
    const throttle = new Throttle({ clock, signal, concurrency })
    return { clock, throttle }
  }

  /** How many may be under way at once now. */
  async function room(throttle: Throttle) {
    let entered = 0
    for (let i = 0; i < 20; i++)
      throttle.enter(Infinity, false).then(() => entered++)
    await setImmediate()
    return entered
  }

  /** The request met 429. */
  function end(throttle: Throttle, passage: Passage | undefined) {
    if (!passage) throw new Error('It never entered.')
    throttle.lower(passage)
    throttle.leave(passage)
  }

  it('halves the room once for all that were sent together', async () => {
    const { throttle } = throttleOf(8)
    const passages = await Promise.all(
      Array.from({ length: 8 }, () => throttle.enter(Infinity, false)),
    )
    for (const one of passages) end(throttle, one)
    expect(await room(throttle)).toBe(4)
  })

  it('allows one more after each round of good answers', async () => {
    const { throttle } = throttleOf(4)
    const first = await throttle.enter(Infinity, false)
    end(throttle, first)
    // One at a time now; after one answer two, after two more three.
    for (let i = 0; i < 3; i++) {
      const passage = await throttle.enter(Infinity, false)
      if (passage) throttle.leave(passage)
      throttle.answered()
    }
    expect(await room(throttle)).toBe(3)
  })

  it('does not let wait whose time would be over', async () => {
    const { throttle, clock } = throttleOf(4)
    throttle.hold(10_000)
    expect(await throttle.enter(9_999, false)).toBeUndefined()
    expect(clock.now()).toBe(0)
    expect(await throttle.enter(10_000, false)).toBeDefined()
    expect(clock.now()).toBe(10_000)
  })

  it('knows which of several pauses is news', () => {
    const { throttle } = throttleOf(4)
    expect([1_000, 1_000, 900, 5_000].map((ms) => throttle.hold(ms))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})
