import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RunnerResult } from '../../scripts/runner.ts'
import { type Certificates, certificatesFor } from '../support/certificates.ts'
import {
  type CompanyProxy,
  companyProxy,
  forwardTo,
  freePort,
} from '../support/company-network.ts'
import { localServers } from '../support/local-servers.ts'
import { type Theater, theater } from '../support/play.ts'
import { encodings } from '../support/rehearsal.ts'

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

/** The simulator behind TLS with a certificate that nobody knows. */
async function behindTls({ url }: Theater): Promise<string> {
  const port = await servers.https(certificates, (incoming, response) =>
    forwardTo(`${url}${incoming.url}`)(incoming, response),
  )
  return `https://127.0.0.1:${port}`
}

const withPassword = (address: string) =>
  `http://${account.user}:${account.password}@${address}`

function expectPassed({ outputs, exitCode }: RunnerResult, stage: Theater) {
  expect(outputs).toMatchObject({ result: 'passed', reasons: '' })
  expect(exitCode).toBe(0)
  expect(stage.world.projects.size).toBe(1)
}

/** The one error of a run that found no way; nothing of it is a secret. */
function errorOf(result: RunnerResult): string {
  expect(result.exitCode).toBe(1)
  expect(result.outputs['result']).toBe('error')
  expect(result.annotations).toHaveLength(1)
  const left = [
    result.rawLog,
    result.summary,
    JSON.stringify(result.outputs),
  ].join('\n')
  for (const secret of encodings(account.password))
    expect(left).not.toContain(secret)
  expect(left).not.toMatch(/fetch failed|UND_ERR|undefined/)
  return result.annotations[0]?.message ?? ''
}

describe('a Mend with a private certificate authority', () => {
  it.each(['its text', 'a path in the workspace'])(
    'is trusted when `ca-certificate` is %s',
    async (form) => {
      const stage = await theater()
      const result = await stage.run(
        {
          'server-url': await behindTls(stage),
          'ca-certificate':
            form === 'its text' ? certificates.ca : 'ca/our.pem',
        },
        { checkout: { 'ca/our.pem': certificates.ca } },
      )
      expectPassed(result, stage)
    },
  )

  it('is not trusted without, and the error names the input and asks once', async () => {
    const stage = await theater()
    const error = errorOf(
      await stage.run(
        { 'server-url': await behindTls(stage) },
        { debug: true },
      ),
    )
    expect(error).toContain('certificate not trusted')
    expect(error).toContain('`ca-certificate`')
    expect(error).not.toContain('tried')
    expect(stage.requests()).toEqual([])
  })
})

describe('a company proxy', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])(
    'named by %s tunnels to Mend, with its password',
    async (variable) => {
      const stage = await theater()
      const before = proxy.visits()
      const result = await stage.run(
        {
          'server-url': await behindTls(stage),
          'ca-certificate': certificates.ca,
        },
        { env: { [variable]: withPassword(proxy.address) } },
      )
      expectPassed(result, stage)
      expect(proxy.visits()).toBeGreaterThan(before)
    },
  )

  it.each(['HTTP_PROXY', 'http_proxy'])(
    'named by %s forwards what goes over plain http',
    async (variable) => {
      const stage = await theater()
      const before = proxy.visits()
      const env = { [variable]: withPassword(proxy.address) }
      expectPassed(await stage.run({}, { env }), stage)
      expect(proxy.visits()).toBeGreaterThan(before)
    },
  )

  it.each(['NO_PROXY', 'no_proxy'])(
    'is left out where %s says so',
    async (variable) => {
      const stage = await theater()
      const before = proxy.visits()
      const result = await stage.run(
        {
          'server-url': await behindTls(stage),
          'ca-certificate': certificates.ca,
        },
        {
          env: {
            HTTPS_PROXY: withPassword(proxy.address),
            [variable]: 'example.com, 127.0.0.1',
          },
        },
      )
      expectPassed(result, stage)
      expect(proxy.visits()).toBe(before)
    },
  )

  it.each([
    [
      'a wrong password',
      (address: string) => `http://x:${account.password}1@${address}`,
    ],
    ['no password', (address: string) => `http://${address}`],
  ])('that gets %s is named, and asked once', async (_, urlOf) => {
    const stage = await theater()
    const error = errorOf(
      await stage.run(
        { 'server-url': 'https://127.0.0.1:1' },
        { env: { HTTPS_PROXY: urlOf(proxy.address) }, debug: true },
      ),
    )
    expect(error).toContain(`proxy http://${proxy.address} (HTTPS_PROXY)`)
    expect(error).toMatch(/answered 40[17]/)
    expect(error).not.toContain('tried')
  })

  it.each(['HTTPS_PROXY', 'https_proxy'])(
    'that is not there is named, with its variable %s',
    async (variable) => {
      const stage = await theater()
      const address = `127.0.0.1:${await freePort()}`
      const error = errorOf(
        await stage.run(
          { 'server-url': 'saas', retries: '2' },
          { env: { [variable]: withPassword(address) }, debug: true },
        ),
      )
      expect(error).toContain(`proxy http://${address} (${variable})`)
      expect(error).toContain('connection refused')
      expect(error).toContain('NO_PROXY')
    },
  )

  it('that cannot reach Mend is named', async () => {
    const stage = await theater()
    const error = errorOf(
      await stage.run(
        { 'server-url': `https://127.0.0.1:${await freePort()}`, retries: '1' },
        { env: { HTTPS_PROXY: withPassword(proxy.address) } },
      ),
    )
    expect(error).toContain(`proxy http://${proxy.address} (HTTPS_PROXY)`)
  })

  it('whose variable is no address is named, and not shown', async () => {
    const stage = await theater()
    const env = { HTTPS_PROXY: `nonsense://u:${account.password}@` }
    const error = errorOf(await stage.run({ 'server-url': 'saas' }, { env }))
    expect(error).toContain('HTTPS_PROXY is no proxy address')
  })
})

describe('a name that does not exist', () => {
  it('is named with the input', async () => {
    const stage = await theater()
    const error = errorOf(
      await stage.run({
        'server-url': 'https://mend.no-such-host.invalid',
        retries: '1',
      }),
    )
    expect(error).toContain('mend.no-such-host.invalid')
    expect(error).toContain('`server-url`')
  })
})
