import {
  mergeScanOutputs,
  noScanOutput,
  readScanOutput,
  type ScanFile,
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
  /** File, kind and what was taken, a line each. */
  readonly lines: readonly string[]
  /** Keys in the files, to be hidden before the lines are shown. */
  readonly secrets: readonly string[]
  /** All that is wrong, in one text. */
  readonly problem?: string
} {
  if (patterns.length === 0)
    return { output: noScanOutput, lines: [], secrets: [] }
  const problems: string[] = []
  const read = patterns.flatMap((pattern) => {
    const paths = files.find(pattern)
    if (paths.length === 0) problems.push(`no file matches "${pattern}"`)
    return paths.flatMap((path) => readScanFile(path, files, problems))
  })
  const output = mergeScanOutputs(read.map(({ file }) => file))
  const lines = read.map(({ path, file }) => `${path}: ${wordsOf(file)}`)
  const silent = output.projects.length + output.requestTokens.length === 0
  if (problems.length === 0 && silent)
    problems.push([nothingFound, ...lines].join('; '))
  const problem = problems.join('; ')
  const secrets = read.flatMap(({ file }) => file.secrets ?? [])
  return { output, lines, secrets, ...(problem && { problem }) }
}

const nothingFound =
  'the files name neither a project token nor a request token ("Support Token: …"); expected a Unified Agent log, scanProjectDetails.json or Mend CLI results'

function readScanFile(
  path: string,
  files: Files,
  problems: string[],
): { readonly path: string; readonly file: ScanFile }[] {
  try {
    return [{ path, file: readScanOutput(files.read(path), path) }]
  } catch {
    problems.push(`"${path}" cannot be read`)
    return []
  }
}

/** `Unified Agent log, request tokens: 2`; never a token itself. */
function wordsOf({ kind, projects, requestTokens, note }: ScanFile): string {
  const counts = [
    ...(projects.length > 0 ? [`project tokens: ${projects.length}`] : []),
    ...(requestTokens.length > 0
      ? [`request tokens: ${requestTokens.length}`]
      : []),
  ]
  const taken = counts.length > 0 ? counts : ['nothing taken']
  return [kind, ...taken, ...(note ? [note] : [])].join(', ')
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
