import { describe, expect, it } from '@jest/globals'
import { refusalWords } from '../../../src/github/api/refusal-words.ts'

describe('why GitHub did not take what a run wrote', () => {
  it.each([
    [401, undefined, '`github-token` is not valid there.'],
    [403, undefined, 'add it to `permissions` of the job.'],
    [404, undefined, 'add it to `permissions` of the job.'],
    [403, 'fork', 'a fork can only read.'],
    [404, 'dependabot', 'Dependabot started can only read.'],
    [422, undefined, 'Its own words.'],
    [503, undefined, "GitHub's API: HTTP 503."],
    [undefined, 'fork', "GitHub's API: HTTP undefined."],
  ] as const)('with %s for %s ends in "%s"', (status, withoutSecrets, end) => {
    const failure = { status, problem: `HTTP ${status}` }
    const words = refusalWords(failure, withoutSecrets, {
      422: 'Its own words.',
    })
    expect(words.startsWith(`GitHub's API: HTTP ${status}.`)).toBe(true)
    expect(words.endsWith(end)).toBe(true)
  })
})
