import { Failure, type FailureFacts } from '../../domain/failure.ts'

/**
 * Mend understood the request and said no, with any HTTP status. `unclear` says
 * that the work may be done nevertheless: the answer to an earlier attempt was
 * lost, or Mend's no is an "unexpected error". A create is then looked up, and a
 * delete or a removal whose object is gone has succeeded.
 */
export class Refused extends Failure {
  override readonly name = 'Refused'
  /** Mend's own number; absent when it gave only a message. */
  readonly errorCode: number | undefined
  readonly unclear: boolean

  constructor(
    errorCode: number | undefined,
    facts: FailureFacts,
    unclear = false,
  ) {
    super('refused', facts)
    this.errorCode = errorCode
    this.unclear = unclear
  }
}

/**
 * No readable answer came, after all attempts. `unclear` says that the server
 * may have done the work nevertheless: a create is then looked up.
 */
export class Unanswered extends Failure {
  override readonly name = 'Unanswered'
  readonly unclear: boolean

  constructor(unclear: boolean, facts: FailureFacts) {
    super('unanswered', facts)
    this.unclear = unclear
  }
}

/**
 * The answer is JSON and no refusal, but not of any known shape. `unclear` says
 * that the request was to change something, which may be done.
 */
export class Malformed extends Failure {
  override readonly name = 'Malformed'
  readonly unclear: boolean

  constructor(facts: FailureFacts, unclear = false) {
    super('malformed', facts)
    this.unclear = unclear
  }
}

/** A request that cannot be sent as it is: a parameter is wrong, or a key is missing. */
export class Unsendable extends Failure {
  override readonly name = 'Unsendable'

  constructor(facts: FailureFacts) {
    super('unsendable', facts)
  }
}

/** A dry run was about to change something: a defect of ours, stopped before it was sent. */
export class DryRunViolated extends Failure {
  override readonly name = 'DryRunViolated'

  constructor(facts: FailureFacts) {
    super('dry-run', facts)
  }
}

/**
 * The run was cancelled while a request was under way, or before it was sent.
 * `unclear` says that the server has it and may have done the work.
 */
export class Cancelled extends Failure {
  override readonly name = 'Cancelled'
  readonly unclear: boolean

  constructor(facts: FailureFacts, unclear = false) {
    super('cancelled', facts)
    this.unclear = unclear
  }
}
