import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * How long the action takes from its start to its first request, as a multiple
 * of two programs on the same Node: a module that sends one POST with
 * `node:http`, and `node -e 0`, which does nothing. The three are run in turn,
 * so that a machine that speeds up or slows down does so for all; medians are
 * compared. Exits 1 when the multiple of the POST is above the limit.
 *
 *   npm run bench:startup -- [--runs 21] [--limit 1.6] [--main dist/index.js] [--cache]
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '21' },
    limit: { type: 'string', default: '1.6' },
    main: { type: 'string', default: 'dist/index.js' },
    /** As on a self-hosted runner whose tool cache outlives the job. */
    cache: { type: 'boolean', default: false },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'mend-startup-'))

const server = createServer((_, response) => {
  arrived()
  response.writeHead(401).end()
})
let arrived = (): void => {}
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const { port } = server.address() as AddressInfo
const url = `http://127.0.0.1:${port}`

function startNode(args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
  return new Promise<void>((done) => child.once('exit', () => done()))
}

/** Until a program has ended. */
async function ending(args: string[]): Promise<number> {
  const started = performance.now()
  await startNode(args, {})
  return performance.now() - started
}

/** Until a program has sent its first request. */
async function sending(main: string, env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now()
  let first = 0
  arrived = () => {
    first ||= performance.now() - started
  }
  await startNode([main], env)
  if (first === 0) throw new Error(`${main} sent no request`)
  return first
}

function environment(): NodeJS.ProcessEnv {
  const inputs = {
    'SERVER-URL': url,
    'USER-KEY': 'u'.repeat(64),
    'ORG-TOKEN': 'o'.repeat(64),
    OPERATION: 'ensure',
    RETRIES: '0',
  }
  const runner = options.cache ? 'self-hosted' : 'github-hosted'
  return {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]),
    ),
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder,
    RUNNER_ENVIRONMENT: runner,
  }
}

function spread(times: number[]): { min: number; median: number; max: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
  return { min: at(0), median: at(0.5), max: at(1) }
}

const post = join(folder, 'post.mjs')
writeFileSync(
  post,
  `import { request } from 'node:http'
  request('${url}', { method: 'POST' }).end('{}')`,
)
const measured = [
  { name: 'nothing', measure: () => ending(['-e', '0']) },
  { name: 'post', measure: () => sending(post, {}) },
  {
    name: 'action',
    measure: () => sending(resolve(options.main), environment()),
  },
].map((program) => ({ ...program, times: [] as number[] }))
for (let run = -2; run < Number(options.runs); run++) {
  for (const { measure, times } of measured) {
    const time = await measure()
    if (run >= 0) times.push(time)
  }
}
server.close()
rmSync(folder, { recursive: true })

const figures = measured.map(({ name, times }) => {
  const { min, median, max } = spread(times)
  const [a, b, c] = [min, median, max].map((ms) => ms.toFixed(0).padStart(4))
  console.log(`${name.padEnd(8)} min ${a} ms  median ${b} ms  max ${c} ms`)
  return median
})
const [nothing = 0, bare = 0, action = 0] = figures
console.log(
  `action / post    ${(action / bare).toFixed(2)} (limit ${options.limit})`,
)
console.log(`action / nothing ${(action / nothing).toFixed(2)}`)
process.exitCode = action / bare <= Number(options.limit) ? 0 : 1
