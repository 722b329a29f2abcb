import { describe, expect, it } from '@jest/globals'
import { type FaultKind, TransportFault } from '../../../src/http/transport.ts'
import { type ClientOptions, createClient } from '../../../src/mend/client.ts'
import {
  answers,
  fakeTransport,
  type Step,
  says,
} from '../../support/fake-transport.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const userKey = 'a'.repeat(64)
const orgToken = 'Our-Org-Key'
const log = recordingLog()

function client(script: Step[], more: Partial<ClientOptions> = {}) {
  return createClient({
    transport: fakeTransport(...script).send,
    userKey,
    orgToken,
    version: '1.2.3',
    retries: 1,
    deadlineMs: 300_000,
    server: 'https://saas.mend.io',
    dryRun: false,
    clock: virtualClock(),
    log,
    signal: new AbortController().signal,
    ...more,
  })
}

/** The whole message that a person reads, a sentence a line. */
async function textOf(script: Step[], type: 'create' | 'read' = 'read') {
  const mend = client(script)
  const call =
    type === 'create'
      ? mend.call('createProduct', { productName: 'shop' })
      : mend.call('getProjectTags', { projectToken: 'p-token' })
  const error: Error = await call.then(
    () => new Error('no error'),
    (e) => e,
  )
  return error.message.replaceAll(/(?<=[.?!]) (?=[A-Z])/g, '\n')
}

const refused = (errorCode?: number, errorMessage?: string) =>
  says({ errorCode, errorMessage })
const fault = (kind: FaultKind, message: string) =>
  new TransportFault(kind, 'no', message)
const lines = (...sentences: string[]) => sentences.join('\n')

const askedRegion =
  'This step asked https://saas.mend.io, and keys work only in the region that issued them: set `server-url` to yours (saas.mend.io, saas-eu.mend.io, saas-au.mend.io, saas-il.mend.io, app.mend.io, app-eu.mend.io, or your own server).'
const servers =
  "Mend's own servers are saas.mend.io, saas-eu.mend.io, saas-au.mend.io, saas-il.mend.io, app.mend.io, app-eu.mend.io."

describe('what a person reads when Mend has answered before', () => {
  const afterAnswer = async (step: Step) => {
    const mend = client([says({ projectTags: [] }), step], { retries: 0 })
    const read = () => mend.call('getProjectTags', { projectToken: 'p-token' })
    await read()
    return String(await read().catch((error: Error) => error.message))
  }
  const gateway =
    'A proxy or gateway between the runner and Mend answered instead. Run the job again; if that does not help, look for a proxy or firewall between the runner and the server.'
  const temporary =
    'Mend, or a gateway in front of it, has a problem at the moment. Run the job again later, or raise `retries`.'

  it.each<[string, Step, string]>([
    ['a web page', answers(200, '<html><title>Login</title>'), gateway],
    ['HTTP 404', answers(404), gateway],
    [
      'HTTP 403',
      answers(403),
      "a list of allowed IP addresses, or a firewall. Make sure that the runner's IP address is allowed.",
    ],
    [
      'a host that is not found',
      fault('dns', 'host saas.mend.io not found'),
      "The runner cannot look up the host of `server-url` at the moment. Run the job again; if that does not help, check the runner's DNS.",
    ],
    ['a refused connection', fault('refused', 'connection refused'), temporary],
    [
      'no connection in time',
      fault('connect-timeout', 'no connection in time'),
      temporary,
    ],
  ])('and now comes %s', async (_, step, words) => {
    const text = await afterAnswer(step)
    expect(text).toContain(words)
    expect(text).not.toContain("Mend's own servers are")
  })
})

describe('what a person reads when Mend refuses to create a product', () => {
  it.each<[string, Step, string]>([
    [
      'because the user may not',
      refused(5001, 'User is not allowed to perform this action'),
      lines(
        'Create Product was refused with error 5001 (not allowed).',
        'Mend said: User is not allowed to perform this action.',
        'A key or token is wrong or belongs to another region, or the user is not allowed to do this: Mend gives the same answer to all of these.',
        'Check that `user-key` and `org-token` are right and not swapped.',
        'This request needs the role Organization Administrator.',
        askedRegion,
      ),
    ],
    [
      'for a wrong organization',
      refused(2015, 'Inactive organization'),
      lines(
        'Create Product was refused with error 2015 (inactive organization).',
        'Mend said: Inactive organization.',
        'The organization is inactive, or `org-token` is wrong or belongs to another region.',
        'Check `org-token` (in Mend: Integrate, Organization, API key).',
        askedRegion,
      ),
    ],
    [
      'with an error of its own',
      refused(4000, 'Unexpected error'),
      lines(
        'Create Product was refused with error 4000 (unexpected error).',
        'Mend said: Unexpected error.',
        "Something went wrong on Mend's side.",
        'The change may have been made anyway.',
        "Run the job again; if that does not help, ask Mend's support.",
      ),
    ],
    [
      'with an unknown code',
      refused(4711, 'Something new!'),
      lines(
        'Create Product was refused with error 4711 (unknown code).',
        'Mend said: Something new!',
        'Check the inputs of this step against what Mend said.',
      ),
    ],
    [
      'without a code',
      refused(undefined, 'Something new'),
      lines(
        'Create Product was refused without an error code.',
        'Mend said: Something new.',
        'Check the inputs of this step against what Mend said.',
      ),
    ],
    [
      'repeating keys and tokens',
      refused(
        3000,
        `bad {"userKey":"${userKey}","orgToken":"${orgToken}","t":"${'0a'.repeat(16)}"}\n::set-output name=x::1`,
      ),
      lines(
        'Create Product was refused with error 3000 (invalid request parameters).',
        'Mend said: bad {"userKey":"***","orgToken":"***","t":"***"} ::set-output name=x::1.',
        "A value in the request is not valid, or Mend's backend has a temporary problem: Mend gives the same answer to both.",
        'Run the job again; if that does not help, check the names and values that this step sends.',
      ),
    ],
  ])('%s', async (_, step, text) => {
    expect(await textOf([step], 'create')).toBe(text)
  })
})

describe('what a person reads when no answer comes', () => {
  it.each<[Step, string]>([
    [
      fault('dns', 'host saas.mend.oi not found'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: host saas.mend.oi not found, tried 2 times.',
        'The host in `server-url` does not exist, or the runner cannot look it up.',
        `Check \`server-url\`; ${servers}`,
      ),
    ],
    [
      fault('refused', 'connection refused by 127.0.0.1:1'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: connection refused by 127.0.0.1:1, tried 2 times.',
        'No server listens at this address, or a firewall rejects the runner.',
        'Let the runner reach the server (firewall, or a proxy in HTTPS_PROXY), or check `server-url`.',
      ),
    ],
    [
      fault('connect-timeout', 'no connection to saas.mend.io in time'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: no connection to saas.mend.io in time, tried 2 times.',
        "A firewall, or Mend's list of allowed IP addresses, may drop what this runner sends.",
        'Let the runner reach the server (firewall, or a proxy in HTTPS_PROXY), or check `server-url`.',
      ),
    ],
    [
      fault('tls', 'certificate not trusted: self-signed certificate'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: certificate not trusted: self-signed certificate.',
        "The runner does not trust the server's certificate.",
        'The usual cause is a company proxy that inspects TLS traffic.',
        'Set `ca-certificate` to the certificate of the authority that signed it.',
        'If it is set, check that it is the right one.',
      ),
    ],
    [
      fault('ca-certificate', 'the additional certificate is not readable PEM'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: the additional certificate is not readable PEM.',
        'The value of `ca-certificate` was cut off, lost its line breaks, or is not a certificate.',
        'Set `ca-certificate` to all lines from BEGIN CERTIFICATE to END CERTIFICATE, or to the path of a file with them.',
      ),
    ],
    [
      fault('proxy', 'proxy http://proxy:3128 (HTTPS_PROXY) answered 502'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: proxy http://proxy:3128 (HTTPS_PROXY) answered 502, tried 2 times.',
        'The proxy that is set in the environment does not work, or cannot reach Mend.',
        'Check that environment variable, or list the host of `server-url` in NO_PROXY.',
      ),
    ],
    [
      fault('proxy-refused', 'proxy http://p:3128 (HTTPS_PROXY) answered 407'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: proxy http://p:3128 (HTTPS_PROXY) answered 407.',
        'The proxy setting in the environment is wrong (address, user or password), or the proxy does not allow this host.',
        'Check that environment variable (http://user:password@host:port), or list the host of `server-url` in NO_PROXY.',
      ),
    ],
    [
      fault('reset', 'connection closed before the answer was complete'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: connection closed before the answer was complete, tried 2 times.',
        'The server, or something between it and the runner, closed the connection.',
        'Run the job again; if that does not help, look for a proxy or firewall that closes long connections.',
      ),
    ],
    [
      fault('timeout', 'no complete answer within 60 s'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: no complete answer within 60 s, tried 2 times.',
        'The server is slow, or the answer is very large.',
        'Raise `request-timeout`, or run the job again later.',
      ),
    ],
    [
      fault('other', 'network error Z_DATA_ERROR'),
      lines(
        'Get Project Tags got no answer from https://saas.mend.io: network error Z_DATA_ERROR, tried 2 times.',
        'The answer did not arrive complete.',
        'Run the job again; if that does not help, look for a proxy or firewall between the runner and the server.',
      ),
    ],
  ])('%s', async (step, text) => {
    expect(await textOf([step, step])).toBe(text)
  })

  it('to a create', async () => {
    const step = new TransportFault('timeout', 'maybe', 'no answer in time')
    expect(await textOf([step], 'create')).toBe(
      lines(
        'Create Product got no answer from https://saas.mend.io: no answer in time.',
        'The server is slow, or the answer is very large.',
        'The change may have been made anyway.',
        'Raise `request-timeout`, or run the job again later.',
      ),
    )
  })
})

describe('what a person reads when something else answers', () => {
  const gateway =
    'Mend itself refuses with HTTP 200, so this answer came from something else: a list of allowed IP addresses, a firewall, or a host that is not Mend.'
  const allowed = `Make sure that the runner's IP address is allowed.\nCheck \`server-url\`; ${servers}`
  const later = 'Run the job again later, or raise `retries`.'
  const notFollowed =
    'redirects are not followed, because they would take the keys there.'
  const between =
    'A proxy or gateway between the runner and Mend answered instead, or `server-url` is not a Mend server.'
  const longPage = `<title>${'x'.repeat(200)}\n${userKey}</title>`
  it.each<[string, Step, string]>([
    [
      '401',
      answers(401),
      lines(
        'Get Project Tags got HTTP 401 from https://saas.mend.io.',
        gateway,
        allowed,
      ),
    ],
    [
      '403 with a page',
      answers(403, '<html><title>Access denied</title><p>secret</p>'),
      lines(
        'Get Project Tags got HTTP 403 “Access denied” from https://saas.mend.io.',
        gateway,
        allowed,
      ),
    ],
    [
      '404',
      answers(404, '<h1>Not Found</h1>'),
      lines(
        'Get Project Tags got HTTP 404 “Not Found” from https://saas.mend.io.',
        'This server does not offer the Mend API at `/api/v1.4`.',
        `Check \`server-url\`; ${servers}`,
      ),
    ],
    [
      '407',
      answers(407),
      lines(
        'Get Project Tags got HTTP 407 from https://saas.mend.io.',
        'The proxy setting in the environment is wrong (address, user or password), or the proxy does not allow this host.',
        'Check that environment variable (http://user:password@host:port), or list the host of `server-url` in NO_PROXY.',
      ),
    ],
    [
      'a redirect to another host',
      answers(302, '', { location: 'https://login.example.com/sso?key=1' }),
      lines(
        'Get Project Tags got HTTP 302 from https://saas.mend.io.',
        `The server redirects to login.example.com; ${notFollowed}`,
        `If that is your Mend server, set \`server-url\` to it; ${servers}`,
      ),
    ],
    [
      'a redirect on the same host',
      answers(301, '', { location: '/login' }),
      lines(
        'Get Project Tags got HTTP 301 from https://saas.mend.io.',
        `The server redirects to another address; ${notFollowed}`,
        `If that is your Mend server, set \`server-url\` to it; ${servers}`,
      ),
    ],
    [
      '429 with a pause that is too long',
      answers(429, '', { 'retry-after': '900' }),
      lines(
        'Get Project Tags got HTTP 429 from https://saas.mend.io; the next attempt would be in 900 s, which is longer than this step waits.',
        'Mend, or a gateway in front of it, limits how many requests it accepts.',
        'Lower `concurrency`, raise `retries`, or run fewer jobs at once.',
      ),
    ],
    [
      '503',
      answers(503, 'Service Unavailable\nhost: internal-7'),
      lines(
        'Get Project Tags got HTTP 503 “Service Unavailable” from https://saas.mend.io, tried 2 times.',
        'Mend, or a gateway in front of it, has a problem at the moment.',
        later,
      ),
    ],
    [
      'a page that repeats the key, long and over two lines',
      answers(502, longPage),
      lines(
        `Get Project Tags got HTTP 502 “${'x'.repeat(119)}…” from https://saas.mend.io, tried 2 times.`,
        'Mend, or a gateway in front of it, has a problem at the moment.',
        later,
      ),
    ],
    [
      'a page with HTTP 200',
      answers(200, '<!doctype html><title>Sign in</title>'),
      lines(
        'Get Project Tags got an answer from https://saas.mend.io that is not a JSON object (a web page: “Sign in”), tried 2 times.',
        between,
        `Check \`server-url\`; ${servers}`,
      ),
    ],
    [
      'nothing with HTTP 200',
      answers(200),
      lines(
        'Get Project Tags got an answer from https://saas.mend.io that is not a JSON object (empty), tried 2 times.',
        between,
        `Check \`server-url\`; ${servers}`,
      ),
    ],
    [
      'half an answer',
      answers(200, '{"projectTags":[{"na'),
      lines(
        'Get Project Tags got an answer from https://saas.mend.io that is not a JSON object (cut off), tried 2 times.',
        'The answer did not arrive complete.',
        'Run the job again; if that does not help, look for a proxy or firewall between the runner and the server.',
      ),
    ],
    [
      'an answer of an unknown shape',
      says({ projectTags: [{ name: 1 }] }),
      lines(
        'The answer to Get Project Tags has an unknown shape (projectTags.0.name: string expected).',
        'The server may use another version of the API than 1.4.',
        'Please report this line; it contains none of your data.',
      ),
    ],
  ])('%s', async (_, step, text) => {
    expect(await textOf([step, step])).toBe(text)
  })
})

describe('secrets', () => {
  it('never reach an error or the log, wherever they come back', async () => {
    const echoes = [userKey, orgToken, 'p-token']
    const everywhere = echoes.join(' ')
    const steps: Step[] = [
      refused(5001, everywhere),
      answers(403, `<title>${everywhere}</title>`),
      answers(500, everywhere),
      answers(302, '', { location: `https://x.example/${everywhere}` }),
      answers(200, everywhere),
      fault('other', everywhere),
      says({ projectTags: [{ name: { [userKey]: everywhere } }] }),
      says({ projectTags: [], warningMessages: [everywhere] }),
    ]
    for (const step of steps) {
      const text = await textOf([step, step])
      for (const echo of echoes) expect(text).not.toContain(echo)
    }
    for (const echo of echoes) expect(log.lines.join('\n')).not.toContain(echo)
    expect(log.lines).toContain(
      'debug: getProjectTags: Mend warns: *** *** ***',
    )
  })
})
