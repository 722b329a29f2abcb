import * as v from 'valibot'
import type { Files } from '../../ports.ts'
import { readBaseline } from './baseline.ts'
import { lines } from './field-types.ts'
import { readScanFiles } from './files.ts'
import { type Field, fields, type InputName, type Inputs } from './schema.ts'

/** What is wrong with an input: a sentence that names what is accepted. */
export interface Problem {
  readonly input: InputName
  readonly text: string
}

export interface ParsedInputs {
  /** Where an input is wrong, its default stands, so that other rules can be checked. */
  readonly inputs: Inputs
  readonly problems: readonly Problem[]
}

/**
 * Raw texts → typed inputs, and all that is wrong with them at once. An empty
 * text means the default. Secrets are never quoted.
 */
export function parseInputs(
  raw: Readonly<Record<string, string>>,
  files: Files,
): ParsedInputs {
  const problems: Problem[] = []
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(fields) as InputName[]) {
    const { value, problem } = parseField(name, raw[name]?.trim() ?? '')
    values[camel(name)] = value
    if (problem) problems.push(problem)
  }
  const certificate = readCertificate(raw['ca-certificate']?.trim(), files)
  if (certificate.problem) problems.push(certificate.problem)
  values['caCertificate'] = certificate.pem
  const patterns = v.parse(lines, raw['scan-output'] ?? '')
  const scanned = readScanFiles(patterns, files)
  if (scanned.problem) {
    problems.push({ input: 'scan-output', text: scanned.problem })
  }
  values['scanOutput'] = scanned.output
  const baseline = readBaseline(values['baseline'] as Inputs['baseline'], files)
  if (baseline.problem) {
    problems.push({ input: 'baseline', text: baseline.problem })
  }
  values['baseline'] = baseline.given
  problems.push(...directoryProblems(raw['report-directory']?.trim(), files))
  return { inputs: values as Inputs, problems }
}

function parseField(
  name: InputName,
  given: string,
): { readonly value: unknown; readonly problem?: Problem } {
  const field: Field<unknown> = fields[name]
  const parsed = v.safeParse(field.schema, given || field.fallback)
  if (parsed.success) return { value: parsed.output }
  const messages = new Set(parsed.issues.map(({ message }) => message))
  const hidden = field.secret || field.unquoted || given.includes('\n')
  const quoted = hidden ? '' : `"${given}": `
  return {
    value: v.parse(field.schema, field.fallback),
    problem: { input: name, text: quoted + [...messages].join('; ') },
  }
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** PEM text as it is, a path as what the file holds. */
function readCertificate(
  given: string | undefined,
  files: Files,
): { readonly pem: string; readonly problem?: Problem } {
  if (!given) return { pem: '' }
  const problem = (text: string) => ({
    pem: '',
    problem: { input: 'ca-certificate', text } as const,
  })
  try {
    const pem = isPem(given) ? given : files.read(given)
    return isPem(pem)
      ? { pem }
      : problem(`"${given}" holds no PEM certificate (BEGIN CERTIFICATE)`)
  } catch {
    return problem(
      'expected PEM text (BEGIN CERTIFICATE …) or the path of a readable file',
    )
  }
}

function isPem(text: string): boolean {
  return text.includes('-----BEGIN CERTIFICATE-----')
}

function directoryProblems(
  directory: string | undefined,
  files: Files,
): Problem[] {
  const problem = directory ? files.directoryProblem(directory) : undefined
  return problem ? [{ input: 'report-directory', text: problem }] : []
}
