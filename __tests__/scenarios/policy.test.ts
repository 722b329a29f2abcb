import { describe, expect, it } from '@jest/globals'
import { fakeToken } from '../../scripts/runner/inputs.ts'
import { PackageRegistry } from '../../src/simulator/seed/packages/package-registry.ts'
import { actionWithProject, builtAction } from '../support/built-action.ts'
import { fileAnswer, githubApi } from '../support/github-api.ts'

const waiver = (more: string, until = '2099-12-31') => `waivers:
  - vulnerability: CVE-2021-44228
    library: org.apache.logging.log4j:log4j-core
    reason: JNDI look-ups are switched off in our build
    until: ${until}
${more}`
const conditions = 'fail-on:\n  - library matches log4j-core\n  - cvss >= 10\n'
const path = '.mend/policy.yml'

const elsewhere = 'acme/security/mend/policy.yml@main'
const elsewhereUrl = '/repos/acme/security/contents/mend%2Fpolicy.yml?ref=main'
/** With the project `web_main`, which has one library: Log4j with its vulnerabilities. */
async function vulnerableProject() {
  const action = await builtAction()
  const { world, organization } = action
  const registry = new PackageRegistry(world.ids)
  const log4j = ['org.apache.logging.log4j:log4j-core']
  const contents = registry.contents(log4j, 0)
  world.addProject(world.addProduct(organization, 'web'), 'web_main', {
    contents,
  })
  return action
}

async function withPolicy(text: string, inputs: object = {}, options = {}) {
  const action = await vulnerableProject()
  const result = await action.run(
    'report',
    { policy: path, ...inputs },
    { checkout: { [path]: text }, ...options },
  )
  return { action, result }
}

describe('a policy in the workspace', () => {
  it('fails the step by its conditions, beside those of `fail-on`', async () => {
    const { result } = await withPolicy('fail-on: [cvss >= 10]', {
      'fail-on': 'libraries > 1000',
    })
    expect(result.outputs['result']).toBe('failed')
    expect(result.reasons()).toEqual([
      expect.stringMatching(/^cvss >= 10\.0: 10 \(.*CVE-2021-44228/),
    ])
    expect(result.log).toContain('Gate ✅ libraries > 1000: ')
  })

  it('waives a finding until its last day, and nothing else', async () => {
    const { result } = await withPolicy(waiver('fail-on: [cvss >= 10]'))
    expect(result.outputs).toMatchObject({ result: 'passed', reasons: '' })
    expect(result.log).toContain('(1 waived)')
    expect(Number(result.outputs['critical-count'])).toBeGreaterThan(0)
    expect(result.notes()).toEqual([])
  })

  it('shows a waived finding in every file, and keeps counting it', async () => {
    const more =
      '    state: not_affected\n    justification: code_not_reachable\nfail-on: [cvss >= 10]'
    const { result } = await withPolicy(waiver(more), {
      'report-formats': 'json, csv, html, cyclonedx, sarif',
    })
    const reason = 'JNDI look-ups are switched off in our build'
    expect(result.summary).toContain(reason)
    expect(result.file('.csv')).toContain(`CVE-2021-44228: ${reason}`)
    expect(result.file('.html')).toContain(reason)
    const bom = JSON.parse(result.file('.cdx.json'))
    expect(
      bom.vulnerabilities.flatMap(({ analysis }: { analysis?: object }) =>
        analysis ? [analysis] : [],
      ),
    ).toEqual([
      {
        state: 'not_affected',
        justification: 'code_not_reachable',
        detail: expect.stringContaining(reason),
      },
    ])
    const [run] = JSON.parse(result.file('.sarif')).runs
    const suppressed = run.results.filter(
      ({ suppressions }: { suppressions: unknown[] }) => suppressions.length,
    )
    expect(suppressed).toMatchObject([
      {
        ruleId: 'CVE-2021-44228',
        suppressions: [{ kind: 'external', status: 'accepted' }],
      },
    ])
    const report = JSON.parse(result.file('report.json'))
    expect(report.waivers).toMatchObject([
      { vulnerability: 'CVE-2021-44228', reason, file: path, line: 2 },
    ])
    expect(report.conditions).toMatchObject([
      { condition: 'cvss >= 10.0', waived: 1, verdict: 'passed' },
    ])
    expect(result.outputs).toMatchObject({
      'waived-count': '1',
      'expired-waiver-count': '0',
      'policy-violation-count': '',
    })
    expect(Number(result.outputs['critical-count'])).toBeGreaterThan(0)
  })

  it('counts what an expired waiver was about, and warns of it', async () => {
    const { result } = await withPolicy(
      waiver('fail-on: [cvss >= 10, expired-waivers > 0]', '2020-01-31'),
    )
    expect(result.reasons()).toHaveLength(2)
    expect(result.notes()[0]).toMatch(
      /^warning: Waivers that have expired.*CVE-2021-44228 in org\.apache\.logging\.log4j:log4j-core, until 2020-01-31 \(\.mend\/policy\.yml:2\)$/,
    )
  })

  it('names a waiver that matches nothing', async () => {
    const text = waiver('').replace('CVE-2021-44228', 'CVE-1999-0001')
    const { result } = await withPolicy(text)
    expect(result.notes()).toEqual([
      'notice: Waivers that match nothing in this run: CVE-1999-0001 in org.apache.logging.log4j:log4j-core (.mend/policy.yml:2)',
    ])
  })

  it('is refused with file and line of every problem, before any request', async () => {
    const text =
      'fail-on: [criticl > 0]\nwaivers:\n  - vulnerability: X\n    until: 2027-02-30\n'
    const { action, result } = await withPolicy(text, { timeout: 'soon' })
    expect(result.exitCode).toBe(1)
    expect(result.reasons().map((reason) => reason.slice(0, 34))).toEqual([
      '`timeout`: "soon": expected a dura',
      '`policy`: .mend/policy.yml:1: "cri',
      '`policy`: .mend/policy.yml:3: expe',
      '`policy`: .mend/policy.yml:3: libr',
      '`policy`: .mend/policy.yml:3: reas',
      '`policy`: .mend/policy.yml:4: expe',
    ])
    expect(action.requests()).toEqual([])
  })

  const bomb = Array.from(
    { length: 9 },
    (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`,
  ).join('\n')
  it.each([
    ['missing', path, {}, 'does not exist in the workspace'],
    ['outside', '../policy.yml', {}, 'does not exist in the workspace'],
    ['empty', path, { [path]: '' }, 'the file is empty'],
    ['of 10 MB', path, { [path]: '#'.repeat(10_000_000) }, 'is larger than 2'],
    ['an alias bomb', path, { [path]: `a0: &a0 x\n${bomb}` }, 'policy.yml:1'],
    ['no text', path, { [path]: '\u0000\u0001' }, 'policy.yml'],
  ])(
    'that is %s is an error, and never counts as empty',
    async (_, policy, checkout, why) => {
      const action = await actionWithProject()
      const result = await action.run('report', { policy }, { checkout })
      expect(result.outputs['result']).toBe('error')
      expect(result.outputs['reasons']).toContain(why)
      expect(action.requests()).toEqual([])
    },
  )

  it('belongs to an operation that reads an inventory', async () => {
    const { result } = await withPolicy(conditions, { operation: 'tag' })
    expect(result.outputs['reasons']).toContain(
      '`policy`: operation tag does not read an inventory to judge',
    )
  })

  it('is not read where the run is skipped', async () => {
    const { result } = await withPolicy(
      'nonsense',
      { 'user-key': '', 'on-missing-credentials': 'skip' },
      { env: { GITHUB_ACTOR: 'dependabot[bot]' } },
    )
    expect(result.outputs['result']).toBe('skipped')
  })
})

describe('a policy of another repository', () => {
  it('is read at its ref with `github-token`, and adds up with the others', async () => {
    const github = await githubApi({
      [elsewhereUrl]: [fileAnswer('fail-on: [cvss >= 10]')],
    })
    const { result } = await withPolicy(
      waiver(''),
      { policy: `${elsewhere}\n${path}` },
      { env: github.env },
    )
    expect(result.outputs['result']).toBe('passed')
    expect([...github.tokens]).toEqual([fakeToken])
    expect(github.requests).toEqual([`GET ${elsewhereUrl}`])
  })

  it('can keep the waivers of the workspace from its conditions', async () => {
    const text = 'fail-on: [cvss >= 10]\nworkspace-waivers: false'
    const github = await githubApi({ [elsewhereUrl]: [fileAnswer(text)] })
    const { result } = await withPolicy(
      waiver('fail-on: [cvss >= 10]'),
      { policy: `${elsewhere}\n${path}` },
      { env: github.env },
    )
    expect(result.reasons()).toHaveLength(1)
    expect(result.log).toContain('Gate ❌ cvss >= 10.0: 10')
    expect(result.log).toContain('Gate ✅ cvss >= 10.0:')
  })

  it('is read with `policy-token`, which shows nowhere', async () => {
    const token = `ghp_${'p'.repeat(36)}`
    const github = await githubApi({
      [elsewhereUrl]: [fileAnswer('waivers: []')],
    })
    const inputs = { policy: elsewhere, 'policy-token': token }
    const { result } = await withPolicy('', inputs, { env: github.env })
    expect(result.outputs['result']).toBe('passed')
    expect([...github.tokens]).toEqual([token])
    expect(result.written()).not.toContain(token)
  })

  it.each([
    [404, {}, 'set `policy-token`'],
    [403, {}, 'set `policy-token`'],
    [401, {}, 'the token is not valid'],
    [500, {}, 'HTTP 500'],
    [200, [], 'is a folder'],
  ])(
    'that GitHub answers with %d %j is an error',
    async (status, body, why) => {
      const github = await githubApi({ [elsewhereUrl]: [[status, body]] })
      const { action, result } = await withPolicy(
        '',
        { policy: elsewhere },
        { env: github.env },
      )
      expect(result.outputs['result']).toBe('error')
      expect(result.outputs['reasons']).toContain(`${elsewhere} cannot be read`)
      expect(result.outputs['reasons']).toContain(why)
      expect(action.requests()).toEqual([])
    },
  )
})

describe("conditions on the scan and on Mend's own policies", () => {
  it.each([
    ['scan-age > 1d', 'passed'],
    ['scan-age >= 0h', 'failed'],
  ])('%s right after a scan: %s', async (condition, expected) => {
    const action = await actionWithProject()
    action.addScan('FINISHED')
    const result = await action.run('report', { 'fail-on': condition })
    expect(result.outputs['result']).toBe(expected)
    const asked = action.requests().map((line) => line.split(' ')[0])
    expect(asked).toContain('getProjectLastModification')
  })

  it("count what the scanner's file says", async () => {
    const action = await actionWithProject()
    const file = 'whitesource/policyRejectionSummary.json'
    const summary = {
      rejectingPolicies: [
        {
          policyName: 'No GPL',
          filterType: 'LICENSE',
          rejectedLibraries: [{ name: 'readline', manifestFile: 'pom.xml' }],
        },
      ],
      summary: { totalRejectedLibraries: 1 },
    }
    const result = await action.run(
      'report',
      { 'scan-output': file, 'fail-on': 'policy-violations > 0' },
      { checkout: { [file]: JSON.stringify(summary) } },
    )
    expect(result.reasons()).toEqual([
      'policy-violations > 0: 1 (readline (No GPL))',
    ])
  })
})
