import type { Given } from './source.ts'

/** What a report file is made from; texts in it hold no token. */
export interface FormatSource extends Given {
  /** The project's name, when it is one of several. */
  readonly project?: string | undefined
  readonly generatedAt: Date
  /** Of the action itself. */
  readonly version: string
  /** A UUID made of content: the same parts give the same. */
  readonly uuid: (parts: Iterable<string>) => string
  /** Files of the workspace that declare dependencies, relative to it. */
  readonly manifests: readonly string[]
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
  /**
   * A run about several projects has a file for each: `instead` of one for all
   * when the file can tell of one alone, or `beside` it.
   */
  readonly perProject?: 'instead' | 'beside'
  /**
   * The file's text in pieces that are made when they are asked for, so that a
   * fault in one format costs no more than its file; `undefined` when the run has
   * not read what the file tells, because a file without libraries would say that
   * there are none.
   */
  write(source: FormatSource): Iterable<string> | undefined
}
