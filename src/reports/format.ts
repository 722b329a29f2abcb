import type { Result } from '../operations/result/result.ts'
import type { ReportSource } from './source.ts'

/** What a report file is made from; no text in it holds a token. */
export interface FormatSource extends ReportSource {
  /** The project's name, when it is one of several. */
  readonly project?: string | undefined
  readonly generatedAt: Date
  /** Of the action itself. */
  readonly version: string
  /** A UUID made from content: the same parts give the same UUID. */
  readonly uuid: (parts: Iterable<string>) => string
  /** Files of the workspace that declare dependencies, relative to it. */
  readonly manifests: readonly string[]
  /** The text of one of them; `undefined` when it is too large or cannot be read. */
  readonly readManifest: (path: string) => string | undefined
  /** The workflow's file, relative to the workspace. */
  readonly workflow?: string | undefined
}

/** One value of `report-formats`. */
export interface Format {
  readonly name: string
  /** The output that gets the file's path: `csv-path`. */
  readonly output: string
  /** The file's name, ours and always the same. */
  readonly file: string
  /** The file's name for a result that holds something else than libraries. */
  readonly fileFor?: (result: Result) => string | undefined
  /**
   * A run about several projects has a file for each: `instead` of one for all
   * when the format can hold only one, or `beside` it.
   */
  readonly perProject?: 'instead' | 'beside'
  /**
   * The file's text in chunks that are made when they are asked for, so that a
   * defect in one format costs no more than its file; `undefined` when the run has
   * not read what the file needs, because a file without libraries would claim
   * that there are none.
   */
  write(source: FormatSource): Iterable<string> | undefined
}
