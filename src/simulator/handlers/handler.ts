import type { Body, Params, RequestType } from '../../mend/catalogue/index.ts'
import type { World } from '../model/world.ts'
import type { Caller } from '../protocol/access.ts'

/**
 * Does one request's work and gives the documented answer.
 *
 * @throws {Refusal} the server says no
 */
export type Handler<T extends RequestType> = (
  world: World,
  caller: Caller,
  params: Params<T>,
) => Body<T>
