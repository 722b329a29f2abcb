import { brotliCompressSync, gzipSync } from 'node:zlib'
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
} from '@jest/globals'
import {
  createHttp,
  createHttpTransport,
  type HttpTransport,
} from '../../src/http/client.ts'
import type { HttpOptions } from '../../src/http/connection.ts'
import { type Certificates, certificatesFor } from '../support/certificates.ts'
import { always, bodyOf, localServers } from '../support/local-servers.ts'

const opened: Pick<HttpTransport, 'close'>[] = []
const servers = localServers()

const options = {
  concurrency: 8,
  requestTimeoutMs: 10_000,
  userAgent: 'mend-project-action/1.2.3',
  env: {},
}

function transport(endpoint: string, more: Partial<HttpOptions> = {}) {
  const made = createHttpTransport({ ...options, endpoint, ...more })
  opened.push(made)
  return made
}

const at = (port: number) => `http://127.0.0.1:${port}/api/v1.4`

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})
afterAll(() => servers.close())

describe('a request', () => {
  it('is one POST with JSON to the one endpoint', async () => {
    const seen: object[] = []
    const port = await servers.http(async (request, response) => {
      const { method, url, headers } = request
      seen.push({ method, url, headers, body: await bodyOf(request) })
      response.end('{"ok":true}')
    })
    const answer = await transport(at(port)).send('{"requestType":"x","ü":1}')
    expect(answer).toMatchObject({ status: 200, text: '{"ok":true}' })
    expect(seen).toEqual([
      {
        method: 'POST',
        url: '/api/v1.4',
        body: '{"requestType":"x","ü":1}',
        headers: {
          host: `127.0.0.1:${port}`,
          connection: 'keep-alive',
          'content-type': 'application/json',
          'content-length': '26',
          accept: 'application/json',
          'accept-encoding': 'gzip, br',
          'user-agent': 'mend-project-action/1.2.3',
        },
      },
    ])
  })

  it('of another kind goes below the endpoint, with headers of its own', async () => {
    const seen: object[] = []
    const port = await servers.http(async (request, response) => {
      const { method, url, headers } = request
      const { authorization, accept } = headers
      const body = await bodyOf(request)
      seen.push({ method, url, authorization, accept, body })
      response.writeHead(302, { location: '/elsewhere' }).end('moved')
    })
    for (const ending of ['', '/']) {
      const server = createHttp({
        ...options,
        endpoint: `http://127.0.0.1:${port}/api/v3${ending}`,
      })
      opened.push(server)
      const headers = { authorization: 'Bearer x', accept: 'a/b' }
      expect(
        await server.request({ method: 'GET', path: '/repos/a/b', headers }),
      ).toMatchObject({ status: 302, text: 'moved' })
    }
    const request = {
      method: 'GET',
      url: '/api/v3/repos/a/b',
      authorization: 'Bearer x',
      accept: 'a/b',
      body: '',
    }
    expect(seen).toEqual([request, request])
  })

  it('reuses the connection of the request before', async () => {
    const ports = new Set<number | undefined>()
    const port = await servers.http((request, response) => {
      ports.add(request.socket.remotePort)
      always({})(request, response)
    })
    const { send } = transport(at(port))
    for (let i = 0; i < 5; i++) await send('{}')
    expect(ports.size).toBe(1)
  })

  it('waits while as many as allowed are under way', async () => {
    let now = 0
    let max = 0
    const port = await servers.http((_, response) => {
      max = Math.max(max, ++now)
      setTimeout(() => {
        now--
        response.end('{}')
      }, 5)
    })
    const { send } = transport(at(port), { concurrency: 3 })
    await Promise.all(Array.from({ length: 20 }, () => send('{}')))
    expect(max).toBe(3)
  })

  it('has its full time limit, however long it waited for others', async () => {
    const port = await servers.http((_, response) => {
      setTimeout(() => response.end('{}'), 60)
    })
    const { send } = transport(at(port), {
      concurrency: 1,
      requestTimeoutMs: 150,
    })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => send('{}')),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200))
  })

  it('does not stop later requests when it fails', async () => {
    let count = 0
    const port = await servers.http((request, response) => {
      if (++count === 1) request.socket.destroy()
      else response.end('{}')
    })
    const { send } = transport(at(port), { concurrency: 1 })
    const [first, second] = await Promise.allSettled([send('{}'), send('{}')])
    expect(first).toMatchObject({ reason: { kind: 'reset' } })
    expect(second).toMatchObject({ value: { status: 200 } })
  })
})

describe('an answer', () => {
  const json = '{"name":"Zoë ✓"}'
  it.each<[string, Buffer, Record<string, string>]>([
    ['gzip', gzipSync(json), { 'content-encoding': 'gzip' }],
    ['br', brotliCompressSync(json), { 'content-encoding': 'br' }],
    ['nothing', Buffer.from(json), {}],
    ['identity', Buffer.from(json), { 'content-encoding': 'identity' }],
    ['a byte order mark', Buffer.from(`\uFEFF${json}`), {}],
  ])('encoded with %s is read', async (_, bytes, headers) => {
    const port = await servers.http((_request, response) => {
      response.writeHead(200, headers).end(bytes)
    })
    expect((await transport(at(port)).send('{}')).text).toBe(json)
  })

  it.each<[string, Buffer, string]>([
    ['cut off', gzipSync(json).subarray(0, 15), 'gzip'],
    ['not gzip at all', Buffer.from(json), 'gzip'],
    ['in an encoding not asked for', Buffer.from(json), 'zstd'],
  ])('that is %s is a fault', async (_, bytes, encoding) => {
    const port = await servers.http((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes)
    })
    await expect(transport(at(port)).send('{}')).rejects.toMatchObject({
      kind: 'other',
      delivered: 'maybe',
    })
  })

  it('is passed on with its status and headers, whatever they are', async () => {
    const port = await servers.http((_, response) => {
      response
        .writeHead(503, { 'Retry-After': '7', 'X-A': ['1', '2'] })
        .end('<title>Unavailable</title>')
    })
    expect(await transport(at(port)).send('{}')).toMatchObject({
      status: 503,
      text: '<title>Unavailable</title>',
      headers: { 'retry-after': '7', 'x-a': '1, 2' },
    })
  })

  it('that redirects is not followed', async () => {
    let elsewhere = 0
    const other = await servers.http((_, response) => {
      elsewhere++
      response.end('{}')
    })
    const port = await servers.http((_, response) => {
      response.writeHead(307, { location: at(other) }).end()
    })
    expect(await transport(at(port)).send('{}')).toMatchObject({
      status: 307,
      headers: { location: at(other) },
    })
    expect(elsewhere).toBe(0)
  })
})

describe('no answer', () => {
  async function unusedPort() {
    const gone = localServers()
    const port = await gone.http(() => undefined)
    await gone.close()
    return port
  }

  it('from a port where nothing listens: certainly not delivered', async () => {
    const port = await unusedPort()
    await expect(transport(at(port)).send('{}')).rejects.toMatchObject({
      name: 'TransportFault',
      kind: 'refused',
      delivered: 'no',
      message: `connection refused by 127.0.0.1:${port}`,
    })
  })

  it('from a host that does not exist', async () => {
    const { send } = transport('https://no-such-host.invalid/api/v1.4')
    await expect(send('{}')).rejects.toMatchObject({
      kind: 'dns',
      delivered: 'no',
      message: expect.stringContaining('no-such-host.invalid'),
    })
  })

  it('in time', async () => {
    const port = await servers.http(() => undefined)
    const { send } = transport(at(port), { requestTimeoutMs: 50 })
    await expect(send('{}')).rejects.toMatchObject({
      kind: 'timeout',
      delivered: 'maybe',
      message: 'no complete answer within 0.05 s',
    })
  })

  it('in the time of this request, which may be shorter', async () => {
    const port = await servers.http(() => undefined)
    const { send } = transport(at(port))
    await expect(send('{}', { timeoutMs: 50.4 })).rejects.toMatchObject({
      kind: 'timeout',
      message: 'no complete answer within 0.05 s',
    })
  })

  it('in time, because it arrives drop by drop', async () => {
    const port = await servers.http((_, response) => {
      response.write('{')
      const drip = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(drip))
    })
    const { send } = transport(at(port), { requestTimeoutMs: 80 })
    await expect(send('{}')).rejects.toMatchObject({
      kind: 'timeout',
      delivered: 'maybe',
    })
  })

  it('before the connection closed', async () => {
    const port = await servers.http((request) => request.socket.destroy())
    await expect(transport(at(port)).send('{}')).rejects.toMatchObject({
      kind: 'reset',
      delivered: 'maybe',
      message: 'connection closed before the answer was complete',
    })
  })

  it('before a reset', async () => {
    const port = await servers.http((request) =>
      request.socket.resetAndDestroy(),
    )
    await expect(transport(at(port)).send('{}')).rejects.toMatchObject({
      kind: 'reset',
      delivered: 'maybe',
    })
  })

  it.each<[string, Record<string, string>]>([
    ['shorter than announced', { 'content-length': '1000' }],
    ['without its last chunk', {}],
  ])('that is whole: %s', async (_, headers) => {
    const port = await servers.http((_request, response) => {
      response.writeHead(200, headers)
      response.write('{"half":', () => response.destroy())
    })
    await expect(transport(at(port)).send('{}')).rejects.toMatchObject({
      kind: 'reset',
      delivered: 'maybe',
    })
  })

  it('that is HTTP', async () => {
    const port = await servers.http((request) => {
      request.socket.end('SSH-2.0-OpenSSH_9.6\r\n')
    })
    await expect(transport(at(port)).send('{}')).rejects.toMatchObject({
      name: 'TransportFault',
      delivered: 'maybe',
    })
  })

  it('because it was cancelled under way', async () => {
    const cancel = new AbortController()
    const port = await servers.http(() => cancel.abort())
    const { send } = transport(at(port))
    await expect(send('{}', { signal: cancel.signal })).rejects.toMatchObject({
      kind: 'aborted',
      delivered: 'maybe',
    })
  })

  it('because it was cancelled before', async () => {
    const port = await servers.http(always({}))
    const { send } = transport(at(port))
    await expect(
      send('{}', { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ kind: 'aborted', delivered: 'no' })
  })

  it('because the transport was closed', async () => {
    const port = await servers.http(() => {
      void one.close()
    })
    const one = transport(at(port))
    await expect(one.send('{}')).rejects.toMatchObject({ kind: 'aborted' })
    await expect(one.send('{}')).rejects.toMatchObject({
      kind: 'aborted',
      delivered: 'no',
    })
  })
})

describe('over TLS', () => {
  let certificates: Certificates
  let port: number
  beforeAll(async () => {
    certificates = certificatesFor('DNS:mend.test', 'IP:127.0.0.1')
    port = await servers.https(certificates, always({ secure: true }))
  })

  it('a private authority is trusted when `ca` names it', async () => {
    const { send } = transport(`https://127.0.0.1:${port}/api/v1.4`, {
      ca: certificates.ca,
    })
    expect((await send('{}')).text).toBe('{"secure":true}')
  })

  it('a private authority is not trusted otherwise', async () => {
    const { send } = transport(`https://127.0.0.1:${port}/api/v1.4`)
    await expect(send('{}')).rejects.toMatchObject({
      kind: 'tls',
      delivered: 'no',
      message:
        'certificate not trusted: unable to verify the first certificate',
    })
  })

  it('a certificate for another host is not trusted', async () => {
    const { send } = transport(`https://localhost:${port}/api/v1.4`, {
      ca: certificates.ca,
    })
    await expect(send('{}')).rejects.toMatchObject({
      kind: 'tls',
      delivered: 'no',
      message: expect.stringContaining("Host: localhost. is not in the cert's"),
    })
  })

  it('a server without TLS is a TLS fault', async () => {
    const plain = await servers.http(always({}))
    const { send } = transport(`https://127.0.0.1:${plain}/api/v1.4`)
    await expect(send('{}')).rejects.toMatchObject({
      kind: 'tls',
      delivered: 'no',
      message: 'TLS failed: wrong version number',
    })
  })

  it('several authorities may be given, with text between them', async () => {
    const other = certificatesFor('DNS:other.test').ca
    const { send } = transport(`https://127.0.0.1:${port}/api/v1.4`, {
      ca: `# Company\n${other}\nours:\n${certificates.ca}`,
    })
    expect((await send('{}')).status).toBe(200)
  })

  it.each([
    [
      'a broken one',
      '-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----',
    ],
    ['a path', '/etc/ssl/ours.pem'],
    ['a key', '-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----'],
  ])('an authority that cannot be read is a fault: %s', async (_, ca) => {
    const { send } = transport(`https://127.0.0.1:${port}/api/v1.4`, { ca })
    await expect(send('{}')).rejects.toMatchObject({
      kind: 'ca-certificate',
      delivered: 'no',
      message: 'the additional certificate is not readable PEM',
    })
  })

  describe('through a proxy', () => {
    const endpoint = 'https://mend.test/api/v1.4'
    const password = 'hunter2'
    const through = (proxy: number, more: Partial<HttpOptions> = {}) =>
      transport(endpoint, {
        ca: certificates.ca,
        env: { HTTPS_PROXY: `http://user:${password}@127.0.0.1:${proxy}` },
        ...more,
      })

    it('a tunnel is opened, with the proxy’s password and none of our headers', async () => {
      const seen: object[] = []
      const proxy = await servers.proxy(({ url, headers }) => {
        seen.push({ url, auth: headers['proxy-authorization'] })
        return port
      })
      expect((await through(proxy).send('{}')).text).toBe('{"secure":true}')
      const auth = `Basic ${btoa(`user:${password}`)}`
      expect(seen).toEqual([{ url: 'mend.test:443', auth }])
    })

    it('the proxy is named without its password once a request went through it', async () => {
      const proxy = await servers.proxy(() => port)
      const http = through(proxy)
      expect(await http.proxy()).toBeUndefined()
      await http.send('{}')
      expect(await http.proxy()).toBe(`http://127.0.0.1:${proxy} (HTTPS_PROXY)`)
    })

    it('the variable is read in lower case first, also without a scheme', async () => {
      const proxy = await servers.proxy(() => port)
      const env = { https_proxy: `127.0.0.1:${proxy}`, HTTPS_PROXY: 'http://x' }
      expect((await through(0, { env }).send('{}')).status).toBe(200)
    })

    it('the limit of requests holds', async () => {
      const tunnels: number[] = []
      const proxy = await servers.proxy(() => {
        tunnels.push(1)
        return port
      })
      const { send } = through(proxy, { concurrency: 2 })
      await Promise.all(Array.from({ length: 8 }, () => send('{}')))
      expect(tunnels.length).toBeLessThanOrEqual(2)
    })

    it.each([
      [407, 'proxy-refused'],
      [403, 'proxy-refused'],
      [502, 'proxy'],
    ])(
      'a proxy that answers %i is named, without its password',
      async (code, kind) => {
        const proxy = await servers.proxy(() => ({ refuse: code }))
        await expect(through(proxy).send('{}')).rejects.toMatchObject({
          kind,
          delivered: 'no',
          message: `proxy http://127.0.0.1:${proxy} (HTTPS_PROXY) answered ${code}`,
        })
      },
    )

    it('a proxy that cannot be reached is named', async () => {
      const proxy = await unusedProxyPort()
      await expect(through(proxy).send('{}')).rejects.toMatchObject({
        kind: 'proxy',
        delivered: 'no',
        message: `proxy http://127.0.0.1:${proxy} (HTTPS_PROXY): connection refused by 127.0.0.1:${proxy}`,
      })
    })

    it('a proxy that hangs up is named', async () => {
      const proxy = await servers.proxy(({ socket }) => {
        socket.destroy()
        return { refuse: 500 }
      })
      await expect(through(proxy).send('{}')).rejects.toMatchObject({
        kind: 'proxy',
        delivered: 'no',
        message: `proxy http://127.0.0.1:${proxy} (HTTPS_PROXY) closed the connection`,
      })
    })

    it('a server behind it that is not trusted is a TLS fault', async () => {
      const proxy = await servers.proxy(() => port)
      const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy}` }
      const { send } = transport(endpoint, { env })
      await expect(send('{}')).rejects.toMatchObject({
        kind: 'tls',
        delivered: 'no',
      })
    })

    it('a variable that is not a URL is named, not shown', async () => {
      const env = { HTTPS_PROXY: `nonsense://user:${password}@` }
      await expect(through(0, { env }).send('{}')).rejects.toMatchObject({
        kind: 'proxy-refused',
        delivered: 'no',
        message:
          'the environment variable HTTPS_PROXY is not a valid proxy URL',
      })
    })

    it('a password that cannot be decoded is a fault, too', async () => {
      const env = { HTTPS_PROXY: `http://user:${password}%zz@127.0.0.1:1` }
      await expect(through(0, { env }).send('{}')).rejects.toMatchObject({
        name: 'TransportFault',
        kind: 'proxy-refused',
        message: 'proxy http://127.0.0.1:1 (HTTPS_PROXY) cannot be used',
      })
    })

    it.each(['socks5', 'socks', 'socks4a', 'socks5h'])(
      'a proxy of %s is told apart from a server that cannot be reached',
      async (scheme) => {
        const env = {
          HTTPS_PROXY: `${scheme}://user:${password}@proxy.example:1080`,
        }
        await expect(through(0, { env }).send('{}')).rejects.toMatchObject({
          kind: 'proxy-refused',
          delivered: 'no',
          message: `proxy ${scheme}://proxy.example:1080 (HTTPS_PROXY) cannot be used: only http and https proxies can`,
        })
      },
    )

    it('a silent server ends with the time limit of the request', async () => {
      const silent = await servers.silent()
      const proxy = await servers.proxy(() => silent)
      await expect(
        through(proxy, { requestTimeoutMs: 50 }).send('{}'),
      ).rejects.toMatchObject({ kind: 'timeout', delivered: 'no' })
    })

    async function unusedProxyPort() {
      const gone = localServers()
      const number = await gone.proxy(() => 1)
      await gone.close()
      return number
    }
  })
})

describe('a proxy for plain http', () => {
  it('forwards, when HTTP_PROXY names it', async () => {
    const seen: (string | undefined)[] = []
    const proxy = await servers.proxy(
      () => 1,
      (request, response) => {
        seen.push(request.url)
        always({ forwarded: true })(request, response)
      },
    )
    const env = { HTTP_PROXY: `http://127.0.0.1:${proxy}` }
    const { text } = await transport(at(9), { env }).send('{}')
    expect(text).toBe('{"forwarded":true}')
    expect(seen).toEqual(['http://127.0.0.1:9/api/v1.4'])
  })

  it.each([
    ['NO_PROXY', { NO_PROXY: '127.0.0.1' }],
    ['no_proxy', { no_proxy: 'example.com, 127.0.0.1' }],
    ['a star', { NO_PROXY: '*' }],
  ])('is bypassed by %s', async (_, env) => {
    const port = await servers.http(always({ direct: true }))
    const { send, proxy } = transport(at(port), {
      env: { HTTP_PROXY: 'http://127.0.0.1:1', ...env },
    })
    expect((await send('{}')).text).toBe('{"direct":true}')
    expect(await proxy()).toBeUndefined()
  })

  it.each([
    'nonsense://x',
    'socks5://proxy.example:1080',
    'http://user:%zz@127.0.0.1:1',
  ])('does no harm as %s where NO_PROXY excepts the host', async (value) => {
    const port = await servers.http(always({ direct: true }))
    const env = { HTTP_PROXY: value, NO_PROXY: '127.0.0.1' }
    const { text } = await transport(at(port), { env }).send('{}')
    expect(text).toBe('{"direct":true}')
  })

  it('is not the one for https', async () => {
    const port = await servers.http(always({ direct: true }))
    const { send } = transport(at(port), {
      env: { HTTPS_PROXY: 'http://127.0.0.1:1' },
    })
    expect((await send('{}')).text).toBe('{"direct":true}')
  })

  it('that cannot be reached is named', async () => {
    const { send, proxy } = transport(at(9), {
      env: { http_proxy: 'http://127.0.0.1:1' },
    })
    await expect(send('{}')).rejects.toMatchObject({
      kind: 'proxy',
      delivered: 'no',
      message:
        'proxy http://127.0.0.1:1 (http_proxy): connection refused by 127.0.0.1:1',
    })
    expect(await proxy()).toBe('http://127.0.0.1:1 (http_proxy)')
  })
})
