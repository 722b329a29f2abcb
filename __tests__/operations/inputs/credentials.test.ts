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
    const found = missingCredentials(
      inputs,
      operations[operation],
      repository,
      {},
    )
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
      const where = { ...repository, withoutSecrets }
      const [problem] = missingCredentials(inputs, operations.sync, where, {})
      expect(problem?.text.slice(-end.length)).toBe(end)
    },
  )

  const userKey = 'u'.repeat(64)
  const noKey = '`MEND_USER_KEY` nor `WS_USERKEY`'
  const noOrg = '`MEND_ORG_TOKEN` nor `WS_APIKEY`'

  it.each([
    ['no key anywhere', '', {}, 'user-key', noKey],
    ['a server only', '', { MEND_URL: 'saas' }, 'user-key', noKey],
    ['empty variables', '', { MEND_USER_KEY: ' ' }, 'user-key', noKey],
    ['no key anywhere', '', {}, 'org-token', noOrg],
    [
      "the Mend CLI's key",
      userKey,
      { MEND_USER_KEY: `${userKey}\n` },
      'org-token',
      'and the environment has no `MEND_ORG_TOKEN`. Add it',
    ],
    [
      "the Unified Agent's key",
      userKey,
      { WS_USERKEY: userKey },
      'org-token',
      'and the environment has no `WS_APIKEY`. Add it',
    ],
    ['a key of its own', userKey, {}, 'org-token', 'but empty. Add it'],
    [
      'a key of its own and the organization of a scanner',
      userKey,
      { WS_APIKEY: 'o' },
      'org-token',
      "; `WS_APIKEY` of the environment counts only with the same scanner's own user key. Add it",
    ],
  ] as const)(
    'with %s (%s) name what the environment lacks',
    (_, key, variables, input, words) => {
      const inputs = anInput({ 'user-key': key, 'org-token': '' })
      const found = missingCredentials(
        inputs,
        operations.sync,
        repository,
        variables,
      )
      const text = found.find((one) => one.input === input)?.text ?? ''
      expect(text).toContain(words)
      for (const name of Object.keys(variables)) {
        if (!words.includes(name)) expect(text).not.toContain(`\`${name}\``)
      }
    },
  )
})
