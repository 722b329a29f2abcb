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
    [undefined, 'secrets.MEND_USER_KEY'],
    ['fork', 'on-missing-credentials: skip'],
    ['dependabot', 'Dependabot store'],
  ] as const)('when the run is %s are explained', (withoutSecrets, hint) => {
    const inputs = anInput({ 'user-key': '' })
    const [problem] = missingCredentials(
      inputs,
      operations.sync,
      { ...repository, withoutSecrets },
      {},
    )
    expect(problem?.text).toContain(hint)
  })

  it.each([
    [
      'fork',
      'This run comes from a fork, and GitHub gives no secrets to forks.',
    ],
    ['dependabot', 'Dependabot store: add the secret there.'],
  ] as const)(
    'are not explained by what is set already (%s)',
    (withoutSecrets, end) => {
      const raw = { 'user-key': '', 'on-missing-credentials': 'skip' }
      const where = { ...repository, withoutSecrets }
      const found = missingCredentials(anInput(raw), operations.sync, where, {})
      expect(found[0]?.text.endsWith(end)).toBe(true)
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
