/** The simulated server says no: HTTP 200 with a code and a text (facts 1.4). */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

export const refusals = {
  productExists: (name: string) =>
    new Refusal(2001, `Product name occupied: ${name}`),
  notInOrganization: () => new Refusal(2007, 'User is not in organization'),
  projectExists: (name: string) =>
    new Refusal(2010, `Project name occupied: ${name}`),
  wrongOrganization: () => new Refusal(2015, 'Inactive organization'),
  invalid: (parameter: string) =>
    new Refusal(3000, `Invalid request parameters: ${parameter}`),
  missing: (parameters: readonly string[]) =>
    new Refusal(3010, `Missing fields: ${parameters.join(', ')}`),
  /** One text for all causes, as on real servers: nothing tells them apart. */
  notAllowed: () =>
    new Refusal(5001, 'User is not allowed to perform this action'),
  wrongKeyUuid: () => new Refusal(8000, 'Invalid key UUID'),
}
