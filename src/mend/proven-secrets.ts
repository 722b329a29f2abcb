import type { Definition } from './catalogue/define.ts'
import { type Sender, tokensIn } from './request-body.ts'

/**
 * The keys and tokens with which Mend has answered in this run, or which it has
 * listed: they are neither wrong nor of another region.
 */
interface ProvenSecrets {
  /** Remembers a request that was answered. */
  answered(sent: readonly string[], answer: unknown): void
  /** Whether Mend has answered at all: the server is Mend's. */
  hasAnswer(): boolean
  /** Whether Mend knows all of these. */
  areProven(sent: readonly string[]): boolean
}

export function createProvenSecrets(): ProvenSecrets {
  const proven = new Set<string>()
  return {
    answered(sent, answer) {
      for (const secret of sent) proven.add(secret)
      for (const row of Array.isArray(answer) ? answer : [answer]) {
        const token = tokenOf(row)
        if (token !== undefined) proven.add(token)
      }
    },
    hasAnswer: () => proven.size > 0,
    areProven: (sent) => sent.every((secret) => proven.has(secret)),
  }
}

/** The `token` of a listed or created product or project. */
function tokenOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || !('token' in row)) return
  return typeof row.token === 'string' ? row.token : undefined
}

/** The keys and tokens that a request sends. */
export function sentSecrets(
  { credentials }: Definition,
  params: Readonly<Record<string, unknown>>,
  { userKey, orgToken }: Sender,
): string[] {
  const keys = credentials === 'user' ? [userKey] : [userKey, orgToken]
  return [...keys, ...tokensIn(params)]
}
