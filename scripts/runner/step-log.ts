import type { Masker } from './masker.ts'
import { parseCommand, type WorkflowCommand } from './workflow-commands.ts'

/** An annotation as the run's page shows it. */
export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** Not masked, as on the real runner. */
  readonly title: string
  /** Masked, at most 4,096 characters. */
  readonly message: string
}

/** The commands that this action writes. */
const expected = new Set(
  'add-mask debug endgroup error group notice warning'.split(' '),
)

interface StepLogOptions {
  readonly masker: Masker
  readonly debug: boolean
  /** Receives every line as it is shown. */
  readonly onLine?: ((shown: string) => void) | undefined
}

/** Processes the lines of a step as the runner does. */
export class StepLog {
  /** The log as shown: masked, with commands in the runner's own notation. */
  readonly shown: string[] = []
  readonly raw: string[] = []
  /** At most 10 of each level. */
  readonly annotations: ShownAnnotation[] = []
  /** Lines that were executed as commands that this action never writes. */
  readonly suspiciousLines: string[] = []

  readonly #options: StepLogOptions
  readonly #counts = { error: 0, warning: 0, notice: 0 }
  /** Set while commands are stopped: the command that starts them again. */
  #stopToken: string | undefined

  constructor(options: StepLogOptions) {
    this.#options = options
  }

  /** Adds a line of stdout or stderr. */
  addLine(line: string): void {
    this.raw.push(line)
    const command = parseCommand(line, this.#stopToken)
    if (command && (command.legacy || !expected.has(command.name))) {
      this.suspiciousLines.push(line)
    }
    if (command && this.#stopToken === undefined) this.#execute(line, command)
    else this.#show(line)
    if (command?.name === this.#stopToken) this.#stopToken = undefined
  }

  /** Adds an annotation of the step or, without a title, of the runner itself. */
  annotate(level: ShownAnnotation['level'], text: string, title = ''): void {
    const message = this.#options.masker.apply(text).slice(0, 4_096)
    if (this.#counts[level]++ < 10) {
      this.annotations.push({ level, title, message })
    }
    this.#show(`##[${level}]${text}`)
  }

  #execute(line: string, { name, properties, data }: WorkflowCommand): void {
    const { masker, debug } = this.#options
    if (name === 'error' || name === 'warning' || name === 'notice') {
      this.annotate(name, data, properties['title'])
    } else if (name === 'add-mask') masker.add(data)
    else if (name === 'debug') debug && this.#show(`##[debug]${data}`)
    else if (name === 'group' || name === 'endgroup') {
      this.#show(`##[${name}]${data}`)
    } else {
      this.#show(line)
      if (name === 'stop-commands') this.#stopToken = data.toLowerCase()
    }
  }

  #show(line: string): void {
    const masked = this.#options.masker.apply(line)
    this.shown.push(masked)
    this.#options.onLine?.(masked)
  }
}
