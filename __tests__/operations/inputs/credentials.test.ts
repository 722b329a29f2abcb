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
    [undefined, 'secrets.MEND_USER_KEY'],
    ['fork', 'on-missing-credentials: skip'],
    ['dependabot', 'Dependabot store'],
  ] as const)('when the run is %s are explained', (withoutSecrets, hint) => {
    const inputs = anInput({ 'user-key': '' })
    const [problem] = missingCredentials(inputs, operations.sync, {
      ...repository,
      withoutSecrets,
    })
    expect(problem?.text).toContain(hint)
  })
})
