import type { StepOptions } from '../runner/step.ts'

/** The events that can start the demo's workflow. */
export const eventNames = ['push', 'release', 'pull-request'] as const
export type EventName = (typeof eventNames)[number]

/** One run of the workflow: its event and the inputs of the step. */
export interface DemoRun {
  readonly title: string
  readonly step: Pick<
    StepOptions,
    'eventName' | 'event' | 'ref' | 'sha' | 'repository'
  >
  readonly inputs: Readonly<Record<string, string>>
}

const fullName = 'acme/checkout'
const repository = {
  full_name: fullName,
  name: 'checkout',
  html_url: `https://github.com/${fullName}`,
  default_branch: 'main',
  visibility: 'private',
  license: { key: 'mit', name: 'MIT License', spdx_id: 'MIT' },
  language: 'Java',
  topics: ['checkout', 'payments'],
  custom_properties: { team: 'checkout', regions: ['eu', 'us'] },
}
const pushed = '4f2c9d1e7b8a60534f2c9d1e7b8a60534f2c9d1e'
const proposed = '77d3a0c1f5e2b8946a1077d3a0c1f5e2b8946a10'
const released = '9be1f0c27d3a4856be01f9c27d3a4856be01f9c2'

export const runs: Readonly<Record<EventName, DemoRun>> = {
  push: {
    title: 'push to main, right after a scan was sent',
    step: {
      repository: fullName,
      eventName: 'push',
      ref: 'refs/heads/main',
      sha: pushed,
      event: { ref: 'refs/heads/main', after: pushed, repository },
    },
    inputs: { tags: 'team=checkout\nenvironment=staging' },
  },
  release: {
    title: 'release v2.5.0, with the last scan that Mend knows',
    step: {
      repository: fullName,
      eventName: 'release',
      ref: 'refs/tags/v2.5.0',
      sha: released,
      event: {
        action: 'published',
        release: { tag_name: 'v2.5.0', prerelease: false },
        repository,
      },
    },
    inputs: {
      'request-token': '',
      'metadata-tags': 'repository, tag, commit',
      tags: 'team=checkout\nenvironment=production',
    },
  },
  'pull-request': {
    title:
      'pull request 7, with comment, commit status and dependency snapshot',
    step: {
      repository: fullName,
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
      event: {
        action: 'synchronize',
        pull_request: {
          number: 7,
          head: { ref: 'main', sha: proposed, repo: repository },
          base: { ref: 'release-2.4', repo: repository },
        },
        repository,
      },
    },
    inputs: {
      baseline: 'project-name=checkout_release-2.4',
      'fail-on': 'fixable-critical > 0\nnew-critical > 0\nlicense in AGPL*',
      'commit-status': 'mend/libraries',
      comment: 'on-change',
      'submit-dependencies': 'true',
    },
  },
}
