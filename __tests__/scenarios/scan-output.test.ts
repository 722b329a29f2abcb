import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { encodedForms } from '../../src/domain/text/redact.ts'
import { actionWithProject } from '../support/built-action.ts'
import { itOnPosix } from '../support/posix.ts'

const home = mkdtempSync(join(tmpdir(), 'home-'))
afterAll(() => rmSync(home, { recursive: true }))

describe('a log that grows over weeks', () => {
  const logOf = (...tokens: string[]) => ({
    'agent.log': tokens.map((one) => `Support Token: ${one}\n`).join(''),
  })
  const gone = 'e'.repeat(32)

  it.each(['wait', 'sync'])(
    'leaves out the scans that Mend no longer knows (%s)',
    async (operation) => {
      const action = await actionWithProject()
      const token = action.addScan('IN_PROGRESS', 'FINISHED')
      const checkout = logOf(gone, token)
      const given = { 'scan-output': 'agent.log' }
      const result = await action.run(operation, given, { checkout })
      expect(result.outputs).toMatchObject({
        result: 'passed',
        'request-state': 'FINISHED',
      })
      expect(Number(result.outputs['wait-seconds'])).toBeLessThan(30)
      expect(result.notes().join()).toContain('no longer knows: 1.')
    },
  )

  it('fails where the last scan is the unknown one', async () => {
    const action = await actionWithProject()
    const checkout = logOf(action.addScan('FINISHED'), gone)
    const given = { 'scan-output': 'agent.log' }
    const result = await action.run('wait', given, { checkout })
    expect(result.outputs['result']).toBe('failed')
  })
})

describe('an offline request among the files', () => {
  const orgToken = '0f1e2d3c4b5a6978'.repeat(4)
  const userKey = '89abcdef01234567'.repeat(4)
  const apiKey = 'key "with" quotes\\ and more'
  const keys = [orgToken, userKey, apiKey]

  it('has its keys hidden wherever Mend repeats them', async () => {
    const { project, ...action } = await actionWithProject()
    const token = action.addScan('FINISHED')
    project.tags.set('owner', keys)
    for (const [index, key] of keys.entries()) {
      const library = [...project.contents.libraries.values()][index]
      if (library) Object.assign(library, { name: key, artifactId: `x-${key}` })
    }
    const fields = { updateType: 'OVERRIDE', orgToken, userKey, apiKey }
    const given = {
      'scan-output': 'whitesource/*',
      'project-token': project.token,
      'report-formats': 'json, csv, markdown, html, cyclonedx, spdx, sarif',
    }
    const result = await action.run('sync', given, {
      checkout: {
        'whitesource/update-request.txt': JSON.stringify(fields, null, 2),
        'whitesource/agent.log': `Support Token: ${token}\n`,
      },
      secrets: Object.values(action.keys),
    })
    expect(result.outputs).toMatchObject({ result: 'passed' })
    expect(result.log).toContain('update-request.txt: offline update request')
    const written = result.written(['project-token'])
    expect(written).toContain('***')
    expect(written).not.toContain('and more')
    for (const form of keys.flatMap(encodedForms)) {
      expect(written).not.toContain(form)
    }
    const lines = result.rawLog.split('\n')
    const printed = lines.findIndex((line) => !line.startsWith('::add-mask::'))
    for (const key of keys) {
      const at = lines.indexOf(`::add-mask::${key}`)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThan(printed)
    }
  })
})

describe('the files that scanners leave', () => {
  const token = '0123456789abcdef'.repeat(2)
  const uuid = '0b6a3818-ed95-4190-b40d-0d0d9ca51166'
  const update = `[INFO] - Support Token: ${token}\n`
  const vitals = { projectVitals: { name: 'web', token: uuid }, libraries: [] }
  const details = { projects: [{ projectName: 'web', projectToken: uuid }] }
  const policies = { rejectingPolicies: [{ rejectedLibraries: [{}, {}] }] }
  const mark = (...bytes: number[]) => Buffer.from(bytes)
  const utf16 = Buffer.from(update, 'utf16le')
  const log = 'Unified Agent log, request tokens: 1'

  it.each([
    ['agent.log', update, log],
    ['agent.log', update.replace('\n', '\r\n'), log],
    ['agent.log', `\u001b[32mSupport Token:\u001b[0m \u001b[1m${token}`, log],
    ['agent.log', Buffer.concat([mark(0xff, 0xfe), utf16]), log],
    ['agent.log', utf16, log],
    ['agent.log', Buffer.concat([mark(0xff, 0xfe), utf16]).swap16(), log],
    ['agent.log', `Support Token: ${uuid})`, log],
    ['agent.log', `Support Token: ${token}\u001b[0mDone`, log],
    ['agent.log', `\0\0\0\0${update}`, log],
    [
      'agent.log',
      Buffer.concat([
        mark(0xff, 0xfe),
        utf16,
        Buffer.from(`- Support Token: ${uuid}`),
      ]),
      'Unified Agent log, request tokens: 2',
    ],
    [
      'agent.log',
      Buffer.concat([Buffer.from(`- Support Token: ${uuid}\n`), utf16]),
      'Unified Agent log, request tokens: 2',
    ],
    ['agent[1].log', update, log],
    [
      'web_scan_report.json',
      JSON.stringify(vitals),
      'scan report, project tokens: 1',
    ],
    [
      'scanProjectDetails.json',
      `\ufeff${JSON.stringify(details)}`,
      'scanProjectDetails.json, project tokens: 1',
    ],
    [
      'dep-results.txt',
      `| https://saas.mend.io/p?token=${token}${token}|`,
      'Mend CLI results, project tokens: 1',
    ],
    [
      'policyRejectionSummary.json',
      JSON.stringify(policies),
      'policyRejectionSummary.json, 2 rejections by 1 policy',
    ],
  ])('are listed with what was taken: %s %#', async (name, content, words) => {
    const action = await actionWithProject()
    writeFileSync(join(home, name), content)
    const given = { 'scan-output': `~/${name}`, 'fail-on': 'nonsense' }
    const result = await action.run('report', given, { env: { HOME: home } })
    expect(result.log).toContain(`${join(home, name)}: ${words}\n`)
    expect(result.reasons().join()).not.toContain('scan-output')
    expect(action.requests()).toEqual([])
  })

  it.each([
    [
      'a list of projects that is cut off',
      { 'w/scanProjectDetails.json': '{"projects":[{"projectN' },
      '"w/scanProjectDetails.json" is JSON that is cut off or damaged',
    ],
    [
      'a scan report that is cut off',
      { 'w/web_scan_report.json': JSON.stringify(vitals).slice(0, 70) },
      '"w/web_scan_report.json" is JSON that is cut off or damaged',
    ],
  ])('are an error with %s beside a log', async (_, checkout, words) => {
    const action = await actionWithProject()
    const given = { 'scan-output': 'w/*' }
    const files = { ...checkout, 'w/agent.log': update }
    const result = await action.run('sync', given, { checkout: files })
    expect(result.outputs['result']).toBe('error')
    expect(result.reasons().join()).toContain(words)
    expect(action.requests()).toEqual([])
  })

  itOnPosix('count once, whatever links lead to them', async () => {
    const action = await actionWithProject()
    writeFileSync(join(home, 'p.json'), JSON.stringify(policies))
    symlinkSync('p.json', join(home, 'q.json'))
    const given = {
      'scan-output': '~/[pq].json',
      'fail-on': 'policy-violations > 2',
    }
    const result = await action.run('report', given, { env: { HOME: home } })
    expect(result.outputs['policy-violation-count']).toBe('2')
    expect(result.outputs['result']).toBe('passed')
  })

  it.each([
    [
      'none/*.log',
      { 'a.log': update },
      '`scan-output`: no file matches "none/*.log"',
    ],
    [
      'logs',
      { 'logs/a.log': update },
      '`scan-output`: "logs" is a folder; name the files in it: "logs/*"',
    ],
    ['*', { 'a.log': '' }, 'a.log: an empty file, nothing used'],
    [
      '*',
      { 'a.png': '\u0089PNG\r\n\0\0' },
      'a.png: a binary file, nothing used',
    ],
    [
      '*',
      { 'a.json': '[{"name":"a"}]' },
      'export the results as text, without --format json',
    ],
    [
      '*',
      { 'checkPolicies-json.txt': `{"requestToken":"${token}"}` },
      'its token does not belong to an update',
    ],
    [
      '*',
      { 'a.txt': 'https://saas.mend.io/Wss/WSS.html#!project;id=12' },
      'projects without a token: number 12.',
    ],
  ])(
    'that tell nothing (%s %j) are an error',
    async (pattern, checkout, words) => {
      const action = await actionWithProject()
      const given = { 'scan-output': pattern }
      const result = await action.run('sync', given, { checkout })
      expect(result.outputs['result']).toBe('error')
      expect(result.reasons().join()).toContain(words)
      expect(action.requests()).toEqual([])
    },
  )
})
