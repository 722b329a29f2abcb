import { describe, expect, it } from '@jest/globals'
import { StatusSession } from '../../../src/github/api/status-session.ts'
import type { Http, HttpAnswer } from '../../../src/ports.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { answer, scriptedGithub } from '../../support/scripted-github.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const outcome = { state: 'success', description: 'passed' } as const
const created = answer(201)
const refused = answer(403)
const down = answer(503)

interface Options {
  readonly commit?: string | undefined
  readonly fullName?: string
  readonly hasToken?: boolean
  /** Stands for the answers. */
  readonly http?: (
    signal: AbortSignal | undefined,
    leftMs: number,
  ) => ReturnType<Http>
}

/** A session at a GitHub with these answers. */
function session(script: readonly HttpAnswer[], options: Options = {}) {
  const { fullName = 'acme/web', hasToken = true, http } = options
  const { api, sent } = scriptedGithub(script)
  const [clock, log, job] = [
    virtualClock(),
    recordingLog(),
    new AbortController(),
  ]
  const commit = 'commit' in options ? options.commit : 'd'.repeat(40)
  const target = { fullName, commit, context: 'mend', runUrl: undefined }
  const status = new StatusSession({
    ...{ target, hasToken, clock, log },
    withoutSecrets: undefined,
    cancelled: job.signal,
    open: (until, signal, use) =>
      use({
        ...api,
        signal,
        http: async (request, signal) => {
          const scripted = await api.http(request, signal)
          return http ? http(signal, until - clock.now()) : scripted
        },
      }),
  })
  return {
    status,
    clock,
    job,
    states: () => sent.map(({ body }) => JSON.parse(body ?? '').state),
    notices: () => log.of('notice'),
    /** Asks Mend, which answers at once, and lets the pending status be set. */
    async run() {
      await status.watch(async () => 'mend', 'sync')()
      await settled()
    },
  }
}

/** Lets everything happen that waits for nothing else. */
async function settled() {
  for (let i = 0; i < 20; i++) await new Promise(setImmediate)
}

const aborted = (signal: AbortSignal | undefined) =>
  new Promise<HttpAnswer>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')))
    if (signal?.aborted) reject(new Error('aborted'))
  })

describe('the status of a run', () => {
  it('is pending, and then its outcome', async () => {
    const { run, status, states, notices } = session([created])
    await run()
    expect(states()).toEqual(['pending'])
    await status.end(outcome, 30_000)
    expect(states()).toEqual(['pending', 'success'])
    expect(notices()).toEqual([])
  })

  it('is pending once, however much is sent to Mend', async () => {
    const { status, states } = session([created])
    const send = status.watch(
      async (body: string) => `answer to ${body}`,
      'sync',
    )
    expect([await send('a'), await send('b')]).toEqual([
      'answer to a',
      'answer to b',
    ])
    await settled()
    expect(states()).toEqual(['pending'])
  })

  it('becomes pending after the first request to Mend is sent', async () => {
    const { status, states } = session([created])
    let before: unknown[] = ['not sent']
    await status.watch(async () => {
      before = states()
    }, 'sync')()
    expect(before).toEqual([])
  })

  it.each([
    ['hangs', () => new Promise<never>(() => undefined)],
    ['fails', () => Promise.reject(new Error('reset'))],
  ])('is pending where Mend %s', async (_, send) => {
    const { status, states } = session([created])
    status
      .watch(send, 'sync')()
      .catch(() => undefined)
    await settled()
    expect(states()).toEqual(['pending'])
  })

  it('is only its outcome where Mend is not asked', async () => {
    const { status, states } = session([created])
    await status.end(outcome, 30_000)
    expect(states()).toEqual(['success'])
  })

  it('is not asked for again after a refusal', async () => {
    const { run, status, states, notices } = session([refused])
    await run()
    await status.end(outcome, 30_000)
    expect(states()).toEqual(['pending'])
    expect(notices()).toEqual([expect.stringContaining('HTTP 403')])
  })

  it('is tried again after an outage', async () => {
    const { run, status, states, notices } = session([
      down,
      down,
      down,
      created,
    ])
    await run()
    await status.end(outcome, 30_000)
    expect(states()).toEqual(['pending', 'pending', 'pending', 'success'])
    expect(notices()).toEqual([])
  })

  it.each<[string, Options, string]>([
    ['token', { hasToken: false }, '`github-token` is empty'],
    ['commit', { commit: undefined }, 'does not tell which commit'],
    ['repository', { fullName: '' }, 'does not tell which commit'],
  ])(
    'without a %s is no request, and one notice',
    async (_, options, words) => {
      const { run, status, states, notices } = session([created], options)
      await run()
      await status.end(outcome, 30_000)
      expect(states()).toEqual([])
      expect(notices()).toEqual([expect.stringContaining(words)])
    },
  )

  it('holds the end up for the given time at most', async () => {
    const hang = session([created], {
      http: async (_, leftMs) => {
        hang.clock.advance(Math.min(leftMs, 10_000))
        throw new Error('no answer within 10 s')
      },
    })
    await hang.status.end(outcome, 30_000)
    expect(hang.states()).toHaveLength(3)
    expect(hang.clock.now()).toBe(30_000)
    expect(hang.notices()).toEqual([expect.stringContaining('within 10 s')])
  })
})

describe('the status of a cancelled run', () => {
  it('gets one try', async () => {
    const { job, status, states, notices } = session([down])
    job.abort()
    await status.endLate(outcome)
    expect(states()).toEqual(['success'])
    expect(notices()).toEqual([expect.stringContaining('HTTP 503')])
  })

  it('gets the rest of the two seconds, and nothing after them', async () => {
    let left = 0
    const rest = session([created], {
      http: async (_, leftMs) => {
        left = leftMs
        return created
      },
    })
    rest.job.abort()
    rest.clock.advance(400)
    await rest.status.endLate(outcome)
    expect(left).toBe(1_000)
    const { clock, job, status, states } = session([created])
    job.abort()
    clock.advance(1_400)
    await status.endLate(outcome)
    expect(states()).toEqual([])
  })

  it('does not wait for the answer about pending', async () => {
    let calls = 0
    const { job, run, status, states } = session([created], {
      http: async (signal) => (++calls === 1 ? aborted(signal) : created),
    })
    await run()
    job.abort()
    await status.endLate(outcome)
    expect(states()).toEqual(['pending', 'success'])
  })

  it('stops trying when it is cancelled meanwhile, without a notice', async () => {
    let calls = 0
    const { job, status, states, notices } = session([created], {
      http: async (signal) => (++calls === 1 ? aborted(signal) : created),
    })
    const end = status.end(outcome, 30_000)
    await settled()
    job.abort()
    await end
    expect(states()).toEqual(['success'])
    await status.endLate(outcome)
    expect(states()).toEqual(['success', 'success'])
    expect(notices()).toEqual([])
  })

  it('is not set twice', async () => {
    const { job, status, states } = session([created])
    await status.end(outcome, 30_000)
    job.abort()
    await status.endLate(outcome)
    expect(states()).toEqual(['success'])
  })
})
