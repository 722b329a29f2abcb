import * as v from 'valibot'
import type { RequestType } from './catalogue/index.ts'
import { DryRunViolated, Unsendable } from './errors/errors.ts'
import type { Definition } from './response/answer.ts'

/** Who sends, and whether it may change anything. */
export interface Sender {
  readonly userKey: string
  readonly orgToken: string
  readonly version: string
  readonly dryRun: boolean
}

/**
 * The JSON to send: the parameters, the keys that this request needs, and who
 * we are, as Mend's own tools say it (facts 1.2).
 *
 * @throws {DryRunViolated | Unsendable} whatever speaks against sending it
 */
export function requestBody(
  requestType: RequestType,
  { heading, effect, credentials, params: schema }: Definition,
  params: unknown,
  { userKey, orgToken, version, dryRun }: Sender,
): string {
  const what = `${heading} was not sent`
  if (dryRun && effect !== 'read') {
    throw new DryRunViolated({
      what: `${what}: this is a dry run, which changes nothing`,
      fix: 'This is a defect of the action; please report it.',
    })
  }
  const checked = v.safeParse(schema, params)
  if (!checked.success) {
    const field = v.getDotPath(checked.issues[0])
    throw new Unsendable({ what: `${what}: its parameter ${field} is wrong` })
  }
  if (!userKey) throw missing(what, 'user-key')
  if (credentials === 'user+org' && !orgToken) throw missing(what, 'org-token')
  return JSON.stringify({
    ...checked.output,
    requestType,
    userKey,
    ...(credentials === 'user+org' && { orgToken }),
    agentInfo: { agent: 'mend-project-action', agentVersion: version },
  })
}

function missing(what: string, input: string): Unsendable {
  return new Unsendable({
    what: `${what}: it needs \`${input}\``,
    fix: `Set \`${input}\`.`,
  })
}

/** What an answer's text may repeat of the request and nobody may read. */
export function secretsIn(
  params: Readonly<Record<string, unknown>>,
  { userKey, orgToken }: Sender,
): string[] {
  const tokens = Object.entries(params)
    .filter(([name]) => name.endsWith('Token'))
    .map(([, value]) => String(value))
  return [userKey, orgToken, ...tokens]
}
