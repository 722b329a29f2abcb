import * as v from 'valibot'
import type { OddRows } from '../../domain/odd-rows.ts'
import type { Exchange } from '../../http/transport.ts'
import type { Definition } from '../catalogue/define.ts'
import { errorCodes } from '../errors/codes.ts'
import type { FailedAttempt } from '../errors/failed-attempt.ts'
import {
  classifyBody,
  excerptOf,
  isPage,
  type Json,
  jsonObject,
} from './classify-body.ts'
import { repairAnswer } from './repair-answer.ts'
import { isTemporary, retryAfterMs } from './status.ts'

/** What an HTTP answer means. */
export type AttemptOutcome =
  | {
      readonly kind: 'answer'
      readonly value: unknown
      /** What Mend says beside a success (facts 1.2); untrusted text. */
      readonly warnings: readonly string[]
      /** What was not as documented and was read all the same. */
      readonly odd?: OddRows | undefined
    }
  /** JSON and no refusal, but of an unknown shape. `field` holds no values. */
  | { readonly kind: 'malformed'; readonly field: string }
  | FailedAttempt

/**
 * Reads an answer. Whether it is a refusal is decided before anything is
 * decoded: Mend refuses with HTTP 200 (facts 1.4). Mend's own "no" also counts
 * when a gateway gave it another status; only a code that Mend does not have,
 * under a temporary status, is the gateway's.
 */
export function readAnswer(
  definition: Definition,
  { status, headers, text }: Exchange,
): AttemptOutcome {
  const body = jsonObject(text)
  const refusal = body && refusalIn(body)
  if (refusal && !(isTemporary(status) && isUnknown(refusal))) return refusal
  if (status < 200 || status > 299) {
    return {
      kind: 'status',
      status,
      retryAfterMs: retryAfterMs(headers),
      location: headers['location'],
      excerpt: excerptOf(text),
    }
  }
  if (body) return decoded(definition, body)
  if (definition.plainSuccess?.test(text) && !isPage(text)) {
    return decoded(definition, {})
  }
  return {
    kind: 'unreadable',
    body: classifyBody(text),
    excerpt: excerptOf(text),
  }
}

/**
 * `{errorCode: 0}` and `{errorCode: "0"}` stand on successes; any other code
 * and any message is a refusal (facts 1.4).
 */
function refusalIn(
  body: Json,
): Extract<FailedAttempt, { kind: 'refused' }> | undefined {
  const code = body['errorCode']
  const message = textOf(body['errorMessage'])
  const number = typeof code === 'string' ? Number(code) : code
  const refuses = Boolean(code) && number !== 0
  if (!refuses && !message) return undefined
  if (typeof number === 'number' && Number.isFinite(number) && refuses) {
    return { kind: 'refused', errorCode: number, message }
  }
  return { kind: 'refused', message: message ?? textOf(code) }
}

/** A text with something in it; any other value as JSON; `undefined` for nothing. */
function textOf(value: unknown): string | undefined {
  if (!value) return undefined
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.trim() === '' ? undefined : text
}

function isUnknown({ errorCode }: { readonly errorCode?: number | undefined }) {
  return errorCode === undefined || !Object.hasOwn(errorCodes, errorCode)
}

function decoded(definition: Definition, body: Json): AttemptOutcome {
  const messages = body['warningMessages']
  const warnings = (Array.isArray(messages) ? messages : []).filter(
    (line): line is string => typeof line === 'string',
  )
  // One issue is enough: 100,000 of them would be kept in memory.
  const options = { abortEarly: true }
  const { success, output, issues } = v.safeParse(
    definition.response,
    body,
    options,
  )
  if (success) return { kind: 'answer', value: output, warnings }
  const field = fieldOf(issues[0])
  const repaired = repairAnswer(definition, body)
  return repaired
    ? { kind: 'answer', ...repaired, warnings }
    : { kind: 'malformed', field }
}

/**
 * The path of a field and what was expected there, never what it holds:
 * `projectTags.0.token: string expected`. Of the members of a union it names
 * the one that got the furthest.
 */
function fieldOf(issue: v.BaseIssue<unknown>, before = ''): string {
  const path = [before, v.getDotPath(issue)].filter(Boolean).join('.')
  const inner = issue.issues?.reduce((a, b) => (depth(b) > depth(a) ? b : a))
  if (inner) return fieldOf(inner, path)
  if (issue.kind === 'transformation') return issue.message
  const key = issue.path?.at(-1)?.key
  if (issue.expected === JSON.stringify(key)) return `${path} is missing`
  const expected = issue.kind === 'schema' && issue.expected
  return `${path || 'answer'}: ${expected || 'another value'} expected`
}

function depth(issue: v.BaseIssue<unknown>): number {
  const inner = issue.issues?.map(depth) ?? []
  return (issue.path?.length ?? 0) + Math.max(0, ...inner)
}
