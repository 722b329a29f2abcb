import { Refused } from '../../mend/errors/errors.ts'
import { knownServers } from '../../mend/server-url.ts'
import type { Problem } from '../inputs/validate.ts'
import type { CheckLine } from '../result/checked.ts'
import type { Answers, Examined } from './answers.ts'
import type { Reply } from './reply.ts'

/** What the answers together say of a key. */
export type Standing = 'accepted' | 'refused' | 'unclear'

/** The two keys and the region that issued them. */
export function credentialLines(
  examined: Examined,
  missing: readonly Problem[],
): CheckLine[] {
  return [
    lackOf('user-key', missing) ?? userKeyLine(examined),
    lackOf('org-token', missing) ?? orgTokenLine(examined),
    regionLine(examined),
  ]
}

function lackOf(
  title: Problem['input'],
  missing: readonly Problem[],
): CheckLine | undefined {
  const text = missing.find(({ input }) => input === title)?.text
  if (text === undefined) return undefined
  const [, found = text, fix] = /^(.*?)\. (.*)$/s.exec(text) ?? []
  return { title, status: 'failed', found, fix }
}

function userKeyLine(examined: Examined): CheckLine {
  const title = 'user-key'
  const { inputs, silence } = examined
  const form = formOf(inputs.userKey)
  if (silence) return unsent(title, form, silence)
  const said = [...refusals(examined.answers)][0]?.facts.said
  switch (userStanding(examined)) {
    case 'accepted':
      return { title, status: 'ok', found: `${form.words}, accepted` }
    case 'refused':
      return {
        title,
        status: 'failed',
        found: `${form.words}, not accepted${said ? ` (Mend said: ${said.replace(/\.$/, '')})` : ''}`,
        fix: 'Take it anew from Mend (your profile, User Keys), and check that it belongs to this region.',
      }
    case 'unclear':
      return attempts(examined.answers).length > 0
        ? noAnswer(title, form)
        : unsent(title, form, '`org-token` is empty')
  }
}

function orgTokenLine(examined: Examined): CheckLine {
  const title = 'org-token'
  const { inputs, silence } = examined
  const form = formOf(inputs.orgToken)
  if (!inputs.orgToken) {
    return { title, status: 'unknown', found: 'empty, and not needed here' }
  }
  if (inputs.orgToken === inputs.userKey) {
    return {
      title,
      status: 'failed',
      found: 'the same value as `user-key`',
      fix: 'Take the API key of the organization (in Mend: Integrate, Organization, API key).',
    }
  }
  if (silence) return unsent(title, form, silence)
  const refusal = organizationRefusal(examined.answers)
  if (refusal) {
    const { what, said, fix } = refusal.facts
    const found = `${form.words}; ${what}${said ? ` (Mend said: ${said})` : ''}`
    return { title, status: 'failed', found, fix }
  }
  if (examined.answers.products?.ok) {
    return { title, status: 'ok', found: `${form.words}, accepted` }
  }
  if (userStanding(examined) === 'refused') {
    const found = `${form.words}; not judged before \`user-key\` is accepted`
    return { title, status: 'unknown', found }
  }
  return noAnswer(title, form)
}

function regionLine(examined: Examined): CheckLine {
  const title = 'Region'
  const { inputs, silence } = examined
  const { origin } = inputs.serverUrl
  if (silence)
    return { title, status: 'unknown', found: `not judged: ${silence}` }
  switch (userStanding(examined)) {
    case 'accepted':
      return { title, status: 'ok', found: `\`${origin}\` knows the keys` }
    case 'refused': {
      const others = knownServers.filter((name) => !origin.endsWith(`/${name}`))
      return {
        title,
        status: 'warning',
        found: `\`${origin}\` does not know the user key; it may belong to another region`,
        fix: `Keys work only where they were issued: set \`server-url\` to your region (${others.join(', ')}, or your own server).`,
      }
    }
    case 'unclear':
      return { title, status: 'unknown', found: 'not judged: no clear answer' }
  }
}

/**
 * A user is known as soon as one question was answered, or was refused because
 * the organization is another one (2007).
 */
export function userStanding({ answers }: Examined): Standing {
  const all = attempts(answers)
  const codes = [...refusals(answers)].map(({ errorCode }) => errorCode)
  if (all.some(({ ok }) => ok) || codes.includes(2007)) return 'accepted'
  return codes.includes(5001) ? 'refused' : 'unclear'
}

/** What Mend said against the organization of `org-token`. */
export function organizationRefusal(answers: Answers): Refused | undefined {
  return [...refusals(answers)].find(isOfOrganization)
}

/** 2007 and 2015 are about the organization, whatever was asked. */
export function isOfOrganization({ errorCode }: Refused): boolean {
  return errorCode === 2007 || errorCode === 2015
}

function attempts(answers: Answers): Reply<unknown>[] {
  return Object.values(answers).filter((given) => given !== undefined)
}

function* refusals(answers: Answers): Generator<Refused> {
  for (const given of attempts(answers)) {
    if (!given.ok && given.failure instanceof Refused) yield given.failure
  }
}

interface Form {
  readonly good: boolean
  readonly words: string
}

/** Of the key's shape only: never a sign of it (facts 1.2). */
function formOf(key: string): Form {
  if (/^[0-9a-f]{64}$/i.test(key)) {
    return { good: true, words: '64 hexadecimal digits' }
  }
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) {
    return { good: true, words: 'a UUID' }
  }
  const oddity = [
    [/^["'`]|["'`]$/, ', in quotation marks'],
    [/\s/, ', with a blank in it'],
    [/^\$/, ', and begins as a variable that was not filled in'],
  ] as const
  const seen = oddity.find(([shape]) => shape.test(key))?.[1] ?? ''
  const words = `${key.length} characters${seen}, but Mend's keys are 64 hexadecimal digits or a UUID`
  return { good: false, words }
}

function unsent(title: string, { good, words }: Form, why: string): CheckLine {
  const status = good ? 'unknown' : 'warning'
  return { title, status, found: `${words}; not tried, because ${why}` }
}

function noAnswer(title: string, { words }: Form): CheckLine {
  const found = `${words}; Mend's answers do not tell whether it is accepted`
  return { title, status: 'warning', found }
}
