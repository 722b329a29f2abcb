import { describe, expect, it } from '@jest/globals'
import { operations } from '../../../src/operations/index.ts'
import { missingCredentials } from '../../../src/operations/inputs/credentials.ts'
import { anInput } from '../../support/inputs.ts'

const repository = { fullName: 'acme/web', branch: 'main', event: 'push' }

describe('credentials', () => {
  it.each([
    ['sync', { 'org-token': '' }, ['org-token']],
    ['sync', { 'user-key': '', 'org-token': '' }, ['user-key', 'org-token']],
    ['sync', { 'org-token': '', 'wait-for': 'none', 'project-token': 'q' }, []],
    ['ensure', { 'org-token': '', 'product-token': 'p' }, []],
    ['tag', { 'org-token': '', 'project-token': 'q' }, []],
    ['report', { 'org-token': '', 'project-token': 'q' }, []],
    ['wait', { 'org-token': '', 'project-token': 'q' }, ['org-token']],
  ] as const)('that %s misses with %j are %j', (operation, raw, missing) => {
    const inputs = anInput({ operation, ...raw })
    const found = missingCredentials(inputs, operations[operation], repository)
    expect(found.map(({ input }) => input)).toEqual(missing)
  })

  it.each([
    ['fail', undefined, 'is misspelled.'],
    ['skip', undefined, 'because GitHub gives those no secrets.'],
    [
      'fail',
      'fork',
      'no secrets to forks. Set `on-missing-credentials: skip` to end such runs green.',
    ],
    ['skip', 'fork', 'GitHub gives no secrets to forks.'],
    [
      'fail',
      'dependabot',
      'to end such runs green. To run the step, add the secret there.',
    ],
    [
      'skip',
      'dependabot',
      'Dependabot store. To run the step, add the secret there.',
    ],
  ] as const)(
    'on-missing-credentials %s, a run of %s: advises only what is not set yet',
    (mode, withoutSecrets, end) => {
      const inputs = anInput({
        'user-key': '',
        'on-missing-credentials': mode,
      })
      const [problem] = missingCredentials(inputs, operations.sync, {
        ...repository,
        withoutSecrets,
      })
      expect(problem?.text.slice(-end.length)).toBe(end)
    },
  )
})
