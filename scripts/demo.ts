import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  type ScenarioWorld,
  scenarioWorld,
} from '../src/simulator/scenario-world.ts'
import { serve } from '../src/simulator/server/serve.ts'
import { type DemoRun, runs } from './demo/events.ts'
import { type DemoOptions, readOptions, usage } from './demo/options.ts'
import { keep, outputTable } from './demo/show.ts'
import { type RunnerResult, runAction } from './runner.ts'

/**
 * The built action, as the runner runs it, against the simulator: for a push
 * and for a release. Prints the log as the runner shows it, the outputs, and
 * where the rendered summary is.
 */
const print = (text: string) => process.stdout.write(`${text}\n`)
const dist = resolve(import.meta.dirname, '../dist')

async function demo(options: DemoOptions): Promise<void> {
  const staged = scenarioWorld({
    scenario: options.scenario,
    seed: 1,
    clock: fastClock(options.speed),
    ...(options.libraries && { libraries: options.libraries }),
  })
  const server = await serve(staged.world, { faults: staged.faults })
  print(`Mend simulator at ${server.url}, scenario "${options.scenario}"`)
  try {
    await rm(options.out, { recursive: true, force: true })
    for (const event of options.events) {
      const folder = join(options.out, event)
      await show(runs[event], staged, server.url, folder, options)
    }
    if (options.keep) await keepOpen(server.url, staged)
  } finally {
    await server.close()
  }
}

/** The present, running faster from now on. */
function fastClock(speed: number) {
  const start = Date.now()
  return { now: () => start + (Date.now() - start) * speed }
}

async function show(
  run: DemoRun,
  { world, facts }: ScenarioWorld,
  url: string,
  folder: string,
  options: DemoOptions,
): Promise<void> {
  print(
    `\n━━━ ${run.title} ${'━'.repeat(Math.max(0, 66 - run.title.length))}\n`,
  )
  const sentBefore = world.requests.length
  const result = await runAction({
    dist,
    ...run.step,
    inputs: {
      ...inputsOf(facts, url, options),
      ...run.inputs,
      ...options.inputs,
    },
    secrets: [facts['user-key'] ?? '', facts['org-token'] ?? ''],
    debug: options.debug,
    onLine: print,
  })
  try {
    const paths = await keep(result, folder, `Mend Project: ${run.title}`)
    print(`\nOutputs\n${outputTable(maskedOutputs(result))}`)
    print(
      `\nThe step ${ended(result)}, with ${world.requests.length - sentBefore} requests. It left:`,
    )
    for (const path of paths) print(`  ${path}`)
  } finally {
    await result.dispose()
  }
}

function inputsOf(
  facts: ScenarioWorld['facts'],
  url: string,
  { libraries, scenario }: DemoOptions,
): Record<string, string> {
  const { 'product-token': _, 'project-token': __, ...named } = facts
  const bulk = {
    'product-name': 'Platform',
    'project-name': 'bulk_main',
    'request-token': '',
  }
  return {
    'server-url': url,
    ...named,
    ...(libraries && bulk),
    ...(scenario === 'stuck' && { timeout: '5s' }),
  }
}

function ended({ conclusion, exitCode }: RunnerResult): string {
  return conclusion === 'success'
    ? 'is green'
    : `fails with exit code ${exitCode}`
}

/** Tokens are outputs for later steps, not for the eyes. */
function maskedOutputs({ outputs }: RunnerResult): Record<string, string> {
  const shown = { ...outputs }
  for (const name of ['product-token', 'project-token']) {
    if (shown[name]) shown[name] = '***'
  }
  return shown
}

async function keepOpen(url: string, { facts }: ScenarioWorld): Promise<void> {
  const body = JSON.stringify({
    requestType: 'getOrganizationProductTags',
    userKey: facts['user-key'],
    orgToken: facts['org-token'],
  })
  print(
    `\nThe server stays until Ctrl-C. Try:\n\n  curl -s ${url}/api/v1.4 -d '${body}'\n`,
  )
  await new Promise<void>((stop) => process.once('SIGINT', () => stop()))
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') print(usage)
  else await demo(options)
} catch (error) {
  print(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  process.exitCode = 1
}
