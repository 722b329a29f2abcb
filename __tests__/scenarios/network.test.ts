import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  actionWithProject,
  type BuiltAction,
  type BuiltRun,
  builtAction,
} from '../support/built-action.ts'
import { type Certificates, certificatesFor } from '../support/certificates.ts'
import {
  type CompanyProxy,
  companyProxy,
  forwardTo,
  freePort,
} from '../support/company-network.ts'
import { localServers } from '../support/local-servers.ts'
import { encodings } from '../support/secrets.ts'

const account = { user: 'runner', password: 'correct-horse-battery' }
let certificates: Certificates
let proxy: CompanyProxy
const servers = localServers()

beforeAll(async () => {
  certificates = certificatesFor('IP:127.0.0.1', 'DNS:localhost')
  proxy = await companyProxy(account)
})
afterAll(async () => {
  await proxy.close()
  await servers.close()
})

/** The simulator behind TLS with the private certificate. */
async function behindTls({ url }: BuiltAction): Promise<string> {
  const port = await servers.https(certificates, (incoming, response) =>
    forwardTo(`${url}${incoming.url}`)(incoming, response),
  )
  return `https://127.0.0.1:${port}`
}

const withPassword = (address: string) =>
  `http://${account.user}:${account.password}@${address}`

function expectPassed({ outputs, exitCode }: BuiltRun, action: BuiltAction) {
  expect(outputs).toMatchObject({ result: 'passed', reasons: '' })
  expect(exitCode).toBe(0)
  expect(outputs['library-count']).toBe('12')
  expect(action.writes()).not.toEqual([])
}

/** The only error of a run without a connection; the run shows no secret. */
function errorOf(result: BuiltRun): string {
  expect(result.exitCode).toBe(1)
  expect(result.outputs['result']).toBe('error')
  expect(result.annotations).toHaveLength(1)
  const left = `${result.rawLog}\n${result.written()}`
  for (const secret of encodings(account.password)) {
    expect(left).not.toContain(secret)
  }
  expect(left).not.toMatch(/fetch failed|UND_ERR|undefined/)
  return result.annotations[0]?.message ?? ''
}

describe('a Mend with a private certificate authority', () => {
  it.each([
    ['its text', () => certificates.ca],
    ['a path in the workspace', () => 'ca/our.pem'],
  ])('is trusted when `ca-certificate` is %s', async (_, ca) => {
    const action = await actionWithProject()
    const url = await behindTls(action)
    const inputs = { 'server-url': url, 'ca-certificate': ca() }
    const checkout = { 'ca/our.pem': certificates.ca }
    expectPassed(await action.run('sync', inputs, { checkout }), action)
  })

  it('is not trusted without it; the error names the input, and there is one attempt', async () => {
    const action = await builtAction()
    const inputs = { 'server-url': await behindTls(action) }
    const error = errorOf(await action.run('sync', inputs, { debug: true }))
    expect(error).toContain('certificate not trusted')
    expect(error).toContain('`ca-certificate`')
    expect(error).not.toContain('tried')
    expect(action.requests()).toEqual([])
  })

  it('is not trusted because NODE_TLS_REJECT_UNAUTHORIZED is 0 either', async () => {
    const action = await builtAction()
    const inputs = { 'server-url': await behindTls(action) }
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    const error = errorOf(await action.run('sync', inputs, { env }))
    expect(error).toContain('certificate not trusted')
    expect(action.requests()).toEqual([])
  })
})

describe('a company proxy', () => {
  /** Runs behind TLS with these variables; how many requests the proxy got. */
  async function requestsThroughProxy(env: Record<string, string>) {
    const action = await actionWithProject()
    const before = proxy.requestCount()
    const url = await behindTls(action)
    const inputs = { 'server-url': url, 'ca-certificate': certificates.ca }
    expectPassed(await action.run('sync', inputs, { env }), action)
    return proxy.requestCount() - before
  }

  it.each(['HTTPS_PROXY', 'https_proxy'])(
    'in %s tunnels to Mend, with its password',
    async (variable) => {
      const env = { [variable]: withPassword(proxy.address) }
      expect(await requestsThroughProxy(env)).toBeGreaterThan(0)
    },
  )

  it.each(['HTTP_PROXY', 'http_proxy'])(
    'in %s forwards requests over plain http',
    async (variable) => {
      const action = await actionWithProject()
      const before = proxy.requestCount()
      const env = { [variable]: withPassword(proxy.address) }
      expectPassed(await action.run('sync', {}, { env }), action)
      expect(proxy.requestCount()).toBeGreaterThan(before)
    },
  )

  it.each(['NO_PROXY', 'no_proxy'])(
    'is not used for hosts in %s',
    async (variable) => {
      const env = {
        HTTPS_PROXY: withPassword(proxy.address),
        [variable]: 'example.com, 127.0.0.1',
      }
      expect(await requestsThroughProxy(env)).toBe(0)
    },
  )

  it.each([
    [
      'a wrong password',
      (address: string) => `http://x:${account.password}1@${address}`,
    ],
    ['no password', (address: string) => `http://${address}`],
  ])('that gets %s is named after one attempt', async (_, urlOf) => {
    const action = await builtAction()
    const inputs = { 'server-url': 'https://127.0.0.1:1' }
    const options = { env: { HTTPS_PROXY: urlOf(proxy.address) }, debug: true }
    const error = errorOf(await action.run('sync', inputs, options))
    expect(error).toContain(`proxy http://${proxy.address} (HTTPS_PROXY)`)
    expect(error).toMatch(/answered 40[17]/)
    expect(error).not.toContain('tried')
  })

  it.each(['HTTPS_PROXY', 'https_proxy'])(
    'that does not exist is named with its variable %s',
    async (variable) => {
      const action = await builtAction()
      const address = `127.0.0.1:${await freePort()}`
      const inputs = { 'server-url': 'saas', retries: '2' }
      const env = { [variable]: withPassword(address) }
      const options = { env, debug: true }
      const error = errorOf(await action.run('sync', inputs, options))
      expect(error).toContain(`proxy http://${address} (${variable})`)
      expect(error).toContain('connection refused')
      expect(error).toContain('NO_PROXY')
    },
  )

  it('that cannot reach Mend is named', async () => {
    const action = await builtAction()
    const url = `https://127.0.0.1:${await freePort()}`
    const env = { HTTPS_PROXY: withPassword(proxy.address) }
    const inputs = { 'server-url': url, retries: '1' }
    const error = errorOf(await action.run('sync', inputs, { env }))
    expect(error).toContain(`proxy http://${proxy.address} (HTTPS_PROXY)`)
  })

  it('whose variable is not a URL is named without showing the value', async () => {
    const action = await builtAction()
    const env = { HTTPS_PROXY: `nonsense://u:${account.password}@` }
    const inputs = { 'server-url': 'saas' }
    const error = errorOf(await action.run('sync', inputs, { env }))
    expect(error).toContain('HTTPS_PROXY is not a valid proxy URL')
  })
})

describe('a host name that does not exist', () => {
  it('is named with the input', async () => {
    const action = await builtAction()
    const url = 'https://mend.no-such-host.invalid'
    const inputs = { 'server-url': url, retries: '1' }
    const error = errorOf(await action.run('sync', inputs))
    expect(error).toContain('mend.no-such-host.invalid')
    expect(error).toContain('`server-url`')
  })
})
