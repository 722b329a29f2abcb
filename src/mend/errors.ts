import { Failure, type FailureFacts } from '../domain/failure.ts'

/** Mend understood the request and said no, in whatever HTTP status. */
export class Refused extends Failure {
  override readonly name = 'Refused'
  /** Mend's own number; absent when it gave only a message. */
  readonly errorCode: number | undefined

  constructor(errorCode: number | undefined, facts: FailureFacts) {
    super('refused', facts)
    this.errorCode = errorCode
  }
}

/**
 * No answer that could be read came, after all attempts. `unclear` says that
 * the server may have done the work all the same: a create is then looked up.
 */
export class Unanswered extends Failure {
  override readonly name = 'Unanswered'
  readonly unclear: boolean

  constructor(unclear: boolean, facts: FailureFacts) {
    super('unanswered', facts)
    this.unclear = unclear
  }
}

/** The answer is JSON and no refusal, but not of any known shape. */
export class Malformed extends Failure {
  override readonly name = 'Malformed'

  constructor(facts: FailureFacts) {
    super('malformed', facts)
  }
}

/** A dry run was asked to change something; a defect of ours, caught before it is sent. */
export class DryRunViolated extends Failure {
  override readonly name = 'DryRunViolated'

  constructor(facts: FailureFacts) {
    super('dry-run', facts)
  }
}

/** The run was cancelled while a request was under way. */
export class Cancelled extends Failure {
  override readonly name = 'Cancelled'

  constructor(facts: FailureFacts) {
    super('cancelled', facts)
  }
}
