import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Repository } from '../../../src/domain/tags/repository.ts'
import { readRevision } from '../../../src/github/event/revision.ts'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import { branchDoubt } from '../../../src/operations/target/branch-doubt.ts'
import { noFiles } from '../../support/inputs.ts'
import { operationHarness } from '../../support/operation-harness.ts'

const onMain = (event: string): Repository => ({
  fullName: 'acme/web',
  event,
  branch: 'main',
})

const doubt = (
  event: string,
  given: Record<string, string> = {},
  more: Partial<Repository> = {},
) =>
  branchDoubt({
    inputs: parseInputs(given, noFiles).inputs,
    repository: { ...onMain(event), ...more },
  })

/**
 * What GITHUB_REF is for each event, from "Events that trigger workflows" in
 * GitHub's documentation; `default` is the default branch.
 */
const events: Readonly<Record<string, string>> = {
  branch_protection_rule: 'default',
  check_run: 'default',
  check_suite: 'default',
  create: 'branch or tag created',
  delete: 'default',
  deployment: 'branch or tag to be deployed (empty if a commit)',
  deployment_status: 'branch or tag to be deployed (empty if a commit)',
  discussion: 'default',
  discussion_comment: 'default',
  fork: 'default',
  gollum: 'default',
  image_version: 'default',
  issue_comment: 'default',
  issues: 'default',
  label: 'default',
  merge_group: 'ref of the merge group',
  milestone: 'default',
  page_build: 'none; the commit is the default branch’s',
  project: 'default',
  project_card: 'default',
  project_column: 'default',
  public: 'default',
  pull_request: 'merge branch',
  pull_request_review: 'merge branch',
  pull_request_review_comment: 'merge branch',
  pull_request_target: 'default',
  push: 'updated ref',
  registry_package: 'branch or tag of the package',
  release: 'tag',
  repository_dispatch: 'default',
  schedule: 'default',
  status: 'none; the commit is the default branch’s',
  watch: 'default',
  workflow_call: 'as the calling workflow',
  workflow_dispatch: 'branch or tag that received it',
  workflow_run: 'default',
}

/** Where GITHUB_REF is the default branch, but the payload says what is meant, or it is meant. */
const certain = ['delete', 'pull_request_target', 'schedule', 'workflow_run']

const doubtful = Object.keys(events).filter(
  (event) =>
    /^default$|^none/.test(events[event] ?? '') && !certain.includes(event),
)

/** The events of each row of the documentation's table. */
function documentedRows(): string[][] {
  const path = join(import.meta.dirname, '../../../docs/operations.md')
  const [, table = ''] =
    /\| event \| branch or tag \| commit \|\n(.*?)\n\n/s.exec(
      readFileSync(path, 'utf8'),
    ) ?? []
  return table.split('\n').map((row) => {
    const [, first = ''] = row.split(' | ', 1)[0]?.split('| ') ?? []
    return [...first.matchAll(/`([a-z_]+)`/g)].map(([, name = '']) => name)
  })
}

describe('the table of events in the documentation', () => {
  it('names every event that GitHub has, once', () => {
    expect(documentedRows().flat().sort()).toEqual(Object.keys(events).sort())
  })

  it('has in its last row those whose project is only a guess', () => {
    expect(documentedRows().at(-1)?.sort()).toEqual(doubtful)
  })
})

describe('a project named after the default branch', () => {
  it.each(Object.keys(events))(
    'is told for %s where it is a guess',
    (event) => {
      const text = `The event \`${event}\` runs on the default branch, so this run uses the project of "main". To use another project, set \`project-name\`.`
      expect(doubt(event)).toBe(doubtful.includes(event) ? text : undefined)
      expect(doubt(event, { 'project-name': 'x' })).toBeUndefined()
      expect(doubt(event, { 'project-token': 'x' })).toBeUndefined()
    },
  )

  it('is told for a push that deleted a branch', () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }
    const payload = { ref: 'refs/heads/gone', deleted: true }
    expect(doubt('push', {}, readRevision(env, payload))).toBe(
      'A push that deletes a ref runs on the default branch, so this run uses the project of "main". To use another project, set `project-name`.',
    )
    expect(
      doubt('push', {}, readRevision(env, { deleted: false })),
    ).toBeUndefined()
  })

  it.each([
    ['deployment', {}],
    ['registry_package', {}],
    ['workflow_run', { workflow_run: { head_branch: null } }],
    ['delete', { ref: 'main' }],
  ])('is told for %s that names neither branch nor tag', (event, payload) => {
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REF: '' }
    const revision = { branch: undefined, ...readRevision(env, payload) }
    expect(doubt(event, {}, revision)).toBe(
      `The event \`${event}\` names neither a branch nor a tag, so this run uses the project "web". To use another project, set \`project-name\`.`,
    )
    const tagged = { ...revision, tag: 'v1' }
    expect(doubt(event, {}, tagged)).toBeUndefined()
    expect(doubt(event, { 'project-name': 'x' }, revision)).toBeUndefined()
  })

  it('is no matter outside of a workflow', () => {
    expect(doubt('')).toBeUndefined()
  })

  it.each([
    'sync',
    'ensure',
    'tag',
    'wait',
    'report',
    'compare',
    'library',
    'status',
    'list-tags',
    'delete',
  ])('is said once by %s', async (operation) => {
    const stage = operationHarness()
    const product = stage.world.addProduct(stage.organization, 'web')
    const { token } = stage.world.addProject(product, 'web_main')
    const inputs = {
      operation,
      baseline: `project-token=${token}`,
      library: 'nothing',
      confirm: 'web_main',
      'metadata-tags': 'none',
    }
    const repository = onMain('issue_comment')
    await stage.run(inputs, { repository }).catch(() => undefined)
    const said = stage.log
      .of('notice')
      .filter((line) => line.includes('runs on the default branch'))
    expect(said).toHaveLength(1)
  })
})
