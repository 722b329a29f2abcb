import { afterEach, describe, expect, it } from '@jest/globals'
import {
  maskSecrets,
  readInputs,
  readVariables,
} from '../../src/github/inputs.ts'

const given = {
  'INPUT_USER-KEY': ' key\n',
  INPUT_TAGS: '\n  a=b\n  c=d\n',
  'INPUT_DRY-RUN': '',
  GITHUB_REPOSITORY: 'o/n',
}
afterEach(() => {
  for (const name of Object.keys(given)) delete process.env[name]
})

describe('readInputs', () => {
  it('keeps the whitespace of inputs that are read exactly', () => {
    Object.assign(process.env, given)
    const names = ['user-key', 'tags']
    expect(readInputs(names, ['user-key'])).toEqual({
      'user-key': ' key\n',
      tags: 'a=b\n  c=d',
    })
  })

  it('finds every input under its name in action.yml, trimmed', () => {
    Object.assign(process.env, given)
    const names = ['user-key', 'tags', 'dry-run', 'operation']
    expect(readInputs(names)).toEqual({
      'user-key': 'key',
      tags: 'a=b\n  c=d',
      'dry-run': '',
      operation: '',
    })
  })
})

describe('readVariables', () => {
  it('takes what is asked for, empty where it is not set', () => {
    const env = { MEND_URL: 'saas-eu', PATH: '/bin' }
    expect(readVariables(env, ['MEND_URL', 'WS_APIKEY'])).toEqual({
      MEND_URL: 'saas-eu',
      WS_APIKEY: '',
    })
  })
})

/** What is masked of inputs of which two are secret. */
function masked(inputs: Record<string, string>): string[] {
  const secrets: string[] = []
  maskSecrets(inputs, ['user-key', 'org-token'], {
    mask: (secret) => secrets.push(secret),
  })
  return secrets.filter(Boolean)
}

describe('maskSecrets', () => {
  it('masks every secret that was given, and nothing else', () => {
    expect(
      masked({
        'product-name': 'Platform',
        'org-token': 'secret org-token',
        'user-key': 'secret user-key',
      }),
    ).toEqual(['secret user-key', 'secret org-token'])
  })

  it.each([
    ['project-token=abc123', ['abc123']],
    ['project-token: abc123', ['abc123']],
    ['Project-Token abc123', ['abc123']],
    ['0123456789abcdef'.repeat(4), ['0123456789abcdef'.repeat(4)]],
    ['project-name=web_main', []],
    ['reports/last.json', []],
  ])('masks the token inside of the baseline %s', (baseline, expected) => {
    expect(masked({ baseline })).toEqual(expected)
  })

  it('does without inputs that are not there', () => {
    expect(masked({})).toEqual([])
  })
})
