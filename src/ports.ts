/**
 * The only effects that the inside of the action may ask for. `main.ts` passes
 * the real ones, tests pass virtual ones.
 */

/** Time and chance. */
export interface Clock {
  /** Milliseconds on a scale that never jumps; only differences mean something. */
  now(): number
  /** The calendar time, for reports; never compared with a server's time. */
  date(): Date
  /** Resolves after `ms`; rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Resolves a turn of the event loop later, after everything that is ready now. */
  turn(): Promise<void>
  /**
   * Calls `work` every `ms` until what it returns is called. Does not keep the
   * process alive.
   */
  every(ms: number, work: () => void): () => void
  /** A number from 0 up to, not including, 1: jitter. */
  random(): number
}

/** Lines for the person who reads the job's log. Texts may hold foreign data. */
export interface Log {
  info(line: string): void
  /** Shown only when the workflow runs with debug logging. */
  debug(line: string): void
  /** A line that also appears as an annotation of the run. */
  notice(line: string): void
  warning(line: string): void
  /** A fold with a title; the lines inside it. */
  group(title: string, lines: readonly string[]): void
  /** From here on the runner hides this text wherever it would show. */
  mask(secret: string): void
}

/** What of the machine's files a run may ask for. */
export interface Files {
  /**
   * The text of a file, in UTF-8, or in UTF-16 if its first bytes say so; a byte
   * order mark is left out. What is not valid becomes �, or with `strict` an error.
   * A path may begin with `~`, the home directory.
   *
   * @throws {Error} when it cannot be read; its `code` is that of Node.js
   */
  read(path: string, strict?: 'strict'): string
  /**
   * As `read`, but of a large file that is not JSON only the lines that
   * `relevant` matches, so that a log of any size takes little memory.
   *
   * @throws {RangeError} when it is too large all the same; the message says why
   * @throws {Error} when it cannot be read
   */
  readLarge(path: string, relevant: RegExp): string
  /**
   * The file of this path; otherwise the files, not folders, that match it as a
   * glob, sorted. Relative ones start at the workspace.
   */
  find(pattern: string): readonly string[]
  /** What is the same for two paths of one file, whatever links lead to it. */
  identity(path: string): string
  /** Why reports may not be written to this directory; `undefined` when they may. */
  directoryProblem(directory: string): string | undefined
}

/** One HTTP request to the server for which the port was opened. */
export interface HttpRequest {
  /** In capitals: `GET`. */
  readonly method: string
  /** Below the server's address: `/repos/acme/web`; '' for the address itself. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** An HTTP answer, whatever it holds. */
export interface HttpAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/**
 * Sends a request and brings the whole answer back, within `timeoutMs` if that
 * is less than what the port allows. Redirects are not followed.
 *
 * @throws {Error} when no whole answer came; its message is a short technical
 * fact without a period, and holds nothing that was sent
 */
export type Http = (
  request: HttpRequest,
  signal?: AbortSignal,
  timeoutMs?: number,
) => Promise<HttpAnswer>
