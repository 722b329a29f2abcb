import type { Surroundings } from './operations/execute.ts'
import type { Files } from './ports.ts'

/** All that lies outside: the runner, the clock, the network. */
export interface Host extends Surroundings {
  readonly files: Files
  /** Keys that files of a scanner hold: the run adds them once it has read the files, and nothing that is written shows them. */
  readonly fileSecrets: string[]
  /** Bytes that the job summary still has room for. */
  summaryRoom(): number
  /** Files of the workspace that declare dependencies, relative to it. */
  manifests(): readonly string[]
  /** The text of one of them; `undefined` when it is too large or cannot be read. */
  readManifest(path: string): string | undefined
  /** A UUID made of content: the same parts give the same. */
  uuid(parts: Iterable<string>): string
}
