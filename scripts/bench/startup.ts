import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * How long the action takes from its start to its first request, as a multiple
 * of a bare `node -e 0` of the same version. The two are run in turn, so that a
 * machine that speeds up or slows down does so for both; medians are compared.
 * Exits 1 above the limit.
 *
 *   npm run bench:startup -- [--runs 21] [--limit 3.5] [--main dist/index.js] [--cache]
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '21' },
    limit: { type: 'string', default: '3.5' },
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

function startNode(args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
  return new Promise<void>((done) => child.once('exit', () => done()))
}

async function bareRun(): Promise<number> {
  const started = performance.now()
  await startNode(['-e', '0'], {})
  return performance.now() - started
}

async function actionRun(): Promise<number> {
  const started = performance.now()
  let first = 0
  arrived = () => {
    first ||= performance.now() - started
  }
  await startNode([resolve(options.main)], environment(server))
  if (first === 0) throw new Error(`${options.main} sent no request`)
  return first
}

function environment(listening: Server): NodeJS.ProcessEnv {
  const { port } = listening.address() as AddressInfo
  const inputs = {
    'SERVER-URL': `http://127.0.0.1:${port}`,
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

const times = { bare: [] as number[], action: [] as number[] }
for (let run = -2; run < Number(options.runs); run++) {
  const pair = { bare: await bareRun(), action: await actionRun() }
  if (run < 0) continue
  times.bare.push(pair.bare)
  times.action.push(pair.action)
}
server.close()
rmSync(folder, { recursive: true })

const figures = { bare: spread(times.bare), action: spread(times.action) }
for (const [name, { min, median, max }] of Object.entries(figures)) {
  const [a, b, c] = [min, median, max].map((ms) => ms.toFixed(0).padStart(4))
  console.log(`${name.padEnd(7)} min ${a} ms  median ${b} ms  max ${c} ms`)
}
const ratio = figures.action.median / figures.bare.median
console.log(`ratio   ${ratio.toFixed(2)} (limit ${options.limit})`)
process.exitCode = ratio <= Number(options.limit) ? 0 : 1
