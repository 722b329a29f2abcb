import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { RunnerResult } from '../../scripts/runner.ts'
import type { Fault } from '../../src/simulator/protocol/faults.ts'
import { faultCases } from '../reliability/faults.ts'
import { bodyOf, localServers } from '../support/local-servers.ts'
import { type Theater, theater } from '../support/play.ts'
import { encodings, secretsIn } from '../support/rehearsal.ts'

/** Everything that a step leaves, before any masking; without the masks themselves. */
function everythingOf(result: RunnerResult, but: string[] = []): string {
  // A step that never came to its end would leave nothing to find.
  expect(result.outputs['result']).toMatch(/^[a-z-]+$/)
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

function secretsOf({ world }: Theater, ...more: string[]): string[] {
  return [...secretsIn(world), ...more.flatMap(encodings)]
}

/** Real time passes while a server hangs or drips. */
const isPatient = ({ name }: Fault) => ['hang', 'slow', 'drip'].includes(name)

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

  it.each(faultCases.filter(({ fault }) => !isPatient(fault)))(
    'appear nowhere when the server answers with $fault',
    async ({ fault }) => {
      const stage = await theater({ faults: [{ fault, times: 99 }] })
      stage.project()
      const result = await stage.run({ retries: '1' }, { debug: true })
      const text = everythingOf(result, tokenOutputs)
      for (const secret of secretsOf(stage)) expect(text).not.toContain(secret)
      expect(text.length).toBeGreaterThan(500)
    },
  )

  it.each([
    ['a skipped run', { 'user-key': '', 'on-missing-credentials': 'skip' }, {}],
    ['a dry run', { 'dry-run': 'true' }, {}],
    ['a cancelled run', {}, { signalAt: 'Scan: IN_PROGRESS' }],
  ] as const)('appear nowhere on %s', async (_, inputs, options) => {
    const stage = await theater()
    const token = stage.scan('IN_PROGRESS')
    const result = await stage.run(
      { 'request-token': token, ...inputs },
      { debug: true, ...options },
    )
    const text = everythingOf(result, tokenOutputs)
    for (const secret of secretsOf(stage)) expect(text).not.toContain(secret)
  })

  const echoes: Record<string, (text: string) => string> = {
    'as it is': (text) => text,
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
      const servers = localServers()
      try {
        const port = await servers.http(async (request, response) => {
          const body = echoes[echo]?.(await bodyOf(request)) ?? ''
          const [status, text, location] = answers[answer]?.(body) ?? [500, '']
          if (location) response.setHeader('location', location)
          response.writeHead(status).end(text)
        })
        const stage = await theater()
        const given = stage.project()
        const inputs = {
          'server-url': `http://127.0.0.1:${port}`,
          'product-token': given.product.token,
          'project-token': given.token,
          'request-token': stage.scan('FINISHED'),
          retries: '1',
        }
        const result = await stage.run(inputs, { debug: true })
        expect(result.outputs['result']).toBe('error')
        const text = everythingOf(result, tokenOutputs)
        for (const secret of secretsOf(stage))
          expect(text).not.toContain(secret)
      } finally {
        await servers.close()
      }
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
