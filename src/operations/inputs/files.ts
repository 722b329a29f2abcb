import {
  readScanFile,
  relevantLine,
  type ScanFile,
} from '../../domain/scan/scan-file.ts'
import {
  mergeScanOutputs,
  type ScanOutput,
} from '../../domain/scan/scan-output.ts'
import { atMost } from '../../domain/text/clean.ts'
import type { Files } from '../../ports.ts'
import { readingProblem } from './reading-problem.ts'
import { scanFileWords } from './scan-file-words.ts'

/** What the files of `scan-output` say. */
interface ScanFiles {
  readonly output: ScanOutput
  /** File, kind and what was taken, a line each. */
  readonly lines: readonly string[]
  /** Keys in the files, to be hidden before the lines are shown. */
  readonly secrets: readonly string[]
  /** Each thing that is wrong. */
  readonly problems: readonly string[]
}

interface ReadFile {
  readonly path: string
  readonly file: ScanFile
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
  const problems: string[] = []
  const paths = patterns.flatMap((pattern) => {
    const found = files.find(pattern)
    if (found.length === 0) problems.push(noMatch(pattern, files))
    return found
  })
  const read = onceEach(paths, files).flatMap((path) =>
    readFile(path, files, problems),
  )
  const output = mergeScanOutputs(read.map(({ file }) => file))
  const lines = linesOf(read, output)
  if (paths.length > 0 && problems.length === 0 && isSilent(output)) {
    problems.push([nothingFound, ...atMost(lines, maxListed)].join('; '))
  }
  const secrets = read.flatMap(({ file }) => file.secrets ?? [])
  return { output, lines, secrets, problems }
}

/** Files that a problem lists; the log lists all. */
const maxListed = 20

/** Two patterns, or a link, may lead to one file: what it holds would count twice. */
function onceEach(paths: readonly string[], files: Files): string[] {
  const known = new Map<string, string>()
  for (const path of paths) {
    const identity = files.identity(path)
    if (!known.has(identity)) known.set(identity, path)
  }
  return [...known.values()]
}

function noMatch(pattern: string, files: Files): string {
  const within = `${pattern.replace(/[/\\]+$/, '')}/*`
  return /[*?[{]/.test(pattern) || files.find(within).length === 0
    ? `no file matches "${pattern}"`
    : `"${pattern}" is a folder; name the files in it: "${within}"`
}

const nothingFound =
  'the files name neither a project token nor a request token ("Support Token: …"); expected a Unified Agent log, scanProjectDetails.json or Mend CLI results'

function isSilent({ projects, requestTokens, rejections }: ScanOutput) {
  return projects.length + requestTokens.length === 0 && !rejections
}

function linesOf(read: readonly ReadFile[], { projects }: ScanOutput) {
  const known = new Set(projects.flatMap(({ name }) => name ?? []))
  return read.map(({ path, file }) => `${path}: ${scanFileWords(file, known)}`)
}

function readFile(path: string, files: Files, problems: string[]): ReadFile[] {
  try {
    const text = files.readLarge(path, relevantLine)
    const file = readScanFile(text, path)
    if (file.problem) problems.push(`"${path}" ${file.problem}`)
    return [{ path, file }]
  } catch (error) {
    problems.push(`"${path}" ${readingProblem(error)}`)
    return []
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
  } catch (error) {
    const what = given.includes('\n')
      ? ''
      : `"${given}" ${readingProblem(error)}; `
    const problem = `${what}expected PEM text (BEGIN CERTIFICATE …) or the path of a file with it`
    return { pem: '', problem }
  }
}

function isPem(text: string): boolean {
  return text.includes('-----BEGIN CERTIFICATE-----')
}
