import { describe, expect, it } from '@jest/globals'
import type { ApiPreset } from '../../../src/domain/tags/metadata.ts'
import { describeRepository } from '../../../src/github/api/repository-facts.ts'
import { recordingLog } from '../../support/recording-log.ts'

const repositoryPath = '/repos/acme/web'
const propertiesPath = '/repos/acme/web/properties/values'

type Answers = Readonly<
  Record<string, readonly [status: number, body: unknown]>
>

/** Asks a GitHub that answers these paths, any other with 404. */
async function asked(
  wanted: ApiPreset[],
  answers: Answers,
  { token = 'ghs_secret', fullName = 'acme/web', aborted = false } = {},
) {
  const sent: string[] = []
  const log = recordingLog()
  const facts = await describeRepository(fullName, wanted, {
    http: async ({ path }) => {
      sent.push(path)
      const [status, body] = answers[path] ?? [404, {}]
      const headers = { 'content-type': 'application/json' }
      return { status, headers, text: JSON.stringify(body) }
    },
    url: 'https://api.github.com',
    token,
    clock: { sleep: async () => {} },
    log,
    signal: aborted ? AbortSignal.abort() : new AbortController().signal,
  })
  return { sent, facts, notices: log.of('notice') }
}

const repository = [200, { topics: ['a'], language: null }] as const
const properties = [200, [{ property_name: 'team', value: 'web' }]] as const

describe('describing a repository', () => {
  it.each<[ApiPreset[], string[]]>([
    [['topics'], [repositoryPath]],
    [['topics', 'language', 'license'], [repositoryPath]],
    [['custom-properties'], [propertiesPath]],
    [
      ['custom-properties', 'visibility'],
      [repositoryPath, propertiesPath],
    ],
  ])('for %j asks exactly for %j', async (wanted, paths) => {
    const { sent } = await asked(wanted, {})
    expect(sent).toEqual(paths)
  })

  it('puts both answers together', async () => {
    const { facts, notices } = await asked(['topics', 'custom-properties'], {
      [repositoryPath]: repository,
      [propertiesPath]: properties,
    })
    expect(facts).toMatchObject({
      topics: ['a'],
      language: null,
      customProperties: new Map([['team', ['web']]]),
    })
    expect(notices).toEqual([])
  })

  it('needs no second answer when the first holds the properties', async () => {
    const { facts, notices } = await asked(['topics', 'custom-properties'], {
      [repositoryPath]: [200, { topics: [], custom_properties: { a: 'b' } }],
    })
    expect(facts.customProperties).toEqual(new Map([['a', ['b']]]))
    expect(notices).toEqual([])
  })

  it('keeps one answer when the other fails', async () => {
    const { facts, notices } = await asked(['topics', 'custom-properties'], {
      [repositoryPath]: repository,
    })
    expect(facts.topics).toEqual(['a'])
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatch(/custom-properties left out/)
  })

  it.each<[string, ApiPreset[], Answers, RegExp]>([
    [
      'a missing permission',
      ['topics', 'language'],
      { [repositoryPath]: [403, {}] },
      /^`metadata-tags`: topics, language left out\. GitHub's API: HTTP 403\. `github-token` needs the permission `metadata: read`/,
    ],
    [
      'a repository that the token does not see',
      ['topics'],
      {},
      /HTTP 404.*`metadata: read`/,
    ],
    [
      'a repository of a person',
      ['custom-properties'],
      {},
      /HTTP 404\. Custom properties exist only in organizations.*`metadata: read`/,
    ],
    [
      'properties that are forbidden',
      ['custom-properties'],
      { [propertiesPath]: [403, {}] },
      /HTTP 403\. Custom properties exist only in organizations/,
    ],
    [
      'a wrong token',
      ['topics'],
      { [repositoryPath]: [401, {}] },
      /HTTP 401\. `github-token` is not valid there\.$/,
    ],
    [
      'an outage',
      ['topics'],
      { [repositoryPath]: [503, {}] },
      /left out\. GitHub's API: HTTP 503\.$/,
    ],
    [
      'a server that does not know topics',
      ['topics'],
      { [repositoryPath]: [200, {}] },
      /topics left out\. This GitHub server's API does not provide it\.$/,
    ],
  ])(
    'says in one notice what %s leaves out',
    async (_, wanted, answers, words) => {
      const { notices } = await asked(wanted, answers)
      expect(notices).toEqual([expect.stringMatching(words)])
    },
  )

  it('without a token asks nothing and says so', async () => {
    const { sent, notices } = await asked(['topics'], {}, { token: '' })
    expect(sent).toEqual([])
    expect(notices).toEqual([
      '`metadata-tags`: topics left out. `github-token` is empty.',
    ])
  })

  it('says nothing when nobody waits any more', async () => {
    const { notices } = await asked(['topics'], {}, { aborted: true })
    expect(notices).toEqual([])
  })

  it('lets no name lead to another path', async () => {
    const fullName = 'acme/web?x=..#'
    const { sent } = await asked(['topics'], {}, { fullName })
    expect(sent).toEqual(['/repos/acme/web%3Fx%3D..%23'])
  })
})
