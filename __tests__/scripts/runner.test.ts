import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import {
  type RunnerOptions,
  type RunnerResult,
  runAction,
} from '../../scripts/runner.ts'
import { describeOnPosix } from '../support/posix.ts'

const folder = mkdtempSync(join(tmpdir(), 'fake-actions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const results: RunnerResult[] = []
afterEach(async () => {
  for (const result of results.splice(0)) await result.dispose()
})

const manifest = `
name: Fake
inputs:
  user-key: { description: secret }
  retries: { description: number, default: '5' }
  dry run: { description: flag, default: false }
  github-token: { description: token, default: '\${{ github.token }}' }
runs: { using: node24, main: dist/index.js }
`

/** Runs an action that consists of this program. */
async function run(
  program: string,
  options: Partial<RunnerOptions> = {},
): Promise<RunnerResult> {
  const action = mkdtempSync(join(folder, 'action-'))
  await mkdir(join(action, 'dist'))
  await writeFile(join(action, 'action.yml'), manifest)
  await writeFile(
    join(action, 'dist', 'index.js'),
    `import fs from 'node:fs'\nconst { env } = process\n${program}`,
  )
  const result = await runAction({ dist: join(action, 'dist'), ...options })
  results.push(result)
  return result
}

/** A program that prints this text. */
function printing(text: string): string {
  return `console.log(${JSON.stringify(text)})`
}

function setOutput(text: string): string {
  return `fs.appendFileSync(env.GITHUB_OUTPUT, ${JSON.stringify(text)})`
}

describe('the environment of a step', () => {
  it('has every declared input, given or by default, and no other variables', async () => {
    process.env['LEAKED'] = 'yes'
    const { log } = await run('console.log(JSON.stringify(env))', {
      inputs: { 'User-Key': 'key', 'dry run': 'true', unknown: 'x' },
    })
    delete process.env['LEAKED']
    const lines = log.split('\n')
    const env = JSON.parse(lines.at(-1) ?? '')
    expect(env).toMatchObject({
      'INPUT_USER-KEY': 'key',
      INPUT_RETRIES: '5',
      INPUT_DRY_RUN: 'true',
      'INPUT_GITHUB-TOKEN': '***',
      INPUT_UNKNOWN: 'x',
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_HEAD_REF: '',
      RUNNER_ENVIRONMENT: 'github-hosted',
    })
    expect(env).not.toHaveProperty('LEAKED')
    expect(env).not.toHaveProperty('RUNNER_DEBUG')
    expect(lines[0]).toBe("##[warning]Unexpected input(s) 'unknown'")
  })

  it('describes the event in variables and in its payload', async () => {
    const { log } = await run(
      `console.log(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
       console.log(env.GITHUB_EVENT_NAME, env.GITHUB_HEAD_REF, env.GITHUB_REPOSITORY)
       console.log(env.GITHUB_SHA, env.GITHUB_REF_TYPE, env.GITHUB_ACTOR, env.GITHUB_JOB)`,
      {
        eventName: 'pull_request',
        event: { pull_request: { head: { ref: 'dev' } } },
        repository: 'acme/shop',
        ref: 'refs/tags/v1',
        sha: 'abc',
        env: { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_JOB: undefined },
      },
    )
    expect(log.split('\n')).toEqual([
      '{"pull_request":{"head":{"ref":"dev"}}}',
      'pull_request dev acme/shop',
      'abc tag dependabot[bot] undefined',
    ])
  })

  it('starts in the workspace with the files that were checked out', async () => {
    const { log, workspace } = await run(
      `console.log(process.cwd() === fs.realpathSync(env.GITHUB_WORKSPACE))
       console.log(fs.readFileSync('a/b.txt', 'utf8'))`,
      { checkout: { 'a/b.txt': 'text' } },
    )
    expect(log).toBe('true\ntext')
    expect(basename(workspace)).toBe('workspace')
  })

  it('passes arguments to Node', async () => {
    const nodeArgs = ['--stack-trace-limit=3']
    const program = 'console.log(process.execArgv.join())'
    const { log } = await run(program, { nodeArgs })
    expect(log).toBe('--stack-trace-limit=3')
  })
})

describe('the end of a step', () => {
  it.each([
    ['process.exitCode = 0', 0, 'success'],
    ['process.exitCode = 3', 3, 'failure'],
    ['throw new Error()', 1, 'failure'],
  ])('of %j has exit code %i: %s', async (program, exitCode, conclusion) => {
    const result = await run(program)
    expect(result).toMatchObject({ exitCode, conclusion, signal: null })
  })

  it('is a failure when the outputs are not valid, whatever the exit code', async () => {
    const result = await run(setOutput('json<<END\nno end'))
    expect(result).toMatchObject({
      exitCode: 0,
      conclusion: 'failure',
      outputs: {},
    })
    expect(result.annotations.at(-1)?.message).toContain('END')
  })

  it('keeps outputs, summary and files even of a failed step', async () => {
    const { outputs, summary, files, temp } = await run(
      `${setOutput('result=failed\njson<<E\n{\n}\nE\n')}
       fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Mend\\n')
       fs.mkdirSync(env.RUNNER_TEMP + '/mine')
       fs.writeFileSync(env.RUNNER_TEMP + '/mine/report.json', '{}')
       process.exit(1)`,
    )
    expect(outputs).toEqual({ result: 'failed', json: '{\n}' })
    expect(summary).toBe('# Mend\n')
    expect(files).toEqual([join(temp, 'mine', 'report.json')])
    expect(await readFile(files[0] ?? '', 'utf8')).toBe('{}')
  })

  it('rejects a summary above one mebibyte', async () => {
    const { summary, annotations, conclusion } = await run(
      `fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1_048_577))`,
    )
    expect(summary).toBe('')
    expect(annotations[0]?.message).toContain('upload aborted')
    expect(conclusion).toBe('success')
  })

  it('can be disposed of', async () => {
    const { temp, dispose } = await run('')
    expect(existsSync(dirname(temp))).toBe(true)
    await dispose()
    expect(existsSync(dirname(temp))).toBe(false)
  })

  it('fails without leaving files when there is no action', async () => {
    const missing = join(folder, 'nowhere', 'dist')
    await expect(runAction({ dist: missing })).rejects.toThrow('action.yml')
  })
})

describeOnPosix('a cancelled step', () => {
  const waiting = 'setInterval(() => {}, 1_000)\nconsole.log("waiting")'

  it('gets SIGINT and can end by itself', async () => {
    const result = await run(
      `process.on('SIGINT', () => { ${setOutput('result=cancelled\n')}; process.exit(1) })
       ${waiting}`,
      { cancelAtLine: 'waiting' },
    )
    expect(result).toMatchObject({
      conclusion: 'cancelled',
      exitCode: 1,
      signal: null,
      outputs: { result: 'cancelled' },
    })
  })

  it('is ended by SIGINT when it does not listen', async () => {
    const result = await run(waiting, { cancelAtLine: /^wait/ })
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGINT' })
  })

  it('gets SIGTERM and is then killed when it does not end', async () => {
    const result = await run(
      `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name))
       ${waiting}`,
      { cancelAtLine: 'waiting', killDelaysMs: [50, 500] },
    )
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
    expect(result.log).toBe('waiting\nSIGINT\nSIGTERM')
  })

  it('can be cancelled after some time', async () => {
    const result = await run(waiting, { cancelAfterMs: 1 })
    expect(result).toMatchObject({ conclusion: 'cancelled', signal: 'SIGINT' })
  })
})

describe('the log of a step', () => {
  it('masks secrets, and texts that the action masks, in their usual encodings', async () => {
    const { log, rawLog, summary } = await run(
      `${printing(
        'before: to"ken\n::add-mask::to"ken%0Aline two\nafter: to"ken, dG8ia2Vu, to%22ken, to\\"ken, line two, s3cret',
      )}
       fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 's3cret')`,
      { secrets: ['s3cret'] },
    )
    expect(log).toBe('before: to"ken\nafter: ***, ***, ***, ***, ***, ***')
    expect(rawLog).toContain('s3cret')
    expect(summary).toBe('***')
  })

  it('masks overlapping secrets as one', async () => {
    const secrets = ['abcd', 'bcdef', 'abc']
    const { log } = await run(printing('abcdef abc xbcdef'), { secrets })
    expect(log).toBe('*** *** x***')
  })

  it('executes commands on stdout and stderr', async () => {
    const { annotations, log, suspiciousLines } = await run(
      `${printing(
        '::group::Tags\na=b\n::endgroup::\n  ::notice title=a%2Cb%3A c::50%25%0Aof it\n::debug::hidden\n::unknown::shown',
      )}
       console.error('::error::bad')`,
    )
    const notice = { level: 'notice', title: 'a,b: c', message: '50%\nof it' }
    const error = { level: 'error', title: '', message: 'bad' }
    expect(annotations).toHaveLength(2)
    expect(annotations).toEqual(expect.arrayContaining([notice, error]))
    expect(log).toContain('##[group]Tags\na=b\n##[endgroup]')
    expect(log).toContain('::unknown::shown')
    expect(log).not.toContain('hidden')
    expect(suspiciousLines).toEqual([])
  })

  it('shows debug lines with debug logging', async () => {
    const program = `${printing('::debug::shown')}\nconsole.log(env.RUNNER_DEBUG)`
    const { log } = await run(program, { debug: true })
    expect(log).toBe('##[debug]shown\n1')
  })

  it.each([
    '::set-output name=result::passed',
    'library ##[error]x',
    'library ##[add-mask]a',
    '\u00a0::save-state name=x::y',
    '::echo::on',
  ])('reports the suspicious line %j', async (line) => {
    const { suspiciousLines } = await run(printing(`harmless\n${line}`))
    expect(suspiciousLines).toEqual([line])
  })

  it('executes no command between stop-commands and its token', async () => {
    const { annotations, suspiciousLines } = await run(
      printing('::stop-commands::token1\n::error::a\n::token1::\n::error::b'),
    )
    expect(annotations).toEqual([{ level: 'error', title: '', message: 'b' }])
    expect(suspiciousLines).toContain('::stop-commands::token1')
  })

  it('keeps ten annotations of each level and 4,096 characters of each annotation', async () => {
    const line = `::warning::${'x'.repeat(5_000)}`
    const lines = Array.from({ length: 12 }, () => line)
    const { annotations } = await run(
      printing(`${lines.join('\n')}\n::error::e`),
    )
    expect(annotations).toHaveLength(11)
    expect(annotations[0]?.message).toHaveLength(4_096)
  })

  it('splits lines as the runner does and keeps characters whole', async () => {
    const seen: string[] = []
    const { log } = await run(
      `process.stdout.write('a\\r\\nb\\rc\\n')
       process.stdout.write(Buffer.from([0xc3])); process.stdout.write(Buffer.from([0xa4]))`,
      { onLine: (line) => seen.push(line) },
    )
    expect(log).toBe('a\nb\nc\nä')
    expect(seen).toEqual(['a', 'b', 'c', 'ä'])
  })
})

describe('many steps at once', () => {
  it('do not affect each other', async () => {
    const runs = [...'01234567'].map((i) =>
      run(`${setOutput(`result=${i}\n`)}\nconsole.log(env.RUNNER_TEMP)`),
    )
    const many = await Promise.all(runs)
    const results = many.map(({ outputs }) => outputs['result'])
    expect(results.join('')).toBe('01234567')
    expect(new Set(many.map(({ log }) => log)).size).toBe(8)
  })
})
