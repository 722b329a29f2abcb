/** A project that a scanner says it has updated. */
interface ScannedProject {
  readonly token: string
  readonly name?: string | undefined
}

/** What the files of a scanner say about its scan. */
export interface ScanOutput {
  readonly projects: readonly ScannedProject[]
  readonly requestTokens: readonly string[]
}

export const noScanOutput: ScanOutput = { projects: [], requestTokens: [] }

/**
 * Reads a file that a scanner left; its kind is recognized by its text
 * (facts 5.1).
 *
 * Unified Agent log: `… Support Token: 0a1b…` → a request token
 * scanProjectDetails.json: `{"projects":[{"projectToken":…}]}` → projects
 * Mend CLI results: `…?token=0a1b…&…` in a link → a project
 */
export function readScanOutput(text: string): ScanOutput {
  const details = projectDetails(text)
  if (details) return { projects: details, requestTokens: [] }
  const token = supportToken(text)
  return {
    projects: linkedProjects(text),
    requestTokens: token ? [token] : [],
  }
}

/** Several files as one, without repeats. */
export function mergeScanOutputs(outputs: readonly ScanOutput[]): ScanOutput {
  const projects = new Map<string, ScannedProject>()
  for (const project of outputs.flatMap((output) => output.projects)) {
    const known = projects.get(project.token)
    projects.set(project.token, known?.name ? known : project)
  }
  const tokens = outputs.flatMap(({ requestTokens }) => requestTokens)
  return {
    projects: [...projects.values()],
    requestTokens: [...new Set(tokens)],
  }
}

const tokenShape = '[0-9A-Za-z-]{16,128}'

/**
 * The last one counts, but not a policy check's: it has its own request, logged
 * as `Check Policies Support Token`.
 */
function supportToken(text: string): string | undefined {
  const line = new RegExp(
    `(Check Policies )?Support token:\\s*(${tokenShape})`,
    'gi',
  )
  const found = [...text.matchAll(line)].filter(([, policies]) => !policies)
  return found.at(-1)?.[2]
}

/** The project token is in the link to the project's page. */
function linkedProjects(text: string): ScannedProject[] {
  const link = new RegExp(`[?&#;]token=(${tokenShape})(?=[&\\s"'<)]|$)`, 'g')
  const tokens = [...text.matchAll(link)].map(([, token = '']) => token)
  return [...new Set(tokens)].map((token) => ({ token }))
}

/** `undefined` for a file of another kind. */
function projectDetails(text: string): ScannedProject[] | undefined {
  const rows = parsed(text)?.['projects']
  if (!Array.isArray(rows)) return undefined
  return rows.flatMap((row: unknown) => {
    const { projectToken: token, projectName: name } = record(row)
    if (typeof token !== 'string' || token === '') return []
    return [{ token, name: typeof name === 'string' ? name : undefined }]
  })
}

function parsed(text: string): Record<string, unknown> | undefined {
  if (!/^\s*\uFEFF?\s*\{/.test(text)) return undefined
  try {
    return record(JSON.parse(text.replace(/^\s*\uFEFF/, '')))
  } catch {
    return undefined
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
