import * as v from 'valibot'
import { metadataPresets } from '../domain/metadata.ts'
import type { ScanOutput } from '../domain/scan-output.ts'
import { parseServerUrl } from '../mend/server-url.ts'
import type { Files } from '../ports.ts'
import { baselineText, readBaseline } from './baseline-input.ts'
import {
  anyText,
  conditionLines,
  duration,
  flag,
  lines,
  listOf,
  oneOf,
  removalLines,
  tagLines,
  wholeNumber,
} from './fields.ts'
import { tagScopes } from './result.ts'
import { readScanFiles } from './scan-files.ts'
import { selectionLines } from './select.ts'

/** The operations, in the order in which they are documented. */
export const operationNames = [
  'sync',
  'ensure',
  'tag',
  'wait',
  'report',
  'compare',
  'list-tags',
  'status',
  'check',
  'library',
  'notify',
  'delete',
] as const
export type OperationName = (typeof operationNames)[number]

/** The report files, in the order in which they are documented. */
export const reportFormats = [
  'json',
  'csv',
  'markdown',
  'html',
  'cyclonedx',
  'spdx',
  'sarif',
  'mermaid',
] as const

interface Field<T> {
  /** What an empty input means; action.yml says the same. */
  readonly fallback: string
  readonly schema: v.GenericSchema<string, T>
  /** Masked in logs, and never quoted in the error that says it is wrong. */
  readonly secret?: true
  /** Never quoted: it may hold a secret by mistake, or its messages quote it already. */
  readonly unquoted?: true
}

function field<T>(
  fallback: string,
  schema: v.GenericSchema<string, T>,
): Field<T> {
  return { fallback, schema }
}

const secret: Field<string> = { fallback: '', schema: anyText, secret: true }

const serverUrl = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseServerUrl(dataset.value)
    if (parsed.ok) return parsed
    addIssue({ message: parsed.problem })
    return NEVER
  }),
)

const pollInterval = v.union(
  [v.literal('auto'), duration('1s', '10m')],
  'expected auto, or a duration such as 10s, from 1s to 10m',
)

const notificationAction = v.picklist(
  ['', 'enabled', 'disabled', 'custom'],
  'expected enabled, disabled or custom',
)

/** Every input of action.yml: its default and what its text becomes. */
export const fields = {
  operation: field('sync', oneOf(operationNames)),

  'server-url': {
    ...field('https://saas.mend.io', serverUrl),
    unquoted: true,
  },
  'user-key': secret,
  'org-token': secret,
  'ca-certificate': field('', anyText),
  'request-timeout': field('60s', duration('1s', '30m')),
  retries: field('5', wholeNumber(0, 20)),
  concurrency: field('8', wholeNumber(1, 64)),
  'on-missing-credentials': field('fail', oneOf(['fail', 'skip'])),

  'product-name': field('', anyText),
  'product-token': secret,
  'project-name': field('', anyText),
  'project-token': secret,
  'project-description': field('', anyText),
  create: field('true', flag),
  'scan-output': field('', lines),

  'metadata-tags': field('repository, branch, commit', listOf(metadataPresets)),
  tags: field('', tagLines),
  'product-tags': field('', tagLines),
  'remove-tags': field('', removalLines),
  'remove-product-tags': field('', removalLines),
  'tag-mode': field('replace', oneOf(['replace', 'append'])),

  'request-token': { fallback: '', schema: lines, secret: true },
  'wait-for': field('finished', oneOf(['finished', 'updated', 'none'])),
  timeout: field('30m', duration('1s', '24h')),
  'poll-interval': field('auto', pollInterval),
  'on-skipped': field('follow', oneOf(['follow', 'warn', 'fail'])),

  report: field('inventory, hierarchy', listOf(['inventory', 'hierarchy'])),
  'include-in-house': field('true', flag),
  'include-outdated': field('true', flag),
  summary: field('true', flag),
  'report-formats': field('json', listOf(reportFormats)),
  'report-directory': field('', anyText),
  baseline: { ...field('', baselineText), unquoted: true },

  scope: field('project', oneOf(tagScopes)),
  select: { ...field('', selectionLines), unquoted: true },
  /** action.yml's default is the job's own token, which an expression names. */
  'github-token': secret,

  'fail-on': { ...field('', conditionLines), unquoted: true },
  library: field('', anyText),
  'notification-action': field('', notificationAction),
  'notification-tag-key-regex': field('', anyText),
  'notification-tag-value-regex': field('', anyText),
  confirm: field('', anyText),

  'warn-only': field('false', flag),
  'dry-run': field('false', flag),
} as const satisfies Record<string, Field<unknown>>

export type InputName = keyof typeof fields

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S

/** All inputs, typed, under camel-case names. Read once; never written. */
export type Inputs = {
  readonly [K in Exclude<InputName, 'scan-output'> as Camel<K>]: v.InferOutput<
    (typeof fields)[K]['schema']
  >
} & {
  /** What the files of `scan-output` say. */
  readonly scanOutput: ScanOutput
}

/** The names of all inputs, as in action.yml. */
export const inputNames: readonly string[] = Object.keys(fields)

/** The names of those that no log may show. */
export const secretInputNames: readonly string[] = Object.entries(fields)
  .filter(([, field]) => 'secret' in field)
  .map(([name]) => name)

/** The secrets among raw inputs, those of several lines one by one. */
export function secretsOf(raw: Readonly<Record<string, string>>): string[] {
  return secretInputNames
    .flatMap((name) => (raw[name] ?? '').split('\n'))
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '')
}

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
