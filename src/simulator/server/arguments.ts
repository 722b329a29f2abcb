import { parseArgs } from 'node:util'
import {
  type ScenarioName,
  scenarioNamed,
  scenarioUsage,
} from '../scenarios.ts'

/** What the simulator's command line asks for. */
interface ServeArguments {
  readonly port: number
  readonly host: string
  readonly scenario: ScenarioName
  readonly seed: number
  /** Adds a project with this many generated libraries. */
  readonly libraries?: number
  /** Adds products with this many generated projects. */
  readonly projects?: number
}

export const usage = [
  'Usage: npm run simulator -- [options]',
  '',
  '  --port N         the port to listen on; 0 (the default) takes any free port',
  '  --host HOST      the address to listen on; default 127.0.0.1',
  '  --scenario NAME  what the running scan does:',
  ...scenarioUsage,
  '  --seed N         another seed gives other tokens and other faults; default 1',
  '  --libraries N    adds a project "bulk_main" with N generated libraries',
  '  --projects N     adds N generated projects, one product for every ten',
  '  --help           shows this text',
].join('\n')

/**
 * `['--port', '8080']` or `['--port=8080']`
 *
 * @throws {Error} with a sentence for the person at the terminal
 */
export function readServeArguments(
  argv: readonly string[],
): ServeArguments | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: '0' },
      host: { type: 'string', default: '127.0.0.1' },
      scenario: { type: 'string', default: 'finished' },
      seed: { type: 'string', default: '1' },
      libraries: { type: 'string' },
      projects: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  const { libraries, projects } = values
  return {
    port: numberOf('--port', values.port, 65_535),
    host: values.host,
    scenario: scenarioNamed(values.scenario),
    seed: numberOf('--seed', values.seed, 2 ** 31),
    ...(libraries !== undefined && {
      libraries: numberOf('--libraries', libraries, 1_000_000),
    }),
    ...(projects !== undefined && {
      projects: numberOf('--projects', projects, 100_000),
    }),
  }
}

function numberOf(name: string, text: string, max: number): number {
  if (/^\d+$/.test(text) && Number(text) <= max) return Number(text)
  throw new Error(`${name} must be a number from 0 to ${max}, not "${text}".`)
}
