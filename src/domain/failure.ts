/** What a person needs to know about something that could not be done. */
export interface FailureFacts {
  /** What failed: the request or step, and the object. A sentence without a final period. */
  readonly what: string
  /** What the other side said, in its own words (untrusted text). */
  readonly said?: string | undefined
  /** The likely cause. A sentence. */
  readonly why?: string | undefined
  /** What to change. A sentence that names inputs in backticks. */
  readonly fix?: string | undefined
  /** The error underneath, for the debug log only. */
  readonly cause?: unknown
}

/**
 * Something could not be done. A gate that fails, a dry run and nothing to do are
 * results and never thrown. Texts never hold a request body or a key.
 */
export class Failure extends Error {
  override readonly name: string = 'Failure'
  /** Stable, for tests and callers that branch: `refused`, `unreachable`, … */
  readonly code: string
  readonly facts: FailureFacts

  constructor(code: string, facts: FailureFacts) {
    super(failureText(facts), { cause: facts.cause })
    this.code = code
    this.facts = facts
  }
}

/**
 * `{what: 'A failed', said: 'no', why: 'B.', fix: 'Set `c`.'}` →
 * `A failed. Mend said: no. B. Set `c`.`
 */
export function failureText(facts: FailureFacts): string {
  return [
    `${facts.what}.`,
    facts.said?.trim() && `Mend said: ${withPeriod(facts.said.trim())}`,
    facts.why,
    facts.fix,
  ]
    .filter(Boolean)
    .join(' ')
}

/** `no` → `no.`, `why?` → `why?` */
function withPeriod(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
