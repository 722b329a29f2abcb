import { describe, expect, it } from '@jest/globals'
import { readPolicy } from '../../../../src/operations/inputs/policy/read-policy.ts'

const source = { file: 'policy.yml', isWorkspace: true }
const problemsOf = async (content: string | Uint8Array) => {
  const read = await readPolicy(content, source)
  return read.ok ? [] : read.problems
}
const policyOf = async (content: string, from = source) => {
  const read = await readPolicy(content, from)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.policy
}

/** The lines of a waiver that is right; `line` stands in place of the one with its key. */
function waiverWith(...lines: readonly string[]): string {
  const right = [
    'vulnerability: CVE-2021-44228',
    'library: log4j:log4j',
    'reason: Not reachable',
    'until: 2027-03-31',
  ]
  const keyOf = (line: string) => line.split(':')[0]
  const others = right.filter((one) =>
    lines.every((line) => keyOf(line) !== keyOf(one)),
  )
  return [
    'waivers:',
    '  - origin',
    ...[...others, ...lines].map((l) => `    ${l}`),
  ]
    .join('\n')
    .replace('- origin\n    ', '- ')
}

describe('a policy', () => {
  const example = `# yaml-language-server: $schema=policy.schema.json
fail-on:
  - critical > 0
  - license in GPL*, AGPL*
waivers:
  - vulnerability: CVE-2021-44228
    library: org.apache.logging.log4j:log4j-core
    reason: >
      JNDI look-ups are
      switched off
    until: 2027-03-31
    state: not_affected
    justification: code_not_reachable

  - license: GPL*
    library: "@acme/*"
    reason: Ours
    until: "2026-12-31"
`

  it('has its conditions and waivers, each with its line', async () => {
    const { conditions, ...policy } = await policyOf(example)
    expect(conditions).toMatchObject([
      { text: 'critical > 0', origin: { file: 'policy.yml', line: 3 } },
      { text: 'license in GPL*, AGPL*', origin: { line: 4 } },
    ])
    expect(policy).toEqual({
      file: 'policy.yml',
      workspaceWaivers: true,
      waivers: [
        {
          vulnerability: 'CVE-2021-44228',
          library: 'org.apache.logging.log4j:log4j-core',
          reason: 'JNDI look-ups are switched off',
          until: '2027-03-31',
          state: 'not_affected',
          justification: 'code_not_reachable',
          origin: { file: 'policy.yml', line: 6, isWorkspace: true },
        },
        {
          license: 'GPL*',
          library: '@acme/*',
          reason: 'Ours',
          until: '2026-12-31',
          origin: { file: 'policy.yml', line: 15, isWorkspace: true },
        },
      ],
    })
  })

  it('may be JSON', async () => {
    const waiver = {
      vulnerability: 'CVE-2021-44228',
      library: 'log4j:log4j',
      reason: 'Not reachable',
      until: '2027-03-31',
    }
    const content = { 'fail-on': ['cvss >= 9.0'], waivers: [waiver] }
    const text = JSON.stringify(content, null, 2)
    const { conditions, waivers } = await policyOf(text)
    expect(conditions).toMatchObject([
      { text: 'cvss >= 9.0', origin: { line: 3 } },
    ])
    expect(waivers).toMatchObject([
      { ...waiver, state: 'in_triage', origin: { line: 6 } },
    ])
  })

  it.each([
    ['no waivers', 'fail-on: [critical > 0]'],
    ['no conditions', 'waivers: []'],
    ['a byte order mark', '\uFEFFfail-on: []'],
    ['lines that end as on Windows', 'fail-on:\r\n  - critical > 0\r\n'],
    ['three dashes at its start', '---\nfail-on: []\n'],
    ['a day in February of a leap year', waiverWith('until: 2028-02-29')],
    ['a version of a library', waiverWith('library: log4j@1.2.*')],
    ['any state', waiverWith('state: resolved_with_pedigree')],
  ])('may have %s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([])
  })

  it('is the same in bytes', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${example}`)
    const read = await readPolicy(bytes, source)
    expect(read).toEqual(await readPolicy(example, source))
  })

  it('keeps joiners in names, and takes whitespace for one space', async () => {
    const library = 'library: " My\\t\\u200cLib  * "'
    const { waivers } = await policyOf(waiverWith(library.replace('\\t', ' ')))
    expect(waivers[0]?.library).toBe('My \u200cLib *')
  })

  const remote = { file: 'acme/security/p.yml@main', isWorkspace: false }
  const closed = 'fail-on: [critical > 0]\nworkspace-waivers: false'
  it("of another repository may take no waivers of the workspace's", async () => {
    const policy = await policyOf(closed, remote)
    expect(policy).toMatchObject({
      workspaceWaivers: false,
      conditions: [
        { workspaceWaivers: false, origin: { isWorkspace: undefined } },
      ],
    })
  })

  it.each([
    ['of the workspace', closed, source],
    ['that says true', closed.replace('false', 'true'), remote],
    ['that says nothing', 'fail-on: [critical > 0]', remote],
  ])('%s takes them', async (_, text, from) => {
    expect(await policyOf(text, from)).toMatchObject({
      workspaceWaivers: true,
      conditions: [{ workspaceWaivers: undefined }],
    })
  })

  it('of 10,000 waivers is read', async () => {
    const waiver = (n: number) =>
      waiverWith(`vulnerability: CVE-2021-${n}`).replace('waivers:\n', '')
    const all = Array.from({ length: 10_000 }, (_, n) => waiver(n))
    const { waivers } = await policyOf(['waivers:', ...all].join('\n'))
    expect(waivers).toHaveLength(10_000)
    expect(waivers.at(-1)?.origin.line).toBe(39_998)
  })
})

describe('a policy with a wrong', () => {
  const waiverKeys =
    'vulnerability, license, library, reason, until, state, justification'
  const aDay = 'expected a day of the calendar such as 2027-03-31'
  const aLibrary =
    'expected one library or pattern such as log4j:log4j, lodash@4.17.* or com.acme:*'
  it.each([
    // A waiver has the lines 2 to 5; what is wrong stands last.
    ['day', 'until: 2027-02-30', `5: ${aDay}; found "2027-02-30"`],
    ['day of no month', 'until: 2027-13-01', `5: ${aDay}; found "2027-13-01"`],
    ['form of a day', 'until: 31.03.2027', `5: ${aDay}; found "31.03.2027"`],
    [
      'day with a time',
      'until: 2027-03-31T00:00:00Z',
      `5: ${aDay}; found "2027-03-31T00:00:00Z"`,
    ],
    ['day that is a year', 'until: 2027', `5: ${aDay}; found 2027`],
    ['day that is missing', 'until:', `5: ${aDay}; found nothing`],
    [
      'reason that is empty',
      'reason: ""',
      '5: expected a text that says why this is accepted; found ""',
    ],
    [
      'reason of spaces',
      'reason: "  "',
      '5: expected a text that says why this is accepted; found ""',
    ],
    [
      'reason that shows nothing',
      'reason: "\\u200b"',
      '5: expected a text that says why this is accepted; found ""',
    ],
    [
      'reason that is a list',
      'reason: [a]',
      '5: expected a text that says why this is accepted; found a list',
    ],
    [
      'library for all',
      'library: "*"',
      `5: ${aLibrary}, not every library; found "*"`,
    ],
    [
      'library for all, hidden',
      'library: "**:?*"',
      `5: ${aLibrary}, not every library; found "**:?*"`,
    ],
    [
      'library with an expression',
      'library: /log4j/',
      `5: ${aLibrary}; found "/log4j/"`,
    ],
    [
      'library with brackets',
      'library: "[log4j]"',
      `5: ${aLibrary}; found "[log4j]"`,
    ],
    [
      'list of libraries',
      'library: log4j, lodash',
      `5: ${aLibrary}; found "log4j, lodash"`,
    ],
    [
      'library as a package URL',
      'library: pkg:npm/lodash@4.17.20',
      `5: ${aLibrary}; found "pkg:npm/lodash@4.17.20"`,
    ],
    ['library that is a number', 'library: 1.2', `5: ${aLibrary}; found 1.2`],
    ['library that is empty', 'library: ""', `5: ${aLibrary}; found ""`],
    [
      'id with a wildcard',
      'vulnerability: CVE-2021-*',
      '5: expected one exact id such as CVE-2021-44228; found "CVE-2021-*"',
    ],
    [
      'list of ids',
      'vulnerability: CVE-1, CVE-2',
      '5: expected one exact id such as CVE-2021-44228; found "CVE-1, CVE-2"',
    ],
    [
      'id that is a number',
      'vulnerability: 44228',
      '5: expected one exact id such as CVE-2021-44228; found 44228',
    ],
    [
      'state',
      'state: fine',
      '6: expected one of resolved, resolved_with_pedigree, exploitable, in_triage, false_positive, not_affected; found "fine"',
    ],
    [
      'justification without not_affected',
      'justification: code_not_reachable',
      '6: justification is accepted only with state: not_affected',
    ],
    [
      'key',
      'untill: 2027-03-31',
      `6: unknown key "untill" (did you mean until?); expected ${waiverKeys}`,
    ],
    [
      'key that every object has',
      'toString: x',
      `6: unknown key "toString"; expected ${waiverKeys}`,
    ],
    [
      'key that changes objects',
      '__proto__: {a: b}',
      `6: unknown key "__proto__"; expected ${waiverKeys}`,
    ],
    [
      'license beside a vulnerability',
      'license: GPL*',
      '2: vulnerability and license are both there; expected one of the two',
    ],
    [
      'tag',
      'state: !!str resolved',
      '6: the tag "tag:yaml.org,2002:str" is not accepted',
    ],
    [
      'tag of JavaScript',
      'state: !!js/function "x"',
      '6: the tag "tag:yaml.org,2002:js/function" is not accepted',
    ],
    ['anchor', 'state: &a resolved', '6: the anchor "&a" is not accepted'],
    [
      'text that needs quotes',
      'library: *log4j',
      '5: "*log4j" is an alias, and aliases are not accepted; a text that begins with * needs quotes',
    ],
    [
      'name that needs quotes',
      'library: @babel/core',
      '5: a text that begins with @ or ` needs quotes: "@babel/core"',
    ],
    [
      'text with a colon',
      'reason: see: there',
      '5: a text with a colon and a space needs quotes',
    ],
  ])('%s: %s', async (_, line, problem) => {
    expect(await problemsOf(waiverWith(line))).toEqual([
      `policy.yml:${problem}`,
    ])
  })

  it.each([
    [
      'vulnerability: CVE-1',
      'vulnerability or license is missing; expected one of the two',
    ],
    ['library: x', `library is missing; ${aLibrary}`],
    [
      'reason: x',
      'reason is missing; expected a text that says why this is accepted',
    ],
    [
      'until: x',
      'until is missing; expected the last day on which it holds, such as 2027-03-31',
    ],
  ])('waiver without %s', async (line, problem) => {
    const key = `${line.split(':')[0]}:`
    const text = waiverWith()
      .replace('- vulnerability', '-\n    vulnerability')
      .split('\n')
      .filter((one) => !one.trim().startsWith(key))
      .join('\n')
    expect(await problemsOf(text)).toEqual([`policy.yml:3: ${problem}`])
  })

  const aLicense =
    'expected one pattern of licenses such as GPL*, with * and ? for any characters'
  it.each([
    [
      'license: GPL*\n    state: resolved',
      '3: state is not accepted beside license; it is the state of a vulnerability',
    ],
    ['license: "[GPL]"', `2: ${aLicense}; found "[GPL]"`],
    ['license: "GPL*, AGPL*"', `2: ${aLicense}; found "GPL*, AGPL*"`],
    ['license: 3', `2: ${aLicense}; found 3`],
    [
      'vulnerability: WS-1\n    state: resolved\n    justification: code_not_present',
      '4: justification is accepted only with state: not_affected',
    ],
    [
      'vulnerability: WS-1\n    state: not_affected\n    justification: because',
      '4: expected one of code_not_present, code_not_reachable, requires_configuration, requires_dependency, requires_environment, protected_by_compiler, protected_at_runtime, protected_at_perimeter, protected_by_mitigating_control; found "because"',
    ],
  ])('subject %s', async (subject, problem) => {
    const rest = 'library: x\n    reason: y\n    until: 2027-01-01'
    const text = `waivers:\n  - ${subject}\n    ${rest}`
    expect(await problemsOf(text)).toEqual([`policy.yml:${problem}`])
  })

  const empty =
    ': the file is empty; expected the keys fail-on, waivers or both'
  const keys = 'expected the keys fail-on, waivers or both'
  it.each([
    ['nothing', '', empty],
    ['comments alone', '# nothing\n', empty],
    ['an empty object', '{}', empty],
    ['null', 'null', `:1: ${keys}; found nothing`],
    ['a text', 'hello', `:1: ${keys}; found "hello"`],
    ['a list', '- a', `:1: ${keys}; found a list`],
    [
      'an unknown key',
      'failon: []\nwaivers: []',
      ':1: unknown key "failon" (did you mean fail-on?); expected fail-on, waivers, workspace-waivers',
    ],
    [
      'conditions in a text',
      'fail-on: critical > 0',
      ':1: expected a list, with a condition such as critical > 0 in each item; found "critical > 0"',
    ],
    [
      'a condition that is an object',
      'fail-on:\n  - critical: 0',
      ':2: expected a condition such as critical > 0; found keys with values',
    ],
    [
      'a condition that is a number',
      'fail-on:\n  - 0',
      ':2: expected a condition such as critical > 0; found 0',
    ],
    [
      'waivers that are commented out',
      'waivers:\n  # - license: x',
      ':1: expected a list of waivers; found nothing',
    ],
    [
      'a waiver that is a text',
      'waivers:\n  - CVE-2021-44228',
      ':2: expected a waiver with vulnerability or license; found "CVE-2021-44228"',
    ],
    [
      'a word for a boolean',
      'fail-on: []\nworkspace-waivers: no',
      ':2: expected true or false; found "no"',
    ],
    [
      'a key twice',
      'fail-on: []\nwaivers: []\nfail-on: [a]',
      ':3: "fail-on" stands twice, first in line 1',
    ],
    [
      'a key twice in JSON',
      '{"fail-on": [],\n"fail-on": []}',
      ':2: "fail-on" stands twice, first in line 1',
    ],
    [
      'a key that is a number',
      '1: a\nwaivers: []',
      ':1: expected a word as key; found 1',
    ],
    [
      'two documents',
      'fail-on: []\n---\nwaivers: []',
      ':2: the file holds several documents; expected one, without ---',
    ],
    [
      'a directive',
      '%YAML 1.1\n---\nfail-on: []',
      ': directives such as %YAML and %TAG are not accepted',
    ],
    [
      'a tab',
      'fail-on:\n\t- critical > 0',
      ':2: a tab indents this line; expected spaces',
    ],
    [
      'a merge key',
      'fail-on: &a []\n<<: *a',
      ':1: the anchor "&a" is not accepted',
    ],
    [
      'a quote that is not closed',
      'fail-on: ["a',
      ':1: this is not valid YAML: Missing closing "quote',
    ],
  ])('content, %s', async (_, text, problem) => {
    expect((await problemsOf(text))[0]).toBe(`policy.yml${problem}`)
  })

  it('condition says what is wrong with it, and where', async () => {
    const text =
      'fail-on:\n  - critical > 0\n  - criticl > 0\n  - outdated > 120%'
    const problems = await problemsOf(text)
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(
      /^policy\.yml:3: "criticl > 0": unknown condition \(did you mean critical\?\)/,
    )
    expect(problems[1]).toMatch(/^policy\.yml:4: "outdated > 120%": expected /)
  })

  it('many things names them all, by line', async () => {
    const text = `fail-on:
  - criticl > 0
waivers:
  - vulnerability: CVE-*
    license: GPL*
    until: 2027-02-30
    stat: x
  - library: "*"
workspace-waiver: 1
`
    const problems = await problemsOf(text)
    const lines = problems.map((one) => one.split(': ')[0])
    expect(lines).toEqual(
      [2, 4, 4, 4, 6, 7, 8, 8, 8, 8, 9].map((n) => `policy.yml:${n}`),
    )
  })

  it('many thousand things names the first fifty', async () => {
    const text = `fail-on:\n${'  - wrong\n'.repeat(5_000)}`
    const problems = await problemsOf(text)
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toBe('policy.yml: … and 4,950 more problems')
  })

  it('shows no more of a value than fits a line', async () => {
    const long = `until: "${'x\\n\\u202e'.repeat(1_000)}"`
    const [problem = ''] = await problemsOf(waiverWith(long))
    expect(problem.length).toBeLessThan(250)
    expect(problem).not.toMatch(/[\n\u202e]/)
  })

  it('encoding or size is refused', async () => {
    expect(await problemsOf(new Uint8Array([0x66, 0xff, 0x0a]))).toEqual([
      'policy.yml: the file is not valid UTF-8',
    ])
    const large = `# ${'x'.repeat(2_000_000)}`
    const tooLarge = [
      'policy.yml: the file is too large; expected at most 2 MB',
    ]
    expect(await problemsOf(large)).toEqual(tooLarge)
    expect(await problemsOf(new Uint8Array(10_000_000))).toEqual(tooLarge)
  })

  const bomb = Array.from(
    { length: 30 },
    (_, n) => `a${n}: &a${n} [${Array(9).fill(n ? `*a${n - 1}` : 'x')}]`,
  )
  const deep = ': the file is nested too deeply to be a policy'
  it.each([
    ['an alias bomb', bomb.join('\n'), ':1: the anchor "&a0" is not accepted'],
    ['deep lists', '['.repeat(20_000), `:1${deep}`],
    ['deep objects', `${'{a: '.repeat(9)}1${'}'.repeat(9)}`, `:1${deep}`],
    [
      'many keys',
      Array.from({ length: 50_000 }, (_, n) => `a${n}: 1`).join('\n'),
      ':1: unknown key "a0"; expected fail-on, waivers, workspace-waivers',
    ],
  ])('intention, %s, is refused soon', async (_, text, problem) => {
    const problems = await problemsOf(text)
    expect(problems[0]).toBe(`policy.yml${problem}`)
  })
})
