/** A line that the runner executes instead of showing it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** Written as `##[name]data`, which the runner executes anywhere in a line. */
  readonly legacy: boolean
}

/** One of the two ways to write a command. */
interface Notation {
  /** Finds the command with its properties, and its data. */
  readonly pattern: RegExp
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
  pattern: /^[\s\u0085]*::(.*?)::(.*)$/s,
  separator: ',',
  data: [...lineEnds, percent],
  property: [...lineEnds, ['%3A', ':'], ['%2C', ','], percent],
}
const legacy: Notation = {
  pattern: /##\[([^\]]*)\](.*)$/s,
  separator: ';',
  data: [['%3B', ';'], ...lineEnds, ['%5D', ']'], percent],
  property: [['%3B', ';'], ...lineEnds, ['%5D', ']'], percent],
}

const known = new Set(
  `add-mask add-matcher add-path debug echo endgroup error group notice
   remove-matcher save-state set-env set-output stop-commands warning`.split(
    /\s+/,
  ),
)

/**
 * `::error title=a::b` → the command; `undefined` for a line that is only shown.
 *
 * @param stopToken while commands are stopped, the command that starts them again
 */
export function parseCommand(
  line: string,
  stopToken?: string,
): WorkflowCommand | undefined {
  const isKnown = (name: string) => known.has(name) || name === stopToken
  for (const notation of [modern, legacy]) {
    const [, head, data = ''] = notation.pattern.exec(line) ?? []
    const command = head !== undefined && build(head, data, notation)
    if (command && isKnown(command.name)) return command
  }
  return undefined
}

function build(
  head: string,
  data: string,
  notation: Notation,
): WorkflowCommand {
  const [, name = '', rest = ''] = /^([^ ]*)(?: (.*))?$/s.exec(head) ?? []
  const properties: Record<string, string> = {}
  for (const pair of rest.trim().split(notation.separator)) {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? []
    if (key && value) properties[key] = unescapeAll(value, notation.property)
  }
  return {
    name: name.toLowerCase(),
    properties,
    data: unescapeAll(data, notation.data),
    legacy: notation === legacy,
  }
}

function unescapeAll(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((left, [from, to]) => left.replaceAll(from, to), text)
}
