import { describe, expect, it, jest } from '@jest/globals'
import { outputNames } from '../../src/reports/outputs.ts'
import {
  actionWithProject,
  type BuiltAction,
  type BuiltRun,
  builtAction,
  onceListening,
} from '../support/built-action.ts'
import { type GithubAnswer, githubApi } from '../support/github-api.ts'
import { serversForEachTest } from '../support/local-servers.ts'
import { describeOnPosix } from '../support/posix.ts'
import { unresponsivePort } from '../support/unresponsive-port.ts'

/** In real time: how fast the step ends is what is tested. */
const maxMs = 2_000

// A busy machine may be slow once; a step that ends late is late every time.
jest.retryTimes(2, { logErrorsBeforeRetry: true })

const path = `/repos/acme/web/statuses/${'c'.repeat(40)}`
const servers = serversForEachTest()
const signals = ['SIGINT', 'SIGTERM'] as const

/** Cancels a step with a status, and checks that it ended within 2 s. */
async function cancelledWith(
  answers: readonly GithubAnswer[],
  {
    cancelWith,
    atRequest,
    operation = 'wait',
    action,
  }: {
    readonly cancelWith?: NodeJS.Signals
    /** The number of the request to GitHub with which the job is cancelled. */
    readonly atRequest: number
    readonly operation?: string
    readonly action?: BuiltAction
  },
) {
  const controller = new AbortController()
  let [requests, cancelledAt] = [0, Number.NaN]
  const onRequest = () => {
    if (++requests !== atRequest) return
    cancelledAt = performance.now()
    controller.abort()
  }
  const github = await githubApi({ [path]: answers }, { onRequest })
  const built = action ?? (await builtAction())
  const scan = operation === 'wait' ? built.addScan('IN_PROGRESS') : ''
  const result = await built.run(
    operation,
    { 'commit-status': 'mend', 'request-token': scan },
    {
      nodeArgs: [],
      cancelOn: controller.signal,
      cancelWith,
      env: github.env,
    },
  )
  expect(performance.now() - cancelledAt).toBeLessThan(maxMs)
  expect(Object.keys(result.outputs)).toHaveLength(outputNames.length)
  expect(result.summary).toContain('## Mend Project')
  return { github, result }
}

const ended = { state: 'error', description: expect.stringMatching(/^canc/) }

function expectCancelled({ exitCode, outputs }: BuiltRun) {
  expect({ exitCode, result: outputs['result'] }).toEqual({
    exitCode: 1,
    result: 'cancelled',
  })
}

describeOnPosix('the status of a job that is cancelled', () => {
  it.each(signals)(
    'by %s is set to error within the 2 s of the step',
    async (cancelWith) => {
      const answers = [[201]] as const
      const given = { cancelWith, atRequest: 1 }
      const { github, result } = await cancelledWith(answers, given)
      expectCancelled(result)
      expect(github.bodies).toMatchObject([{ state: 'pending' }, ended])
      expect(result.annotations.map(({ level }) => level)).toEqual(['error'])
    },
  )

  it.each<[string, readonly GithubAnswer[], number]>([
    ['does not answer about pending', ['silence', [201]], 2],
    ['does not answer any more', [[201], 'silence'], 2],
    ['is down', [[201], [503]], 2],
    ['refuses', [[403]], 2],
  ])('is tried once where GitHub %s', async (_, answers, requests) => {
    const { github, result } = await cancelledWith(answers, { atRequest: 1 })
    expectCancelled(result)
    expect(github.requests.length).toBeLessThanOrEqual(requests)
  })

  it.each<[string, readonly GithubAnswer[]]>([
    ['hangs', [[201], 'silence']],
    ['is down', [[201], [503]]],
  ])(
    'while GitHub %s about the outcome is tried once more, and the result stays',
    async (_, answers) => {
      const action = await actionWithProject()
      const given = { atRequest: 2, operation: 'report', action }
      const { github, result } = await cancelledWith(answers, given)
      expect(result.outputs['result']).toBe('passed')
      expect(result.exitCode).toBe(0)
      expect(github.requests).toHaveLength(3)
      expect(result.notes()).toEqual([
        expect.stringMatching(/^notice: `commit-status`: no status is set/),
      ])
    },
  )
})

describeOnPosix('a cancelled job without a connection to GitHub', () => {
  async function expectSoon(env: Readonly<Record<string, string>>) {
    const controller = new AbortController()
    let cancelledAt = Number.NaN
    const action = await builtAction()
    const inputs = { 'request-token': action.addScan('IN_PROGRESS') }
    const result = await action.run(
      'wait',
      { ...inputs, 'commit-status': 'mend' },
      {
        nodeArgs: [],
        cancelOn: controller.signal,
        env,
        onLine(line) {
          if (!line.includes('Scan: IN_PROGRESS')) return
          cancelledAt = performance.now()
          controller.abort()
        },
      },
    )
    expect(performance.now() - cancelledAt).toBeLessThan(maxMs)
    expectCancelled(result)
    expect(result.summary).toContain('cancelled')
  }

  it('ends within 2 s when GitHub accepts no connection', async () => {
    const { port, close } = await unresponsivePort()
    try {
      await expectSoon({ GITHUB_API_URL: `http://127.0.0.1:${port}` })
    } finally {
      await close()
    }
  })

  it.each(['GitHub', 'the proxy'])(
    'ends within 2 s when %s does not answer',
    async (silent) => {
      const address = `127.0.0.1:${await servers.silent()}`
      await expectSoon(
        silent === 'GitHub'
          ? { GITHUB_API_URL: `https://${address}` }
          : {
              GITHUB_API_URL: 'https://github.test/api/v3',
              HTTPS_PROXY: address,
              NO_PROXY: '127.0.0.1',
            },
      )
    },
  )
})

describe('the status of a step with a defect', () => {
  it('is error, and holds no secret', async () => {
    const github = await githubApi({ [path]: [[201]] })
    const action = await builtAction({ faults: () => ({ name: 'hang' }) })
    const program = `throw new Error('broken ' + process.env['INPUT_USER-KEY'])`
    const nodeArgs = onceListening(`setTimeout(() => { ${program} }, 200)`)
    const inputs = { 'commit-status': 'mend' }
    const options = { nodeArgs, env: github.env }
    const result = await action.run('sync', inputs, options)
    expect(result.outputs['result']).toBe('error')
    expect(github.bodies.at(-1)).toMatchObject({
      state: 'error',
      description: expect.stringMatching(/^error: .*broken \*\*\*/),
    })
  })
})
