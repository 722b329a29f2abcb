import { describe, expect, it } from '@jest/globals'
import { fakeToken } from '../../scripts/runner/inputs.ts'
import type { RunnerOptions } from '../../scripts/runner.ts'
import { metadataPresets } from '../../src/domain/tags/metadata.ts'
import {
  actionWithProject,
  type BuiltAction,
  builtAction,
} from '../support/built-action.ts'
import { githubApi } from '../support/github-api.ts'
import { expectGolden } from '../support/golden.ts'

/** As in GitHub's payloads and answers. */
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

/** The facts of a run that the event started; the payload tells about the repository. */
function started(eventName: string, ref: string, payload: object) {
  return { eventName, ref, event: { ...payload, repository } }
}

function workflowRun(owner: string, branch: string) {
  const head_repository = { full_name: `${owner}/web` }
  const workflow_run = { head_branch: branch, head_sha: head, head_repository }
  return started('workflow_run', 'refs/heads/main', { workflow_run })
}

const main = 'refs/heads/main'
const branch = 'refs/heads/feature/x'
const tag = 'refs/tags/v1.2.3'
const queue = 'refs/heads/gh-readonly-queue/main/pr-7-abc'
const dispatch = started('workflow_dispatch', main, { inputs: {}, ref: main })
/** This event has a payload without the repository. */
const scheduled = {
  eventName: 'schedule',
  ref: main,
  event: { schedule: '0 4 * * *' },
}
const forkTarget = started('pull_request_target', main, {
  pull_request: pullRequest('mona', 'main'),
})

/** The events that can start a workflow, with the relevant part of their payloads. */
const starts: Readonly<Record<string, Partial<RunnerOptions>>> = {
  'push-branch': started('push', branch, { ref: branch }),
  'push-tag': started('push', tag, { ref: tag }),
  release: started('release', tag, {
    action: 'published',
    release: { tag_name: 'v1.2.3', target_commitish: 'main' },
  }),
  'pull-request': started('pull_request', 'refs/pull/7/merge', {
    pull_request: pullRequest('acme', 'feature/x'),
  }),
  'pull-request-target-from-fork': forkTarget,
  'merge-group': started('merge_group', queue, {
    merge_group: { head_sha: head, head_ref: queue, base_ref: main },
  }),
  dispatch,
  'workflow-run': workflowRun('acme', 'feature/x'),
  'workflow-run-from-fork': workflowRun('mona', 'main'),
  schedule: scheduled,
}

/** GitHub's API with the repository above. */
const githubWithRepository = () =>
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

/** The name of the project and its tags, one on each line. */
function tagsOf({ firstProject }: BuiltAction): string {
  const { name, tags } = firstProject()
  const lines = [...tags].flatMap(([key, values]) =>
    values.map((value) => `${key}=${value}`),
  )
  return [`project ${name}`, '', ...lines.sort(), ''].join('\n')
}

/** A sync that only ensures and tags. */
const tagOnly = { 'wait-for': 'none', report: 'none' }

describe('all metadata tags', () => {
  it.each(Object.keys(starts))('of %s', async (name) => {
    const action = await builtAction()
    const github = await githubWithRepository()
    const { outputs } = await action.run(
      'sync',
      { ...tagOnly, 'metadata-tags': everything },
      { ...starts[name], env: github.env },
    )
    expect(outputs['result']).toBe('passed')
    expectGolden(`metadata-${name}.tags.txt`, tagsOf(action))
    expect(github.requests.toSorted()).toEqual(
      name === 'schedule'
        ? [`GET ${repositoryPath}`, `GET ${propertiesPath}`]
        : [],
    )
  })

  it('of a fork do not change the project of the repository itself', async () => {
    const tags = { branch: 'main', team: 'checkout' }
    const { project: own, run } = await actionWithProject(tags)
    const { outputs } = await run('sync', tagOnly, forkTarget)
    expect(outputs['project-name']).toBe('web_mona:main')
    expect(Object.fromEntries(own.tags)).toEqual({
      branch: ['main'],
      team: ['checkout'],
    })
  })

  it('change nothing in a second run, from the payload or the API', async () => {
    const action = await builtAction()
    const { env } = await githubWithRepository()
    const inputs = { ...tagOnly, 'metadata-tags': 'topics, custom-properties' }
    await action.run('sync', inputs, { ...dispatch, env })
    const { outputs } = await action.run('sync', inputs, { ...scheduled, env })
    expect(outputs).toMatchObject({
      'tags-added': '0',
      'tags-removed': '0',
      'tags-unchanged': '6',
    })
  })
})

describe("GitHub's API", () => {
  async function runScheduled(
    presets: string,
    inputs: Readonly<Record<string, string>> = {},
    api = githubWithRepository(),
    operation = 'sync',
  ) {
    const [action, github] = [await builtAction(), await api]
    const given = { ...tagOnly, 'metadata-tags': presets, ...inputs }
    const options = { ...scheduled, env: github.env, debug: true }
    const result = await action.run(operation, given, options)
    return { action, github, result }
  }

  it.each([
    ['repository, branch, commit, mend', []],
    ['topics', [`GET ${repositoryPath}`]],
    ['custom-properties', [`GET ${propertiesPath}`]],
    [
      'license, language, custom-properties',
      [`GET ${repositoryPath}`, `GET ${propertiesPath}`],
    ],
  ])(
    'gets for %s exactly these requests on a schedule: %j',
    async (presets, requests) => {
      const { github, result } = await runScheduled(presets)
      expect(github.requests.toSorted()).toEqual(requests)
      expect(result.annotations).toEqual([])
    },
  )

  it('is not used by operations that do not tag', async () => {
    const api = githubWithRepository()
    const { github } = await runScheduled('topics', {}, api, 'ensure')
    expect(github.requests).toEqual([])
  })

  it('gets the token of the job, which the step never shows', async () => {
    const { github, result } = await runScheduled('topics')
    expect([...github.tokens]).toEqual([fakeToken])
    expect(result.written()).not.toContain(fakeToken)
  })

  it('is also used on a dry run, so that the plan is the same', async () => {
    const dryRun = { 'dry-run': 'true' }
    const { github, result } = await runScheduled('topics', dryRun)
    expect(github.requests).toEqual([`GET ${repositoryPath}`])
    expect(result.outputs['result']).toBe('planned')
    expect(result.outputs['tags-added']).toBe('2')
  })

  it.each([
    [
      'refuses',
      [[403, { message: fakeToken }]],
      1,
      /HTTP 403.*`metadata: read`/,
    ],
    ['does not find the repository', [[404]], 1, /HTTP 404.*`metadata: read`/],
    ['is down', [[503]], 2, /HTTP 503/],
    ['hangs', ['silence'], 2, /within 1 s/],
    [
      'does not answer a JSON object',
      [[200, 'maintenance']],
      1,
      /does not provide/,
    ],
  ] as const)(
    'causes only a notice and missing tags when it %s',
    async (_, answers, requests, words) => {
      const { action, github, result } = await runScheduled(
        'repository, topics',
        { 'request-timeout': '1s' },
        githubApi({ [repositoryPath]: answers }),
      )
      expect(result.outputs['result']).toBe('passed')
      expect(github.requests).toHaveLength(requests)
      const notice = /^notice: `metadata-tags`: topics left/
      expect(result.notes()).toEqual([expect.stringMatching(notice)])
      expect(result.notes()[0]).toMatch(words)
      expect(tagsOf(action)).toContain('\nrepository=acme/web\n')
      expect(result.log).not.toContain(fakeToken)
    },
  )

  it('is asked again when it is down for a moment', async () => {
    const api = githubApi({ [repositoryPath]: [[502], [200, repository]] })
    const { action, github, result } = await runScheduled('topics', {}, api)
    expect(github.requests).toHaveLength(2)
    expect(result.annotations).toEqual([])
    expect(tagsOf(action)).toContain('\ntopic=payments\n')
  })

  it('is named when it cannot be reached', async () => {
    const action = await builtAction()
    const env = { GITHUB_API_URL: 'http://127.0.0.1:1' }
    const { outputs, annotations } = await action.run(
      'sync',
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
    'costs at most a notice where the payload of the event is %s',
    async (_, payload, notices) => {
      const [action, github] = [
        await builtAction(),
        await githubWithRepository(),
      ]
      const result = await action.run(
        'sync',
        { ...tagOnly, 'metadata-tags': 'repository, topics' },
        {
          ...scheduled,
          checkout: payload ? { 'event.json': payload } : {},
          env: { ...github.env, GITHUB_EVENT_PATH: 'event.json' },
        },
      )
      expect(result.outputs['result']).toBe('passed')
      expect(result.notes()).toEqual(
        notices.map((words) =>
          expect.stringMatching(
            `^notice: \`metadata-tags\`: topics left out.*${words}`,
          ),
        ),
      )
      expect(tagsOf(action)).toContain('\nrepository=acme/web\n')
    },
  )

  it('does not delay a step that ends earlier', async () => {
    const api = githubApi({ [repositoryPath]: ['silence'] })
    const inputs = { create: 'false' }
    const { result } = await runScheduled('topics', inputs, api)
    expect(result.outputs['result']).toBe('error')
    expect(result.annotations.map(({ level }) => level)).toEqual(['error'])
  })
})
