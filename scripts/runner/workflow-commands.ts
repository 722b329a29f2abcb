/** A line that the runner obeys instead of showing it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** Written as `##[name]data`, which is obeyed anywhere in a line. */
  readonly legacy: boolean
}

/** How one of the two notations is written. */
interface Notation {
  readonly separator: ',' | ';'
  readonly data: readonly Escape[]
  readonly property: readonly Escape[]
}
type Escape = readonly [escaped: string, plain: string]

const lineEnds: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
]
const percent: Escape = ['%25', '%']

const modern: Notation = {
  separator: ',',
  data: [...lineEnds, percent],
  property: [...lineEnds, ['%3A', ':'], ['%2C', ','], percent],
}
const older: Notation = {
  separator: ';',
  data: [['%3B', ';'], ...lineEnds, ['%5D', ']'], percent],
  property: [['%3B', ';'], ...lineEnds, ['%5D', ']'], percent],
}

const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/**
 * `::error title=a::b` → the command; `undefined` for a line that is only shown.
 *
 * @param stopToken ends `stop-commands`; a command's name while one is active
 */
export function parseCommand(
  line: string,
  stopToken?: string,
): WorkflowCommand | undefined {
  const understood = (name: string) => known.has(name) || name === stopToken
  return parseModern(line, understood) ?? parseLegacy(line, understood)
}

type Understood = (name: string) => boolean

function parseModern(
  line: string,
  understood: Understood,
): WorkflowCommand | undefined {
  const found = /^[\s\u0085]*::(.*?)::(.*)$/s.exec(line)
  return found
    ? build(found[1] ?? '', found[2] ?? '', modern, understood)
    : undefined
}

function parseLegacy(
  line: string,
  understood: Understood,
): WorkflowCommand | undefined {
  const found = /##\[([^\]]*)\](.*)$/s.exec(line)
  return found
    ? build(found[1] ?? '', found[2] ?? '', older, understood)
    : undefined
}

function build(
  head: string,
  data: string,
  notation: Notation,
  understood: Understood,
): WorkflowCommand | undefined {
  const [, given = '', rest = ''] = /^([^ ]*)(?: (.*))?$/s.exec(head) ?? []
  const name = given.toLowerCase()
  if (!understood(name)) return undefined
  const properties: Record<string, string> = {}
  for (const pair of rest.trim().split(notation.separator)) {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? []
    if (key && value) properties[key] = unescapeAll(value, notation.property)
  }
  return {
    name,
    properties,
    data: unescapeAll(data, notation.data),
    legacy: notation === older,
  }
}

function unescapeAll(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((left, [from, to]) => left.replaceAll(from, to), text)
}
