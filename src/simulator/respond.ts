import type { Exchange } from '../http/transport.ts'
import {
  type Body,
  catalogue,
  type Params,
  type RequestType,
} from '../mend/catalogue/index.ts'
import type { Handler } from './handlers/handler.ts'
import { handlers } from './handlers/index.ts'
import { encode } from './model/deviations.ts'
import type { World } from './model/world.ts'
import { Caller } from './protocol/caller.ts'
import { checkParameters } from './protocol/parameters.ts'
import {
  jsonAnswer,
  Refusal,
  refusalAnswer,
  refusals,
} from './protocol/refusal.ts'
import { readObject } from './protocol/request-log.ts'

type Json = Readonly<Record<string, unknown>>

/** Answers a request's text, and changes the world as the request asks. */
export function respond(world: World, text: string): Exchange {
  world.advanceScans()
  try {
    return jsonAnswer(answerText(world, text))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refusalAnswer(error)
  }
}

function answerText(world: World, text: string): string {
  const request = readObject(text)
  if (!request) throw refusals.invalid('the request is not a JSON object')
  const type = typeOf(request)
  const caller = callerOf(world, type, request)
  if (catalogue[type].effect !== 'read') caller.checkMayChange()
  const { params, unknown } = checkParameters(type, request)
  const body = dispatch(type, caller, params)
  const warnings = unknown.map((name) => `Invalid input: ${name}`)
  const warned = warnings.length > 0 && { warningMessages: warnings }
  return encode(type, { ...body, ...warned }, world.deviations)
}

function typeOf({ requestType }: Json): RequestType {
  if (!requestType) throw refusals.missing(['requestType'])
  if (!isRequestType(requestType)) throw refusals.invalid('requestType')
  return requestType
}

function isRequestType(given: unknown): given is RequestType {
  return typeof given === 'string' && Object.hasOwn(catalogue, given)
}

function callerOf(world: World, type: RequestType, request: Json): Caller {
  const { userKey, orgToken } = request
  const withOrganization = catalogue[type].credentials === 'user+org'
  const missing = [
    ...(userKey ? [] : ['userKey']),
    ...(withOrganization && !orgToken ? ['orgToken'] : []),
  ]
  if (missing.length > 0) throw refusals.missing(missing)
  const user = world.users.get(String(userKey))
  if (!user) throw refusals.notAllowed()
  if (!withOrganization) return new Caller(world, user)
  const organization = world.organizations.get(String(orgToken))
  if (!organization && type === 'getRequestState')
    return new Caller(world, user)
  if (!organization?.active) throw refusals.wrongOrganization()
  if (!user.organizations.has(organization)) throw refusals.notInOrganization()
  return new Caller(world, user, organization)
}

/** The only place where a request's type and its checked parameters meet again. */
function dispatch<T extends RequestType>(
  type: T,
  caller: Caller,
  params: Json,
): Record<string, unknown> {
  const handler: Handler<T> = handlers[type]
  const body: Body<T> = handler(caller, params as Params<T>)
  return body as Record<string, unknown>
}
