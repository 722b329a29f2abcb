import { describe, expect, it } from '@jest/globals'
import { snapshotTarget } from '../../../src/github/event/snapshot-target.ts'

const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_RUN_ID: '42',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'mend',
}
const url = 'https://github.com/acme/web'
const repository = {
  fullName: 'acme/web',
  event: 'push',
  url,
  runUrl: `${url}/actions/runs/42`,
}

function target(
  about: readonly string[],
  more: Readonly<Record<string, string>> = {},
) {
  const userAgent = 'mend-project-action/1.2.3'
  const run = { env: { ...env, ...more }, event: {}, repository, userAgent }
  return snapshotTarget(about, run)
}

describe('what a snapshot is filed under', () => {
  it('is the run, its commit and its ref', () => {
    expect(target(['web', 'web_main'])).toEqual({
      fullName: 'acme/web',
      commit: env.GITHUB_SHA,
      ref: 'refs/heads/main',
      job: {
        id: '42',
        correlator: expect.stringMatching(
          /^CI \/ mend \/ web \/ web_main [0-9a-f-]{36}$/,
        ),
        html_url: repository.runUrl,
      },
      detector: { name: 'mend-project-action', version: '1.2.3', url },
    })
  })

  it('names the repository of the action, where it has one', () => {
    const source = { GITHUB_ACTION_REPOSITORY: 'acme/mend-project-action' }
    expect(target([], source).detector.url).toBe(
      'https://github.com/acme/mend-project-action',
    )
  })

  it('has the same correlator for the same parts, and no other', () => {
    const long = 'x'.repeat(5_000)
    const different = [
      target(['web', 'web_main']),
      target(['web', 'web_main'], { GITHUB_JOB: 'other' }),
      target(['web', 'web_main'], { GITHUB_WORKFLOW: 'Other' }),
      target(['web / web_main']),
      target(['', 'web', 'web_main']),
      target(['web', `${long}a`]),
      target(['web', `${long}b`]),
      target(['web', 'web\u202emain']),
    ].map(({ job }) => job.correlator)
    expect(new Set(different).size).toBe(different.length)
    expect(target(['web', 'web_main']).job.correlator).toBe(different[0])
    for (const correlator of different) {
      expect(correlator.length).toBeLessThan(250)
      expect(correlator).not.toMatch(/[\p{Cc}\u202e]/u)
    }
  })
})
