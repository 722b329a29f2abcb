import * as v from 'valibot'
import type { Files } from '../../ports.ts'
import { readBaseline } from './baseline.ts'
import { fieldProblem } from './field-types.ts'
import { readCertificate, readScanFiles } from './files.ts'
import { readPortfolioReports } from './portfolio-reports.ts'
import {
  type Field,
  fields,
  type InputName,
  type Inputs,
  inputNames,
  type Problem,
} from './schema.ts'

export interface ParsedInputs {
  /** Where an input is wrong, its default stands, so that other rules can be checked. */
  readonly inputs: Inputs
  readonly problems: readonly Problem[]
  /** What the files of `scan-output` are, for the log, and the keys in them. */
  readonly scanFiles: {
    readonly lines: readonly string[]
    readonly secrets: readonly string[]
  }
}

/**
 * Raw texts → typed inputs, and all that is wrong with them at once. An empty
 * text means the default. Secrets are never quoted.
 *
 * @param known what has been found wrong already
 */
export function parseInputs(
  raw: Readonly<Record<string, string>>,
  files: Files,
  known: readonly Problem[] = [],
): ParsedInputs {
  const problems = [...known]
  const given = (name: InputName) => givenText(raw, name)
  const parsed = inputNames.map((name) => {
    const { value, found } = parseField<unknown>(fields[name], given(name))
    problems.push(...found.map((problem) => ({ input: name, ...problem })))
    return [camel(name), value]
  })
  const note: Note = (input, text) => {
    if (text) problems.push({ input, text })
  }
  const { contents, scanFiles } = readNamedFiles(given, files, note)
  const inputs = { ...Object.fromEntries(parsed), ...contents } as Inputs
  return { inputs, problems, scanFiles }
}

/** What was given for an input; '' for nothing. */
export function givenText(
  raw: Readonly<Record<string, string>>,
  name: InputName,
): string {
  const text = raw[name] ?? ''
  return 'exact' in fields[name] ? text : text.trim()
}

type Note = (input: InputName, text: string | undefined) => void

/** The inputs that name files, as what the files hold. */
function readNamedFiles(
  given: (name: InputName) => string,
  files: Files,
  note: Note,
) {
  const certificate = readCertificate(given('ca-certificate'), files)
  note('ca-certificate', certificate.problem)
  const patterns = parseField(fields['scan-output'], given('scan-output'))
  const scanned = readScanFiles(patterns.value, files)
  const { output, problems, ...scanFiles } = scanned
  for (const problem of problems) note('scan-output', problem)
  const reportPaths = parseField(fields.reports, given('reports')).value
  const { given: reports, problems: wrong } = readPortfolioReports(
    reportPaths,
    files,
  )
  for (const problem of wrong) note('reports', problem)
  const source = parseField(fields.baseline, given('baseline'))
  const baseline = readBaseline(source.value, files)
  note('baseline', baseline.problem)
  const directory = given('report-directory')
  const unusable = directory ? files.directoryProblem(directory) : undefined
  note('report-directory', unusable)
  const contents = {
    caCertificate: certificate.pem,
    scanOutput: output,
    reports,
    baseline: baseline.given,
    reportDirectory: unusable ? '' : directory,
  }
  return { contents, scanFiles }
}

/** The value, or the default and each thing that is wrong, once. */
export function parseField<T>(
  field: Field<T>,
  given: string,
): { readonly value: T; readonly found: readonly Omit<Problem, 'input'>[] } {
  const parsed = v.safeParse(field.schema, given || field.fallback)
  if (parsed.success) return { value: parsed.output, found: [] }
  const value = v.parse(field.schema, field.fallback)
  const found = new Map<string, Omit<Problem, 'input'>>()
  for (const issue of parsed.issues) {
    const { message, line, word } = fieldProblem(issue)
    const quoted = line === undefined ? quote(field, word ?? given) : ''
    const text = quoted + message
    const where = given.includes('\n') ? line : undefined
    found.set(`${where}: ${text}`, { text, line: where })
  }
  return { value, found: [...found.values()] }
}

/** `"soon": `; nothing of what may be a secret or is too long to be read. */
function quote({ secret, unquoted }: Field<unknown>, given: string): string {
  return secret || unquoted || given.includes('\n') ? '' : `"${given}": `
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
