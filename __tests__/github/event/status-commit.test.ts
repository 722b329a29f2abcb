import { describe, expect, it } from '@jest/globals'
import { statusCommit } from '../../../src/github/event/status-commit.ts'

const head = 'd'.repeat(40)
const GITHUB_SHA = 'c'.repeat(40)
const pull = { pull_request: { head: { sha: head } } }
const sha256 = 'e'.repeat(64)

describe('the commit of a status', () => {
  it.each<[string, unknown, string | undefined]>([
    ['push', {}, GITHUB_SHA],
    ['release', { release: { target_commitish: 'main' } }, GITHUB_SHA],
    ['schedule', undefined, GITHUB_SHA],
    ['workflow_dispatch', pull, GITHUB_SHA],
    ['delete', {}, GITHUB_SHA],
    ['', {}, GITHUB_SHA],
    ['pull_request', pull, head],
    ['pull_request_target', pull, head],
    ['pull_request_review', pull, head],
    ['pull_request', { pull_request: { head: { sha: sha256 } } }, sha256],
    ['pull_request', {}, undefined],
    ['pull_request', { pull_request: { head: { sha: 'main' } } }, undefined],
    ['pull_request', { pull_request: { head: { sha: 7 } } }, undefined],
    ['merge_group', { merge_group: { head_sha: head } }, head],
    ['merge_group', {}, GITHUB_SHA],
    ['workflow_run', { workflow_run: { head_sha: head } }, head],
    ['workflow_run', {}, undefined],
  ])('of %s with %j is %s', (GITHUB_EVENT_NAME, event, commit) => {
    expect(statusCommit({ GITHUB_EVENT_NAME, GITHUB_SHA }, event)).toBe(commit)
  })

  it('is unknown outside a workflow run', () => {
    expect(statusCommit({}, undefined)).toBeUndefined()
  })
})
