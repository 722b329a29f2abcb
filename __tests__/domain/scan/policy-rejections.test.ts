import { describe, expect, it } from '@jest/globals'
import { readPolicyRejections } from '../../../src/domain/scan/policy-rejections.ts'

const lodash = {
  name: 'lodash-4.17.11.tgz',
  sha1: 'b39ea6229ef607ecd89e2c8df12536891cac9b8d',
  link: 'https://saas.mend.io/Wss/WSS.html#!libraryDetails;uuid=1',
  projects: ['web', 'api'],
  systemPath: '/home/ci/web/node_modules/lodash',
  manifestFile: '/home/ci/web/package.json',
}
const noGpl = {
  policyName: 'No GPL',
  filterType: 'LICENSE',
  projectLevel: false,
  inclusive: false,
  rejectedLibraries: [lodash],
}

const summaryOf = (rejectingPolicies: unknown, total = 1) => ({
  rejectingPolicies,
  summary: { totalRejectedLibraries: total },
})

/** As the agent writes a file: pretty, and without its escapes. */
function asWritten(value: unknown): string {
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' }
  return JSON.stringify(value, null, 2).replace(
    /\\(.)/g,
    (_, one: string) => escapes[one] ?? one,
  )
}

const withName = (name: string) =>
  summaryOf([{ ...noGpl, rejectedLibraries: [{ ...lodash, name }] }])
const withPath = (systemPath: string) =>
  summaryOf([{ ...noGpl, rejectedLibraries: [{ ...lodash, systemPath }] }])

describe('the rejections of a policy check', () => {
  it('are read with policy, library and manifest', () => {
    const text = JSON.stringify(summaryOf([noGpl]), null, 2)
    expect(readPolicyRejections(text)).toEqual({
      total: 1,
      policies: [
        {
          name: 'No GPL',
          filterType: 'LICENSE',
          owner: 'organization',
          libraries: [lodash],
        },
      ],
    })
  })

  it.each([
    'plain',
    'with "quotes" in it',
    'quoted "at the end"',
    '"quoted"',
    'a", "b',
    'C:\\temp\\new\\node_modules',
    'C:\\Users\\ci',
    '\\\\server\\share',
    'ends with a \\',
    'two\nlines',
    'two "lines"\n"both" quoted',
    'ends with a line end\n',
    'a tab\there',
    'quote at the end of the first "line"\nand more',
    '{"a": [1]}',
    '<script>alert(1)</script>\u202e| `x`',
    '漢字 \u{1f4e6}',
    '',
  ])('are read exactly where the agent removed the escapes of %j', (text) => {
    const byName = readPolicyRejections(asWritten(withName(text)))
    expect(byName?.policies[0]?.libraries[0]).toEqual({ ...lodash, name: text })
    const byPath = readPolicyRejections(asWritten(withPath(text)))
    expect(byPath?.policies[0]?.libraries[0]).toEqual({
      ...lodash,
      systemPath: text,
    })
    const whole = readPolicyRejections(JSON.stringify(withPath(text)))
    expect(whole?.policies[0]?.libraries).toHaveLength(1)
  })

  it('are read with proper escapes, and with the line ends of Windows', () => {
    const text = JSON.stringify(withPath('C:\\temp\\"x"'), null, 2)
    const [policy] = readPolicyRejections(text)?.policies ?? []
    expect(policy?.libraries[0]?.systemPath).toBe('C:\\temp\\"x"')
    const crlf = asWritten(withName('a "b"')).replaceAll('\n', '\r\n')
    expect(readPolicyRejections(crlf)?.policies[0]?.libraries).toHaveLength(1)
  })

  it.each([
    [{ productLevel: true }, 'product'],
    [{ projectLevel: true }, 'project'],
    [{ productLevel: false }, 'organization'],
    [{}, undefined],
  ])('of a policy with %j are those of the owner %s', (level, owner) => {
    const { policyName, filterType } = noGpl
    const text = JSON.stringify(
      summaryOf([{ policyName, filterType, ...level }]),
    )
    expect(readPolicyRejections(text)?.policies).toEqual([
      { name: policyName, filterType, libraries: [], ...(owner && { owner }) },
    ])
  })

  it.each([
    [[], 0, 0],
    [[noGpl], 1, 1],
    [[noGpl, noGpl], 2, 2],
    [[noGpl], 7, 7],
    [[noGpl], -1, 1],
    [[noGpl], 'many', 1],
  ])('of %j whose summary says %j are %j', (policies, said, total) => {
    const summary = { totalRejectedLibraries: said }
    const text = JSON.stringify({ rejectingPolicies: policies, summary })
    expect(readPolicyRejections(text)?.total).toBe(total)
  })

  it.each([
    '{"rejectingPolicies":[{"policyName":"a "b"","rejectedLibraries":[]}]}',
    '{"rejectingPolicies": 7}',
    '{"rejectingPolicies": [',
    '[]',
    'null',
    '',
  ])('are unknown where %j cannot be repaired', (text) => {
    expect(readPolicyRejections(text)).toBeUndefined()
  })

  it('keep rows of which hardly anything is right', () => {
    const text = JSON.stringify({
      rejectingPolicies: [null, 7, { rejectedLibraries: [null, { name: 7 }] }],
    })
    const read = readPolicyRejections(text)
    expect(read?.policies.map(({ libraries }) => libraries.length)).toEqual([
      0, 0, 2,
    ])
    expect(read?.total).toBe(2)
  })

  it('cost linear time, repaired or not', () => {
    const libraries = Array.from({ length: 20_000 }, (_, index) => ({
      ...lodash,
      name: `lib "${index}"`,
    }))
    const text = asWritten(
      summaryOf([{ ...noGpl, rejectedLibraries: libraries }], 20_000),
    )
    expect(readPolicyRejections(text)?.total).toBe(20_000)
  }, 60_000)
})
