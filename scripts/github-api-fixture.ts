import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entriesOf } from './runner/inputs.ts'

/** GitHub's own description of its REST API, as Octokit publishes it: 73 MB unpacked. */
const source = '@octokit/openapi@23.0.2'
const file = 'package/generated/api.github.com.deref.json'

/** GitHub's own schema of its GraphQL API, as Octokit publishes it. */
const schemaSource = '@octokit/graphql-schema@15.26.1'
const schemaFile = 'package/schema.json'

/** Every operation that the action uses. */
export const usedOperations = [
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/properties/values',
  'GET /repos/{owner}/{repo}/pulls',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/dependency-graph/snapshots',
  'POST /repos/{owner}/{repo}/releases/generate-notes',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
] as const

/** Every type of the GraphQL schema in which the action selects a field. */
export const usedTypes = [
  'Query',
  'Repository',
  'PullRequest',
  'IssueCommentConnection',
  'IssueComment',
  'PageInfo',
] as const

/**
 * What a request of these operations may hold, cut out of the description:
 * parameters of path and query, and the schema of the body.
 *
 * @throws {Error} when the description lacks an operation
 */
export function cutOperations(
  description: unknown,
  operations: readonly string[],
): Record<string, unknown> {
  const paths = entriesOf(entriesOf(description)['paths'])
  return Object.fromEntries(
    operations.map((operation) => {
      const [method = '', path = ''] = operation.split(' ')
      const found = entriesOf(paths[path])[method.toLowerCase()]
      if (!found) throw new Error(`no operation ${operation}`)
      const { parameters = [], requestBody } = entriesOf(found)
      const content = entriesOf(entriesOf(requestBody)['content'])
      const { schema } = entriesOf(content['application/json'])
      return [operation, { parameters, body: schema }]
    }),
  )
}

/** A field of a type: its own type and its arguments', as GraphQL writes them. */
interface CutField {
  /** `IssueCommentConnection!` */
  readonly type: string
  /** A scalar or an enumeration, which has no fields. */
  readonly isLeaf: boolean
  /** By name: `Int`, `String!`. */
  readonly args: Readonly<Record<string, string>>
}

/**
 * The fields of these types, cut out of the schema's introspection.
 *
 * @throws {Error} when the schema lacks a type
 */
export function cutTypes(
  schema: unknown,
  names: readonly string[],
): Record<string, Record<string, CutField>> {
  const types = listOf(entriesOf(entriesOf(schema)['__schema'])['types'])
  return Object.fromEntries(
    names.map((name) => {
      const found = types.find((type) => type['name'] === name)
      if (!found) throw new Error(`no type ${name}`)
      const fields = listOf(found['fields']).map((field) => [
        field['name'],
        cutField(field),
      ])
      return [name, Object.fromEntries(fields)]
    }),
  )
}

function cutField({ type, args }: Readonly<Record<string, unknown>>): CutField {
  return {
    type: typeName(type),
    isLeaf: isLeaf(type),
    args: Object.fromEntries(
      listOf(args).map((arg) => [arg['name'], typeName(arg['type'])]),
    ),
  }
}

function isLeaf(type: unknown): boolean {
  const { kind, ofType } = entriesOf(type)
  return ofType ? isLeaf(ofType) : kind === 'SCALAR' || kind === 'ENUM'
}

/** `{kind: NON_NULL, ofType: {name: Int}}` → `Int!` */
function typeName(type: unknown): string {
  const { kind, name, ofType } = entriesOf(type)
  if (kind === 'NON_NULL') return `${typeName(ofType)}!`
  return kind === 'LIST' ? `[${typeName(ofType)}]` : String(name)
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(entriesOf) : []
}

/** Fetches a package, unpacks the one file, and reads it. */
function readPackage(source: string, file: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'github-api-'))
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8' }).trim()
  try {
    const archive = run('npm', 'pack', '--silent', source)
    run('tar', '-xzf', archive, file)
    return JSON.parse(readFileSync(join(folder, file), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function write(name: string, content: object): void {
  const text = JSON.stringify(content, null, 2)
  writeFileSync(`__tests__/fixtures/${name}`, `${text}\n`)
}

if (import.meta.main) {
  const operations = cutOperations(readPackage(source, file), usedOperations)
  write('github-api.json', { source, operations })
  const types = cutTypes(readPackage(schemaSource, schemaFile), usedTypes)
  write('github-graphql.json', { source: schemaSource, types })
}
