import { describe, expect, it } from '@jest/globals'
import { fakeToken } from '../../scripts/runner/inputs.ts'
import { metadataPresets } from '../../src/domain/metadata.ts'
import { githubApi } from '../support/github-api.ts'
import { expectGolden } from '../support/golden.ts'
import { type Theater, theater } from '../support/play.ts'

/** As GitHub puts it into payloads and answers. */
const repository = {
  full_name: 'acme/web',
  visibility: 'internal',
  default_branch: 'main',
  license: { key: 'mit', name: 'MIT License', spdx_id: 'MIT' },
  language: 'TypeScript',
  topics: ['payments', 'web'],
  custom_properties: {
    team: 'checkout',
    regions: ['eu', 'us'],
    tier: null,
    branch: 'not this one',
  },
}
const repositoryPath = '/repos/acme/web'
const propertiesPath = `${repositoryPath}/properties/values`
const head = 'd'.repeat(40)
const everything = metadataPresets.join(', ')

function pullRequest(owner: string, ref: string) {
  const headRepository = { full_name: `${owner}/web`, owner: { login: owner } }
  const label = `${owner}:${ref}`
  return {
    number: 7,
    head: { ref, label, sha: head, repo: headRepository },
    base: { ref: 'main', repo: { full_name: 'acme/web' } },
  }
}

interface Started {
  readonly eventName: string
  readonly ref: string
  readonly event: object
}

/** How a workflow can start; the payloads hold what GitHub's do. */
const starts: Readonly<Record<string, Started>> = {
  'push-branch': {
    eventName: 'push',
    ref: 'refs/heads/feature/x',
    event: { ref: 'refs/heads/feature/x', repository },
  },
  'push-tag': {
    eventName: 'push',
    ref: 'refs/tags/v1.2.3',
    event: { ref: 'refs/tags/v1.2.3', repository },
  },
  release: {
    eventName: 'release',
    ref: 'refs/tags/v1.2.3',
    event: {
      action: 'published',
      release: { tag_name: 'v1.2.3', target_commitish: 'main' },
      repository,
    },
  },
  'pull-request': {
    eventName: 'pull_request',
    ref: 'refs/pull/7/merge',
    event: { pull_request: pullRequest('acme', 'feature/x'), repository },
  },
  'pull-request-target-from-fork': {
    eventName: 'pull_request_target',
    ref: 'refs/heads/main',
    event: { pull_request: pullRequest('mona', 'main'), repository },
  },
  'merge-group': {
    eventName: 'merge_group',
    ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
    event: {
      merge_group: {
        head_sha: head,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
        base_ref: 'refs/heads/main',
      },
      repository,
    },
  },
  dispatch: {
    eventName: 'workflow_dispatch',
    ref: 'refs/heads/main',
    event: { inputs: {}, ref: 'refs/heads/main', repository },
  },
  'workflow-run': {
    eventName: 'workflow_run',
    ref: 'refs/heads/main',
    event: {
      workflow_run: {
        head_branch: 'feature/x',
        head_sha: head,
        head_repository: { full_name: 'acme/web' },
      },
      repository,
    },
  },
  'workflow-run-from-fork': {
    eventName: 'workflow_run',
    ref: 'refs/heads/main',
    event: {
      workflow_run: {
        head_branch: 'main',
        head_sha: head,
        head_repository: { full_name: 'mona/web' },
      },
      repository,
    },
  },
  schedule: {
    eventName: 'schedule',
    ref: 'refs/heads/main',
    event: { schedule: '0 4 * * *' },
  },
}

const scheduled = starts['schedule'] as Started

/** GitHub as an organization's repository sees it. */
const acme = () =>
  githubApi({
    [repositoryPath]: [[200, { ...repository, custom_properties: undefined }]],
    [propertiesPath]: [
      [
        200,
        Object.entries(repository.custom_properties).map(
          ([property_name, value]) => ({ property_name, value }),
        ),
      ],
    ],
  })

/** The tags of the only project, a line each, under its name. */
function tagsOf({ world }: Theater): string {
  const [project] = world.projects.values()
  const lines = [...(project?.tags ?? [])].flatMap(([key, values]) =>
    values.map((value) => `${key}=${value}`),
  )
  return [`project ${project?.name}`, '', ...lines.sort(), ''].join('\n')
}

/** Ensures and tags, and nothing else. */
const tagOnly = { 'wait-for': 'none', report: 'none' }

describe('all metadata tags', () => {
  it.each(Object.keys(starts))('of %s', async (name) => {
    const stage = await theater()
    const github = await acme()
    const { outputs } = await stage.run(
      { ...tagOnly, 'metadata-tags': everything },
      { ...starts[name], env: github.env },
    )
    expect(outputs['result']).toBe('passed')
    expectGolden(`metadata-${name}.tags.txt`, tagsOf(stage))
    expect(github.requests.toSorted()).toEqual(
      name === 'schedule'
        ? [`GET ${repositoryPath}`, `GET ${propertiesPath}`]
        : [],
    )
  })

  it('of a fork leave the project of the own main alone', async () => {
    const stage = await theater()
    const own = stage.project({ branch: 'main', team: 'checkout' })
    const fork = starts['pull-request-target-from-fork']
    const { outputs } = await stage.run(tagOnly, { ...fork })
    expect(outputs['project-name']).toBe('web_mona:main')
    expect(Object.fromEntries(own.tags)).toEqual({
      branch: ['main'],
      team: ['checkout'],
    })
  })

  it('of a second run change nothing, whoever told the facts', async () => {
    const stage = await theater()
    const { env } = await acme()
    const inputs = { ...tagOnly, 'metadata-tags': 'topics, custom-properties' }
    const main = { ref: 'refs/heads/main' }
    await stage.run(inputs, { ...starts['dispatch'], ...main, env })
    const { outputs } = await stage.run(inputs, { ...scheduled, env })
    expect(outputs).toMatchObject({
      'tags-added': '0',
      'tags-removed': '0',
      'tags-unchanged': '6',
    })
  })
})

describe("GitHub's API", () => {
  const play = async (
    presets: string,
    answers?: Parameters<typeof githubApi>[0],
    inputs: Record<string, string> = {},
  ) => {
    const stage = await theater()
    const github = answers ? await githubApi(answers) : await acme()
    const result = await stage.run(
      { ...tagOnly, 'metadata-tags': presets, ...inputs },
      { ...scheduled, env: github.env, debug: true },
    )
    return { stage, github, result }
  }

  it.each([
    ['repository, branch, commit, mend', []],
    ['topics', [`GET ${repositoryPath}`]],
    ['custom-properties', [`GET ${propertiesPath}`]],
    [
      'license, language, custom-properties',
      [`GET ${repositoryPath}`, `GET ${propertiesPath}`],
    ],
  ])('is asked on a schedule for %s exactly as %j', async (presets, asked) => {
    const { github, result } = await play(presets)
    expect(github.requests.toSorted()).toEqual(asked)
    expect(result.annotations).toEqual([])
  })

  it('is not asked by operations that tag nothing', async () => {
    const { github } = await play('topics', undefined, { operation: 'ensure' })
    expect(github.requests).toEqual([])
  })

  it('gets the token of the job, which appears nowhere', async () => {
    const { github, result } = await play('topics')
    expect([...github.tokens]).toEqual([fakeToken])
    const shown = result.rawLog
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
    const everywhere = [
      ...shown,
      result.summary,
      JSON.stringify(result.outputs),
    ]
    expect(everywhere.join('\n')).not.toContain(fakeToken)
  })

  it('is asked on a dry run, too, for the plan to be the same', async () => {
    const { github, result } = await play('topics', undefined, {
      'dry-run': 'true',
    })
    expect(github.requests).toEqual([`GET ${repositoryPath}`])
    expect(result.outputs).toMatchObject({
      result: 'planned',
      'tags-added': '2',
    })
  })

  it.each([
    [
      'says no',
      [[403, { message: fakeToken }]],
      1,
      /HTTP 403.*`metadata: read`/,
    ],
    ['does not find it', [[404]], 1, /HTTP 404.*`metadata: read`/],
    ['is down', [[503]], 2, /HTTP 503/],
    ['hangs', ['silence'], 2, /within 1 s/],
    ['answers no JSON object', [[200, 'maintenance']], 1, /does not tell/],
  ] as const)(
    'that %s costs a notice and the tags that it knows, no more',
    async (_, answers, requests, words) => {
      const { stage, github, result } = await play(
        'repository, topics',
        { [repositoryPath]: answers },
        { 'request-timeout': '1s' },
      )
      expect(result.outputs['result']).toBe('passed')
      expect(github.requests).toHaveLength(requests)
      expect(
        result.annotations.map(({ level, message }) => `${level}: ${message}`),
      ).toEqual([
        expect.stringMatching(/^notice: `metadata-tags`: topics left/),
      ])
      expect(result.annotations[0]?.message).toMatch(words)
      expect(tagsOf(stage)).toContain('\nrepository=acme/web\n')
      expect(result.log).not.toContain(fakeToken)
    },
  )

  it('that is down for a moment costs nothing', async () => {
    const { stage, github, result } = await play('topics', {
      [repositoryPath]: [[502], [200, repository]],
    })
    expect(github.requests).toHaveLength(2)
    expect(result.annotations).toEqual([])
    expect(tagsOf(stage)).toContain('\ntopic=payments\n')
  })

  it('that nobody reaches is named', async () => {
    const stage = await theater()
    const env = { GITHUB_API_URL: 'http://127.0.0.1:1' }
    const { outputs, annotations } = await stage.run(
      { ...tagOnly, 'metadata-tags': 'topics' },
      { ...scheduled, env },
    )
    expect(outputs['result']).toBe('passed')
    expect(annotations[0]?.message).toContain('refused by 127.0.0.1:1')
  })

  it.each([
    ['broken', '{"ref": "refs', ['cannot be loaded: Unterminated string']],
    ['missing', undefined, []],
  ])(
    'costs a notice at most where the payload of the event is %s',
    async (_, payload, notices) => {
      const stage = await theater()
      const github = await acme()
      const result = await stage.run(
        { ...tagOnly, 'metadata-tags': 'repository, topics' },
        {
          ...scheduled,
          checkout: payload ? { 'event.json': payload } : {},
          env: { ...github.env, GITHUB_EVENT_PATH: 'event.json' },
        },
      )
      expect(result.outputs['result']).toBe('passed')
      expect(
        result.annotations.map(({ level, message }) => `${level}: ${message}`),
      ).toEqual(
        notices.map((words) =>
          expect.stringMatching(
            `^notice: \`metadata-tags\`: topics left out.*${words}`,
          ),
        ),
      )
      expect(tagsOf(stage)).toContain('\nrepository=acme/web\n')
    },
  )

  it('is not waited for when the step ends before', async () => {
    const { result } = await play(
      'topics',
      { [repositoryPath]: ['silence'] },
      { create: 'false' },
    )
    expect(result.outputs['result']).toBe('error')
    expect(result.annotations.map(({ level }) => level)).toEqual(['error'])
  })
})
