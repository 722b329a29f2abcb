import {
  mergeScanOutputs,
  noScanOutput,
  readScanOutput,
  type ScanOutput,
} from '../../domain/scan/scan-output.ts'
import type { Files } from '../../ports.ts'

export interface ScanFiles {
  readonly output: ScanOutput
  /** What is wrong, in one text. */
  readonly problem?: string
}

/**
 * Reads the files that `scan-output` names. A pattern that matches nothing, a
 * file that cannot be read and files that tell nothing are problems: going on
 * would wait for some other scan.
 */
export function readScanFiles(
  patterns: readonly string[],
  files: Files,
): ScanFiles {
  if (patterns.length === 0) return { output: noScanOutput }
  const problems: string[] = []
  const outputs = patterns.flatMap((pattern) => {
    const paths = files.find(pattern)
    if (paths.length === 0) problems.push(`no file matches "${pattern}"`)
    return paths.map((path) => readOne(path, files, problems))
  })
  const output = mergeScanOutputs(outputs)
  const silent = output.projects.length + output.requestTokens.length === 0
  if (problems.length === 0 && silent) problems.push(nothingFound)
  const problem = problems.join('; ')
  return { output, ...(problem && { problem }) }
}

const nothingFound =
  'the files name neither a project token nor a request token ("Support Token: …"); expected a Unified Agent log, scanProjectDetails.json or Mend CLI results'

function readOne(path: string, files: Files, problems: string[]): ScanOutput {
  try {
    return readScanOutput(files.read(path))
  } catch {
    problems.push(`"${path}" cannot be read`)
    return noScanOutput
  }
}
