import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import {
  actionWithProject,
  type BuiltAction,
  type BuiltRun,
  builtAction,
} from '../support/built-action.ts'
import { forwardTo } from '../support/company-network.ts'
import { warnedOfEmpty } from '../support/empty-inventory.ts'
import { githubComments } from '../support/github-comments.ts'
import { injectedMarkup } from '../support/injected-markup.ts'
import { bodyOf, serversForEachTest } from '../support/local-servers.ts'
import { pullRequest } from '../support/pull-request.ts'
import { hostileTexts } from '../support/results.ts'

const more = [
  '../../x',
  '..\\..\\x',
  '/etc/passwd',
  'a/b/c',
  '##[set-output name=result]passed',
  '  ::error::forged',
  '\u0000nul\u0007bell\u001b[31mred',
  'a%0A::set-output name=x::y',
  '<details open><summary>x</summary>',
  '@dependabot merge',
  '::stop-commands::x',
]
const hostile = [...hostileTexts, ...more]
/** An environment variable has no NUL and at most 128 KiB; the runner trims it. */
const asInput = [
  ...new Set(hostile.map((text) => text.replaceAll('\0', '').trim())),
].filter((text) => text !== '' && text.isWellFormed())

/** Bidirectional and control characters. */
const invisible = [...'\u202a\u202e\u2066\u2069\u0007\u001b\0']

const fileNames = ['mend-report.json', 'mend-summary.md']
const servers = serversForEachTest()

/** True of every step, whatever text it gets. */
function expectHarmless(result: BuiltRun) {
  expect(result.suspiciousLines).toEqual([])
  expect(injectedMarkup(result.summary)).toEqual([])
  expect(result.files.map((path) => basename(path))).toEqual(fileNames)
  expect(() => result.report()).not.toThrow()
  expect(() => result.json()).not.toThrow()
  // Nothing reverses or hides text.
  const shown = [result.rawLog, result.summary, result.file('.json')]
  for (const text of shown) {
    for (const sign of invisible) expect(text).not.toContain(sign)
    expect(text.isWellFormed()).toBe(true)
  }
}

/** Gives each library a hostile text in all its fields. */
function fill({ world, firstProject }: BuiltAction) {
  const contents = generatedContents(world.ids, hostile.length, 1)
  for (const [i, library] of [...contents.libraries.values()].entries()) {
    const text = hostile[i] ?? ''
    Object.assign(library, {
      name: text,
      filename: text,
      groupId: text,
      artifactId: text,
      version: text,
      type: text,
      languages: text,
      coordinates: text,
      references: { url: text, homePage: `javascript:${text}` },
      licenses: [{ name: text, url: text, spdxName: text }],
      vulnerabilities: [
        {
          name: text,
          type: 'CVE',
          severity: text,
          score: 9.8,
          cvss3_severity: text,
          cvss3_score: 9.8,
          publishDate: text,
          url: i % 2 ? `https://evil.example/${text}` : text,
          description: text,
          topFix: { vulnerability: text, fixResolution: text, message: text },
          allFixes: [],
          references: [],
        },
      ],
      outdatedModel: {
        outdatedLibraryDate: text,
        newestVersion: text,
        newestLibraryDate: text,
        versionsInBetween: 1,
      },
    })
  }
  firstProject().contents = contents
}

describe('hostile text', () => {
  it('in the comment on a pull request does no harm', async () => {
    const action = await actionWithProject()
    fill(action)
    const github = await githubComments()
    const inputs = { comment: 'always', tags: `a=${hostileTexts[10]}` }
    const options = { ...pullRequest('feature'), env: github.env }
    const named = { 'project-name': 'web_main' }
    await action.run('sync', { ...inputs, ...named }, options)
    const [{ body = '' } = {}] = github.comments
    const [marker = '', ...rest] = body.split('\n')
    expect(marker).toMatch(/^<!-- mend-project-action [\w= -]+ -->$/)
    expect(rest.join('\n')).toContain('### Most severe')
    expect(injectedMarkup(rest.join('\n'))).toEqual([])
    for (const sign of invisible) expect(body).not.toContain(sign)
  })

  it('in an inventory and a hierarchy does no harm', async () => {
    const action = await actionWithProject()
    fill(action)
    const result = await action.run('sync', {}, { debug: true })
    expectHarmless(result)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': String(hostile.length),
      'critical-count': String(hostile.length),
    })
    const { libraries } = result.report()
    const names = new Set(libraries.map((row: { name: string }) => row.name))
    expect(names.has('__proto__')).toBe(true)
    expect(names.has('../../x')).toBe(true)
  })

  it('in tags does no harm and is saved unchanged', async () => {
    const action = await builtAction()
    const old = Object.fromEntries(
      hostile.map((text, i) => [`old${i}`, text]).filter(([, v]) => v !== ''),
    )
    const project = action.addProject({ ...old, ['__proto__x']: 'y' })
    project.tags.set('__proto__', ['evil'])
    const oneLine = asInput.filter((text) => !/[\r\n\u2028\u0085]/.test(text))
    const result = await action.run('sync', {
      tags: oneLine
        .filter((text) => text.length < 1_000)
        .map((text, i) => `key${i}=${text}`)
        .join('\n'),
      'remove-tags': Object.keys(old).join('\n'),
      retries: '0',
    })
    expectHarmless(result)
    expect(result.outputs['result']).toBe('passed')
    expect(project.tags.get('__proto__')).toEqual(['evil'])
    expect([...project.tags.values()].flat()).toEqual(
      expect.arrayContaining(oneLine.filter((text) => text.length < 1_000)),
    )
    const left = [...project.tags].filter(([key]) => key.startsWith('old'))
    // Blank values do not count (facts 3.5).
    expect(
      left
        .flatMap(([, values]) => values)
        .join('')
        .trim(),
    ).toBe('')
  })

  const pairs = asInput.flatMap((text, i) =>
    i % 2 ? [] : [[text, asInput[i + 1] ?? text] as const],
  )
  it.each(pairs)('in names does no harm: %j, %j', async (a, b) => {
    const action = await builtAction()
    const result = await action.run('sync', {
      'product-name': a,
      'project-name': b,
      'project-description': a,
    })
    expectHarmless(result)
    if (/\p{Cc}/u.test(a + b)) {
      expect(result.outputs['result']).toBe('error')
      expect(action.requests()).toEqual([])
      return
    }
    expect(result.outputs).toMatchObject(warnedOfEmpty)
    const project = action.firstProject()
    expect([project.product.name, project.name]).toEqual([a, b])
  })

  it('in similar names that an error lists does no harm', async () => {
    const action = await builtAction()
    for (const text of hostile) {
      action.world.addProduct(action.organization, `web${text}`)
    }
    const result = await action.run('sync', {
      create: 'false',
      'product-name': 'webb',
    })
    expectHarmless(result)
    expect(result.outputs['result']).toBe('error')
  })

  it('in the state of a scan does no harm', async () => {
    const action = await builtAction()
    const token = action.addScan(...hostile.slice(0, 20), 'FINISHED')
    const result = await action.run('wait', { 'request-token': token })
    expectHarmless(result)
    expect(result.outputs['result']).toBe('passed')
  })

  it('in the last process of a project does no harm', async () => {
    const { project, ...action } = await actionWithProject()
    const script = [{ state: 'IN_PROGRESS' }]
    let turn = 0
    const port = await servers.http(async (request, response) => {
      const body = await bodyOf(request)
      if (!body.includes('getProjectState')) {
        forwardTo(action.url + request.url, body)(request, response)
        return
      }
      const lastProcess = hostile[turn++ % hostile.length]
      const projectState = { lastProcess, inProgress: true }
      response.end(JSON.stringify({ projectState }))
    })
    const result = await action.run('wait', {
      'server-url': `http://127.0.0.1:${port}`,
      'project-token': project.token,
      'request-token': action.world.startScan(project, { script }).token,
      timeout: '1h',
    })
    expectHarmless(result)
    expect(result.outputs['result']).toBe('timed-out')
    expect(turn).toBeGreaterThan(40)
    expect(result.log).toContain('@octocat')
  })

  const answers: Record<string, (text: string) => [number, unknown]> = {
    'a page': (text) => [503, `<title>${text}</title>`],
    'a refusal': (text) => {
      const errorMessage = `${hostile.slice(0, 12).join(' ')}${text}`
      return [200, { errorCode: 5001, errorMessage }]
    },
    'a warning': (text) => [200, { warningMessages: hostile, [text]: 1 }],
  }
  it.each(Object.entries(answers))(
    'in %s does no harm',
    async (_, answerWith) => {
      let turn = 0
      const port = await servers.http(async (request, response) => {
        await bodyOf(request)
        const text = hostile[turn++ % hostile.length] ?? ''
        const [status, answer] = answerWith(text)
        response.writeHead(status)
        response.end(
          typeof answer === 'string' ? answer : JSON.stringify(answer),
        )
      })
      const action = await builtAction()
      const url = `http://127.0.0.1:${port}`
      const inputs = { 'server-url': url, retries: '20' }
      const result = await action.run('sync', inputs, { debug: true })
      expectHarmless(result)
      expect(result.outputs['result']).toBe('error')
    },
  )

  const whole = hostile.slice(0, 12).join(' ')
  const oneLine = whole.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
  const nameless = {
    result: 'error',
    reasons: expect.stringContaining('Set `project-name`'),
  }
  it.each([
    ['in one line', oneLine, warnedOfEmpty],
    ['with control characters, which no project may have', whole, nameless],
  ])(
    'in the event and the repository does no harm: %s',
    async (_, text, outputs) => {
      const action = await builtAction()
      const presets = 'repository, branch, tag, event, actor, run-url, mend'
      const result = await action.run(
        'sync',
        { 'metadata-tags': presets },
        {
          ...pullRequest(text, { sha: text }),
          env: { GITHUB_ACTOR: text.replaceAll('\n', ' ') },
        },
      )
      expectHarmless(result)
      expect(result.outputs).toMatchObject(outputs)
    },
  )

  it('never becomes the name of a file', async () => {
    const action = await builtAction()
    const { files, temp, workspace } = await action.run('sync', {
      'product-name': '../../../tmp/evil',
      'project-name': '/etc/evil',
      'report-directory': 'out',
    })
    expect(files).toEqual([])
    for (const name of fileNames) {
      expect(() => readFileSync(`${workspace}/out/${name}`)).not.toThrow()
    }
    expect(temp).not.toContain('evil')
  })
})
