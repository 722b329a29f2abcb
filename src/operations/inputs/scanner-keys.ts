import { parseServerUrl } from '../../mend/server-url.ts'
import type { Problem } from './schema.ts'

type RawInputs = Readonly<Record<string, string>>
/** What scanners of the same job have in the environment, as far as it is set. */
export type ScannerVariables = Readonly<Record<string, string | undefined>>

const connection = ['server-url', 'user-key', 'org-token'] as const

/** The variables of one scanner, by the inputs for which they stand. */
type Family = Readonly<Record<(typeof connection)[number], string>>

const mendCli: Family = {
  'server-url': 'MEND_URL',
  'user-key': 'MEND_USER_KEY',
  'org-token': 'MEND_ORG_TOKEN',
}
const unifiedAgent: Family = {
  'server-url': 'WS_WSS_URL',
  'user-key': 'WS_USERKEY',
  'org-token': 'WS_APIKEY',
}
const families = [mendCli, unifiedAgent]

export const scannerVariables = families.flatMap((one) => Object.values(one))

/** Hidden whether they are used or not; addresses are no secrets. */
export const secretScannerVariables = families.flatMap((family) => [
  family['user-key'],
  family['org-token'],
])

/** The secrets among the variables, as far as they are set. */
export function secretsOfScanners(variables: ScannerVariables): string[] {
  return secretScannerVariables
    .map((name) => variables[name]?.trim() ?? '')
    .filter((secret) => secret !== '')
}

/** Inputs whose empty connection was filled from a scanner's environment. */
interface Connected {
  readonly raw: RawInputs
  /** The variables that stand for inputs, to be told in the log. */
  readonly taken: readonly string[]
  readonly problem?: Problem
}

/**
 * A job that runs the Mend CLI or the Unified Agent has its keys in the
 * environment. Without the input `user-key` they stand for the inputs that are
 * empty, all from the same scanner, so that no key goes to a server that is not
 * its own.
 */
export function fromScanners(
  raw: RawInputs,
  variables: ScannerVariables,
): Connected {
  const given = (input: string) => raw[input]?.trim() ?? ''
  const value = (variable: string) => variables[variable]?.trim() ?? ''
  if (given('user-key')) return { raw, taken: [] }
  const family = value(mendCli['user-key']) ? mendCli : unifiedAgent
  const filled = connection.filter(
    (input) => !given(input) && value(family[input]),
  )
  const taken = filled.map((input) => family[input])
  const values = filled.map((input) => [input, value(family[input])])
  const connected = { raw: { ...raw, ...Object.fromEntries(values) }, taken }
  const variable = family['server-url']
  const text = serverProblem(given('server-url'), variable, value(variable))
  if (!text || taken.length === 0) return connected
  // Nothing is sent, and the default stands so that other inputs are checked.
  const unchanged = { 'server-url': given('server-url') }
  return {
    raw: { ...connected.raw, ...unchanged },
    taken,
    problem: { input: 'server-url', text },
  }
}

/**
 * Why the environment has not filled an input, to follow "is required but
 * empty"; it names no variable that is set, but where that one does not count.
 *
 * @param userKey the key of the run, wherever it comes from
 */
export function notInEnvironment(
  input: 'user-key' | 'org-token',
  userKey: string,
  variables: ScannerVariables,
): string {
  const value = (variable: string) => variables[variable]?.trim() ?? ''
  const names = families.map((family) => family[input])
  const unused = names.filter(value)
  if (unused.length > 0) {
    return `; ${listed(unused)} of the environment counts only with the same scanner's own user key`
  }
  const own = families.find(
    (one) => userKey && value(one['user-key']) === userKey,
  )
  if (own) return `, and the environment has no \`${own[input]}\``
  return userKey
    ? ''
    : `, and the environment has neither ${listed(names, 'nor')}`
}

function listed(variables: readonly string[], word = 'or'): string {
  return variables.map((variable) => `\`${variable}\``).join(` ${word} `)
}

/** Why a key of the environment must not be sent; texts of addresses may hold a password. */
function serverProblem(
  input: string,
  variable: string,
  address: string,
): string | undefined {
  if (!address) return undefined
  const own = parseServerUrl(address)
  if (!own.ok) {
    return `\`${variable}\` in the environment is not valid. ${own.problem}`
  }
  const wanted = parseServerUrl(input)
  if (!wanted.ok || wanted.origin === own.origin) return undefined
  return `${wanted.origin} is not the server of the keys in the environment (\`${variable}\` is ${own.origin}), and a key is sent only to its own server; leave it empty, or set \`user-key\` too`
}
