import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { actionWithProject, type BuiltAction } from '../support/built-action.ts'

const root = join(import.meta.dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'home-'))
afterAll(() => rmSync(home, { recursive: true }))

/** The inputs of our step in the workflow of docs/recipes.md under this heading. */
function recipe(heading: string): Record<string, string> {
  const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8')
  const [, section = ''] = page.split(`## ${heading}\n`)
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(section) ?? []
  const workflow = parse(yaml)
  const [job] = Object.values<{ steps: Record<string, unknown>[] }>(
    workflow.jobs,
  )
  const step = job?.steps.find(({ uses }) => String(uses).includes('OWNER/'))
  return step?.['with'] as Record<string, string>
}

/** A step without a connection among its inputs, and a scanner's environment. */
function stepOf(
  action: BuiltAction,
  inputs: Record<string, string>,
  env: Record<string, string | undefined>,
  checkout: Record<string, string> = {},
) {
  const connection = { 'server-url': '', 'user-key': '', 'org-token': '' }
  const { operation = 'sync', ...rest } = inputs
  const options = { env: { HOME: home, ...env }, checkout, secrets: [] }
  return action.run(operation, { ...connection, ...rest }, options)
}

const cliResults = (url: string, token: string) =>
  `Scan finished.\nDetailed results: ${url}/app/orgs/Acme/projects?token=${token}&tab=libraries\n`

describe('a job that ran the Mend CLI', () => {
  const inputs = recipe('After the Mend CLI')

  it('is reported with its user key alone, without org-token', async () => {
    const { project, ...action } = await actionWithProject()
    const logs = join(home, '.mend/logs')
    mkdirSync(logs, { recursive: true })
    writeFileSync(
      join(logs, 'dep-results.txt'),
      cliResults('https://saas.mend.io', project.token),
    )
    expect(inputs).toMatchObject({
      operation: 'report',
      'scan-output': '~/.mend/logs/dep-results.txt',
    })
    const key = action.keys['user-key']
    const env = { MEND_URL: action.url, MEND_USER_KEY: key }
    const result = await stepOf(action, inputs, env)
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'library-count': '12',
    })
    expect(action.requests().sort()).toEqual([
      'getProjectHierarchy web_main',
      'getProjectInventory web_main',
      'getProjectTags web_main',
    ])
    expect(result.log).toContain(
      'Taken from the environment: MEND_URL, MEND_USER_KEY',
    )
    expect(result.written(['project-token'])).not.toContain(key)
    const lines = result.rawLog.split('\n')
    expect(lines.slice(0, 4)).toContain(`::add-mask::${key}`)
  })

  it('never sends its key to another server', async () => {
    const action = await actionWithProject()
    const other = await actionWithProject()
    const env = { MEND_URL: other.url, MEND_USER_KEY: action.keys['user-key'] }
    const given = { operation: 'check', 'server-url': action.url }
    const result = await stepOf(action, given, env)
    expect(result.outputs['result']).toBe('error')
    expect(result.reasons()[0]).toContain('`server-url`: ')
    expect(result.reasons()[0]).toContain('is not the server of the keys')
    expect([...action.requests(), ...other.requests()]).toEqual([])
  })

  it('lends nothing to a step with its own key', async () => {
    const action = await actionWithProject()
    const env = {
      MEND_URL: 'http://127.0.0.1:9',
      MEND_USER_KEY: 'x'.repeat(64),
    }
    const own = { 'server-url': action.url, ...action.keys }
    const result = await stepOf(action, { operation: 'ensure', ...own }, env)
    expect(result.outputs['result']).toBe('passed')
    expect(result.log).not.toContain('Taken from the environment')
  })
})

describe("the scanners' environment", () => {
  const other = { user: 'f'.repeat(64), organization: 'd'.repeat(64) }

  it('gives one family and masks both', async () => {
    const pasted = [`wss ${other.user}`, other.organization]
    const { project, ...action } = await actionWithProject({ note: pasted })
    const { 'user-key': key, 'org-token': organization } = action.keys
    const env = {
      MEND_URL: `${action.url}/api/v2.0/`,
      MEND_USER_KEY: key,
      MEND_ORG_TOKEN: organization,
      WS_WSS_URL: 'http://127.0.0.1:9/agent',
      WS_USERKEY: other.user,
      WS_APIKEY: other.organization,
    }
    const given = { operation: 'list-tags', 'project-token': project.token }
    const result = await stepOf(action, given, env)
    expect(result.outputs['result']).toBe('passed')
    expect(result.summary).toContain('`note=wss ***`')
    const masks = result.rawLog.split('\n')
    for (const one of [key, organization, ...Object.values(other)]) {
      expect(masks).toContain(`::add-mask::${one}`)
      expect(result.written(['project-token'])).not.toContain(one)
    }
  })

  it('gives no organization of another family', async () => {
    const action = await actionWithProject()
    const key = action.keys['user-key']
    const env = {
      MEND_URL: action.url,
      MEND_USER_KEY: key,
      MEND_ORG_TOKEN: '',
      WS_APIKEY: other.organization,
    }
    const result = await stepOf(action, { operation: 'ensure' }, env)
    expect(result.outputs['result']).toBe('error')
    expect(result.reasons()).toHaveLength(1)
    expect(result.reasons()[0]).toContain(
      "`org-token`: is required but empty; `WS_APIKEY` of the environment counts only with the same scanner's own user key. Add it as a secret",
    )
    expect(action.requests()).toEqual([])
  })

  it('without any key is named in the error', async () => {
    const action = await actionWithProject()
    const env = { MEND_URL: action.url, MEND_USER_KEY: ' ', WS_USERKEY: '' }
    const result = await stepOf(action, { operation: 'ensure' }, env)
    expect(result.reasons()[0]).toContain(
      'is required but empty, and the environment has neither `MEND_USER_KEY` nor `WS_USERKEY`. ',
    )
    expect(result.reasons().join()).not.toContain('MEND_URL')
  })
})

describe('a job that ran the Unified Agent', () => {
  it('is tagged, waited for and reported with its own keys', async () => {
    const inputs = recipe('After the Unified Agent')
    const { project, ...action } = await actionWithProject()
    const token = action.addScan('IN_PROGRESS', 'FINISHED')
    const projects = [
      { projectName: project.name, projectToken: project.token },
    ]
    const { 'user-key': user, 'org-token': organization } = action.keys
    const env = {
      WS_WSS_URL: `${action.url}/agent`,
      WS_USERKEY: user,
      WS_APIKEY: organization,
    }
    const result = await stepOf(action, inputs, env, {
      'whitesource/scanProjectDetails.json': JSON.stringify({ projects }),
      'whitesource/agent.log': `[INFO] - Support Token: ${token}\n`,
    })
    expect(inputs).toMatchObject({ 'scan-output': 'whitesource/*' })
    expect(result.outputs).toMatchObject({
      result: 'passed',
      'request-token-source': 'scan-output',
      'request-state': 'FINISHED',
      'library-count': '12',
    })
    const written = result.written(['project-token'])
    for (const key of [user, organization]) expect(written).not.toContain(key)
  })
})
