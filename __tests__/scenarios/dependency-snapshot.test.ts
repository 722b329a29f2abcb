import { describe, expect, it } from '@jest/globals'
import { fakeToken } from '../../scripts/runner/inputs.ts'
import type { RunnerOptions } from '../../scripts/runner.ts'
import type {
  Contents,
  StoredNode,
} from '../../src/simulator/model/contents.ts'
import type { FaultRule } from '../../src/simulator/protocol/faults.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import {
  actionWithProject,
  type BuiltAction,
  builtAction,
} from '../support/built-action.ts'
import {
  snapshotPath,
  snapshotsOf,
  submit,
  taken,
} from '../support/dependency-snapshots.ts'
import { githubApi } from '../support/github-api.ts'
import { pullRequest } from '../support/pull-request.ts'
import { hostileTexts } from '../support/results.ts'

const pushed = 'c'.repeat(40)
const head = 'd'.repeat(40)
const main = 'refs/heads/main'
const queue = 'refs/heads/gh-readonly-queue/main/pr-7-abc'

describe('the dependencies of a project', () => {
  it('are submitted with a manifest of its name', async () => {
    const checkout = { 'package.json': '{}', 'sub/package.json': '{}' }
    const { github, result, sent } = await submit({ options: { checkout } })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'snapshot-id': '12345',
    })
    expect(result.annotations).toEqual([])
    expect(result.log).toContain('Dependency snapshot 12345: SUCCESS: stored\n')
    expect(github.requests).toEqual([`POST ${snapshotPath}`])
    expect([...github.tokens]).toEqual([fakeToken])
    expect(sent).toMatchObject([
      {
        ...{ version: 0, sha: pushed, ref: main },
        job: {
          id: '42',
          correlator: expect.stringMatching(
            /^Mend \/ mend \/ web \/ web_main [0-9a-f-]{36}$/,
          ),
          html_url: 'https://github.com/acme/web/actions/runs/42',
        },
        detector: {
          name: 'mend-project-action',
          version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
          url: 'https://github.com/acme/web',
        },
        scanned: expect.stringMatching(/^20\d\d-.*Z$/),
      },
    ])
    expect(sent[0]?.manifests).toMatchObject({
      web_main: {
        name: 'web_main',
        file: { source_location: 'package.json' },
        metadata: { product: 'web', project: 'web_main' },
      },
    })
  })

  it('are direct or indirect, depend on each other, and have no scope', async () => {
    const { sent, github } = await submit()
    const resolved = sent[0]?.manifests['web_main']?.resolved ?? {}
    expect(Object.keys(resolved)).toHaveLength(12)
    expect(resolved).toMatchObject({
      'pkg:npm/%40async/async-array@3.2.4': {
        package_url: 'pkg:npm/%40async/async-array@3.2.4',
        relationship: 'direct',
      },
      'pkg:npm/async-config@4.13.1': {
        package_url: 'pkg:npm/async-config@4.13.1',
        relationship: 'indirect',
        dependencies: ['pkg:npm/async-cookie@2.18.8'],
      },
    })
    const named = Object.values(resolved).flatMap((one) => one.dependencies)
    expect(named.filter((key) => !(key in resolved))).toEqual([])
    expect(JSON.stringify(github.bodies)).not.toContain('scope')
  })

  it.each<[string, Partial<RunnerOptions>, string, string]>([
    ['a push', { ref: main, event: { ref: main } }, pushed, main],
    [
      'a release',
      {
        ...{ eventName: 'release', ref: 'refs/tags/v1' },
        event: { release: { tag_name: 'v1' } },
      },
      pushed,
      'refs/tags/v1',
    ],
    ['a pull request', pullRequest('feature'), head, 'refs/pull/7/head'],
    [
      'a pull_request_target from a fork',
      {
        ...pullRequest('main', { repository: 'mona/web' }),
        ...{ eventName: 'pull_request_target', ref: main },
      },
      head,
      'refs/pull/7/head',
    ],
    [
      'a merge group',
      {
        ...{ eventName: 'merge_group', ref: queue },
        event: { merge_group: { head_sha: head, head_ref: queue } },
      },
      head,
      queue,
    ],
  ])(
    'of %s are filed under its commit and ref',
    async (_, options, sha, ref) => {
      const { sent, result } = await submit({ options })
      expect(sent).toMatchObject([{ sha, ref }])
      expect(result.outputs['snapshot-id']).toBe('12345')
    },
  )

  it('go to the API of GitHub Enterprise Server', async () => {
    const answers = { [snapshotPath]: [taken('ACCEPTED')] }
    const github = await githubApi(answers, { base: '/api/v3' })
    const env = {
      GITHUB_SERVER_URL: 'https://github.acme.test',
      GITHUB_ACTION_REPOSITORY: 'acme/mend-project-action',
    }
    const { result, sent } = await submit({ github, options: { env } })
    expect(sent).toMatchObject([
      {
        job: { html_url: 'https://github.acme.test/acme/web/actions/runs/42' },
        detector: { url: 'https://github.acme.test/acme/mend-project-action' },
      },
    ])
    expect(result.outputs['snapshot-id']).toBe('12345')
    expect(result.log).toContain(
      'Dependency snapshot 12345: ACCEPTED: stored\n',
    )
  })

  it('are submitted by a sync that fails its conditions, too', async () => {
    const inputs = { 'fail-on': 'libraries > 1', 'wait-for': 'none' }
    const given = { operation: 'sync', inputs }
    const { result, sent } = await submit(given)
    expect(result.outputs).toMatchObject({
      result: 'failed',
      'snapshot-id': '12345',
    })
    expect(sent).toHaveLength(1)
  })

  it('of two jobs, workflows or projects have two correlators', async () => {
    const runs = [
      {},
      { options: { env: { GITHUB_JOB: 'other' } } },
      { options: { env: { GITHUB_WORKFLOW: 'Other' } } },
      { inputs: { 'project-name': 'web_other' } },
    ]
    const action = await actionWithProject()
    const { product } = action.project
    action.world.addProject(product, 'web_other', {
      contents: generatedContents(action.world.ids, 3),
    })
    const correlators = new Set<string | undefined>()
    for (const given of [...runs, {}]) {
      const { sent } = await submit({ ...given, action })
      correlators.add(sent[0]?.job['correlator'])
    }
    expect(correlators.size).toBe(runs.length)
  })
})

describe('the dependencies of several projects', () => {
  /** Two projects, and the file of the scan that names both. */
  async function withTwo(faults: readonly FaultRule[] = []) {
    const action = await actionWithProject({}, { faults })
    const { product, ...first } = action.project
    const contents = generatedContents(action.world.ids, 3, 5)
    const second = action.world.addProject(product, 'web_api', { contents })
    const projects = [first, second].map(({ name, token }) => ({
      projectName: name,
      projectToken: token,
    }))
    const file = 'whitesource/scanProjectDetails.json'
    const checkout = { [file]: JSON.stringify({ projects }) }
    const inputs = {
      ...{ 'product-name': '', 'project-name': '' },
      ...{ 'scan-output': file, retries: '0' },
    }
    return { action, inputs, options: { checkout } }
  }

  it('are manifests of one snapshot', async () => {
    const { sent, result } = await submit(await withTwo())
    expect(sent).toHaveLength(1)
    expect(Object.keys(sent[0]?.manifests ?? {})).toEqual([
      'web_api',
      'web_main',
    ])
    expect(sent[0]?.job['correlator']).toContain('web_api / ')
    expect(result.outputs['snapshot-id']).toBe('12345')
  })

  it('are not submitted while one cannot be read', async () => {
    const requestType = 'getProjectHierarchy'
    const fault = { name: 'unexpected' } as const
    const given = await withTwo([{ fault, times: 1, requestType }])
    const { sent, result } = await submit(given)
    expect(result.outputs).toMatchObject({ result: 'error', 'snapshot-id': '' })
    expect(result.outputs['library-count']).toBe('15')
    expect(sent).toEqual([])
    expect(result.log).toContain(
      'No dependency snapshot is submitted: not every hierarchy was read',
    )
  })
})

/** `web` with one project of this name, and these contents. */
async function actionWith(
  contents: (ids: BuiltAction['world']['ids']) => Contents,
  name = 'web_main',
) {
  const action = await builtAction()
  const { world, organization } = action
  const product = world.addProduct(organization, 'web')
  world.addProject(product, name, { contents: contents(world.ids) })
  return action
}

function packageFields(i: number) {
  const name = `package-${i}`
  const type = 'javascript/Node.js'
  const [keyUuid, filename] = [`k${i}`, `${name}-1.0.0.tgz`]
  return { keyUuid, type, name, filename, artifactId: name, groupId: name }
}

/** Each library depends on the next two of a binary tree, below a thousand direct ones. */
function large(ids: BuiltAction['world']['ids'], count: number): Contents {
  const [known] = generatedContents(ids, 1).libraries.values()
  if (!known) throw new Error('there is no library')
  const nodes = Array.from({ length: count }, (_, i) => ({
    library: { ...known, ...packageFields(i) },
    dependencies: [] as StoredNode[],
  }))
  const direct = 1_000
  for (let i = direct; i < count; i++) {
    const [node, parent] = [nodes[i], nodes[Math.floor((i - direct) / 2)]]
    if (node) parent?.dependencies.push(node)
  }
  const libraries = nodes.map(
    ({ library }) => [library.keyUuid, library] as const,
  )
  return { roots: nodes.slice(0, direct), libraries: new Map(libraries) }
}

describe('a hierarchy of 100,000 libraries', () => {
  it('is submitted as far as 5 MB go, direct dependencies first', async () => {
    const action = await actionWith((ids) => large(ids, 100_000))
    const inputs = { report: 'hierarchy', 'report-formats': 'none' }
    const { github, result, sent } = await submit({ action, inputs })
    expect(JSON.stringify(github.bodies[0]).length).toBeLessThan(5_000_000)
    const packages = Object.values(
      sent[0]?.manifests['web_main']?.resolved ?? {},
    )
    const count = packages.length
    expect(count).toBeGreaterThan(10_000)
    const left = (100_000 - count).toLocaleString('en')
    expect(result.notes()).toEqual([
      `notice: \`submit-dependencies\`: left out: ${left} packages deepest in the hierarchy, to stay below 5 MB.`,
    ])
    const direct = packages.filter(
      ({ relationship }) => relationship === 'direct',
    )
    expect(String(direct.length)).toBe(result.outputs['direct-count'])
    expect(result.outputs['snapshot-id']).toBe('12345')
  }, 120_000)
})

describe('hostile names', () => {
  it('stay what they are in a snapshot, and harmless elsewhere', async () => {
    const names = [...hostileTexts, '__proto__', 'constructor', ' ']
    const action = await actionWith((ids) => {
      const contents = generatedContents(ids, names.length)
      for (const [i, library] of [...contents.libraries.values()].entries()) {
        const name = names[i] ?? ''
        Object.assign(library, { name, filename: name, artifactId: name })
        Object.assign(library, { groupId: name, version: name })
      }
      return contents
    })
    const { result, sent } = await submit({ action })
    expect(result.suspiciousLines).toEqual([])
    expect(result.outputs['snapshot-id']).toBe('12345')
    const resolved = Object.values(
      sent[0]?.manifests['web_main']?.resolved ?? {},
    )
    expect(resolved.length).toBeGreaterThan(10)
    for (const { package_url } of resolved) {
      expect(package_url).toMatch(/^pkg:[a-z]+\/[!-~]+$/)
    }
  })

  it.each(['__proto__', '::error::x', '@octocat #1', '</details>'])(
    'of a project are the name of the manifest: %s',
    async (name) => {
      const action = await actionWith((ids) => generatedContents(ids, 3), name)
      const inputs = { 'project-name': name }
      const { result, github } = await submit({ action, inputs })
      const [snapshot] = snapshotsOf(github)
      expect(Object.keys(snapshot?.manifests ?? {})).toEqual([name])
      expect(result.suspiciousLines).toEqual([])
    },
  )

  it('that hold a secret are redacted', async () => {
    const action = await actionWithProject()
    const secret = 'a-policy-token-0123456789'
    for (const library of action.project.contents.libraries.values()) {
      Object.assign(library, { version: secret })
    }
    const inputs = { 'policy-token': secret }
    const { github, result } = await submit({ action, inputs })
    expect(result.outputs['snapshot-id']).toBe('12345')
    expect(JSON.stringify(github.bodies)).toContain('@%2A%2A%2A')
    expect(JSON.stringify(github.bodies)).not.toContain(secret)
  })
})
