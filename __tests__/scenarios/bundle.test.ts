import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { RunnerOptions } from '../../scripts/runner.ts'
import { actionWithProject, builtAction } from '../support/built-action.ts'
import { githubComments } from '../support/github-comments.ts'
import { pullRequest } from '../support/pull-request.ts'

const dist = join(import.meta.dirname, '../../dist')
const chunks = readdirSync(dist).filter((name) => name.endsWith('.js'))
const read = (name: string) => readFileSync(join(dist, name), 'utf8')

/** Packages and parts of them, by a text that only they hold. */
const marks = {
  undici: 'class HeadersTimeoutError ',
  "undici's fetch": 'class Fetch ',
  'the toolkit': 'function prepareKeyValueMessage(',
  "the toolkit's HTTP client": 'class HttpClient',
  'OpenID Connect': 'OidcClient',
  Octokit: 'class Octokit',
  'the reports': 'function outputsOf(',
  'the comparers of versions': 'ANCHORED_VERSION_PATTERN',
  YAML: 'class YAMLParseError',
  'package URLs': 'class PackageURL',
  comments: 'viewerDidAuthor',
}

/** Which of the marked parts these files hold. */
function partsOf(names: readonly string[]): string[] {
  const code = names.map(read).join('\n')
  return Object.entries(marks)
    .filter(([, mark]) => code.includes(mark))
    .map(([part]) => part)
}

/** The files of `dist/` that a run loads: at its start, and in all. */
async function loadedBy(
  operation: string,
  inputs: Record<string, string> = {},
  options: Partial<RunnerOptions> = {},
  given?: Awaited<ReturnType<typeof builtAction>>,
) {
  const program = `import { registerHooks } from 'node:module'
    registerHooks({
      load(url, context, next) {
        if (url.includes('/dist/')) console.log('loads ' + url)
        return next(url, context)
      },
    })`
  const preload = `data:text/javascript,${encodeURIComponent(program)}`
  const action = given ?? (await builtAction())
  const nodeArgs = ['--import', preload]
  const { outputs, log } = await action.run(operation, inputs, {
    ...options,
    nodeArgs,
  })
  expect(outputs['result']).toBe('passed')
  const lines = log.split('\n')
  const filesOf = (part: string[]) =>
    part.filter((line) => line.startsWith('loads ')).map((url) => basename(url))
  const start = lines.findIndex((line) => !line.startsWith('loads '))
  return { atStart: filesOf(lines.slice(0, start)), inAll: filesOf(lines) }
}

describe('the bundle', () => {
  it('holds one undici', () => {
    const copies = chunks.flatMap((name) =>
      read(name).split(marks.undici).slice(1),
    )
    expect(copies).toHaveLength(1)
    const lockfile = readFileSync(join(dist, '../package-lock.json'), 'utf8')
    expect(lockfile.match(/"[^"]*node_modules\/undici": \{/g)).toHaveLength(1)
  })

  it('starts with undici and the toolkit, without what they could bring along', async () => {
    const { atStart, inAll } = await loadedBy('ensure')
    expect(partsOf(atStart)).toEqual(['undici', 'the toolkit'])
    expect(partsOf(inAll)).toEqual(['undici', 'the toolkit', 'the reports'])
  })

  it('starts with plain ASCII, which Node reads fastest', async () => {
    const { atStart } = await loadedBy('ensure')
    expect(atStart.length).toBeGreaterThan(2)
    for (const name of atStart) {
      const bytes = readFileSync(join(dist, name))
      expect(bytes.filter((byte) => byte > 127)).toHaveLength(0)
    }
  })

  it('loads the comparers of versions only to compare', async () => {
    const action = await actionWithProject()
    const inputs = { report: 'hierarchy' }
    const report = await loadedBy('report', inputs, {}, action)
    expect(partsOf(report.inAll)).not.toContain('the comparers of versions')
    const baseline = 'project-name=web_main'
    const compare = await loadedBy('compare', { baseline }, {}, action)
    expect(partsOf(compare.atStart)).not.toContain('the comparers of versions')
    expect(partsOf(compare.inAll)).toContain('the comparers of versions')
  })

  it('loads package URLs only for formats and snapshots that show them', async () => {
    const action = await actionWithProject()
    const report = await loadedBy('report', {}, {}, action)
    expect(partsOf(report.inAll)).not.toContain('package URLs')
    const formats = { 'report-formats': 'csv' }
    const csv = await loadedBy('report', formats, {}, action)
    expect(partsOf(csv.atStart)).not.toContain('package URLs')
    expect(partsOf(csv.inAll)).toContain('package URLs')
  })

  it('loads YAML only for a policy, and Octokit only for one of another repository', async () => {
    const action = await actionWithProject()
    const report = await loadedBy('report', {}, {}, action)
    expect(partsOf(report.inAll)).not.toContain('YAML')
    const policy = 'policy.json'
    const checkout = { [policy]: '{ "waivers": [] }' }
    const judged = await loadedBy('report', { policy }, { checkout }, action)
    expect(partsOf(judged.atStart)).not.toContain('YAML')
    expect(partsOf(judged.inAll)).toContain('YAML')
    expect(partsOf(judged.inAll)).not.toContain('Octokit')
  })

  it('loads Octokit only for a question to GitHub or a commit status', async () => {
    const tags = {
      'metadata-tags': 'topics',
      'wait-for': 'none',
      report: 'none',
    }
    const known = { event: { repository: { topics: ['a'] } } }
    const unknown = { env: { GITHUB_API_URL: 'http://127.0.0.1:1' } }
    const status = { ...tags, 'commit-status': 'mend' }
    const ofStatus = await loadedBy('sync', status, { ...known, ...unknown })
    expect(partsOf(ofStatus.atStart)).not.toContain('Octokit')
    expect(partsOf(ofStatus.inAll)).toContain('Octokit')
    expect(partsOf((await loadedBy('sync', tags, known)).inAll)).not.toContain(
      'Octokit',
    )
    expect(partsOf((await loadedBy('sync', tags, unknown)).inAll)).toContain(
      'Octokit',
    )
  })

  it('loads what comments take only for one, and Octokit only for a pull request', async () => {
    const inputs = { 'wait-for': 'none', report: 'none' }
    const none = await loadedBy('sync', inputs, pullRequest('feature'))
    expect(partsOf(none.inAll)).not.toContain('comments')
    const comment = { ...inputs, comment: 'always' }
    const outside = { eventName: 'schedule', event: {} }
    const noPull = partsOf((await loadedBy('sync', comment, outside)).inAll)
    expect(noPull).toContain('comments')
    expect(noPull).not.toContain('Octokit')
    const { env } = await githubComments()
    const on = { ...pullRequest('feature'), env }
    const { atStart, inAll } = await loadedBy('sync', comment, on)
    expect(partsOf(atStart)).toEqual(['undici', 'the toolkit'])
    expect(partsOf(inAll)).toEqual(
      expect.arrayContaining(['comments', 'Octokit']),
    )
  })
})
