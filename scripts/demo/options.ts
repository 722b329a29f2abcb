import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { operationNames } from '../../src/domain/operations.ts'
import {
  type ScenarioName,
  scenarioNamed,
  scenarioUsage,
} from '../../src/simulator/scenarios.ts'
import { operationInputs } from './operation-inputs.ts'
import { type EventName, eventNames } from './runs.ts'

/** What the command line asks the demo to show. */
export interface DemoOptions {
  readonly scenario: ScenarioName
  /** The demo runs one step for each, in this order. */
  readonly events: readonly EventName[]
  /** They replace the demo's own inputs. */
  readonly inputs: Readonly<Record<string, string>>
  /** How many times faster than real time the server's clock runs. */
  readonly speed: number
  /** Files of the workspace by their path, from files on this machine. */
  readonly checkout: Readonly<Record<string, string>>
  /** When the run begins; by default now. */
  readonly at?: Date
  readonly libraries?: number
  readonly projects?: number
  readonly out: string
  readonly keep: boolean
  readonly debug: boolean
}

const isEvent = (name: string): name is EventName =>
  (eventNames as readonly string[]).includes(name)

export const usage = [
  'Usage: npm run demo -- [options]',
  '',
  'Runs the built action twice, for a push and for a release, against a simulated',
  'Mend server and a simulated GitHub. It needs no account and no network.',
  '',
  '  --operation NAME     what the action does:',
  `                       ${operationNames.slice(0, 6).join(', ')},`,
  `                       ${operationNames.slice(6).join(', ')}`,
  '  --scenario NAME      what the scan in Mend does:',
  ...scenarioUsage,
  `  --event NAME         run for this event only: ${eventNames.join(', ')}`,
  '  --input NAME=VALUE   sets an input of the action; can be given several times',
  '  --file PATH=FILE     puts a file of this machine into the workspace; can be repeated',
  '  --speed N            how many times faster than real time scans run in Mend',
  '  --at TIME            when the run begins, such as 2026-11-02T09:30:00Z; default now',
  '  --libraries N        reports on a project with N generated libraries instead',
  '  --projects N         adds N generated projects to the organization',
  '  --out FOLDER         where summaries and report files go; default demo-output',
  '  --keep               keeps the server running afterwards, to try it with curl',
  '  --debug              turns debug logging on',
  '  --help               shows this text',
].join('\n')

/** In these scenarios a scan takes minutes; in the demo it should take seconds. */
const speeds: Partial<Record<ScenarioName, number>> = { slow: 300, updated: 60 }

/** @throws {Error} with a sentence for the person at the terminal */
export function readOptions(argv: readonly string[]): DemoOptions | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      operation: { type: 'string' },
      scenario: { type: 'string', default: 'finished' },
      event: { type: 'string', multiple: true },
      input: { type: 'string', multiple: true, default: [] },
      file: { type: 'string', multiple: true, default: [] },
      speed: { type: 'string' },
      at: { type: 'string' },
      libraries: { type: 'string' },
      projects: { type: 'string' },
      out: { type: 'string', default: 'demo-output' },
      keep: { type: 'boolean', default: false },
      debug: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  const scenario = scenarioNamed(values.scenario)
  const libraries = positive('--libraries', values.libraries)
  const projects = positive('--projects', values.projects)
  const at = momentOf(values.at)
  return {
    scenario,
    events: values.event?.map(eventOf) ?? usualEvents(scenario),
    inputs: {
      ...(values.operation && {
        ...operationInputs[values.operation],
        operation: values.operation,
      }),
      ...Object.fromEntries(values.input.map(inputOf)),
    },
    checkout: Object.fromEntries(values.file.map(fileOf)),
    speed: positive('--speed', values.speed) ?? speeds[scenario] ?? 10,
    ...(at && { at }),
    ...(libraries !== undefined && { libraries }),
    ...(projects !== undefined && { projects }),
    out: values.out,
    keep: values.keep,
    debug: values.debug,
  }
}

function usualEvents(scenario: ScenarioName): readonly EventName[] {
  return scenario === 'pull-request' ? [scenario] : ['push', 'release']
}

function eventOf(name: string): EventName {
  if (isEvent(name)) return name
  throw new Error(
    `--event must be one of ${eventNames.join(', ')}, not "${name}".`,
  )
}

function inputOf(text: string): [string, string] {
  const [name, value] = pairOf('--input must be NAME=VALUE', text)
  return [name, value.replaceAll('\\n', '\n')]
}

function fileOf(text: string): [string, string] {
  const [path, file] = pairOf('--file must be PATH=FILE', text)
  return [path, readFileSync(file, 'utf8')]
}

function pairOf(rule: string, text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw new Error(`${rule}, not "${text}".`)
  return [text.slice(0, at), text.slice(at + 1)]
}

function positive(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (number > 0 && Number.isFinite(number)) return number
  throw new Error(`${name} must be a positive number, not "${text}".`)
}

function momentOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const moment = new Date(text)
  if (Number.isFinite(moment.getTime())) return moment
  throw new Error(`--at must be a time, not "${text}".`)
}
