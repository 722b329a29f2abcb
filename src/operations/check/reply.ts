import { Failure } from '../../domain/failure.ts'

/** What came of a request whose failure is a finding. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/**
 * Turns an expected failure into a value.
 *
 * @throws what is a defect of ours, and the end of a cancelled run
 */
export async function replyOf<T>(promise: Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await promise }
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'cancelled') throw error
    return { ok: false, failure: error }
  }
}
