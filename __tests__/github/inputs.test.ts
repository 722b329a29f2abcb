import { describe, expect, it } from '@jest/globals'
import {
  maskSecrets,
  readInputs,
  secretInputs,
} from '../../src/github/inputs.ts'

describe('readInputs', () => {
  it('finds every input under its name in action.yml, trimmed', () => {
    const env = {
      'INPUT_USER-KEY': ' key\n',
      INPUT_TAGS: '\n  a=b\n  c=d\n',
      'INPUT_DRY-RUN': '',
      INPUT_OPERATION: undefined,
      GITHUB_REPOSITORY: 'o/n',
      input_lower: 'x',
    }
    expect(readInputs(env)).toEqual({
      'user-key': 'key',
      tags: 'a=b\n  c=d',
      'dry-run': '',
      operation: '',
    })
  })
})

describe('maskSecrets', () => {
  it('masks every secret that was given, and nothing else', () => {
    const inputs = Object.fromEntries(
      secretInputs.map((name) => [name, `secret ${name}`]),
    )
    const masked: string[] = []
    maskSecrets(
      { ...inputs, 'product-name': 'Platform' },
      { mask: (secret) => masked.push(secret) },
    )
    expect(masked).toEqual([
      'secret user-key',
      'secret org-token',
      'secret github-token',
      'secret product-token',
      'secret project-token',
      'secret request-token',
    ])
  })

  it.each([
    ['project-token=abc123', ['abc123']],
    ['project-token: abc123', ['abc123']],
    ['Project-Token abc123', ['abc123']],
    ['0123456789abcdef'.repeat(4), ['0123456789abcdef'.repeat(4)]],
    ['project-name=web_main', []],
    ['reports/last.json', []],
  ])('masks the token inside of the baseline %s', (baseline, expected) => {
    const masked: string[] = []
    maskSecrets({ baseline }, { mask: (secret) => masked.push(secret) })
    expect(masked.filter(Boolean)).toEqual(expected)
  })

  it('does without inputs that are not there', () => {
    const masked: string[] = []
    maskSecrets({}, { mask: (secret) => masked.push(secret) })
    expect(masked.join('')).toBe('')
  })
})
