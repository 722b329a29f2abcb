import { describe, expect, it } from '@jest/globals'
import { readScanFile } from '../../../src/domain/scan/scan-file.ts'

const a = 'a'.repeat(32)
const b = 'b'.repeat(32)
const project = 'c'.repeat(64)
const uuid = '0b6a3818-ed95-4190-b40d-0d0d9ca51166'

describe('a file of a scanner', () => {
  it.each([
    [
      'a success',
      `[INFO] [2026-01-02 10:00:00,1 +0000] - Support Token: ${a}`,
      [a],
    ],
    ['a failed update', `[ERROR] - Support token: ${a}`, [a]],
    ['a plugin', `WhiteSource Support Token: ${a}\n`, [a]],
    [
      'a policy check before the update',
      `- Check Policies Support Token: ${b}\n- Support Token: ${a}\n`,
      [a],
    ],
    [
      'a policy check after the update',
      `- Support Token: ${a}\n- Check Policies Support Token: ${b}\n`,
      [a],
    ],
    ['two updates', `Support Token: ${a}\r\nSupport Token: ${b}`, [a, b]],
    [
      'a failed update and its retry',
      `Support token: ${a}\nSupport Token: ${b}`,
      [b],
    ],
    ['colors', `Support Token: \u001b[32m${a}\u001b[0m`, [a]],
    ['colors before a word', `Support Token: ${a}\u001b[0mDone`, [a]],
    ['a cut-off beginning', `\0\0\0\0- Support Token: ${a}\n`, [a]],
    [
      'a policy check in other words',
      `Check Policy Support Token: ${b}\nSupport Token: ${a}`,
      [a],
    ],
    ['a UUID', `Support Token: ${uuid}.`, [uuid]],
    ['a policy check alone', `Check Policies Support Token: ${b}`, []],
    ['something else', 'Support Token: \nall done', []],
  ])('of %s names the request tokens', (_, log, tokens) => {
    expect(readScanFile(log).requestTokens).toEqual(tokens)
  })

  it('of scanProjectDetails.json names every project', () => {
    const rows = [
      { projectToken: project, projectName: 'web, the shop' },
      { projectToken: uuid },
      { projectName: 'without a token' },
      null,
    ]
    const text = `\uFEFF${JSON.stringify({ projects: rows })}`
    expect(readScanFile(text)).toMatchObject({
      note: '2 projects without a token left out',
      projects: [
        { token: project, name: 'web, the shop' },
        { token: uuid, name: undefined },
      ],
      requestTokens: [],
    })
  })

  it.each([
    ['scanProjectDetails.json', ''],
    ['whitesource/scanProjectDetails.json', '{"projects":[{"proj'],
    ['C:\\w\\web_scan_report.json', '{"projectVitals":{"name":"web"'],
    ['copy.txt', `{"projects":[{"projectToken":"${project}"},{"pro`],
    ['copy.txt', `[\n  {\n    "projectToken": "${project}"`],
    ['copy.txt', `{"projectVitals":{"token":"${project}"},"libraries":[{`],
  ])('%s that is cut off after %j cannot be read', (path, text) => {
    const { problem, projects } = readScanFile(text, path)
    expect(problem).toContain('is JSON that is cut off or damaged')
    expect(projects).toEqual([])
  })

  it.each([
    ['agent.log', `[INFO] - Support Token: ${a}\n{"projectToken":"x"`],
    ['agent.log', ''],
    ['lines.json', `{"projectToken":"x"}\n{"message":"Support Token: ${a}"}`],
    ['cli.json', '[{"name":"a","children":[]},{"na'],
    ['policyRejectionSummary.json', '{"rejectingPolicies":[{"projectTok'],
  ])('%s with %j is no damaged list of projects', (path, text) => {
    expect(readScanFile(text, path).problem).toBeUndefined()
  })

  it.each([
    [`https://saas.mend.io/app/orgs/x/projects?token=${project}&tab=vuln`],
    [`See https://saas.mend.io/#!p;a=1&token=${project}`],
    [`"https://saas.mend.io/p?x=1&token=${project}"`],
    [`| https://saas.mend.io/p?token=${project}|`],
    [`(https://saas.mend.io/p?token=${project}).`],
    [`https://saas.mend.io/p?token=${project}\u001b[0m`],
    [
      String.raw`{"url":"https://saas.mend.io/p?x=1\u0026token=${project}\u0026y"}`,
    ],
  ])('of the CLI names the project in its link', (text) => {
    expect(readScanFile(text).projects).toEqual([{ token: project }])
  })

  it("says how many links have a token that is not a project's", () => {
    const whole = `https://saas.mend.io/p?token=${project}&x`
    const cut = `https://saas.mend.io/p?token=${uuid.slice(0, 30)}`
    expect(readScanFile(`${whole}\n${cut}\n${cut}`)).toMatchObject({
      kind: 'Mend CLI results',
      projects: [{ token: project }],
      note: "links whose token is not a project's, left out: 1",
    })
    expect(readScanFile(cut)).toMatchObject({
      kind: 'an unknown kind of file',
      note: expect.stringContaining('left out: 1'),
    })
  })

  it.each(['', ' \r\n', '{', '[]', '{"projects":{}}', 'token=short'])(
    'of %j names nothing',
    (text) => {
      expect(readScanFile(text)).toMatchObject({
        projects: [],
        requestTokens: [],
      })
    },
  )

  it('of a scan report names its project', () => {
    const vitals = { productName: 'web', name: 'api', token: uuid }
    const text = JSON.stringify({ projectVitals: vitals, libraries: [] })
    expect(readScanFile(text, 'web_scan_report.json')).toMatchObject({
      kind: 'scan report',
      projects: [{ token: uuid, name: 'api' }],
    })
  })

  it.each([
    ['[{"name":"a","children":[]}]', 'cli.json', 'export the results as text'],
    ['{"rejectingPolicies":[{"x":"\\q"}]}', 'p.json', 'could not be repaired'],
    [
      `{"requestToken":"${a}","existingProjects":{}}`,
      'w/checkPolicies-json.txt',
      'does not belong to an update',
    ],
    [
      `{"organization":"A "x"","existingProjects":{"a":{"t":"Support Token: ${a}"}}}`,
      'copy.json',
      'does not belong to an update',
    ],
    ['\u0089PNG\r\n\0\0', 'logo.png', 'not read'],
    ['{"a":1}', 'logs/mend-sca-report.json', 'only statistics'],
    [`Check Policies Support Token: ${b}`, 'a.log', 'no update'],
  ])('as %s in %s says what it is', (text, path, words) => {
    const { note, projects, requestTokens } = readScanFile(text, path)
    expect(note).toContain(words)
    expect([...projects, ...requestTokens]).toEqual([])
  })

  it('that was never sent names nothing but the keys to hide', () => {
    const text = JSON.stringify({ orgToken: a, userKey: b, projects: [{}] })
    expect(readScanFile(text)).toMatchObject({
      projects: [],
      requestTokens: [],
      secrets: [a, b],
    })
    const broken = `type=UPDATE&token=${a}&userKey=${b}`
    const read = readScanFile(broken, 'whitesource/update-request.txt')
    expect(read).toMatchObject({ projects: [], secrets: [a, b] })
  })

  it('that holds rejections by policies is read as such, repaired or not', () => {
    const library = { name: 'a "b"', manifestFile: 'C:\\temp\\pom.xml' }
    const policy = { policyName: 'No GPL', rejectedLibraries: [library] }
    const text = JSON.stringify({ rejectingPolicies: [policy] }, null, 2)
    for (const written of [text, text.replace(/\\(.)/g, '$1')]) {
      const { kind, rejections } = readScanFile(written, 'x/summary.json')
      expect(kind).toBe('policyRejectionSummary.json')
      expect(rejections).toMatchObject({
        total: 1,
        policies: [{ name: 'No GPL', libraries: [library] }],
      })
    }
  })

  it.each([
    ['{"summary":{"totalRejectedLibraries":2},"rejectingPolicies":[]}', 2],
    ['{"rejectingPolicies":[]}', 0],
    ['{"rejectingPolicies":null}', undefined],
    ['[INFO] {"rejecting', undefined],
  ])('policyRejectionSummary.json with %s has %p rejections', (text, total) => {
    const read = readScanFile(text, 'w/policyRejectionSummary.json')
    expect(read.kind).toBe('policyRejectionSummary.json')
    expect(read.rejections?.total).toBe(total)
  })

  it('that names keys has them hidden, whatever it is', () => {
    const text = `apiKey=${project}\nSupport Token: ${a}`
    expect(readScanFile(text)).toMatchObject({
      requestTokens: [a],
      secrets: [project],
    })
  })

  it('that names projects by number only says so', () => {
    const link = 'https://saas.mend.io/Wss/WSS.html#!project;id=12'
    expect(readScanFile(`Project name: web, URL: ${link}`)).toMatchObject({
      kind: 'text with links to projects',
      numbered: [{ number: '12', name: 'web' }],
      projects: [],
    })
  })
})
