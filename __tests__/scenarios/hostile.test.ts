import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { RunnerResult } from '../../scripts/runner.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import { forwardTo } from '../support/company-network.ts'
import { intruders } from '../support/judge.ts'
import { bodyOf, localServers } from '../support/local-servers.ts'
import { fileOf, type Theater, theater } from '../support/play.ts'
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
/** An environment variable holds no NUL, and no more than 128 KiB; the runner trims. */
const asInput = [
  ...new Set(hostile.map((text) => text.replaceAll('\0', '').trim())),
].filter((text) => text !== '' && text.isWellFormed())

/** Bidi and control characters. */
const unseen = [
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u0007',
  '\u001b',
  '\0',
]

const fileNames = ['mend-report.json', 'mend-summary.md']

/** What is true of every step, whatever it was fed with. */
function expectHarmless(result: RunnerResult) {
  expect(result.suspiciousLines).toEqual([])
  expect(intruders(result.summary)).toEqual([])
  expect(result.files.map((path) => basename(path))).toEqual(fileNames)
  expect(() => JSON.parse(fileOf(result, '.json'))).not.toThrow()
  expect(() => JSON.parse(result.outputs['json'] ?? '')).not.toThrow()
  // Nothing turns text around or hides it, and nothing rings.
  const shown = [result.rawLog, result.summary, fileOf(result, '.json')]
  for (const text of shown) {
    for (const sign of unseen) expect(text).not.toContain(sign)
    expect(text.isWellFormed()).toBe(true)
  }
}

/** Every library with another hostile text in all that it tells. */
function fill({ world }: Theater) {
  const [project] = world.projects.values()
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
  Object.assign(project ?? {}, { contents })
}

describe('hostile text', () => {
  it('in an inventory and a hierarchy comes out harmless', async () => {
    const stage = await theater()
    stage.project()
    fill(stage)
    const result = await stage.run({}, { debug: true })
    expectHarmless(result)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': String(hostile.length),
      'critical-count': String(hostile.length),
    })
    const { libraries } = JSON.parse(fileOf(result, '.json'))
    const names = new Set(libraries.map((row: { name: string }) => row.name))
    expect(names.has('__proto__')).toBe(true)
    expect(names.has('../../x')).toBe(true)
  })

  it('in tags comes out harmless, and is tagged as it is', async () => {
    const stage = await theater()
    const old = Object.fromEntries(
      hostile.map((text, i) => [`old${i}`, text]).filter(([, v]) => v !== ''),
    )
    const project = stage.project({ ...old, ['__proto__x']: 'y' })
    project.tags.set('__proto__', ['evil'])
    const oneLine = asInput.filter((text) => !/[\r\n\u2028\u0085]/.test(text))
    const result = await stage.run({
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
    // A blank value is none to us (facts 3.5).
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
  it.each(pairs)('in names comes out harmless: %j, %j', async (a, b) => {
    const stage = await theater()
    const result = await stage.run({
      'product-name': a,
      'project-name': b,
      'project-description': a,
    })
    expectHarmless(result)
    expect(result.outputs['result']).toBe('passed')
    const [project] = stage.world.projects.values()
    expect([project?.product.name, project?.name]).toEqual([a, b])
  })

  it('in names that are listed as the nearest comes out harmless', async () => {
    const stage = await theater()
    const [organization] = stage.world.organizations.values()
    for (const text of hostile) {
      if (organization) stage.world.addProduct(organization, `web${text}`)
    }
    const result = await stage.run({ create: 'false', 'product-name': 'webb' })
    expectHarmless(result)
    expect(result.outputs['result']).toBe('error')
  })

  it('in a state comes out harmless', async () => {
    const stage = await theater()
    const token = stage.scan(...hostile.slice(0, 20), 'FINISHED')
    const result = await stage.run({
      operation: 'wait',
      'request-token': token,
    })
    expectHarmless(result)
    expect(result.outputs['result']).toBe('passed')
  })

  it('in a phase comes out harmless', async () => {
    const servers = localServers()
    try {
      const stage = await theater()
      const project = stage.project()
      const script = [{ state: 'IN_PROGRESS' }]
      let turn = 0
      const port = await servers.http(async (request, response) => {
        const body = await bodyOf(request)
        const lastProcess = hostile[turn % hostile.length]
        if (body.includes('getProjectState')) {
          turn++
          const projectState = { lastProcess, inProgress: true }
          response.end(JSON.stringify({ projectState }))
        } else forwardTo(stage.url + request.url, body)(request, response)
      })
      const result = await stage.run({
        operation: 'wait',
        'server-url': `http://127.0.0.1:${port}`,
        'project-token': project.token,
        'request-token': stage.world.startScan(project, { script }).token,
        timeout: '1h',
      })
      expectHarmless(result)
      expect(result.outputs['result']).toBe('timed-out')
      expect(turn).toBeGreaterThan(40)
      expect(result.log).toContain('@octocat')
    } finally {
      await servers.close()
    }
  })

  it.each(['a refusal', 'a page', 'a warning'])(
    'in %s comes out harmless',
    async (kind) => {
      const servers = localServers()
      try {
        let turn = 0
        const port = await servers.http(async (request, response) => {
          await bodyOf(request)
          const text = hostile[turn++ % hostile.length] ?? ''
          if (kind === 'a page') {
            response.writeHead(503).end(`<title>${text}</title>`)
          } else if (kind === 'a refusal') {
            const errorMessage = hostile.slice(0, 12).join(' ').concat(text)
            response.end(JSON.stringify({ errorCode: 5001, errorMessage }))
          } else {
            response.end(
              JSON.stringify({ warningMessages: hostile, [text]: 1 }),
            )
          }
        })
        const stage = await theater()
        const result = await stage.run(
          { 'server-url': `http://127.0.0.1:${port}`, retries: '20' },
          { debug: true },
        )
        expectHarmless(result)
        expect(result.outputs['result']).toBe('error')
      } finally {
        await servers.close()
      }
    },
  )

  it('in the event and the repository comes out harmless', async () => {
    const stage = await theater()
    const text = hostile.slice(0, 12).join(' ')
    const result = await stage.run(
      {
        'metadata-tags': 'repository, branch, tag, event, actor, run-url, mend',
      },
      {
        eventName: 'pull_request',
        event: {
          pull_request: {
            head: { ref: text, sha: text, repo: { full_name: 'acme/web' } },
            base: { repo: { full_name: 'acme/web' } },
          },
        },
        env: { GITHUB_ACTOR: text.replaceAll('\n', ' ') },
      },
    )
    expectHarmless(result)
    expect(result.outputs['result']).toBe('passed')
  })

  it('never becomes the name of a file', async () => {
    const stage = await theater()
    const { files, temp, workspace } = await stage.run({
      'product-name': '../../../tmp/evil',
      'project-name': '/etc/evil',
      'report-directory': 'out',
    })
    expect(files).toEqual([])
    for (const name of fileNames)
      expect(() => readFileSync(`${workspace}/out/${name}`)).not.toThrow()
    expect(temp).not.toContain('evil')
  })
})
