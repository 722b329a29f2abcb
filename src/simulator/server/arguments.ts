import { isScenario, type ScenarioName, scenarios } from '../scenarios.ts'

/** What the command line of the simulator asks for. */
export interface ServeArguments {
  readonly port: number
  readonly host: string
  readonly scenario: ScenarioName
  readonly seed: number
  /** When given, a further project of so many generated libraries. */
  readonly libraries?: number
}

export type ReadArguments =
  | { readonly kind: 'serve'; readonly options: ServeArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string }

export const usage = [
  'node src/simulator/server/serve.ts [options]',
  '',
  '  --port N         where to listen; 0, the default, takes any free port',
  '  --host HOST      127.0.0.1',
  '  --scenario NAME  what becomes of the running scan, and what goes wrong:',
  ...Object.entries(scenarios).map(
    ([name, { about }]) => `      ${name.padEnd(12)} ${about}`,
  ),
  '  --seed N         other tokens, other accidents; 1',
  '  --libraries N    adds the project "bulk_main" with so many libraries',
].join('\n')

const numbers = {
  '--port': 65_535,
  '--seed': 2 ** 31,
  '--libraries': 1_000_000,
}

/** `['--port', '8080']` or `['--port=8080']` */
export function readServeArguments(argv: readonly string[]): ReadArguments {
  const words = argv.flatMap((word) => word.split(/=(.*)/s).slice(0, 2))
  const found = new Map<string, string>()
  for (let i = 0; i < words.length; i += 2) {
    const [name = '', value] = [words[i], words[i + 1]]
    if (name === '--help' || name === '-h') return { kind: 'help' }
    const problem = problemOf(name, value)
    if (problem) return { kind: 'wrong', problem: `${problem}\n\n${usage}` }
    found.set(name, value ?? '')
  }
  const scenario = found.get('--scenario') ?? 'finished'
  const libraries = found.get('--libraries')
  return {
    kind: 'serve',
    options: {
      port: Number(found.get('--port') ?? 0),
      host: found.get('--host') ?? '127.0.0.1',
      scenario: isScenario(scenario) ? scenario : 'finished',
      seed: Number(found.get('--seed') ?? 1),
      ...(libraries !== undefined && { libraries: Number(libraries) }),
    },
  }
}

function problemOf(
  name: string,
  value: string | undefined,
): string | undefined {
  if (name in numbers) {
    const most = numbers[name as keyof typeof numbers]
    const good = /^\d+$/.test(value ?? '') && Number(value) <= most
    return good ? undefined : `${name} wants a number from 0 to ${most}`
  }
  if (name === '--host') return value ? undefined : '--host wants a host'
  if (name !== '--scenario') return `unknown option ${name}`
  return isScenario(value ?? '') ? undefined : `no scenario "${value}"`
}
