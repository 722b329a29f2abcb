import { describe, expect, it } from '@jest/globals'
import {
  fromScanners,
  scannerVariables,
  secretScannerVariables,
  secretsOfScanners,
} from '../../../src/operations/inputs/scanner-keys.ts'

const cli = {
  MEND_URL: 'https://saas-eu.mend.io',
  MEND_USER_KEY: 'cli user',
  MEND_ORG_TOKEN: 'cli org',
}
const agent = {
  WS_WSS_URL: 'https://app-eu.mend.io/agent',
  WS_USERKEY: 'agent user',
  WS_APIKEY: 'agent org',
}
const both = { ...cli, ...agent }
const eu = 'https://saas-eu.mend.io'
const appEu = 'https://app-eu.mend.io/agent'

/** The server, the user key and the organization that a run would use; '' for none. */
function connection(
  [server = '', user = '', org = '']: readonly string[],
  variables: Record<string, string>,
) {
  const given = { 'server-url': server, 'user-key': user, 'org-token': org }
  const { raw, taken, problem } = fromScanners(given, variables)
  const used = [raw['server-url'], raw['user-key'], raw['org-token']]
  return { used, taken: taken.join(' '), problem: problem?.text ?? '' }
}

describe("the scanners' environment", () => {
  const all = 'MEND_URL MEND_USER_KEY MEND_ORG_TOKEN'
  const allWs = 'WS_WSS_URL WS_USERKEY WS_APIKEY'

  it.each([
    ['nothing', [], {}, ['', '', ''], ''],
    ['the CLI', [], cli, [eu, 'cli user', 'cli org'], all],
    ['the agent', [], agent, [appEu, 'agent user', 'agent org'], allWs],
    ['both: the CLI', [], both, [eu, 'cli user', 'cli org'], all],
    [
      'the CLI without an organization, which is not the agent’s',
      [],
      { ...both, MEND_ORG_TOKEN: '' },
      [eu, 'cli user', ''],
      'MEND_URL MEND_USER_KEY',
    ],
    [
      'the CLI without a server, which is not the agent’s',
      [],
      { ...both, MEND_URL: ' ' },
      ['', 'cli user', 'cli org'],
      'MEND_USER_KEY MEND_ORG_TOKEN',
    ],
    [
      'the CLI without a user key: the agent',
      [],
      { ...both, MEND_USER_KEY: ' ' },
      [appEu, 'agent user', 'agent org'],
      allWs,
    ],
    [
      'the agent’s organization alone',
      [],
      { WS_APIKEY: 'agent org' },
      ['', '', 'agent org'],
      'WS_APIKEY',
    ],
    ['the input user-key: nothing', ['', 'mine'], both, ['', 'mine', ''], ''],
    [
      'all inputs: nothing',
      ['saas', 'mine', 'ours'],
      both,
      ['saas', 'mine', 'ours'],
      '',
    ],
    [
      'the inputs server-url, of the same server, and org-token',
      ['api-saas-eu', '', 'ours'],
      cli,
      ['api-saas-eu', 'cli user', 'ours'],
      'MEND_USER_KEY',
    ],
    [
      'the CLI, whose address has a path and the prefix of another API, beside server-url',
      ['saas-eu'],
      { ...cli, MEND_URL: 'https://api-saas-eu.mend.io/api/v2.0/' },
      ['saas-eu', 'cli user', 'cli org'],
      'MEND_USER_KEY MEND_ORG_TOKEN',
    ],
    [
      'the CLI, whose address is a short name, beside server-url',
      ['https://saas-eu.mend.io/agent'],
      { ...cli, MEND_URL: 'saas-eu' },
      ['https://saas-eu.mend.io/agent', 'cli user', 'cli org'],
      'MEND_USER_KEY MEND_ORG_TOKEN',
    ],
    [
      'the agent, beside empty variables of the CLI',
      [],
      { MEND_URL: '', MEND_USER_KEY: '', MEND_ORG_TOKEN: '', ...agent },
      [appEu, 'agent user', 'agent org'],
      allWs,
    ],
    [
      'the input server-url beside a scanner that names none',
      ['saas-eu'],
      { WS_USERKEY: 'agent user' },
      ['saas-eu', 'agent user', ''],
      'WS_USERKEY',
    ],
    [
      'values in blanks',
      [' ', '\n'],
      { MEND_USER_KEY: ' cli user\n' },
      [' ', 'cli user', undefined],
      'MEND_USER_KEY',
    ],
  ] as const)('of %s is used', (_, inputs, variables, used, taken) => {
    const found = connection(inputs, variables)
    expect({ ...found, used: found.used.map((one) => one || '') }).toEqual({
      used: used.map((one) => one || ''),
      taken,
      problem: '',
    })
  })

  it.each([
    [
      'another server beside its key',
      ['saas'],
      cli,
      'https://saas.mend.io is not the server of the keys in the environment (`MEND_URL` is https://saas-eu.mend.io)',
    ],
    [
      'the other scanner’s server',
      ['app-eu'],
      both,
      '(`MEND_URL` is https://saas-eu.mend.io)',
    ],
    [
      'another port',
      ['https://app-eu.mend.io:8443'],
      agent,
      '(`WS_WSS_URL` is https://app-eu.mend.io)',
    ],
    [
      'an address that cannot be read',
      [],
      { ...cli, MEND_URL: 'https://me:pass@mend.example.com' },
      '`MEND_URL` in the environment is not valid. It contains a user name or password',
    ],
    [
      'an address without https',
      ['saas'],
      { ...agent, WS_WSS_URL: 'http://mend.example.com' },
      '`WS_WSS_URL` in the environment is not valid. It must use https',
    ],
  ])('with %s is a problem', (_, inputs, variables, words) => {
    const { problem } = connection(inputs, variables)
    expect(problem).toContain(words)
    expect(problem).not.toMatch(/pass@|cli|agent user/)
  })

  it('is left alone where the key is an input, whatever its address is', () => {
    const variables = { ...both, MEND_URL: 'nowhere', WS_WSS_URL: '::' }
    expect(connection(['saas', 'mine'], variables).problem).toBe('')
  })

  it.each([
    [both, ['cli user', 'cli org', 'agent user', 'agent org']],
    [{ ...cli, MEND_USER_KEY: ' key\n', MEND_ORG_TOKEN: ' ' }, ['key']],
    [{ MEND_URL: 'saas', WS_WSS_URL: 'saas' }, []],
  ])('of %j hides %j', (variables, secrets) => {
    expect(secretsOfScanners(variables)).toEqual(secrets)
  })

  it('has four secrets among its variables', () => {
    const addresses = ['MEND_URL', 'WS_WSS_URL']
    expect(Object.keys(both).sort()).toEqual([...scannerVariables].sort())
    expect([...secretScannerVariables, ...addresses].sort()).toEqual(
      [...scannerVariables].sort(),
    )
  })
})
