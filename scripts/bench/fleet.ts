import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runNode } from '../runner/node-process.ts'
import { runAction } from '../runner.ts'
import { type FleetServer, fleetServer } from './fleet/server.ts'
import type { ResourceUsage } from './resource-usage.ts'

/**
 * How long the built action takes to read the inventories of many projects from a
 * server that takes 25 ms for each answer, compared with the ideal, in which only
 * the waiting counts: requests × latency ÷ concurrency. The latency is what a
 * client waits that only reads the bytes: timers are late, and the network of
 * this machine takes its time, too. Also the action's memory, how both grow, and
 * the same work by a loop of curl and jq, one project after another. Exits with 1
 * below the limit.
 *
 *   npm run bench:fleet -- [--projects 2000 --projects 20000] [--libraries 50] [--latency 25]
 */
const { values: options } = parseArgs({
  options: {
    projects: { type: 'string', multiple: true, default: ['2000', '20000'] },
    libraries: { type: 'string', default: '50' },
    latency: { type: 'string', default: '25' },
    concurrency: { type: 'string', default: '8' },
    /** How many projects the loop of curl and jq reads; 0 for none. */
    curl: { type: 'string', default: '200' },
  },
})
const latencyMs = Number(options.latency)
const concurrency = Number(options.concurrency)
/** The share of the time that is waiting, without the start. */
const minEfficiency = 0.9
const maxPeakMB = 1_024

const folder = mkdtempSync(join(tmpdir(), 'mend-fleet-'))
const usagePath = join(folder, 'usage.json')

/** Runs the operation portfolio; returns what it used and the size of its report in MB. */
async function run(server: FleetServer, inputs: Record<string, string>) {
  const step = await runAction({
    dist: resolve(import.meta.dirname, '../../dist'),
    nodeArgs: ['--import', join(import.meta.dirname, 'resource-usage.ts')],
    env: { USAGE_PATH: usagePath },
    inputs: {
      'server-url': server.url,
      'user-key': server.inputs['user-key'] ?? '',
      'org-token': server.inputs['org-token'] ?? '',
      operation: 'portfolio',
      report: 'inventory',
      concurrency: String(concurrency),
      ...inputs,
    },
  })
  try {
    if (step.exitCode !== 0) throw new Error(step.log)
    const path = step.outputs['report-path']
    const usage: ResourceUsage = JSON.parse(readFileSync(usagePath, 'utf8'))
    return { ...usage, megabytes: path ? statSync(path).size / 1e6 : 0 }
  } finally {
    await step.dispose()
  }
}

/** Milliseconds that a client waits for an inventory of which it reads the bytes. */
async function bareLatency({ url, inventoryRequest }: FleetServer) {
  let printed = ''
  await runNode({
    args: [join(import.meta.dirname, 'fleet/bare-latency.ts')],
    cwd: resolve(import.meta.dirname, '../..'),
    env: { URL: url, BODY: inventoryRequest },
    onLine: (line) => {
      printed = line
    },
  })
  return Number(printed)
}

/** Milliseconds for each project of a loop that only fetches and counts. */
async function curlLoop(server: FleetServer, count: number): Promise<number> {
  const child = spawn('bash', ['-c', loop], {
    env: {
      ...process.env,
      URL: server.url,
      KEY: server.inputs['user-key'],
      ORG: server.inputs['org-token'],
      COUNT: String(count),
    },
  })
  const start = performance.now()
  await once(child, 'close')
  return (performance.now() - start) / count
}

const loop = `
  body() {
    printf '{"requestType":"%s","userKey":"%s","orgToken":"%s","projectToken":"%s"}' \
      "$1" "$KEY" "$ORG" "$2"
  }
  body getOrganizationProjectTags "" | curl -s "$URL/api/v1.4" -d @- |
    jq -r '.projectTags[].token' | head -n "$COUNT" | while read -r token; do
      body getProjectInventory "$token" | curl -s "$URL/api/v1.4" -d @- |
        jq '[.libraries[].vulnerabilities[]] | length' > /dev/null
    done`

async function measure(projects: number) {
  const libraries = Number(options.libraries)
  const server = await fleetServer(projects, libraries, latencyMs)
  try {
    const start = await run(server, { shard: 'auto/1' })
    const latency = await bareLatency(server)
    const before = server.count()
    const whole = await run(server, {})
    // The listing is in the start already.
    const requests = server.count() - before - 1
    const ideal = (requests * latency) / concurrency
    const wall = whole.wall - start.wall
    const sample = Math.min(Number(options.curl), projects)
    const each = sample > 0 ? await curlLoop(server, sample) : Number.NaN
    return {
      projects,
      requests,
      'latency ms': Number(latency.toFixed(1)),
      'start ms': Math.round(start.wall),
      'ideal ms': Math.round(ideal),
      'beside the start ms': Math.round(wall),
      'CPU ms': Math.round(whole.cpu - start.cpu),
      efficiency: Number((ideal / wall).toFixed(3)),
      'peak MB': Math.round(whole.peak),
      'report MB': Math.round(whole.megabytes),
      'curl and jq ms': Math.round(each * projects),
    }
  } finally {
    server.close()
  }
}

const rows = []
for (const projects of options.projects) {
  const row = await measure(Number(projects))
  rows.push(row)
  console.table([row])
}
rmSync(folder, { recursive: true })
const [small, large] = rows
if (small && large) {
  const growth = large['beside the start ms'] / small['beside the start ms']
  console.log(
    `${large.projects} projects compared with ${small.projects}: ${growth.toFixed(1)}×`,
  )
}
const isGood = rows.every(
  (row) => row.efficiency >= minEfficiency && row['peak MB'] <= maxPeakMB,
)
process.exitCode = isGood ? 0 : 1
