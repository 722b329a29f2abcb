import { describe, expect, it } from '@jest/globals'
import {
  commentNotice,
  lacking,
  onlyFirst,
  withoutPull,
} from '../../../../src/github/api/comment/notice.ts'

const begin =
  '`comment`: no comment is written, which requires the permission `pull-requests: write`. '

describe('the notice about a comment', () => {
  it.each<[number | undefined, 'fork' | 'dependabot' | undefined, string]>([
    [401, undefined, "GitHub's API: P. `github-token` is not valid there."],
    [
      403,
      undefined,
      "GitHub's API: P. `github-token` lacks it: add it to `permissions` of the job.",
    ],
    [
      404,
      undefined,
      "GitHub's API: P. `github-token` lacks it: add it to `permissions` of the job.",
    ],
    [
      403,
      'fork',
      "GitHub's API: P. The token of a pull request from a fork can only read.",
    ],
    [
      403,
      'dependabot',
      "GitHub's API: P. The token of a run that Dependabot started can only read.",
    ],
    [422, undefined, "GitHub's API: P."],
    [undefined, 'fork', "GitHub's API: P."],
  ])('after %s, without secrets because of %s', (status, reason, words) => {
    const notice = commentNotice({ status, problem: 'P' }, reason)
    expect(notice).toBe(begin + words)
  })

  it('names no permission where there is no pull request', () => {
    expect(withoutPull('None.')).toBe('`comment`: no comment is written. None.')
    expect(lacking('Why.')).toBe(`${begin}Why.`)
    expect(onlyFirst(5, 7)).toBe(
      '`comment`: this commit is the head of 7 open pull requests; only the first 5 get a comment.',
    )
  })
})
