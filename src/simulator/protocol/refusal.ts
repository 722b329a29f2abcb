import type { Exchange } from '../../http/transport.ts'

/** The server refuses a request: HTTP 200 with a code and a message (facts 1.4). */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

export const refusals = {
  productNameInUse: (name: string) =>
    new Refusal(2001, `Product name occupied: ${name}`),
  notInOrganization: () => new Refusal(2007, 'User is not in organization'),
  projectNameInUse: (name: string) =>
    new Refusal(2010, `Project name occupied: ${name}`),
  wrongOrganization: () => new Refusal(2015, 'Inactive organization'),
  invalid: (parameter: string) =>
    new Refusal(3000, `Invalid request parameters: ${parameter}`),
  missing: (parameters: readonly string[]) =>
    new Refusal(3010, `Missing fields: ${parameters.join(', ')}`),
  /** The same message for all causes, as on real servers. */
  notAllowed: () =>
    new Refusal(5001, 'User is not allowed to perform this action'),
  wrongKeyUuid: () => new Refusal(8000, 'Invalid key UUID'),
}

export function refusalAnswer({ code, message }: Refusal): Exchange {
  const body = { errorCode: code, errorMessage: message }
  return jsonAnswer(JSON.stringify(body))
}

/** Always HTTP 200: Mend refuses in the body (facts 1.4). */
export function jsonAnswer(text: string): Exchange {
  return {
    status: 200,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    text,
  }
}
