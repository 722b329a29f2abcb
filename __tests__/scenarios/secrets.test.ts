import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../src/simulator/protocol/faults.ts'
import { faultCases } from '../reliability/fault-cases.ts'
import {
  actionWithProject,
  always,
  type BuiltAction,
  type BuiltRun,
  builtAction,
} from '../support/built-action.ts'
import { bodyOf, serversForEachTest } from '../support/local-servers.ts'
import {
  everyFormat,
  everyOperation,
  pasteKeys,
  tokensOf,
} from '../support/pasted-keys.ts'
import { encodings, secretsIn } from '../support/secrets.ts'

const servers = serversForEachTest()

/** Nothing that the step wrote holds a key or a token, except the two outputs for them. */
function expectNoSecrets(
  result: BuiltRun,
  { world }: BuiltAction,
  ...more: string[]
) {
  // A step that did not end would have written nothing.
  expect(result.outputs['result']).toMatch(/^[a-z-]+$/)
  const text = result.written(['product-token', 'project-token'])
  for (const secret of [...secretsIn(world), ...more.flatMap(encodings)]) {
    expect(text).not.toContain(secret)
  }
  return text
}

/** Real time passes while a server hangs or drips. */
const isPatient = ({ name }: Fault) => ['hang', 'slow', 'drip'].includes(name)

describe('keys and tokens', () => {
  const unknown = 'e'.repeat(64)
  it.each([
    ['success', ['FINISHED'], {}],
    ['a failed scan', ['FAILED'], {}],
    ['a timeout', ['IN_PROGRESS'], {}],
    ['an unknown project token', ['FINISHED'], { 'project-token': unknown }],
    ['an invalid input', ['FINISHED'], { timeout: 'soon' }],
  ] as const)(
    'appear nowhere on %s, even with debug logging',
    async (_, states, given) => {
      const action = await builtAction()
      const inputs = { 'request-token': action.addScan(...states), ...given }
      const result = await action.run('sync', inputs, { debug: true })
      const text = expectNoSecrets(result, action, unknown)
      expect(text.length).toBeGreaterThan(500)
    },
  )

  it.each(faultCases.filter(({ fault }) => !isPatient(fault)))(
    'appear nowhere when the server answers with $fault',
    async ({ fault }) => {
      const faults = always(fault)
      const action = await actionWithProject({}, { faults })
      const result = await action.run('sync', { retries: '1' }, { debug: true })
      expect(expectNoSecrets(result, action).length).toBeGreaterThan(500)
    },
  )

  it.each([
    [
      'a skipped run',
      { 'user-key': '', 'on-missing-credentials': 'skip' },
      { env: { GITHUB_ACTOR: 'dependabot[bot]' } },
    ],
    ['a dry run', { 'dry-run': 'true' }, {}],
    ['a cancelled run', {}, { cancelAtLine: 'Scan: IN_PROGRESS' }],
  ] as const)('appear nowhere on %s', async (_, given, options) => {
    const action = await builtAction()
    const inputs = { 'request-token': action.addScan('IN_PROGRESS'), ...given }
    const debug = { debug: true, ...options }
    expectNoSecrets(await action.run('sync', inputs, debug), action)
  })

  const echoes: Record<string, (text: string) => string> = {
    unchanged: (text) => text,
    'in Base64': (text) => Buffer.from(text).toString('base64'),
  }
  const answers: Record<string, (echo: string) => [number, string, string?]> = {
    'a refusal': (echo) => [
      200,
      JSON.stringify({ errorCode: 5001, errorMessage: `no: ${echo}` }),
    ],
    'a refusal without a code': (echo) => [
      200,
      JSON.stringify({ errorMessage: echo }),
    ],
    'a page': (echo) => [200, `<html><title>${echo}</title>`],
    'a gateway’s page': (echo) => [502, `<h1>${echo}</h1>`],
    'a text': (echo) => [403, echo],
    'a redirect': (echo) => [
      302,
      '',
      `https://evil.example/?${encodeURIComponent(echo)}`,
    ],
    'half an answer': (echo) => [200, `{"userKey": ${JSON.stringify(echo)}`],
    'a warning and a wrong shape': (echo) => [
      200,
      JSON.stringify({ warningMessages: [echo], [echo]: { [echo]: echo } }),
    ],
  }
  const rows = Object.keys(answers).flatMap((answer) =>
    Object.keys(echoes).map((echo) => [answer, echo] as const),
  )
  it.each(rows)(
    'appear nowhere when %s repeats the request %s',
    async (answer, echo) => {
      const port = await servers.http(async (request, response) => {
        const body = echoes[echo]?.(await bodyOf(request)) ?? ''
        const [status, text, location] = answers[answer]?.(body) ?? [500, '']
        if (location) response.setHeader('location', location)
        response.writeHead(status).end(text)
      })
      const { project, ...action } = await actionWithProject()
      const inputs = {
        'server-url': `http://127.0.0.1:${port}`,
        'product-token': project.product.token,
        'project-token': project.token,
        'request-token': action.addScan('FINISHED'),
        retries: '1',
      }
      const result = await action.run('sync', inputs, { debug: true })
      expect(result.outputs['result']).toBe('error')
      expectNoSecrets(result, action)
    },
  )

  it.each(everyOperation)(
    'appear nowhere in %s with %j when Mend’s own data repeat them, names too',
    async (operation, given) => {
      const action = await builtAction()
      const { world, organization, user } = action
      const product = world.addProduct(organization, user.key)
      const { contents } = action.addProject()
      const project = world.addProject(product, organization.token, {
        contents,
      })
      world.addProject(product, 'base', { contents })
      world.startScan(project)
      pasteKeys(world, project, [user.key, organization.token])
      const tokens = given['select'] ? {} : tokensOf(project)
      const inputs = { 'report-formats': everyFormat, ...given, ...tokens }
      const result = await action.run(operation, inputs, { debug: true })
      expect(expectNoSecrets(result, action).length).toBeGreaterThan(500)
    },
  )

  it('that are pasted into a tag show as a marker, and a warning names the tag', async () => {
    const action = await builtAction()
    action.addProject({ leak: action.user.key, team: 'web' })
    const result = await action.run('list-tags')
    expect(result.outputs['result']).toBe('passed')
    for (const { objects } of [result.json(), result.report()]) {
      expect(objects).toEqual([
        {
          name: 'web_main',
          tags: { leak: ['[redacted-secret]'], team: ['web'] },
        },
      ])
    }
    expect(result.summary).toContain('redacted-secret')
    expect(result.notes()).toEqual([
      'warning: The tag "leak" of "web_main" contains this run\'s `user-key` or `org-token`, shown as [redacted-secret]. It is never matched, saved or removed. Remove it in Mend, and change the secret.',
    ])
  })

  it('are masked before anything else is printed', async () => {
    const action = await builtAction()
    const { rawLog } = await action.run('ensure')
    const lines = rawLog.split('\n')
    expect(lines.slice(0, 2)).toEqual([
      `::add-mask::${action.keys['user-key']}`,
      `::add-mask::${action.keys['org-token']}`,
    ])
  })
})
