import { createServer } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import type { RunnerResult } from '../../scripts/runner.ts'
import { operationNames } from '../../src/domain/operations.ts'
import { theater } from '../support/play.ts'

/** What a user sees of a step that could not be done. */
function seen(result: RunnerResult) {
  return {
    exitCode: result.exitCode,
    result: result.outputs['result'],
    errors: result.annotations.map(
      ({ level, message }) => `${level}: ${message}`,
    ),
  }
}

describe('input that is wrong', () => {
  it('is reported all at once, one error each, before any request', async () => {
    const stage = await theater()
    const result = await stage.run({
      'user-key': '',
      'product-name': 'web',
      'product-token': 'a'.repeat(64),
      timeout: 'soon',
      'request-timeout': '0s',
      tags: 'team',
      'server-url': 'http://mend.example.com',
      'ca-certificate': 'nowhere.pem',
      'tag-mode': 'merge',
    })
    expect(stage.requests()).toEqual([])
    expect(result.exitCode).toBe(1)
    expect(result.outputs['result']).toBe('error')
    const named = result.annotations.map(({ level, message }) => [
      level,
      /^`([a-z-]+)`: /.exec(message)?.[1],
    ])
    expect(named).toEqual([
      ['error', 'server-url'],
      ['error', 'request-timeout'],
      ['error', 'tags'],
      ['error', 'tag-mode'],
      ['error', 'timeout'],
      ['error', 'ca-certificate'],
      ['error', 'product-name'],
      ['error', 'user-key'],
    ])
    expect(result.outputs['reasons']?.split('\n')).toHaveLength(8)
    expect(result.summary).toContain('user-key')
  })

  it('names the known operations', async () => {
    const stage = await theater()
    const result = await stage.run({ operation: 'synch' })
    expect(seen(result).errors).toEqual([
      `error: \`operation\`: "synch": expected one of ${operationNames.join(', ')}`,
    ])
    expect(stage.requests()).toEqual([])
  })

  it('does not let reports be written outside of workspace and RUNNER_TEMP', async () => {
    const stage = await theater()
    const result = await stage.run({ 'report-directory': '/etc/mend' })
    expect(seen(result).errors[0]).toMatch(
      /^error: `report-directory`: .*RUNNER_TEMP/,
    )
    expect(stage.requests()).toEqual([])
  })
})

describe('missing credentials', () => {
  const fork = {
    eventName: 'pull_request',
    ref: 'refs/pull/7/merge',
    event: {
      pull_request: {
        head: {
          ref: 'x',
          sha: 'd'.repeat(40),
          repo: { full_name: 'mallory/web' },
        },
        base: { ref: 'main', repo: { full_name: 'acme/web' } },
      },
    },
  }
  const withoutHeadRepository = {
    ...fork,
    event: {
      pull_request: {
        ...fork.event.pull_request,
        head: { ...fork.event.pull_request.head, repo: null },
      },
    },
  }
  const none = { 'user-key': '', 'org-token': '' }

  it('fail, and say that forks get no secrets', async () => {
    const stage = await theater()
    const { exitCode, errors } = seen(await stage.run(none, fork))
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(2)
    expect(errors[0]).toContain('comes from a fork')
  })

  it('fail, and say that Dependabot gets only its own secrets', async () => {
    const stage = await theater()
    const { exitCode, errors } = seen(
      await stage.run(none, { env: { GITHUB_ACTOR: 'dependabot[bot]' } }),
    )
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(2)
    expect(errors[0]).toContain('Dependabot store')
  })

  it.each([
    ['a fork', fork],
    ['a fork that is gone', withoutHeadRepository],
    ['a review of a fork', { ...fork, eventName: 'pull_request_review' }],
    ['Dependabot', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }],
    ['nobody in particular', {}],
  ])('of %s end green when told to skip, and say why', async (_, run) => {
    const stage = await theater()
    const inputs = { ...none, 'on-missing-credentials': 'skip' }
    const result = await stage.run(inputs, run)
    expect(seen(result)).toMatchObject({ exitCode: 0, result: 'skipped' })
    expect(result.outputs['reasons']).toContain('`user-key`')
    expect(result.annotations[0]?.level).toBe('notice')
    expect(result.summary).toContain('skipped')
    expect(stage.requests()).toEqual([])
  })

  it('do not hide that another input is wrong', async () => {
    const stage = await theater()
    const inputs = {
      ...none,
      'on-missing-credentials': 'skip',
      timeout: 'soon',
    }
    expect(seen(await stage.run(inputs, fork))).toMatchObject({
      exitCode: 1,
      result: 'error',
    })
  })

  it('are none where a fork is given keys, as by pull_request_target', async () => {
    const stage = await theater()
    const target = { ...fork, eventName: 'pull_request_target' }
    const { result } = seen(await stage.run({}, target))
    expect(result).toBe('passed')
  })
})

describe('what could not be done', () => {
  it.each([
    [
      'a wrong user key',
      { 'user-key': 'b'.repeat(64) },
      ['not allowed', '`user-key`', '`server-url`', '5001'],
    ],
    [
      'a wrong organization token',
      { 'org-token': 'b'.repeat(64) },
      ['`org-token`', '2015'],
    ],
    [
      'an unknown project token',
      { 'project-token': 'b'.repeat(64) },
      ['`project-token`', '5001'],
    ],
    [
      'a product that may not be created',
      { create: 'false' },
      ['There is no product "web"', '`product-name`'],
    ],
  ] as const)(
    'because of %s says so, and what to change',
    async (_, inputs, words) => {
      const stage = await theater()
      const { exitCode, result, errors } = seen(await stage.run(inputs))
      expect({ exitCode, result }).toEqual({ exitCode: 1, result: 'error' })
      expect(errors).toHaveLength(1)
      for (const word of words) expect(errors[0]).toContain(word)
    },
  )

  it('because a gateway answers HTML names the input and shows no page', async () => {
    const stage = await theater({
      faults: [{ fault: { name: 'html' }, times: 99 }],
    })
    const { errors } = seen(await stage.run({ retries: '1' }))
    expect(errors[0]).toContain('`server-url`')
    expect(errors[0]).not.toContain('<html')
    expect(stage.requests()).toHaveLength(2)
  })

  it('because nobody listens names the address and the input', async () => {
    const stage = await theater()
    const url = await deadAddress()
    const { exitCode, result, errors } = seen(
      await stage.run({ 'server-url': url, retries: '2' }),
    )
    expect({ exitCode, result }).toEqual({ exitCode: 1, result: 'error' })
    expect(errors[0]).toContain('`server-url`')
    expect(errors[0]).toContain(url.replace('http://', ''))
  })

  it('because the server hangs names the time and the input', async () => {
    const stage = await theater({
      faults: [{ fault: { name: 'hang' }, times: 99 }],
    })
    const { errors } = seen(
      await stage.run({ 'request-timeout': '1s', retries: '0' }),
    )
    expect(errors[0]).toContain('`request-timeout`')
  })

  it('leaves what was done before in outputs and summary', async () => {
    const stage = await theater({
      faults: [
        {
          fault: { name: 'unexpected' },
          requestType: 'getProjectInventory',
          times: 99,
        },
      ],
    })
    stage.project()
    const token = stage.scan('FINISHED')
    const result = await stage.run({ 'request-token': token, retries: '0' })
    expect(result.outputs).toMatchObject({
      result: 'error',
      'project-name': 'web_main',
      'request-state': 'FINISHED',
      'tags-added': '3',
      // The hierarchy was read; nothing of the inventory is guessed.
      'library-count': '12',
      'license-count': '',
    })
    expect(result.summary).toContain('Get Project Inventory')
  })
})

/** An address on which nobody listens: of a server that has just gone. */
async function deadAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}
