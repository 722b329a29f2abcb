import { describe, expect, it } from '@jest/globals'
import { deliveryOf } from '../../../src/simulator/delivery.ts'
import {
  createFaults,
  type Fault,
  type FaultName,
  type FaultRule,
} from '../../../src/simulator/protocol/faults.ts'
import { smallWorld } from '../small-world.ts'

const hang: Fault = { name: 'hang' }

function faultsFor(rules: FaultRule[], types: string[]) {
  const faults = createFaults(rules)
  return types.map((type) => faults(type)?.name ?? '-').join(' ')
}

describe('a fault occurs', () => {
  it.each<[string, FaultRule, string]>([
    ['once, at the first request', { fault: hang }, 'hang - - -'],
    ['as often as `times` says', { fault: hang, times: 2 }, 'hang hang - -'],
    [
      'at the nth request at the earliest',
      { fault: hang, nth: 3 },
      '- - hang -',
    ],
    [
      'only for one request type, which alone counts',
      { fault: hang, requestType: 'b', nth: 2 },
      '- - - hang',
    ],
    ['never with a chance of 0', { fault: hang, chance: 0 }, '- - - -'],
    [
      'always with a chance of 1',
      { fault: hang, chance: 1 },
      'hang hang hang hang',
    ],
  ])('%s', (_when, rule, expected) => {
    expect(faultsFor([rule], ['a', 'b', 'a', 'b'])).toBe(expected)
  })

  it('by the first rule that applies, while all rules count requests', () => {
    const rules: FaultRule[] = [
      { fault: hang, nth: 2 },
      { fault: { name: 'empty' }, times: 3 },
    ]
    expect(faultsFor(rules, ['a', 'a', 'a', 'a'])).toBe('empty hang empty -')
  })

  it('about as often as its chance, and the same for the same seed', () => {
    const draw = (seed: number) => {
      const faults = createFaults([{ fault: hang, chance: 0.3 }], seed)
      return Array.from({ length: 1_000 }, () => (faults('x') ? 1 : 0))
    }
    const times = draw(7).reduce<number>((sum, met) => sum + met, 0)
    expect(times).toBeGreaterThan(250)
    expect(times).toBeLessThan(350)
    expect(draw(7)).toEqual(draw(7))
    expect(draw(8)).not.toEqual(draw(7))
  })
})

/** The delivery of a createProject with the fault, and whether it created the project. */
function create(fault: Fault) {
  const { world, admin, product } = smallWorld()
  const request = {
    requestType: 'createProject',
    userKey: admin.key,
    productToken: product.token,
    projectName: 'new',
  }
  const delivery = deliveryOf(world, JSON.stringify(request), () => fault)
  const exchange = delivery.kind === 'answer' ? delivery.exchange : undefined
  return { delivery, exchange, created: product.projects.size === 2, world }
}

describe('a fault', () => {
  it.each<[Fault, number, string]>([
    [{ name: 'too-many-requests' }, 429, 'text/plain'],
    [{ name: 'unavailable' }, 503, 'text/plain'],
    [{ name: 'request-timeout' }, 408, 'text/plain'],
    [{ name: 'internal-error' }, 500, 'text/html'],
    [{ name: 'bad-gateway' }, 502, 'text/html'],
    [{ name: 'html' }, 200, 'text/html'],
  ])('%j answers instead of the work', (fault, status, contentType) => {
    const { exchange, created } = create(fault)
    expect(exchange?.status).toBe(status)
    expect(exchange?.headers['content-type']).toBe(contentType)
    expect(() => JSON.parse(exchange?.text ?? '')).toThrow()
    expect(created).toBe(false)
  })

  it.each<[Fault, string, boolean]>([
    [{ name: 'refused' }, 'refused', false],
    [{ name: 'reset-before' }, 'reset', false],
    [{ name: 'reset-after' }, 'reset', true],
    [{ name: 'hang' }, 'hang', false],
    [{ name: 'hang', workDone: true }, 'hang', true],
  ])('%j leaves no answer', (fault, kind, done) => {
    const { delivery, created } = create(fault)
    expect(delivery.kind).toBe(kind)
    expect(created).toBe(done)
  })

  it('can lose the answer although the work is done', () => {
    const { exchange, created } = create({
      name: 'bad-gateway',
      workDone: true,
    })
    expect(exchange?.status).toBe(502)
    expect(created).toBe(true)
  })

  it.each<[FaultName, (text: string) => boolean]>([
    ['empty', (text) => text === ''],
    [
      'truncated',
      (text) => text.startsWith('{"projectToken"') && !text.endsWith('}'),
    ],
    ['bom', (text) => text.startsWith('\uFEFF{') && text.endsWith('}')],
  ])('"%s" damages the answer after the work', (name, isDamaged) => {
    const { exchange, created } = create({ name } as Fault)
    expect(isDamaged(exchange?.text ?? 'none')).toBe(true)
    expect(created).toBe(true)
  })

  it('can send the correct answer in an unusual form', () => {
    const { exchange } = create({ name: 'wrong-content-type' })
    expect(exchange?.headers).toEqual({
      'content-type': 'text/html',
      date: expect.stringMatching(/ GMT$/),
    })
    expect(JSON.parse(exchange?.text ?? '')).toHaveProperty('projectToken')
    expect(create({ name: 'gzip' }).delivery).toMatchObject({ gzip: true })
    expect(create({ name: 'slow', ms: 500 }).delivery).toMatchObject({
      delayMs: 500,
    })
    expect(create({ name: 'drip', ms: 9 }).delivery).toMatchObject({
      dripMs: 9,
    })
  })

  it.each([
    ['hiccup', 3000],
    ['unexpected', 4000],
  ] as const)('"%s" is code %d without any work', (name, code) => {
    const { exchange, created } = create({ name })
    expect(exchange?.status).toBe(200)
    expect(JSON.parse(exchange?.text ?? '').errorCode).toBe(code)
    expect(created).toBe(false)
  })

  it('can have Retry-After in seconds or as a date', () => {
    const name = 'too-many-requests'
    const inSeconds = create({ name, retryAfterSeconds: 7 })
    const byDate = create({ name, retryAfterSeconds: 7, asDate: true })
    expect(inSeconds.exchange?.headers['retry-after']).toBe('7')
    expect(byDate.exchange?.headers).toMatchObject({
      date: 'Mon, 02 Mar 2026 09:00:00 GMT',
      'retry-after': 'Mon, 02 Mar 2026 09:00:07 GMT',
    })
  })

  it('can redirect to another host', () => {
    const { exchange } = create({ name: 'redirect' })
    expect(exchange).toMatchObject({
      status: 302,
      headers: { location: 'https://elsewhere.invalid/api/v1.4' },
    })
  })

  it('is recorded in the request log', () => {
    const { world } = create({ name: 'reset-before' })
    expect(world.requests).toMatchObject([
      { type: 'createProject', fault: 'reset-before' },
    ])
  })
})
