import { grouped } from '../../domain/text/counted.ts'
import { Refused } from '../../mend/errors/errors.ts'
import { knownServers } from '../../mend/errors/known-servers.ts'
import type { Problem } from '../inputs/schema.ts'
import type { CheckLine } from '../result/checked.ts'
import type { Answers, Examined } from './answers.ts'
import { failed, ok, quoted, unknown, warning } from './line.ts'
import type { Reply } from './reply.ts'

/** What all answers together say of a key. */
type KeyStatus = 'accepted' | 'refused' | 'unclear'

/** The two keys and the region that issued them. */
export function credentialLines(
  examined: Examined,
  missing: readonly Problem[],
): CheckLine[] {
  return [
    missingLine('user-key', missing) ?? userKeyLine(examined),
    missingLine('org-token', missing) ?? orgTokenLine(examined),
    regionLine(examined),
  ]
}

function missingLine(
  title: Problem['input'],
  missing: readonly Problem[],
): CheckLine | undefined {
  const text = missing.find(({ input }) => input === title)?.text
  if (text === undefined) return undefined
  const [, found = text, fix] = /^(.*?)\. (.*)$/s.exec(text) ?? []
  return failed(title, found, fix)
}

function userKeyLine(examined: Examined): CheckLine {
  const title = 'user-key'
  const { inputs, answers, whyNotAsked } = examined
  const shape = shapeOf(inputs.userKey)
  if (whyNotAsked) return notSent(title, shape, whyNotAsked)
  const [refusal] = refusalsIn(answers)
  switch (userKeyStatus(examined)) {
    case 'accepted':
      return ok(title, `${shape.words}, accepted`)
    case 'refused':
      return failed(
        title,
        `${shape.words}, not accepted${refusal ? quoted(refusal.facts) : ''}`,
        'Copy it again from Mend (your profile, User Keys), and check that it belongs to this region and is not swapped with `org-token`.',
      )
    case 'unclear':
      return repliesIn(answers).length > 0
        ? noAnswer(title, shape)
        : notSent(title, shape, '`org-token` is empty')
  }
}

const useOrganizationKey =
  'Use the API key of the organization (in Mend: Integrate, Organization, API key).'

function orgTokenLine(examined: Examined): CheckLine {
  const title = 'org-token'
  const { inputs, answers, whyNotAsked } = examined
  const shape = shapeOf(inputs.orgToken)
  if (!inputs.orgToken) return unknown(title, 'empty, and not needed here')
  if (inputs.orgToken === inputs.userKey) {
    return failed(title, 'the same value as `user-key`', useOrganizationKey)
  }
  if (whyNotAsked) return notSent(title, shape, whyNotAsked)
  const refusal = organizationRefusal(answers)
  if (refusal) {
    const { what } = refusal.facts
    const found = `${shape.words}; ${what}${quoted(refusal.facts)}`
    return failed(title, found, organizationFix(refusal, examined))
  }
  if (answers.products?.ok) return ok(title, `${shape.words}, accepted`)
  if (userKeyStatus(examined) === 'refused') {
    const why = 'not judged until `user-key` is accepted'
    return unknown(title, `${shape.words}; ${why}`)
  }
  return noAnswer(title, shape)
}

/** Where the server knows the user, the region is right. */
function organizationFix({ errorCode, facts }: Refused, examined: Examined) {
  return errorCode === 2015 && userKeyStatus(examined) === 'accepted'
    ? useOrganizationKey
    : facts.fix
}

function regionLine(examined: Examined): CheckLine {
  const title = 'Region'
  const { inputs, answers, whyNotAsked } = examined
  const { origin } = inputs.serverUrl
  if (whyNotAsked) return unknown(title, `not judged: ${whyNotAsked}`)
  switch (userKeyStatus(examined)) {
    case 'accepted':
      return ok(
        title,
        `\`${origin}\` knows the ${answers.products?.ok ? 'keys' : 'user key'}`,
      )
    case 'refused': {
      const others = knownServers.filter((name) => !origin.endsWith(`/${name}`))
      return warning(
        title,
        `\`${origin}\` does not know the user key; it may belong to another region`,
        `Keys work only where they were issued: set \`server-url\` to your region (${others.join(', ')}, or your own server).`,
      )
    }
    case 'unclear':
      return unknown(title, 'not judged: no clear answer')
  }
}

/**
 * A user is known as soon as one question was answered, or was refused because
 * the organization is another one (2007).
 */
export function userKeyStatus({ answers }: Examined): KeyStatus {
  const codes = refusalsIn(answers).map(({ errorCode }) => errorCode)
  const isAnswered = repliesIn(answers).some(({ ok }) => ok)
  if (isAnswered || codes.includes(2007)) return 'accepted'
  return codes.includes(5001) ? 'refused' : 'unclear'
}

/** What Mend said against the organization of `org-token`. */
export function organizationRefusal(answers: Answers): Refused | undefined {
  return refusalsIn(answers).find(isOfOrganization)
}

/** 2007 and 2015 are about the organization, whatever was asked. */
export function isOfOrganization({ errorCode }: Refused): boolean {
  return errorCode === 2007 || errorCode === 2015
}

function repliesIn(answers: Answers): Reply<unknown>[] {
  return Object.values(answers).filter((reply) => reply !== undefined)
}

function refusalsIn(answers: Answers): Refused[] {
  return repliesIn(answers).flatMap((reply) =>
    !reply.ok && reply.failure instanceof Refused ? [reply.failure] : [],
  )
}

interface Shape {
  readonly isValid: boolean
  readonly words: string
}

/** The key's shape only, never a part of it (facts 1.2). */
function shapeOf(key: string): Shape {
  if (/^[0-9a-f]{64}$/i.test(key)) {
    return { isValid: true, words: '64 hexadecimal digits' }
  }
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) {
    return { isValid: true, words: 'a UUID' }
  }
  const oddities = [
    [/^["'`]|["'`]$/, ', in quotation marks'],
    [/\s/, ', with whitespace in it'],
    [/^\$/, ', starting like a variable that was not expanded'],
  ] as const
  const oddity = oddities.find(([shape]) => shape.test(key))?.[1] ?? ''
  const words = `${grouped(key.length)} characters${oddity}, but Mend's keys are 64 hexadecimal digits or a UUID`
  return { isValid: false, words }
}

function notSent(title: string, shape: Shape, why: string): CheckLine {
  const line = shape.isValid ? unknown : warning
  return line(title, `${shape.words}; not tried, because ${why}`)
}

function noAnswer(title: string, { words }: Shape): CheckLine {
  const found = `${words}; Mend's answers do not show whether it is accepted`
  return warning(title, found)
}
