import { describe, expect, it } from '@jest/globals'
import type { PolicyRejections } from '../../../../src/domain/scan/policy-rejections.ts'
import { present } from '../../../../src/reports/present.ts'
import { aResult, presentOptions } from '../../../support/results.ts'

const one = {
  name: 'lodash-4.17.20.tgz',
  sha1: '',
  link: '',
  systemPath: '',
  manifestFile: '',
  projects: [],
}

function shown(rejected: PolicyRejections) {
  return present(aResult({ rejected }), presentOptions())
}

function policy(name: string, ...libraries: (typeof one)[]): PolicyRejections {
  const policies = [{ name, filterType: 'LICENSE', libraries }]
  return { policies, total: libraries.length }
}

describe('the policy violations in the summary', () => {
  it.each([
    [
      'with a manifest',
      policy('No GPL', { ...one, manifestFile: 'C:\\agent\\package.json' }),
      [
        '| Policy | Library | Manifest |',
        '| `No GPL` | `lodash-4.17.20.tgz` | `C:\\agent\\package.json` |',
      ],
    ],
    [
      'without a manifest',
      policy('No GPL', one),
      ['| Policy | Library |', '| `No GPL` | `lodash-4.17.20.tgz` |'],
    ],
    [
      'whose texts are hostile',
      policy('a|b<!--', { ...one, name: '@octocat\n# x', manifestFile: '`|' }),
      ['| `a\\|b<!--` | `@octocat # x` | `` `\\| `` |'],
    ],
    [
      'that a broken file lost',
      { ...policy('No GPL', one), total: 5 },
      ['The scanner counts 4 more that its file does not list.'],
    ],
  ])('name policy, library and manifest: %s', (_, rejected, lines) => {
    const { summary = '' } = shown(rejected)
    expect(summary).toContain('### Policy violations')
    for (const line of lines) expect(summary).toContain(`${line}\n`)
  })

  it('are not there when nothing is rejected', () => {
    const { summary, log } = shown({ policies: [], total: 0 })
    expect(summary).not.toContain('### Policy violations')
    expect(log.at(-1)).toContain('no policy violations')
  })

  it('are in the headline and in the log', () => {
    const { summary, log } = shown(policy('No GPL', one, one))
    expect(summary).toContain(' · 2 policy violations\n')
    expect(log.at(-1)).toContain('2 policy violations')
  })
})
