import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { marked } from 'marked'
import type { RunnerResult } from '../../scripts/runner.ts'
import { type Theater, theater } from '../support/play.ts'

/** Everything that a step leaves, before any masking; without the masks themselves. */
function everythingOf(result: RunnerResult, but: string[] = []): string {
  const outputs = Object.entries(result.outputs).filter(
    ([name]) => !but.includes(name),
  )
  return [
    ...result.rawLog
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::')),
    JSON.stringify(outputs),
    result.summary,
    ...result.files.map((path) => readFileSync(path, 'utf8')),
  ].join('\n')
}

function secretsOf(
  { userKey, orgToken, world }: Theater,
  ...more: string[]
): string[] {
  const plain = [
    userKey,
    orgToken,
    ...world.products.keys(),
    ...world.projects.keys(),
    ...world.scans.keys(),
    ...more,
  ]
  return plain.flatMap((secret) => [
    secret,
    Buffer.from(secret).toString('base64'),
  ])
}

const tokenOutputs = ['product-token', 'project-token']

describe('keys and tokens', () => {
  it.each([
    ['pass', ['FINISHED'], {}],
    ['a failed scan', ['FAILED'], {}],
    ['a timeout', ['IN_PROGRESS'], {}],
    [
      'an unknown project token',
      ['FINISHED'],
      { 'project-token': 'e'.repeat(64) },
    ],
    ['wrong input', ['FINISHED'], { timeout: 'soon' }],
  ] as const)(
    'appear nowhere on %s, even with debug logging',
    async (_, states, inputs) => {
      const stage = await theater()
      const token = stage.scan(...states)
      const result = await stage.run(
        { 'request-token': token, ...inputs },
        { debug: true },
      )
      const text = everythingOf(result, tokenOutputs)
      for (const secret of secretsOf(stage, 'e'.repeat(64)))
        expect(text).not.toContain(secret)
      expect(text.length).toBeGreaterThan(500)
    },
  )

  it.each([
    'unavailable',
    'html',
    'truncated',
    'reset-before',
    'redirect',
    'unexpected',
  ] as const)(
    'appear nowhere when the server answers with %s',
    async (name) => {
      const stage = await theater({ faults: [{ fault: { name }, times: 99 }] })
      stage.project()
      const result = await stage.run({ retries: '1' }, { debug: true })
      expect(result.outputs['result']).toBe('error')
      const text = everythingOf(result, tokenOutputs)
      for (const secret of secretsOf(stage)) expect(text).not.toContain(secret)
    },
  )

  it('are masked before anything else is printed', async () => {
    const stage = await theater()
    const { rawLog } = await stage.run({ operation: 'ensure' })
    const lines = rawLog.split('\n')
    expect(lines.slice(0, 2)).toEqual([
      `::add-mask::${stage.userKey}`,
      `::add-mask::${stage.orgToken}`,
    ])
  })
})

describe('hostile text', () => {
  const evil = [
    '::set-output name=result::passed',
    '##[set-output name=x]y',
    '| a | b |',
    '</details><script>alert(1)</script>',
    '@octocat #1 `x` \u202Egnp.exe',
    '<!-- ',
  ].join('')

  it('in names and tags issues no workflow command and breaks no table', async () => {
    const stage = await theater()
    const token = stage.scan('FINISHED')
    const result = await stage.run({
      'request-token': token,
      'product-name': `p ${evil}`,
      'project-name': `q ${evil}`,
      tags: `key=${evil}`,
    })
    expect(result.outputs['result']).not.toBe('error')
    expect(result.suspicious).toEqual([])
    const html = marked.parse(result.summary, { async: false })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<!--')
  })
})
