import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatNames } from '../../src/reports/formats/index.ts'
import { scenarioWorld } from '../../src/simulator/scenario-world.ts'
import { runNode } from '../runner/node-process.ts'
import { runAction } from '../runner.ts'
import { answerOf, byteServer } from './byte-server.ts'
import { median } from './median.ts'
import type { ResourceUsage } from './resource-usage.ts'

/**
 * What all report formats together cost, as a multiple of fetching the two
 * answers and JSON.parse alone; and how the cost of the whole step grows with
 * the inventory. The built action runs as a step, with and without report files;
 * the difference is what the files cost. Each run is a process of its own; this
 * one answers with bytes that the simulator made before. Medians of several runs
 * are compared. Elapsed time counts; CPU time is shown beside it. Exits with 1
 * above a limit.
 *
 *   npm run bench:formats -- [--libraries 10000 --libraries 100000] [--runs 5] [--each]
 */
const { values: options } = parseArgs({
  options: {
    libraries: { type: 'string', multiple: true, default: ['10000', '100000'] },
    runs: { type: 'string', default: '5' },
    /** Also measures each format alone. */
    each: { type: 'boolean', default: false },
  },
})

/** Of all formats compared with fetching and parsing. */
const maxTimeRatio = 3
const maxMemoryRatio = 2.5
/** Of the whole step when the inventory grows tenfold. */
const maxGrowth = 11

const folder = mkdtempSync(join(tmpdir(), 'mend-formats-'))
const usagePath = join(folder, 'usage.json')
const measuringArgs = [
  '--import',
  join(import.meta.dirname, 'resource-usage.ts'),
]
const readUsage = (): ResourceUsage =>
  JSON.parse(readFileSync(usagePath, 'utf8'))

type Inputs = Readonly<Record<string, string>>

async function runScript(
  args: readonly string[],
  env: Inputs,
): Promise<ResourceUsage> {
  await runNode({
    args: [...measuringArgs, ...args],
    cwd: folder,
    env: { ...env, USAGE_PATH: usagePath },
    onLine: console.error,
  })
  return readUsage()
}

const fetchAndParse = (inputs: Inputs) =>
  runScript([join(import.meta.dirname, 'fetch-and-parse.ts')], {
    URL: inputs['server-url'] ?? '',
    USER_KEY: inputs['user-key'] ?? '',
    PROJECT_TOKEN: inputs['project-token'] ?? '',
  })

/** Runs the built action with these formats; also returns the size of the files in MB. */
async function report(inputs: Inputs, formats: readonly string[]) {
  const step = await runAction({
    dist: resolve(import.meta.dirname, '../../dist'),
    nodeArgs: measuringArgs,
    env: { USAGE_PATH: usagePath },
    inputs: {
      ...inputs,
      operation: 'report',
      summary: 'false',
      'report-formats': formats.join() || 'none',
    },
  })
  try {
    if (step.exitCode !== 0 || step.files.length !== formats.length) {
      throw new Error(step.log)
    }
    const sizes = step.files.map((file) => statSync(file).size / 1e6)
    const megabytes = sizes.reduce((sum, size) => sum + size, 0)
    return { ...readUsage(), megabytes }
  } finally {
    await step.dispose()
  }
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  ...(options.each && Object.fromEntries(formatNames.map((n) => [n, [n]]))),
  'all formats': formatNames,
}

async function medians<T extends ResourceUsage>(
  run: () => Promise<T>,
): Promise<T> {
  const runs: T[] = []
  for (let at = 0; at < Number(options.runs); at++) runs.push(await run())
  const [first] = runs
  const names = Object.keys(first ?? {}) as (keyof T)[]
  return Object.fromEntries(
    names.map((name) => [name, median(runs.map((run) => Number(run[name])))]),
  ) as unknown as T
}

const ratio = (a: number, b: number) => Number((a / b).toFixed(2))

/** A row of the table: a cost, also as a multiple of fetching and parsing. */
function rowOf(cost: ResourceUsage, base: ResourceUsage, megabytes = 0) {
  return {
    ms: Math.round(cost.wall),
    '×': ratio(cost.wall, base.wall),
    'CPU ms': Math.round(cost.cpu),
    'CPU ×': ratio(cost.cpu, base.cpu),
    'peak MB': Math.round(cost.peak),
    'peak ×': ratio(cost.peak, base.peak),
    'files MB': Math.round(megabytes),
  }
}

/** @returns the milliseconds of the step with all formats, and whether it kept the limits */
async function measure(count: number) {
  const { world, inputs } = scenarioWorld({
    scenario: 'finished',
    seed: 1,
    libraries: count,
  })
  const project = world.projects
    .values()
    .find(({ name }) => name === 'bulk_main')
  const prepared = new Map<string, Buffer>()
  const server = await byteServer((request) => {
    const { requestType } = JSON.parse(request)
    const bytes = prepared.get(requestType) ?? answerOf(world, request)
    prepared.set(requestType, bytes)
    return bytes
  })
  try {
    return await compare(count, {
      'server-url': server.url,
      'user-key': inputs['user-key'] ?? '',
      'project-token': project?.token ?? '',
    })
  } finally {
    server.close()
  }
}

async function compare(count: number, inputs: Inputs) {
  const bare = await medians(() => runScript(['-e', '0'], {}))
  const base = beyond(await medians(() => fetchAndParse(inputs)), bare)
  const none = await medians(() => report(inputs, []))
  const rows = {
    'fetch and JSON.parse': rowOf(base, base),
    'report without files': rowOf(beyond(none, bare), base),
  }
  let last = { wall: 0, withinLimit: true }
  for (const [name, formats] of Object.entries(kinds)) {
    const run = await medians(() => report(inputs, formats))
    const cost = beyond(run, none)
    Object.assign(rows, { [name]: rowOf(cost, base, run.megabytes) })
    const withinLimit =
      cost.wall <= maxTimeRatio * base.wall &&
      cost.peak <= maxMemoryRatio * base.peak
    last = { wall: beyond(run, bare).wall, withinLimit }
  }
  console.log(`${count} libraries`)
  console.table(rows)
  return { count, ...last }
}

/** The time beyond another run's; memory is not subtracted. */
function beyond(run: ResourceUsage, other: ResourceUsage): ResourceUsage {
  const { cpu, wall, peak } = run
  return { cpu: cpu - other.cpu, wall: wall - other.wall, peak }
}

const measured = []
for (const count of options.libraries) {
  measured.push(await measure(Number(count)))
}
rmSync(folder, { recursive: true })
const [small, large] = measured
const growth = small && large ? large.wall / small.wall : 0
if (small && large) {
  console.log(
    `the whole step, ${large.count} libraries compared with ${small.count}: ${growth.toFixed(1)}× (limit ${maxGrowth}×)`,
  )
}
const withinLimits =
  measured.every(({ withinLimit }) => withinLimit) && growth <= maxGrowth
process.exitCode = withinLimits ? 0 : 1
