import { describe, expect, it } from '@jest/globals'
import { TransportFault } from '../../src/http/transport.ts'
import type { RequestType } from '../../src/mend/catalogue/index.ts'
import { type ClientOptions, createClient } from '../../src/mend/client.ts'
import {
  Cancelled,
  DryRunViolated,
  Malformed,
  Refused,
  Unanswered,
  Unsendable,
} from '../../src/mend/errors/errors.ts'
import {
  answers,
  fakeTransport,
  type Step,
  says,
} from '../support/fake-transport.ts'
import { recordingLog } from '../support/recording-log.ts'
import { virtualClock } from '../support/virtual-clock.ts'

const tags = { projectTags: [{ name: 'app', token: 'p', tags: { a: ['b'] } }] }
const tagged = [{ name: 'app', token: 'p', tags: new Map([['a', ['b']]]) }]
const lost = () => new TransportFault('reset', 'maybe', 'connection closed')
const unsent = () => new TransportFault('refused', 'no', 'connection refused')

function setUp(script: Step[], more: Partial<ClientOptions> = {}) {
  const transport = fakeTransport(...script)
  const clock = virtualClock(1)
  const log = recordingLog()
  const mend = createClient({
    transport: transport.send,
    userKey: 'the-user-key',
    orgToken: 'the-org-token',
    version: '1.2.3',
    retries: 5,
    deadlineMs: 300_000,
    server: 'https://saas.mend.io',
    dryRun: false,
    clock,
    log,
    signal: new AbortController().signal,
    ...more,
  })
  const readTags = () => mend.call('getProjectTags', { projectToken: 'p' })
  const create = () => mend.call('createProduct', { productName: 'shop' })
  const deletion = { productToken: 'q', projectToken: 'p' }
  const remove = () => mend.call('deleteProject', deletion)
  return { mend, transport, clock, log, readTags, create, remove }
}

describe("the server's time", () => {
  const at = (date: string) => answers(200, JSON.stringify(tags), { date })

  it('is the latest that an answer told', async () => {
    const { mend, readTags } = setUp([
      at('Fri, 27 Nov 2026 10:00:02 GMT'),
      at('Fri, 27 Nov 2026 10:00:01 GMT'),
      at('yesterday'),
      says(tags),
    ])
    expect(mend.serverTime()).toBeUndefined()
    for (let call = 1; call <= 4; call++) {
      await readTags()
      expect(mend.serverTime()).toBe(Date.UTC(2026, 10, 27, 10, 0, 2))
    }
  })
})

describe('a call', () => {
  it('sends its parameters, the user key and the name of the action', async () => {
    const { readTags, transport } = setUp([says(tags)])
    expect(await readTags()).toEqual(tagged)
    expect(transport.sent).toEqual([
      {
        requestType: 'getProjectTags',
        userKey: 'the-user-key',
        projectToken: 'p',
        agentInfo: { agent: 'mend-project-action', agentVersion: '1.2.3' },
      },
    ])
  })

  it('sends the organization’s key where the request needs it', async () => {
    const { create, transport } = setUp([says({ productToken: 'new' })])
    expect(await create()).toEqual({ token: 'new' })
    expect(transport.sent).toMatchObject([{ orgToken: 'the-org-token' }])
  })

  it('logs one debug line for an attempt, with no key, token, name or body in it', async () => {
    const { mend, log, clock } = setUp([
      () => {
        clock.advance(1_240)
        return says({})
      },
    ])
    const params = { projectToken: 'p-tok', tagKey: 'k-ey', tagValue: 'v-al' }
    await mend.call('saveProjectTag', params)
    expect(log.lines).toEqual([
      'debug: saveProjectTag, attempt 1: HTTP 200, 1.2 s',
    ])
  })

  it('logs what Mend warns of', async () => {
    const warningMessages = ['Invalid input:\n::error::the-user-key']
    const { readTags, log } = setUp([says({ ...tags, warningMessages })])
    await readTags()
    expect(log.of('debug')).toContain(
      'getProjectTags: Mend warns: Invalid input: ::error::***',
    )
  })
})

describe('what is never sent', () => {
  it.each<[RequestType, Record<string, unknown>, string]>([
    ['createProduct', { productNmae: 'x' }, '`product-name`'],
    ['createProduct', { productName: 'x', color: 'red' }, 'color'],
    ['createProduct', { productName: '' }, '`product-name`'],
    ['getProjectTags', { projectToken: 7 }, '`project-token`'],
  ])('%s with %j', async (type, params, field) => {
    const { mend, transport } = setUp([])
    const error = await mend.call(type, params as never).catch((e) => e)
    expect(error).toBeInstanceOf(Unsendable)
    expect(error.message).toMatch(
      `was not sent: the value of ${field} is empty or not valid`,
    )
    expect(transport.sent).toEqual([])
  })

  it('a request that needs the organization’s key, without it', async () => {
    const { create, transport } = setUp([], { orgToken: '' })
    await expect(create()).rejects.toThrow(
      'Create Product was not sent, because `org-token` is empty. Set `org-token`.',
    )
    expect(transport.sent).toEqual([])
  })

  it('does not include requests that need no organization’s key', async () => {
    const { readTags } = setUp([says(tags)], { orgToken: '' })
    expect(await readTags()).toEqual(tagged)
  })

  it('any request without a user key', async () => {
    const { readTags } = setUp([], { userKey: '' })
    await expect(readTags()).rejects.toThrow('because `user-key` is empty')
  })

  it.each<[RequestType, Record<string, string>]>([
    ['createProduct', { productName: 'x' }],
    ['deleteProject', { productToken: 'q', projectToken: 'p' }],
    ['saveProjectTag', { projectToken: 'p', tagKey: 'k', tagValue: 'v' }],
    ['removeProductTag', { productToken: 'p', tagKey: 'k', tagValue: 'v' }],
    ['setProjectSetupNotificationConfig', { action: 'ENABLED' }],
  ])('%s in a dry run', async (type, params) => {
    const { mend, transport } = setUp([], { dryRun: true })
    await expect(mend.call(type, params as never)).rejects.toBeInstanceOf(
      DryRunViolated,
    )
    expect(transport.sent).toEqual([])
  })

  it('does not include reads in a dry run', async () => {
    const { readTags } = setUp([says(tags)], { dryRun: true })
    expect(await readTags()).toEqual(tagged)
  })
})

describe('a refusal that repeats the keys', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  it.each([
    ['as they are', 'the-user-key the-org-token', '*** ***'],
    [
      'in Base64',
      `${base64('the-user-key')} ${base64('the-org-token')}`,
      '*** ***g==',
    ],
    ['in upper case', 'THE-USER-KEY', 'THE-USER-KEY'],
  ])('%s is quoted without them', async (_, said, shown) => {
    const { readTags } = setUp([says({ errorCode: 5001, errorMessage: said })])
    await expect(readTags()).rejects.toMatchObject({ facts: { said: shown } })
  })

  it.each([
    ['in an address', 'a%22b%20key'],
    ['in JSON', 'a\\"b key'],
  ])('%s, too', async (_, said) => {
    const script = [says({ errorCode: 5001, errorMessage: said })]
    const { readTags } = setUp(script, { userKey: 'a"b key' })
    await expect(readTags()).rejects.toMatchObject({ facts: { said: '***' } })
  })
})

describe('an answer that repeats the keys', () => {
  const leaky = (...keys: string[]) => ({
    projectTags: [
      {
        name: 'app the-user-key',
        token: 'the-user-key',
        tags: Object.fromEntries(keys.map((key) => [key, ['the-org-token']])),
      },
    ],
  })

  it('is read with a marker instead, and warnings name the places', async () => {
    const { readTags, log } = setUp([says(leaky('leak')), says(leaky('leak'))])
    const rows = [
      {
        name: 'app [redacted-secret]',
        token: 'the-user-key',
        tags: new Map([['leak', ['[redacted-secret]']]]),
      },
    ]
    expect([await readTags(), await readTags()]).toEqual([rows, rows])
    const what =
      "contains this run's `user-key` or `org-token`, shown as [redacted-secret]. It is never matched, saved or removed. Remove it in Mend, and change the secret."
    expect(log.of('warning')).toEqual([
      `The name "app [redacted-secret]" ${what}`,
      `The tag "leak" of "app [redacted-secret]" ${what}`,
    ])
  })

  it('is named as a whole in the warning when it is not about tags', async () => {
    const libraries = [{ keyUuid: 'k', name: 'the-org-token' }]
    const { mend, log } = setUp([says({ libraries })])
    await mend.call('getProjectInventory', { projectToken: 'p' })
    expect(log.of('warning')).toEqual([
      expect.stringMatching(/^Mend's answer to Get Project Inventory contains/),
    ])
  })

  it('causes no warning when only ignored fields hold them', async () => {
    const { readTags, log } = setUp([says({ ...tags, echo: 'the-user-key' })])
    expect(await readTags()).toEqual(tagged)
    expect(log.of('warning')).toEqual([])
  })

  it('is never sent back', async () => {
    const { mend, transport } = setUp([])
    const tag = { tagKey: 'leak', tagValue: 'x [redacted-secret]' }
    await expect(
      mend.call('removeProjectTag', { projectToken: 'p', ...tag }),
    ).rejects.toThrow(
      'Remove a Project Tag was not sent: the value of tagValue contains [redacted-secret], which replaces a secret of this run. Remove the secret in Mend, and replace it with a new one.',
    )
    expect(transport.sent).toEqual([])
  })
})

describe('a failed attempt', () => {
  it('is logged, and after a pause the same is sent again', async () => {
    const script = [
      answers(503),
      lost(),
      says({ errorCode: 3000 }),
      answers(200, '<html>'),
      says(tags),
    ]
    const { readTags, transport, clock, log } = setUp(script)
    expect(await readTags()).toEqual(tagged)
    expect(
      new Set(transport.sent.map((body) => JSON.stringify(body))).size,
    ).toBe(1)
    expect(clock.pauses).toEqual([500, 1_000, 2_000, 4_000])
    expect(log.of('info')).toEqual([
      'Get Project Tags: HTTP 503, again in 0.5 s (2 of 6)',
      'Get Project Tags: connection closed, again in 1.0 s (3 of 6)',
      'Get Project Tags: error 3000, again in 2.0 s (4 of 6)',
      'Get Project Tags: an answer that is not JSON (a web page), again in 4.0 s (5 of 6)',
    ])
  })

  it('is repeated after the pause that Retry-After asks for', async () => {
    const { readTags, clock } = setUp([
      answers(429, '', { 'retry-after': '42' }),
      says(tags),
    ])
    await readTags()
    expect(clock.pauses).toEqual([42_000])
  })

  it('is the last when the attempts are used up', async () => {
    const { readTags, transport } = setUp(Array(3).fill(answers(502)), {
      retries: 2,
    })
    await expect(readTags()).rejects.toThrow(/HTTP 502 .*, tried 3 times/)
    expect(transport.sent).toHaveLength(3)
  })

  it('is the last when the time of the call is over, which also limits each attempt', async () => {
    const { mend, transport, clock } = setUp(Array(9).fill(answers(503)))
    const params = { projectToken: 'p' }
    await expect(
      mend.call('getProjectTags', params, { withinMs: 4_000 }),
    ).rejects.toBeInstanceOf(Unanswered)
    expect(clock.now()).toBeLessThanOrEqual(4_000)
    expect(transport.sent).toHaveLength(4)
    expect(transport.timeouts).toEqual([4_000, 3_500, 2_500, 500])
  })

  it('is the last when the deadline would pass, counted from the first failure', async () => {
    const slow = () => {
      clock.advance(60_000)
      return answers(503)
    }
    const { readTags, transport, clock } = setUp(Array(9).fill(slow), {
      retries: 9,
      deadlineMs: 122_000,
    })
    await expect(readTags()).rejects.toBeInstanceOf(Unanswered)
    expect(transport.sent).toHaveLength(3)
  })

  it('is not repeated when Mend refuses', async () => {
    const { readTags, transport, clock } = setUp([says({ errorCode: 5001 })])
    await expect(readTags()).rejects.toMatchObject({
      name: 'Refused',
      errorCode: 5001,
      unclear: false,
    })
    expect([transport.sent.length, clock.pauses]).toEqual([1, []])
  })

  it('is not repeated after an answer of an unknown shape', async () => {
    const { readTags, transport } = setUp([says({})])
    await expect(readTags()).rejects.toBeInstanceOf(Malformed)
    expect(transport.sent).toHaveLength(1)
  })

  it('does not hide a defect of ours', async () => {
    const { readTags } = setUp([])
    await expect(readTags()).rejects.toThrow('request 1 is not in the script')
  })
})

describe('a create', () => {
  it.each<[string, Step]>([
    ['a lost answer', lost()],
    [
      'a gateway’s 503, even with Retry-After',
      answers(503, '', { 'retry-after': '1' }),
    ],
    ['half an answer', answers(200, '{"productTok')],
  ])('is sent once and unclear after %s', async (_, step) => {
    const { create, transport } = setUp([step])
    const error = await create().catch((e) => e)
    expect(error).toBeInstanceOf(Unanswered)
    expect(error.unclear).toBe(true)
    expect(transport.sent).toHaveLength(1)
  })

  it.each([
    [3000, false],
    [4000, true],
    [2001, false],
  ])(
    'that Mend refuses with %i is sent once; unclear: %s',
    async (errorCode, unclear) => {
      const { create, transport } = setUp([says({ errorCode })])
      const error = await create().catch((e) => e)
      expect(error).toBeInstanceOf(Refused)
      expect(error).toMatchObject({ errorCode, unclear })
      expect(transport.sent).toHaveLength(1)
    },
  )

  it('is repeated when it certainly was not delivered', async () => {
    const { create, transport } = setUp([
      unsent(),
      answers(429),
      says({ productToken: 'new' }),
    ])
    expect(await create()).toEqual({ token: 'new' })
    expect(transport.sent).toHaveLength(3)
  })

  it('that was never delivered is not unclear', async () => {
    const { create } = setUp(Array(6).fill(unsent()))
    await expect(create()).rejects.toMatchObject({
      name: 'Unanswered',
      unclear: false,
    })
  })
})

describe('an answer of an unknown shape', () => {
  it.each([
    ['create', { message: 'Success' }, true],
    ['readTags', { projectTags: 'none' }, false],
  ] as const)(
    'to %s: %j leaves it unclear: %s',
    async (call, body, unclear) => {
      const set = setUp([says(body)])
      const error = await set[call]().catch((e: unknown) => e)
      expect(error).toBeInstanceOf(Malformed)
      expect(error).toMatchObject({ unclear })
      expect(String(error).includes('may have been made')).toBe(unclear)
    },
  )
})

describe('a delete', () => {
  it('whose answer was lost and which then finds nothing is refused, but unclear', async () => {
    const { remove } = setUp([lost(), says({ errorCode: 5001 })])
    await expect(remove()).rejects.toMatchObject({
      name: 'Refused',
      errorCode: 5001,
      unclear: true,
    })
  })

  it('that is refused at once is not', async () => {
    const { remove } = setUp([says({ errorCode: 5001 })])
    await expect(remove()).rejects.toMatchObject({ unclear: false })
  })
})

describe('cancelling', () => {
  const inFlight = () => new TransportFault('aborted', 'maybe', 'cancelled')
  const waiting = () => new TransportFault('aborted', 'no', 'cancelled')

  it.each<[string, Step[], boolean]>([
    ['once it was sent', [inFlight()], true],
    ['while it waits for a connection', [waiting()], false],
    ['after an attempt whose answer was lost', [lost(), waiting()], true],
    ['after an attempt that was never sent', [unsent(), waiting()], false],
    ['after a temporary refusal', [answers(429), waiting()], false],
  ])('a change %s', async (_, script, unclear) => {
    const { remove } = setUp(script)
    const error = await remove().catch((e) => e)
    expect(error).toBeInstanceOf(Cancelled)
    expect(error.unclear).toBe(unclear)
  })

  it.each([
    [503, true],
    [429, false],
  ])(
    'in the pause after HTTP %i leaves the change unclear: %s',
    async (status, unclear) => {
      const cancel = new AbortController()
      const step = () => {
        cancel.abort()
        return answers(status)
      }
      const { remove } = setUp([step], { signal: cancel.signal })
      const expected = { name: 'Cancelled', unclear }
      await expect(remove()).rejects.toMatchObject(expected)
    },
  )

  it('ends the request under way', async () => {
    const cancel = new AbortController()
    const { readTags } = setUp(
      [
        () => {
          cancel.abort()
          throw new TransportFault('reset', 'maybe', 'connection closed')
        },
      ],
      { signal: cancel.signal },
    )
    await expect(readTags()).rejects.toBeInstanceOf(Cancelled)
  })

  it('ends the pause before another attempt', async () => {
    const cancel = new AbortController()
    const { readTags, transport } = setUp(
      [
        () => {
          cancel.abort()
          return answers(503)
        },
      ],
      { signal: cancel.signal },
    )
    await expect(readTags()).rejects.toBeInstanceOf(Cancelled)
    expect(transport.sent).toHaveLength(1)
  })

  it('keeps a new call from being sent', async () => {
    const { readTags, transport } = setUp([], { signal: AbortSignal.abort() })
    await expect(readTags()).rejects.toThrow('Get Project Tags was cancelled.')
    expect(transport.sent).toEqual([])
  })
})

describe('an answer with odd rows', () => {
  const inventory = (name: string) =>
    says({
      projectVitals: { name: 'web' },
      libraries: [{ keyUuid: 7, name }, { keyUuid: 'b' }, null],
    })
  const read = async (...names: string[]) => {
    const { mend, log } = setUp(names.map(inventory))
    for (const _ of names) {
      await mend.call('getProjectInventory', { projectToken: 'p' })
    }
    return log.of('notice')
  }

  it('is one notice, which counts and names them', async () => {
    expect(await read('lodash')).toEqual([
      'Mend\'s answer to Get Project Inventory of "web" is not as documented in 2 of 3 rows, and 1 cannot be used: row 1 "lodash" (keyUuid read as text); row 3 (not an object, left out). Everything else was read as usual.',
    ])
  })

  it('says how many more there are, and which fields beside them', async () => {
    const libraries = Array.from({ length: 5 }, (_, n) => ({ keyUuid: n }))
    const projectVitals = { name: 'web', lastUpdatedDate: 7 }
    const { mend, log } = setUp([says({ projectVitals, libraries })])
    await mend.call('getProjectInventory', { projectToken: 'p' })
    expect(log.of('notice')).toEqual([
      expect.stringMatching(
        /in 5 of 5 rows: projectVitals\.lastUpdatedDate read as text; row 1 \(keyUuid read as text\); row 2 .*; row 3 .*; and 2 more\./,
      ),
    ])
  })

  it('is told once, however often it comes', async () => {
    expect(await read('a', 'a', 'b', 'a')).toHaveLength(2)
  })

  it('shows no key, nor half of one, and no line break', async () => {
    const hidden = [...'the-user-key']
      .map((c) => `\\u00${c.charCodeAt(0).toString(16)}`)
      .join('')
    const name = `${'x'.repeat(186)}${hidden}\\n::error::`
    const text = `{"libraries":[{"keyUuid":7,"name":"${name}"}]}`
    const { mend, log } = setUp([answers(200, text)])
    await mend.call('getProjectInventory', { projectToken: 'p' })
    expect(log.of('notice')).toHaveLength(1)
    expect(log.of('notice').join()).not.toMatch(/the-u|\n/)
  })
})
