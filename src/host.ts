import type { Surroundings } from './operations/execute/surroundings.ts'
import type { Files } from './ports.ts'
import type { ReportFile } from './reports/presentation.ts'

/** All that lies outside: the runner, the clock, the network. */
export interface Host extends Omit<Surroundings, 'saveReport'> {
  readonly files: Files
  /** Keys that files of a scanner hold: the run adds them once it has read the files, and nothing that is written shows them. */
  readonly fileSecrets: string[]
  /**
   * Writes report files before the run has ended; those that it leaves at its end
   * come to the same folder.
   *
   * @param directory the `report-directory` input; '' for a new folder
   * @throws {Error} when one of them could not be written
   */
  saveFiles(files: readonly ReportFile[], directory: string): void
  /** Bytes that the job summary still has room for. */
  summaryRoom(): number
  /** Files of the workspace that declare dependencies, relative to it. */
  manifests(): readonly string[]
  /** The text of one of them; `undefined` when it is too large or cannot be read. */
  readManifest(path: string): string | undefined
  /** A UUID made of content: the same parts give the same. */
  uuid(parts: Iterable<string>): string
}
