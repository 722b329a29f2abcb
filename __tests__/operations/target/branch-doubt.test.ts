import { describe, expect, it } from '@jest/globals'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import { branchDoubt } from '../../../src/operations/target/branch-doubt.ts'
import { noFiles } from '../../support/inputs.ts'

const doubt = (event: string, given: Record<string, string> = {}) =>
  branchDoubt({
    inputs: parseInputs(given, noFiles).inputs,
    repository: { fullName: 'acme/web', event, branch: 'main' },
  })

describe('a project named after the default branch', () => {
  it.each(['issue_comment', 'check_suite', 'status', 'repository_dispatch'])(
    'is told for the event %s',
    (event) => {
      expect(doubt(event)).toBe(
        `The event \`${event}\` runs on the default branch, so the project of "main" is meant. Set \`project-name\` for another one.`,
      )
      expect(doubt(event, { 'project-name': 'x' })).toBeUndefined()
      expect(doubt(event, { 'project-token': 'x' })).toBeUndefined()
    },
  )

  it.each(['push', 'schedule', 'merge_group', 'workflow_run', 'delete', ''])(
    'is what the event %j means',
    (event) => {
      expect(doubt(event)).toBeUndefined()
    },
  )
})
