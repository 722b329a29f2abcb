import { linkedTokens, updateTokens, withoutColors } from './scan-links.ts'

/** A project that a scanner says it has updated. */
interface ScannedProject {
  readonly token: string
  readonly name?: string | undefined
}

/** What the files of a scanner say about its scan. */
export interface ScanOutput {
  readonly projects: readonly ScannedProject[]
  readonly requestTokens: readonly string[]
  /** Those of each log that has several, in its order. */
  readonly logs?: readonly (readonly string[])[]
}

/** What one file says. */
export interface ScanFile extends ScanOutput {
  readonly kind: string
  /** What was left out, or what to give instead of a file that names nothing. */
  readonly note?: string | undefined
  /** Keys that it holds, which no log may show. */
  readonly secrets?: readonly string[]
}

export const noScanOutput: ScanOutput = { projects: [], requestTokens: [] }

/**
 * Reads a file that a scanner left; its kind is recognized by its text, or by
 * its name where the text has no form of its own (facts 5.1).
 *
 * Unified Agent log: `… Support Token: 0a1b…` → a request token
 * scanProjectDetails.json: `{"projects":[{"projectToken":…}]}` → projects
 * scan report: `{"projectVitals":{"token":…}}` → a project
 * Mend CLI results: `…?token=0a1b…&…` in a link → a project
 */
export function readScanOutput(text: string, path = ''): ScanFile {
  const name = path.split(/[/\\]/).at(-1)?.toLowerCase() ?? ''
  const value = parsed(text)
  const fields = record(value)
  if (name === 'update-request.txt' || 'orgToken' in fields) {
    return { ...unsent, secrets: keysIn(text) }
  }
  if (/^\s*\uFEFF?\{[^{]{0,99}"rejectingPolicies"/.test(text)) return rejections
  if (name === 'mend-sca-report.json') return statistics
  if (Array.isArray(fields['projects'])) return details(fields['projects'])
  if ('projectVitals' in fields) return scanReport(fields['projectVitals'])
  return fromText(withoutColors(text), Array.isArray(value))
}

/** Several files as one, without repeats. */
export function mergeScanOutputs(outputs: readonly ScanOutput[]): ScanOutput {
  const projects = new Map<string, ScannedProject>()
  for (const project of outputs.flatMap((output) => output.projects)) {
    const known = projects.get(project.token)
    projects.set(project.token, known?.name ? known : project)
  }
  const tokens = outputs.flatMap(({ requestTokens }) => requestTokens)
  const logs = outputs
    .map(({ requestTokens }) => requestTokens)
    .filter(({ length }) => length > 1)
  return {
    projects: [...projects.values()],
    requestTokens: [...new Set(tokens)],
    ...(logs.length > 0 && { logs }),
  }
}

/** The request tokens that stand after this one in the same log. */
export function laterTokens({ logs = [] }: ScanOutput, token: string) {
  return logs.flatMap((log) => {
    const at = log.lastIndexOf(token)
    return at < 0 ? [] : log.slice(at + 1)
  })
}

const unsent: ScanFile = {
  ...noScanOutput,
  kind: 'offline update request',
  note: 'nothing was sent to Mend yet; give the log of the run that sends it',
}
const rejections: ScanFile = {
  ...noScanOutput,
  kind: 'policyRejectionSummary.json',
  note: "it holds no token; give the agent's log or scanProjectDetails.json",
}
const statistics: ScanFile = {
  ...noScanOutput,
  kind: 'mend-sca-report.json',
  note: "it holds statistics only; give the CLI's results as text",
}
const cliJson: ScanFile = {
  ...noScanOutput,
  kind: 'Mend CLI results as JSON',
  note: 'they hold no token; export them as text, without --format json',
}
const other: ScanFile = { ...noScanOutput, kind: 'of no known kind' }

function fromText(text: string, isArray: boolean): ScanFile {
  const { tokens: requestTokens, retried } = updateTokens(text)
  const projects = linkedTokens(text).map((token) => ({ token }))
  if (requestTokens.length > 0) {
    const retries = `${retried} failed updates with a later try left out`
    const note = retried > 0 ? retries : undefined
    return { kind: 'Unified Agent log', projects, requestTokens, note }
  }
  if (projects.length > 0) {
    return { kind: 'Mend CLI results', projects, requestTokens }
  }
  if (isArray) return cliJson
  if (!/Check Policies Support Token:/i.test(text)) return other
  const note = "only a policy check's token, and no update"
  return { ...noScanOutput, kind: 'Unified Agent log', note }
}

function details(rows: readonly unknown[]): ScanFile {
  const projects = rows.flatMap((row) => {
    const { projectToken, projectName } = record(row)
    return projectOf(projectToken, projectName)
  })
  const left = rows.length - projects.length
  const note =
    left > 0 ? `${left} projects without a token left out` : undefined
  return { kind: 'scanProjectDetails.json', projects, requestTokens: [], note }
}

function scanReport(vitals: unknown): ScanFile {
  const { token, name } = record(vitals)
  const projects = projectOf(token, name)
  const note = projects.length > 0 ? undefined : 'it names no project token'
  return { kind: 'scan report', projects, requestTokens: [], note }
}

function projectOf(token: unknown, name: unknown): ScannedProject[] {
  if (typeof token !== 'string' || token === '') return []
  return [{ token, name: typeof name === 'string' ? name : undefined }]
}

function keysIn(text: string): string[] {
  const key = /(?:token|key)"?\s*[:=]\s*"?([^"&\s,]{8,})/gi
  return [...text.matchAll(key)].map(([, found = '']) => found)
}

function parsed(text: string): unknown {
  if (!/^\s*\uFEFF?\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text.replace(/^\s*\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
