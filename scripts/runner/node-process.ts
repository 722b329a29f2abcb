import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** When and how the runner ends a process. */
export interface CancelOptions {
  /** Cancels the job this long after the start of the process. */
  readonly cancelAfterMs?: number | undefined
  /** Cancels the job at the first line that contains or matches this. */
  readonly cancelAtLine?: string | RegExp | undefined
  /** Cancels the job when this aborts. */
  readonly cancelOn?: AbortSignal | undefined
  /** The first signal; by default SIGINT, as the runner sends it. */
  readonly cancelWith?: NodeJS.Signals | undefined
  /** From the first signal to SIGTERM, and from there to SIGKILL; by default 7,500 and 2,500. */
  readonly killDelaysMs?: readonly [number, number] | undefined
}

interface NodeOptions extends CancelOptions {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Receives every line of stdout and stderr, without its line break. */
  readonly onLine: (line: string) => void
}

/** How the process ended. */
export interface ProcessEnd {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Whether it was asked to end. */
  readonly cancelled: boolean
}

/** Runs Node as the runner does and waits for its end. */
export async function runNode(options: NodeOptions): Promise<ProcessEnd> {
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { cancel, isCancelled, stop } = canceller(child, options)
  const onLine = (line: string) => {
    options.onLine(line)
    if (matches(options.cancelAtLine, line)) cancel()
  }
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, onLine)
  try {
    const [exitCode, signal] = await ended(child)
    return { exitCode, signal, cancelled: isCancelled() }
  } finally {
    stop()
  }
}

/** SIGINT, then SIGTERM, then SIGKILL, for as long as the process lives. */
function canceller(child: ChildProcess, options: CancelOptions) {
  const [toTerm, toKill] = options.killDelaysMs ?? [7_500, 2_500]
  const timers: NodeJS.Timeout[] = []
  const after = (ms: number, action: () => void) => {
    timers.push(setTimeout(action, ms))
  }
  let cancelled = false
  const cancel = () => {
    if (cancelled) return
    cancelled = true
    child.kill(options.cancelWith ?? 'SIGINT')
    after(toTerm, () => child.kill('SIGTERM'))
    after(toTerm + toKill, () => child.kill('SIGKILL'))
  }
  if (options.cancelAfterMs !== undefined) after(options.cancelAfterMs, cancel)
  options.cancelOn?.addEventListener('abort', cancel)
  const stop = () => timers.forEach(clearTimeout)
  return { cancel, isCancelled: () => cancelled, stop }
}

function matches(pattern: string | RegExp | undefined, line: string): boolean {
  if (pattern === undefined) return false
  return typeof pattern === 'string'
    ? line.includes(pattern)
    : pattern.test(line)
}

/** Waits for the end and for all of its output. */
function ended(
  child: ChildProcess,
): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve([code, signal]))
  })
}

/** Lines end with a line feed, a carriage return, or both, as the runner reads them. */
function eachLine(stream: Readable, onLine: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?=.)/s)
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  })
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''))
  })
}
