import type { Surroundings } from './operations/execute.ts'
import type { Files } from './ports.ts'

/** All that lies outside: the runner, the clock, the network. */
export interface Host extends Surroundings {
  readonly files: Files
  /** What a scanner of the same job has in its environment. */
  readonly scanners: Readonly<Record<string, string | undefined>>
  /** Bytes that the job summary still has room for. */
  summaryRoom(): number
  /** Files of the workspace that declare dependencies, relative to it. */
  manifests(): readonly string[]
  /** A UUID made of content: the same parts give the same. */
  uuid(parts: Iterable<string>): string
}
