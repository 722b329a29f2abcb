import type { Body, Params, RequestType } from '../../mend/catalogue/index.ts'
import type { Caller } from '../protocol/caller.ts'

/**
 * Does the work of one type of request and returns the documented answer.
 *
 * @throws {Refusal} when the server refuses
 */
export type Handler<T extends RequestType> = (
  caller: Caller,
  params: Params<T>,
) => Body<T>

export type Handlers = { readonly [T in RequestType]: Handler<T> }
