import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Field {
  readonly type: string
  readonly isLeaf: boolean
  readonly args: Readonly<Record<string, string>>
}

const file = join(import.meta.dirname, '../fixtures/github-graphql.json')
const types: Readonly<Record<string, Readonly<Record<string, Field>>>> =
  JSON.parse(readFileSync(file, 'utf8')).types

/** A selected field, as a query has it. */
interface Selected {
  readonly name: string
  /** By name: `$owner`, `100`, `"x"`. */
  readonly args: Readonly<Record<string, string>>
  readonly fields: readonly Selected[]
}

/** What a query of the action's may consist of: variables, and fields with arguments. */
interface Query {
  /** By name, with the `$`: `String!` */
  readonly variables: Readonly<Record<string, string>>
  readonly fields: readonly Selected[]
}

/**
 * What is wrong with the body of a GraphQL request by GitHub's own schema:
 * unknown fields and arguments, arguments of another type, arguments and values
 * of variables that are missing.
 */
export function graphqlProblems(body: unknown): string[] {
  const { query, variables } = body as {
    readonly query: string
    readonly variables?: Readonly<Record<string, unknown>>
  }
  try {
    const parsed = parse(query)
    const used = new Set(query.match(/\$\w+(?!\w*:)/g))
    return [
      ...fieldProblems('Query', parsed.fields, parsed.variables),
      ...Object.keys(parsed.variables)
        .filter((name) => !used.has(name))
        .map((name) => `${name} is not used`),
      ...valueProblems(parsed.variables, variables ?? {}),
    ]
  } catch (error) {
    return [`not a query: ${error}`]
  }
}

function fieldProblems(
  typeName: string,
  fields: readonly Selected[],
  variables: Query['variables'],
): string[] {
  const type = types[typeName]
  if (!type) return [`${typeName} is not in the cut of the schema`]
  return fields.flatMap(({ name, args, fields: inner }) => {
    const field = type[name]
    const place = `${typeName}.${name}`
    if (!field) return [`${place} is not in the schema`]
    const problems = argumentProblems(place, field, args, variables)
    if (field.isLeaf === inner.length > 0) {
      return [...problems, `${place} has ${inner.length} fields selected`]
    }
    if (field.isLeaf) return problems
    const base = field.type.replace(/[![\]]/g, '')
    return [...problems, ...fieldProblems(base, inner, variables)]
  })
}

function argumentProblems(
  place: string,
  field: Field,
  given: Selected['args'],
  variables: Query['variables'],
): string[] {
  const missing = Object.entries(field.args)
    .filter(([name, type]) => type.endsWith('!') && !(name in given))
    .map(([name]) => `${place} needs ${name}`)
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const wanted = field.args[name]
    if (!wanted) return [`${place} takes no ${name}`]
    const type = value.startsWith('$') ? variables[value] : typeOf(value)
    const fits = type === wanted || type?.replace('!', '') === wanted
    return fits ? [] : [`${place}: ${name} is ${type}, not ${wanted}`]
  })
  return [...missing, ...wrong]
}

function typeOf(literal: string): string {
  return literal.startsWith('"') ? 'String!' : 'Int!'
}

function valueProblems(
  declared: Query['variables'],
  given: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(declared).flatMap(([dollarName, type]) => {
    const name = dollarName.slice(1)
    const value = given[name]
    if (value === undefined || value === null) {
      return type.endsWith('!') ? [`${dollarName} has no value`] : []
    }
    const fits = type.startsWith('Int')
      ? Number.isInteger(value)
      : typeof value === 'string'
    return fits ? [] : [`${dollarName} is not ${type}: ${value}`]
  })
}

/** Commas are whitespace in GraphQL. */
function parse(text: string): Query {
  const tokens = text.match(/\$?\w+!?|"[^"]*"|[{}():]|[^\s,]/g) ?? []
  const next = () => tokens.shift() ?? ''
  const isNext = (token: string) => tokens[0] === token
  const expect = (wanted: string) => {
    const token = next()
    if (token !== wanted) throw new Error(`"${token}" where ${wanted} belongs`)
  }
  const pairs = () => {
    const found: Record<string, string> = {}
    if (!isNext('(')) return found
    next()
    while (!isNext(')')) {
      const name = next()
      expect(':')
      found[name] = next()
    }
    next()
    return found
  }
  const selection = (): Selected[] => {
    const found: Selected[] = []
    if (!isNext('{')) return found
    next()
    while (!isNext('}')) {
      const name = next()
      if (!/^\w+$/.test(name)) throw new Error(`"${name}" is no field`)
      found.push({ name, args: pairs(), fields: selection() })
    }
    next()
    return found
  }
  expect('query')
  const query = { variables: pairs(), fields: selection() }
  if (tokens.length > 0) throw new Error(`"${tokens[0]}" after its end`)
  return query
}
