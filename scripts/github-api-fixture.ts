import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entriesOf } from './runner/inputs.ts'

/** GitHub's own description of its REST API, as Octokit publishes it: 73 MB unpacked. */
const source = '@octokit/openapi@23.0.2'
const file = 'package/generated/api.github.com.deref.json'

/** Every operation that the action uses. */
export const usedOperations = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/properties/values',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/dependency-graph/snapshots',
  'POST /repos/{owner}/{repo}/releases/generate-notes',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
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

/** Fetches the package, unpacks the one file, and reads it. */
function readDescription(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
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

if (import.meta.main) {
  const operations = cutOperations(readDescription(), usedOperations)
  const text = JSON.stringify({ source, operations }, null, 2)
  writeFileSync('__tests__/fixtures/github-api.json', `${text}\n`)
}
