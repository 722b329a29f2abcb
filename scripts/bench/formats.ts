import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatNames } from '../../src/reports/formats/index.ts'
import { scenarioWorld } from '../../src/simulator/scenario-world.ts'
import { serve } from '../../src/simulator/server/serve.ts'
import { runNode } from '../runner/child.ts'
import { runAction } from '../runner.ts'
import { median } from './median.ts'
import type { Figures } from './meter.ts'

/**
 * What all report formats together cost, as a multiple of what fetching the two
 * answers and JSON.parse alone cost; and how the cost of the step as a whole,
 * all files included, grows with the inventory. The built action is run as a
 * step, without report files and with them; what the files cost is the
 * difference. Each run is a process of its own, the simulator answers from this
 * one, at once; medians of several runs are compared. Time is what passes:
 * fetching is mostly waiting, also here. The work of all threads (CPU) stands
 * beside it. Exits 1 above a limit.
 *
 *   npm run bench:formats -- [--libraries 10000 --libraries 100000] [--runs 5] [--each]
 */
const { values: options } = parseArgs({
  options: {
    libraries: { type: 'string', multiple: true, default: ['10000', '100000'] },
    runs: { type: 'string', default: '5' },
    /** Also each format alone. */
    each: { type: 'boolean', default: false },
  },
})

/** All formats against fetching and parsing, in time and in memory. */
const mostTimes = 3
/** A tenfold inventory against the one before. */
const mostGrowth = 11

const folder = mkdtempSync(join(tmpdir(), 'mend-formats-'))
const meterPath = join(folder, 'figures.json')
const meterArgs = ['--import', join(import.meta.dirname, 'meter.ts')]
const metered = (): Figures => JSON.parse(readFileSync(meterPath, 'utf8'))

type Facts = Readonly<Record<string, string>>

/** The process's work less that of a bare one. */
async function node(args: readonly string[], env: Facts): Promise<Figures> {
  await runNode({
    args: [...meterArgs, ...args],
    cwd: folder,
    env: { ...env, METER_PATH: meterPath },
    onLine: console.error,
  })
  return metered()
}

const fetchAndParse = (facts: Facts) =>
  node([join(import.meta.dirname, 'fetch-and-parse.ts')], {
    URL: facts['server-url'] ?? '',
    USER_KEY: facts['user-key'] ?? '',
    PROJECT_TOKEN: facts['project-token'] ?? '',
  })

/** The built action with these files; and how large they became, in MB. */
async function report(facts: Facts, formats: readonly string[]) {
  const step = await runAction({
    dist: resolve(import.meta.dirname, '../../dist'),
    nodeArgs: meterArgs,
    env: { METER_PATH: meterPath },
    inputs: {
      ...facts,
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
    return { ...metered(), megabytes }
  } finally {
    await step.dispose()
  }
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  ...(options.each && Object.fromEntries(formatNames.map((n) => [n, [n]]))),
  'all formats': formatNames,
}

async function medians<T extends Figures>(run: () => Promise<T>): Promise<T> {
  const runs: T[] = []
  for (let at = 0; at < Number(options.runs); at++) runs.push(await run())
  const [first] = runs
  const names = Object.keys(first ?? {}) as (keyof T)[]
  return Object.fromEntries(
    names.map((name) => [name, median(runs.map((run) => Number(run[name])))]),
  ) as unknown as T
}

const columns = [22, 9, 7, 9, 7, 9, 7, 10]
function row(...cells: readonly (string | number)[]): void {
  const shown = cells.map((cell, at) => {
    const text = typeof cell === 'number' ? cell.toFixed(0) : cell
    const width = columns[at] ?? 0
    return at === 0 ? text.padEnd(width) : text.padStart(width)
  })
  console.log(shown.join(''))
}
const times = (a: number, b: number) => `${(a / b).toFixed(2)}×`

const isBulk = ({ name }: { readonly name: string }) => name === 'bulk_main'

/** @returns the milliseconds of the step with all formats, and whether they are within the limits */
async function measure(count: number) {
  const { world, facts } = scenarioWorld({
    scenario: 'finished',
    seed: 1,
    libraries: count,
  })
  const project = world.projects.values().find(isBulk)
  const server = await serve(world, {})
  try {
    const given = {
      'server-url': server.url,
      'user-key': facts['user-key'] ?? '',
      'project-token': project?.token ?? '',
    }
    return await compare(count, given)
  } finally {
    await server.close()
  }
}

async function compare(count: number, facts: Facts) {
  const bare = await medians(() => node(['-e', '0'], {}))
  const base = less(await medians(() => fetchAndParse(facts)), bare)
  const none = await medians(() => report(facts, []))
  row(`${count} libraries`, 'ms', '', 'CPU ms', '', 'peak MB', '', 'files MB')
  row('fetch, JSON.parse', base.wall, '1×', base.cpu, '1×', base.peak, '1×')
  const show = (name: string, run: Figures, megabytes: string | number) =>
    row(
      name,
      run.wall,
      times(run.wall, base.wall),
      run.cpu,
      times(run.cpu, base.cpu),
      run.peak,
      times(run.peak, base.peak),
      megabytes,
    )
  show('report without files', less(none, bare), '')
  let last = { wall: 0, within: true }
  for (const [name, formats] of Object.entries(kinds)) {
    const run = await medians(() => report(facts, formats))
    const cost = less(run, none)
    show(name, cost, run.megabytes)
    const within =
      Math.max(cost.wall / base.wall, cost.peak / base.peak) <= mostTimes
    last = { wall: less(run, bare).wall, within }
  }
  return { count, ...last }
}

/** Time less another's; memory stays what it was. */
function less(run: Figures, other: Figures): Figures {
  return {
    cpu: run.cpu - other.cpu,
    wall: run.wall - other.wall,
    peak: run.peak,
  }
}

const measured = []
for (const count of options.libraries)
  measured.push(await measure(Number(count)))
rmSync(folder, { recursive: true })
const [small, large] = measured
const growth = small && large ? large.wall / small.wall : 0
if (small && large) {
  console.log(
    `the whole step, ${large.count} against ${small.count}: ${growth.toFixed(1)}× (limit ${mostGrowth}×)`,
  )
}
const kept = measured.every(({ within }) => within) && growth <= mostGrowth
process.exitCode = kept ? 0 : 1
