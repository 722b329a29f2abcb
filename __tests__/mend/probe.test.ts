import { describe, expect, it } from '@jest/globals'
import { type FaultKind, TransportFault } from '../../src/http/transport.ts'
import { type Probe, probe } from '../../src/mend/probe.ts'
import {
  answers,
  type FakeTransport,
  fakeTransport,
  type Step,
  says,
} from '../support/fake-transport.ts'
import { virtualClock } from '../support/virtual-clock.ts'

function probed(transport: FakeTransport, more: object = {}): Promise<Probe> {
  return probe({
    transport: transport.send,
    version: '1.2.3',
    server: 'https://mend.example.com',
    clock: virtualClock(),
    signal: new AbortController().signal,
    ...more,
  })
}

const twice = (step: Step) => fakeTransport(step, step)

describe('how far a request gets', () => {
  it.each([
    ['a refusal', says({ errorCode: 3010, errorMessage: 'Missing fields' })],
    ['a refusal without a code', says({ errorMessage: 'no' })],
    ['an answer', says({ projectState: {} })],
  ])('is all the way when Mend gives %s', async (_, step) => {
    const transport = fakeTransport(step)
    expect((await probed(transport)).stuck).toBeUndefined()
    expect(transport.sent).toHaveLength(1)
  })

  it('is tested with a read and without any key', async () => {
    const transport = fakeTransport(says({ errorCode: 5001 }))
    await probed(transport)
    expect(transport.sent).toEqual([
      {
        requestType: 'getProjectState',
        agentInfo: { agent: 'mend-project-action', agentVersion: '1.2.3' },
      },
    ])
  })

  it.each<[FaultKind, 'no' | 'maybe', string]>([
    ['dns', 'no', 'dns'],
    ['refused', 'no', 'tcp'],
    ['connect-timeout', 'no', 'tcp'],
    ['timeout', 'no', 'tcp'],
    ['timeout', 'maybe', 'http'],
    ['tls', 'no', 'tls'],
    ['ca-certificate', 'no', 'tls'],
    ['reset', 'no', 'tls'],
    ['reset', 'maybe', 'http'],
    ['proxy', 'no', 'proxy'],
    ['proxy-refused', 'no', 'proxy'],
    ['other', 'maybe', 'http'],
  ])('with the fault %s (delivered: %s) is %s', async (kind, delivered, at) => {
    const { stuck } = await probed(
      twice(new TransportFault(kind, delivered, 'it broke')),
    )
    expect(stuck).toMatchObject({
      at,
      failure: {
        what: 'it broke',
        why: expect.stringMatching(/\.$/),
        fix: expect.stringMatching(/\.$/),
      },
    })
  })

  it.each([
    [
      'a page',
      answers(200, '<html><title>Login</title></html>'),
      /not a JSON object/,
    ],
    ['HTTP 404', answers(404, 'Not Found'), /HTTP 404/],
    ['JSON of somebody else', says({ status: 'up' }), /unknown shape/],
  ])('is HTTP when %s comes', async (_, step, what) => {
    const { stuck } = await probed(twice(step))
    expect(stuck).toMatchObject({
      at: 'http',
      failure: { what: expect.stringMatching(what) },
    })
  })

  it('is tried a second time, unless a password or a certificate is wrong', async () => {
    const passing = fakeTransport(answers(503), says({ errorCode: 5001 }))
    expect((await probed(passing)).stuck).toBeUndefined()
    for (const kind of ['tls', 'ca-certificate', 'proxy-refused'] as const) {
      const lasting = fakeTransport(new TransportFault(kind, 'no', 'x'))
      await probed(lasting)
      expect(lasting.sent).toHaveLength(1)
    }
  })

  it('includes the proxy that was used', async () => {
    const proxy = async () => 'http://proxy:3128 (HTTPS_PROXY)'
    const transport = fakeTransport(says({ errorCode: 5001 }))
    expect(await probed(transport, { proxy })).toEqual({
      proxy: 'http://proxy:3128 (HTTPS_PROXY)',
      stuck: undefined,
    })
  })

  it('is not tested when the run is cancelled', async () => {
    const signal = AbortSignal.abort()
    await expect(probed(fakeTransport(), { signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
  })
})
