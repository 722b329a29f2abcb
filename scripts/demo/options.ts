import { parseArgs } from 'node:util'
import { operationNames } from '../../src/domain/operations.ts'
import {
  isScenario,
  type ScenarioName,
  scenarios,
} from '../../src/simulator/scenarios.ts'
import { type EventName, eventNames } from './events.ts'
import { operationInputs } from './operations.ts'

/** What the demo was asked to show. */
export interface DemoOptions {
  readonly scenario: ScenarioName
  /** One step is run for each, in this order. */
  readonly events: readonly EventName[]
  /** Laid over the demo's own inputs. */
  readonly inputs: Readonly<Record<string, string>>
  /** How much faster than life the server's clock runs. */
  readonly speed: number
  readonly libraries?: number
  readonly out: string
  readonly keep: boolean
  readonly debug: boolean
}

const isEvent = (name: string): name is EventName =>
  (eventNames as readonly string[]).includes(name)

export const usage = [
  'npm run demo -- [options]',
  '',
  `  --operation NAME     what the action does: ${operationNames.join(', ')}`,
  '  --scenario NAME      what becomes of the scan, and what goes wrong:',
  ...Object.entries(scenarios).map(
    ([name, { about }]) => `      ${name.padEnd(12)} ${about}`,
  ),
  `  --event NAME         ${eventNames.join(' or ')}; both, one after the other, by default`,
  '  --input NAME=VALUE   any input of the action; may be repeated',
  "  --speed N            how much faster than life the server's scans run",
  '  --libraries N        look at a project of so many generated libraries instead',
  '  --out FOLDER         where summaries and files go; demo-output',
  '  --keep               leave the server running afterwards, for curl',
  '  --debug              as with debug logging on',
].join('\n')

/** Scans of these scenarios take minutes; they should take seconds here. */
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
      speed: { type: 'string' },
      libraries: { type: 'string' },
      out: { type: 'string', default: 'demo-output' },
      keep: { type: 'boolean', default: false },
      debug: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  const { scenario } = values
  if (!isScenario(scenario))
    throw new Error(`There is no scenario "${scenario}".`)
  return {
    scenario,
    events: (values.event ?? [...eventNames]).map(eventOf),
    inputs: {
      ...(values.operation && {
        ...operationInputs[values.operation],
        operation: values.operation,
      }),
      ...Object.fromEntries(values.input.map(inputOf)),
    },
    speed: positive('--speed', values.speed) ?? speeds[scenario] ?? 10,
    ...countOf(values.libraries),
    out: values.out,
    keep: values.keep,
    debug: values.debug,
  }
}

function eventOf(name: string): EventName {
  if (isEvent(name)) return name
  throw new Error(
    `There is no event "${name}" here; take ${eventNames.join(' or ')}.`,
  )
}

function inputOf(text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw new Error(`--input wants NAME=VALUE, not "${text}".`)
  return [text.slice(0, at), text.slice(at + 1).replaceAll('\\n', '\n')]
}

function countOf(text: string | undefined): { libraries?: number } {
  const libraries = positive('--libraries', text)
  return libraries === undefined ? {} : { libraries }
}

function positive(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (number > 0 && Number.isFinite(number)) return number
  throw new Error(`${name} wants a positive number, not "${text}".`)
}
