import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach } from '@jest/globals'
import {
  type RunnerOptions,
  type RunnerResult,
  runAction,
} from '../../scripts/runner.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import { perPoll } from '../../src/simulator/model/scan-scripts.ts'
import type { GivenTags } from '../../src/simulator/model/world-options.ts'
import {
  createFaults,
  type Fault,
  type FaultRule,
  type Faults,
} from '../../src/simulator/protocol/faults.ts'
import { serve } from '../../src/simulator/server/serve.ts'
import { mendWorld } from './mend-world.ts'
import { expectDocumented } from './troubleshooting.ts'

export type BuiltAction = Awaited<ReturnType<typeof builtAction>>
/** A finished step. */
export type BuiltRun = Awaited<ReturnType<BuiltAction['run']>>

/** What is to be cleaned up after the test. */
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

interface BuiltActionOptions {
  readonly faults?: readonly FaultRule[] | Faults
  readonly deviations?: Deviations
}

/** The built action and a simulated Mend on a real socket. */
export async function builtAction({
  faults = [],
  deviations = {},
}: BuiltActionOptions = {}) {
  const mend = mendWorld({ deviations })
  const { world, keys } = mend
  const server = await serve(world, {
    faults: typeof faults === 'function' ? faults : createFaults(faults),
  })
  open.push(server.close)
  return {
    ...mend,
    /** Of the Mend, without a path. */
    url: server.url,
    /** The requests so far that change something. */
    writes: () => mend.requests().filter((line) => !line.startsWith('get')),
    /** Adds a scan of `web_main` that shows one state for each poll; its request token. */
    addScan(...states: string[]): string {
      const [known] = world.projects.values()
      const script = perPoll(...states)
      return world.startScan(known ?? mend.addProject(), { script }).token
    },
    /** Runs `dist/` as the runner would, on a push to main of acme/web. */
    async run(
      operation: string,
      inputs: Readonly<Record<string, string>> = {},
      options: Partial<RunnerOptions> = {},
    ) {
      const result = await runAction({
        dist: join(import.meta.dirname, '../../dist'),
        repository: 'acme/web',
        sha: 'c'.repeat(40),
        inputs: { 'server-url': server.url, ...keys, operation, ...inputs },
        secrets: Object.values(keys),
        nodeArgs: virtualClockArgs,
        ...options,
      })
      open.push(result.dispose)
      expectDocumented(result.annotations.map(({ message }) => message))
      return { ...result, ...readersOf(result) }
    },
  }
}

/** With the product `web` and the project `web_main` of twelve libraries. */
export async function actionWithProject(
  tags: GivenTags = {},
  options: BuiltActionOptions = {},
) {
  const action = await builtAction(options)
  return { ...action, project: action.addProject(tags) }
}

const isMask = /^::add-mask::/

function readersOf(result: RunnerResult) {
  const { annotations, files, outputs, rawLog, summary } = result
  const file = (ending: string) => {
    const path = files.find((name) => name.endsWith(ending))
    if (!path) throw new Error(`the step left no ${ending}`)
    return readFileSync(path, 'utf8')
  }
  return {
    /** The text of the one file with this ending. */
    file,
    /** The JSON report. */
    report: () => JSON.parse(file('.json')),
    /** The output `json`. */
    json: () => JSON.parse(outputs['json'] ?? ''),
    reasons: () => outputs['reasons']?.split('\n') ?? [],
    /** The annotations, as `warning: the message`. */
    notes: () =>
      annotations.map(({ level, message }) => `${level}: ${message}`),
    /** Everything that it wrote, unmasked, without the commands that mask. */
    written: (exceptOutputs: readonly string[] = []) =>
      [
        ...rawLog.split('\n').filter((line) => !isMask.test(line)),
        ...Object.entries(outputs)
          .filter(([name]) => !exceptOutputs.includes(name))
          .map((output) => JSON.stringify(output)),
        summary,
        ...files.map((path) => readFileSync(path, 'utf8')),
      ].join('\n'),
  }
}

/** Rules for a fault that every request meets, or every request of one type. */
export function always(fault: Fault, requestType?: string): FaultRule[] {
  return [{ fault, times: 9_999, ...(requestType && { requestType }) }]
}

/** Arguments for Node: the action's clock takes no real time. */
export const virtualClockArgs = [
  '--import',
  // A path with a drive letter would be taken for an address.
  pathToFileURL(join(import.meta.dirname, 'virtual-clock.mjs')).href,
]

/** Arguments for Node: a program that runs before the action. */
export function preloaded(program: string): string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`]
}

/** Arguments for Node: a program that runs once the action listens for signals. */
export function onceListening(program: string): string[] {
  return preloaded(`process.on('newListener', (name) => {
    if (name === 'SIGTERM') { ${program} }
  })`)
}

/** Everything that a person sees of a step, as one text, without what differs between runs. */
export function transcript(result: RunnerResult, action: BuiltAction): string {
  const requests = Map.groupBy(action.requests(), (line) => line)
  const parts = {
    log: result.log,
    // Sorted, because requests that are sent together arrive in any order.
    requests: [...requests.keys()]
      .sort()
      .map((line) => `${requests.get(line)?.length} × ${line}`)
      .join('\n'),
    outputs: Object.entries(result.outputs)
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('\n'),
    summary: result.summary,
  }
  const text = Object.entries(parts)
    .map(([title, part]) => `━━━ ${title}\n${part}\n`)
    .join('\n')
  return text
    .replaceAll(action.url, 'http://127.0.0.1:PORT')
    .replaceAll(result.temp, 'RUNNER_TEMP')
    .replaceAll('RUNNER_TEMP\\', 'RUNNER_TEMP/')
    .replace(/mend-report-\w{6}/g, 'mend-report-XXXXXX')
}
