import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  type ScenarioWorld,
  scenarioWorld,
} from '../src/simulator/scenario-world.ts'
import { serve } from '../src/simulator/server/serve.ts'
import { fastClock, nodeArgsAt } from './demo/clock.ts'
import {
  commentOf,
  type FakeGithub,
  fakeGithub,
  receivedLines,
} from './demo/fake-github.ts'
import { type DemoOptions, readOptions, usage } from './demo/options.ts'
import { keepFiles, keepPage, outputTable } from './demo/output.ts'
import { type DemoRun, runs } from './demo/runs.ts'
import { scenarioSteps } from './demo/scenario-steps.ts'
import { type RunnerResult, runAction } from './runner.ts'

/**
 * Runs the built action as GitHub's runner does, against the simulator: for a
 * push and for a release. Prints the log as the runner shows it, the outputs,
 * and where summary and files are.
 */
const print = (text: string) => process.stdout.write(`${text}\n`)
const dist = resolve(import.meta.dirname, '../dist')

async function demo(options: DemoOptions): Promise<void> {
  const scenario = scenarioWorld({
    scenario: options.scenario,
    seed: 1,
    clock: fastClock(options.speed, options.at),
    ...(options.libraries && { libraries: options.libraries }),
    ...(options.projects && { projects: options.projects }),
  })
  const server = await serve(scenario.world, { faults: scenario.faults })
  print(
    `Simulated Mend server at ${server.url}, scenario "${options.scenario}"`,
  )
  try {
    await rm(options.out, { recursive: true, force: true })
    for (const event of options.events) {
      const folder = join(options.out, event)
      const github = await fakeGithub()
      try {
        const servers = { mend: server.url, github }
        await showRun(runs[event], scenario, servers, folder, options)
      } finally {
        await github.close()
      }
    }
    if (options.keep) await keepOpen(server.url, scenario)
  } finally {
    await server.close()
  }
}

async function showRun(
  run: DemoRun,
  { world, inputs }: ScenarioWorld,
  { mend: url, github }: { mend: string; github: FakeGithub },
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
      ...inputsOf(inputs, url, options),
      ...run.inputs,
      ...options.inputs,
    },
    checkout: {
      ...scenarioSteps[options.scenario]?.checkout,
      ...options.checkout,
    },
    env: github.env,
    secrets: [inputs['user-key'] ?? '', inputs['org-token'] ?? ''],
    debug: options.debug,
    nodeArgs: nodeArgsAt(options.at),
    onLine: print,
  })
  try {
    const title = `Mend Project: ${run.title}`
    const paths = [
      ...(await keepFiles(result, folder, title)),
      ...(await keepPage('comment', commentOf(github.received), folder, title)),
    ]
    if (github.received.length > 0) {
      print(`\nGitHub got\n${receivedLines(github.received)}`)
    }
    print(`\nOutputs\n${outputTable(maskedOutputs(result))}`)
    const sent = world.requests.length - sentBefore
    print(`\nThe step ${ending(result)} and sent ${sent} requests. Its files:`)
    for (const path of paths) print(`  ${path}`)
  } finally {
    await result.dispose()
  }
}

function inputsOf(
  inputs: ScenarioWorld['inputs'],
  url: string,
  { libraries, scenario }: DemoOptions,
): Record<string, string> {
  const { 'product-token': _, 'project-token': __, ...named } = inputs
  const bulk = {
    'product-name': 'Platform',
    'project-name': 'bulk_main',
    'request-token': '',
  }
  return {
    'server-url': url,
    ...named,
    ...(libraries && bulk),
    ...scenarioSteps[scenario]?.inputs,
  }
}

function ending({ conclusion, exitCode }: RunnerResult): string {
  return conclusion === 'success'
    ? 'succeeded'
    : `failed with exit code ${exitCode}`
}

/** Tokens are outputs for later steps; nobody needs to see them. */
function maskedOutputs({ outputs }: RunnerResult): Record<string, string> {
  const shown = { ...outputs }
  for (const name of ['product-token', 'project-token']) {
    if (shown[name]) shown[name] = '***'
  }
  return shown
}

async function keepOpen(url: string, { inputs }: ScenarioWorld): Promise<void> {
  const body = JSON.stringify({
    requestType: 'getOrganizationProductTags',
    userKey: inputs['user-key'],
    orgToken: inputs['org-token'],
  })
  print(
    `\nThe server keeps running until you press Ctrl-C. Try:\n\n  curl -s ${url}/api/v1.4 -d '${body}'\n`,
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
