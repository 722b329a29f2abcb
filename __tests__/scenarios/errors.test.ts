import { describe, expect, it } from '@jest/globals'
import { operationNames } from '../../src/domain/operations.ts'
import { always, builtAction } from '../support/built-action.ts'
import { freePort } from '../support/company-network.ts'
import { warnedOfEmpty } from '../support/empty-inventory.ts'
import { pullRequest } from '../support/pull-request.ts'

describe('an invalid input', () => {
  it('is reported with all others, one error each, before any request', async () => {
    const action = await builtAction()
    const result = await action.run('sync', {
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
    expect(action.requests()).toEqual([])
    expect(result.exitCode).toBe(1)
    expect(result.outputs['result']).toBe('error')
    const names = result
      .notes()
      .map((note) => /^error: `([a-z-]+)`: /.exec(note)?.[1])
    expect(names.join(' ')).toBe(
      'server-url request-timeout tags tag-mode timeout ca-certificate product-name user-key',
    )
    expect(result.reasons()).toHaveLength(8)
    expect(result.summary).toContain('user-key')
  })

  it('names the known operations', async () => {
    const action = await builtAction()
    const result = await action.run('synch')
    expect(result.notes()).toEqual([
      `error: \`operation\`: "synch": expected one of ${operationNames.join(', ')}`,
    ])
    expect(action.requests()).toEqual([])
  })

  it('cannot put reports outside of the workspace and RUNNER_TEMP', async () => {
    const action = await builtAction()
    const result = await action.run('sync', { 'report-directory': '/etc/mend' })
    expect(result.notes()[0]).toMatch(
      /^error: `report-directory`: .*RUNNER_TEMP/,
    )
    expect(action.requests()).toEqual([])
  })
})

describe('many invalid lines', () => {
  it('are all shown, each once in the log and with its number, before any request', async () => {
    const action = await builtAction()
    const wrong = Array.from({ length: 15 }, (_, n) => `wrong-${n} > 0`)
    const result = await action.run('sync', {
      'fail-on': `critical > 0\n${wrong.join('\n')}`,
      tags: 'env=prod',
      'remove-tags': 'env',
    })
    expect(result.outputs['result']).toBe('error')
    for (const [n, line] of wrong.entries()) {
      const start = `\`fail-on\`, line ${n + 2}: "${line}"`
      expect(result.log.split(start)).toHaveLength(2)
      expect(result.summary).toContain(`line ${n + 2}`)
    }
    expect(result.log).toContain('`remove-tags`: "env" is removed here')
    expect(result.annotations).toHaveLength(10)
    expect(action.requests()).toEqual([])
  })
})

describe('missing credentials', () => {
  const fork = pullRequest('x', { repository: 'mallory/web' })
  const deletedFork = pullRequest('x', { repository: null })
  const dependabot = { env: { GITHUB_ACTOR: 'dependabot[bot]' } }
  const none = { 'user-key': '', 'org-token': '' }

  it.each([
    ['forks get no secrets', fork, 'comes from a fork'],
    ['Dependabot gets only its own secrets', dependabot, 'Dependabot store'],
  ])('fail the step and say that %s', async (_, options, words) => {
    const action = await builtAction()
    const result = await action.run('sync', none, options)
    expect(result.exitCode).toBe(1)
    expect(result.notes()).toHaveLength(2)
    expect(result.notes()[0]).toContain(words)
  })

  it.each([
    ['a fork', fork],
    ['a deleted fork', deletedFork],
    ['a review of a fork', { ...fork, eventName: 'pull_request_review' }],
    ['Dependabot', dependabot],
  ])('of %s skip the step on request and say why', async (_, options) => {
    const action = await builtAction()
    const inputs = { ...none, 'on-missing-credentials': 'skip' }
    const result = await action.run('sync', inputs, options)
    expect(result.exitCode).toBe(0)
    expect(result.outputs['result']).toBe('skipped')
    expect(result.outputs['reasons']).toContain('`user-key`')
    expect(result.annotations[0]?.level).toBe('notice')
    expect(result.summary).toContain('skipped')
    expect(action.requests()).toEqual([])
  })

  it.each([
    ['a push', {}],
    ['a pull request of the same repository', pullRequest('x')],
    ['pull_request_target', { ...fork, eventName: 'pull_request_target' }],
    ['a schedule', { eventName: 'schedule' }],
  ])(
    'of %s fail the step even on request, since a misspelled secret must not switch the gate off',
    async (_, options) => {
      const action = await builtAction()
      const inputs = { ...none, 'on-missing-credentials': 'skip' }
      const result = await action.run('sync', inputs, options)
      expect(result.exitCode).toBe(1)
      expect(result.outputs['result']).toBe('error')
      expect(result.outputs['reasons']).toContain(
        'applies only to pull requests',
      )
      expect(action.requests()).toEqual([])
    },
  )

  it('do not hide that another input is invalid', async () => {
    const action = await builtAction()
    const skip = { 'on-missing-credentials': 'skip', timeout: 'soon' }
    const result = await action.run('sync', { ...none, ...skip }, fork)
    expect(result.exitCode).toBe(1)
    expect(result.outputs['result']).toBe('error')
  })

  it('are no problem when a fork gets keys, as from pull_request_target', async () => {
    const action = await builtAction()
    const options = { ...fork, eventName: 'pull_request_target' }
    const { outputs } = await action.run('sync', {}, options)
    expect(outputs).toMatchObject(warnedOfEmpty)
  })
})

describe('an error', () => {
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
      'a missing product that must not be created',
      { create: 'false' },
      ['There is no product "web"', '`product-name`'],
    ],
  ] as const)(
    'because of %s says so and what to change',
    async (_, inputs, words) => {
      const action = await builtAction()
      const result = await action.run('sync', inputs)
      expect(result.exitCode).toBe(1)
      expect(result.outputs['result']).toBe('error')
      expect(result.notes()).toHaveLength(1)
      for (const word of words) expect(result.notes()[0]).toContain(word)
    },
  )

  it('because of an HTML answer names the input and does not show the HTML', async () => {
    const action = await builtAction({ faults: always({ name: 'html' }) })
    const result = await action.run('sync', { retries: '1' })
    expect(result.notes()[0]).toContain('`server-url`')
    expect(result.notes()[0]).not.toContain('<html')
    expect(action.requests()).toHaveLength(2)
  })

  it('because no server is there names the address and the input', async () => {
    const action = await builtAction()
    const address = `127.0.0.1:${await freePort()}`
    const inputs = { 'server-url': `http://${address}`, retries: '2' }
    const result = await action.run('sync', inputs)
    expect(result.exitCode).toBe(1)
    expect(result.outputs['result']).toBe('error')
    expect(result.notes()[0]).toContain('`server-url`')
    expect(result.notes()[0]).toContain(address)
  })

  it('because the server hangs names the input for the time limit', async () => {
    const action = await builtAction({ faults: always({ name: 'hang' }) })
    const inputs = { 'request-timeout': '1s', retries: '0' }
    const result = await action.run('sync', inputs)
    expect(result.notes()[0]).toContain('`request-timeout`')
  })

  it('keeps what was done before in outputs and summary', async () => {
    const faults = always({ name: 'unexpected' }, 'getProjectInventory')
    const action = await builtAction({ faults })
    action.addProject()
    const token = action.addScan('FINISHED')
    const inputs = { 'request-token': token, retries: '0' }
    const { outputs, summary } = await action.run('sync', inputs)
    expect(outputs).toMatchObject({
      result: 'error',
      'project-name': 'web_main',
      'request-state': 'FINISHED',
      'tags-added': '3',
      // From the hierarchy; nothing of the inventory is guessed.
      'library-count': '12',
      'license-count': '',
    })
    expect(summary).toContain('Get Project Inventory')
  })
})
