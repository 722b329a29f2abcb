import * as v from 'valibot'
import { isRedacted, redactionMarker } from '../domain/text/redact.ts'
import type { Definition } from './catalogue/define.ts'
import type { RequestType } from './catalogue/index.ts'
import { DryRunViolated, Unsendable } from './errors/errors.ts'

/** Who sends, and whether it may change anything. */
export interface Sender {
  readonly userKey: string
  readonly orgToken: string
  /** Our version, for `agentInfo`. */
  readonly version: string
  readonly dryRun: boolean
}

/**
 * The JSON to send: the parameters, the keys that this request needs, and who
 * we are, as Mend's own tools say it (facts 1.2).
 *
 * @throws {DryRunViolated} a dry run would change something
 * @throws {Unsendable} a parameter is wrong or was redacted, or a key is missing
 */
export function requestBody(
  requestType: RequestType,
  definition: Definition,
  params: unknown,
  { userKey, orgToken, version, dryRun }: Sender,
): string {
  const { heading, effect, credentials } = definition
  const what = `${heading} was not sent`
  if (dryRun && effect !== 'read') {
    throw new DryRunViolated({
      what: `${what}: this is a dry run, which changes nothing`,
      fix: 'This is a bug in the action; please report it.',
    })
  }
  const checked = checkedParams(definition, params, what)
  if (!userKey) throw missing(what, 'user-key')
  if (credentials === 'user+org' && !orgToken) throw missing(what, 'org-token')
  return JSON.stringify({
    ...checked,
    requestType,
    userKey,
    ...(credentials === 'user+org' && { orgToken }),
    agentInfo: agentInfo(version),
  })
}

/** Who we are, in the form of Mend's own tools (facts 1.2). */
export function agentInfo(version: string) {
  return { agent: 'mend-project-action', agentVersion: version }
}

/** What was taken out of an answer must never go back, as if Mend had it so. */
function checkedParams(
  { params: schema }: Definition,
  params: unknown,
  what: string,
) {
  const checked = v.safeParse(schema, params)
  if (!checked.success) {
    const field = v.getDotPath(checked.issues[0])
    throw new Unsendable({
      what: `${what}: the value of ${inputOf(field)} is empty or not valid`,
      fix: 'Check the inputs of this step.',
    })
  }
  for (const [name, value] of Object.entries(checked.output)) {
    if (!isRedacted(String(value))) continue
    throw new Unsendable({
      what: `${what}: the value of ${inputOf(name)} contains ${redactionMarker}, which replaces a secret of this run`,
      fix: 'Remove the secret in Mend, and replace it with a new one.',
    })
  }
  return checked.output
}

/** The parameters that are called as an input is. */
const ofInput =
  /^(?:(?:product|project)(?:Name|Token)|projectDescription|requestToken)$/

/** `productName` → `product-name` */
function inputOf(parameter: string | null): string {
  if (parameter === null) return 'a parameter'
  return ofInput.test(parameter)
    ? `\`${parameter.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}\``
    : parameter
}

function missing(what: string, input: string): Unsendable {
  return new Unsendable({
    what: `${what}, because \`${input}\` is empty`,
    fix: `Set \`${input}\`.`,
  })
}

/** What an answer's text may repeat of the request and nobody may read. */
export function secretsIn(
  params: Readonly<Record<string, unknown>>,
  { userKey, orgToken }: Sender,
): string[] {
  return [userKey, orgToken, ...tokensIn(params)]
}

/** The tokens of products, projects and scans among the parameters. */
export function tokensIn(params: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(params)
    .filter(([name]) => name.endsWith('Token'))
    .map(([, value]) => String(value))
}
