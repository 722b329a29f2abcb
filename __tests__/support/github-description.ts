import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { graphqlProblems } from './graphql-description.ts'

/** A request as it arrives, its URL below the address of the REST API. */
export interface ArrivedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly nullable?: boolean
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
}

interface Operation {
  readonly parameters: readonly Parameter[]
  readonly body?: Schema
}

const file = join(import.meta.dirname, '../fixtures/github-api.json')
const described: Readonly<Record<string, Operation>> = JSON.parse(
  readFileSync(file, 'utf8'),
).operations

// The description has words of OpenAPI, and says numbers of a query as numbers.
const bodyAjv = new Ajv({ strict: false, allErrors: true })
formats.default(bodyAjv, ['date-time'])
const queryAjv = new Ajv({ strict: false, allErrors: true, coerceTypes: true })

/**
 * What is wrong with a request by GitHub's own description of its REST API:
 * method and path, the parameters of the query, and the body, in which no
 * property is allowed that the description does not know.
 */
export function requestProblems(request: ArrivedRequest): string[] {
  if (request.url === '/graphql') {
    const isPost = request.method === 'POST'
    const found = isPost
      ? graphqlProblems(JSON.parse(request.body))
      : ['no POST']
    return [...found, ...headerProblems(request)]
  }
  const { pathname, searchParams } = new URL(request.url, 'http://github.test')
  const found = operationOf(request.method, pathname)
  if (!found) return ['no operation of the description']
  return [
    ...queryProblems(found, searchParams),
    ...bodyProblems(found, request),
    ...headerProblems(request),
  ]
}

function operationOf(method: string, path: string): Operation | undefined {
  const [, operation] =
    Object.entries(described).find(([name]) => {
      const [wanted, template = ''] = name.split(' ')
      const shape = template.replace(/\{\w+\}/g, '[^/]+')
      return wanted === method && new RegExp(`^${shape}$`).test(path)
    }) ?? []
  return operation
}

function queryProblems(
  { parameters }: Operation,
  given: URLSearchParams,
): string[] {
  const known = parameters.filter((one) => one.in === 'query')
  const schema = {
    type: 'object',
    properties: Object.fromEntries(known.map((one) => [one.name, one.schema])),
    required: known.filter((one) => one.required).map(({ name }) => name),
    additionalProperties: false,
  }
  const repeated = given.size > new Set(given.keys()).size
  return [
    ...(repeated ? ['query: a parameter twice'] : []),
    ...errorsOf(queryAjv, schema, Object.fromEntries(given), 'query'),
  ]
}

function bodyProblems(
  { body: schema }: Operation,
  { headers, body }: ArrivedRequest,
): string[] {
  if (!schema) return body === '' ? [] : ['body: none is allowed']
  const isJson = /^application\/json\b/.test(String(headers['content-type']))
  if (!isJson) return ['body: its type is not JSON']
  const value = parsed(body)
  return value === undefined
    ? ['body: not JSON']
    : errorsOf(bodyAjv, closed(schema), value, 'body')
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** GitHub answers 403 without a user agent. */
function headerProblems({ headers }: ArrivedRequest): string[] {
  return ['user-agent', 'authorization', 'x-github-api-version']
    .filter((name) => !headers[name])
    .map((name) => `headers: no ${name}`)
}

function errorsOf(
  ajv: Ajv,
  schema: object,
  value: unknown,
  dataVar: string,
): string[] {
  const validate = ajv.compile(schema)
  validate(value)
  const { errors } = validate
  return (errors ?? []).map((error) =>
    [
      ajv.errorsText([error], { dataVar }),
      ...Object.values(error.params as Record<string, unknown>),
    ].join(': '),
  )
}

/** The same schema, in which objects have no properties that it does not name. */
function closed({ nullable, ...schema }: Schema): Schema {
  // Without a type, `nullable` is a word of OpenAPI that JSON Schema refuses.
  if (nullable && schema.type) return { nullable, ...closed(schema) }
  const { properties, items, additionalProperties: others } = schema
  const within = Object.entries(properties ?? {})
  return {
    ...(properties && { additionalProperties: false }),
    ...schema,
    ...(items && { items: closed(items) }),
    ...(typeof others === 'object' && { additionalProperties: closed(others) }),
    ...(properties && {
      properties: Object.fromEntries(
        within.map(([name, part]) => [name, closed(part)]),
      ),
    }),
  }
}
