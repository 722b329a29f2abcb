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

/** The commands that an action of today has a reason to print. */
const usual = new Set([
  'add-mask',
  'debug',
  'endgroup',
  'error',
  'group',
  'notice',
  'warning',
])

export interface StepLogOptions {
  readonly masker: Masker
  readonly debug: boolean
  /** Gets every line as it is shown. */
  readonly onLine?: ((shown: string) => void) | undefined
}

/** What the runner makes of a step's lines. */
export class StepLog {
  /** As shown: masked, commands in the runner's own notation. */
  readonly shown: string[] = []
  readonly raw: string[] = []
  /** At most 10 of each level. */
  readonly annotations: ShownAnnotation[] = []
  /** Lines that were obeyed though nothing of ours writes such commands. */
  readonly suspicious: string[] = []

  readonly #options: StepLogOptions
  readonly #counts = { error: 0, warning: 0, notice: 0 }
  /** Set while commands are stopped: the name of the one that ends it. */
  #stopToken: string | undefined

  constructor(options: StepLogOptions) {
    this.#options = options
  }

  /** Takes a line of stdout or stderr. */
  take(line: string): void {
    this.raw.push(line)
    const command = parseCommand(line, this.#stopToken)
    if (command && (command.legacy || !usual.has(command.name))) {
      this.suspicious.push(line)
    }
    if (command && this.#stopToken === undefined) this.#obey(line, command)
    else this.#show(line)
    if (command?.name === this.#stopToken) this.#stopToken = undefined
  }

  /** Adds an annotation: the step's or, without a title, the runner's own. */
  issue(level: ShownAnnotation['level'], text: string, title = ''): void {
    const message = this.#options.masker.apply(text).slice(0, 4_096)
    if (this.#counts[level]++ < 10) {
      this.annotations.push({ level, title, message })
    }
    this.#show(`##[${level}]${text}`)
  }

  #obey(line: string, { name, properties, data }: WorkflowCommand): void {
    const { masker, debug } = this.#options
    if (name === 'error' || name === 'warning' || name === 'notice') {
      this.issue(name, data, properties['title'])
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
