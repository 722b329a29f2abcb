import {
  mergeScanOutputs,
  noScanOutput,
  readScanOutput,
  type ScanOutput,
} from '../../domain/scan/scan-output.ts'
import type { Files } from '../../ports.ts'

/**
 * Reads the files that `scan-output` names. A pattern that matches nothing, a
 * file that cannot be read and files that tell nothing are problems: going on
 * would wait for some other scan.
 */
export function readScanFiles(
  patterns: readonly string[],
  files: Files,
): {
  readonly output: ScanOutput
  /** All that is wrong, in one text. */
  readonly problem?: string
} {
  if (patterns.length === 0) return { output: noScanOutput }
  const problems: string[] = []
  const outputs = patterns.flatMap((pattern) => {
    const paths = files.find(pattern)
    if (paths.length === 0) problems.push(`no file matches "${pattern}"`)
    return paths.map((path) => readScanFile(path, files, problems))
  })
  const output = mergeScanOutputs(outputs)
  const silent = output.projects.length + output.requestTokens.length === 0
  if (problems.length === 0 && silent) problems.push(nothingFound)
  const problem = problems.join('; ')
  return { output, ...(problem && { problem }) }
}

const nothingFound =
  'the files name neither a project token nor a request token ("Support Token: …"); expected a Unified Agent log, scanProjectDetails.json or Mend CLI results'

function readScanFile(
  path: string,
  files: Files,
  problems: string[],
): ScanOutput {
  try {
    return readScanOutput(files.read(path))
  } catch {
    problems.push(`"${path}" cannot be read`)
    return noScanOutput
  }
}

/** A certificate: PEM text as it is, a path as what the file holds. */
export function readCertificate(
  given: string,
  files: Files,
): { readonly pem: string; readonly problem?: string } {
  if (!given) return { pem: '' }
  try {
    const pem = isPem(given) ? given : files.read(given)
    if (isPem(pem)) return { pem }
    const problem = `"${given}" contains no PEM certificate (BEGIN CERTIFICATE)`
    return { pem: '', problem }
  } catch {
    const problem =
      'expected PEM text (BEGIN CERTIFICATE …) or the path of a readable file'
    return { pem: '', problem }
  }
}

function isPem(text: string): boolean {
  return text.includes('-----BEGIN CERTIFICATE-----')
}
