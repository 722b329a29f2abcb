import { counted } from '../text/counted.ts'
import { jsonFields } from './json-fields.ts'
import type { ScannedProject, ScanOutput } from './scan-output.ts'

/** Files in JSON that name projects with their tokens. */
interface ProjectFile extends ScanOutput {
  readonly kind: string
  readonly note?: string | undefined
}

/**
 * scanProjectDetails.json: `{"projects":[{"projectToken":…}]}`, or only the list
 * scan report: `{"projectVitals":{"token":…}}`
 *
 * @returns nothing for any other JSON
 */
export function namedProjects(value: unknown): ProjectFile | undefined {
  const fields = jsonFields(value)
  const rows = Array.isArray(value) ? value : fields['projects']
  const isList = Array.isArray(rows) && (rows !== value || rows.some(hasToken))
  if (isList) return details(rows)
  return 'projectVitals' in fields
    ? scanReport(fields['projectVitals'])
    : undefined
}

function hasToken(row: unknown): boolean {
  return 'projectToken' in jsonFields(row)
}

/** @param name in small letters */
export function isProjectFile(name: string): boolean {
  return /^scanprojectdetails\.json$|scan_report\.json$/.test(name)
}

/** @param text is no JSON as a whole: a file that was cut off, or a log */
export function beginsLikeProjectFile(text: string): boolean {
  return cutOff.test(text)
}

/** Lines of logs begin with a bracket, too: `[INFO]`. */
const cutOff = /^\s*(?:\{|\[\s*\{)\s*(?=")[\s\S]*?"project(?:Token|Vitals)"\s*:/

function details(rows: readonly unknown[]): ProjectFile {
  const projects = rows.flatMap((row) => {
    const { projectToken, projectName } = jsonFields(row)
    return projectOf(projectToken, projectName)
  })
  const left = rows.length - projects.length
  const others =
    left > 0
      ? `${counted(left, 'project')} without a token left out`
      : undefined
  const note = projects.length > 0 ? others : noProjectToken
  return { kind: 'scanProjectDetails.json', projects, requestTokens: [], note }
}

function scanReport(vitals: unknown): ProjectFile {
  const { token, name } = jsonFields(vitals)
  const projects = projectOf(token, name)
  const note = projects.length > 0 ? undefined : noProjectToken
  return { kind: 'scan report', projects, requestTokens: [], note }
}

function projectOf(token: unknown, name: unknown): ScannedProject[] {
  if (typeof token !== 'string' || token.trim() === '') return []
  const known = typeof name === 'string' && name.trim() !== ''
  return [{ token: token.trim(), name: known ? name : undefined }]
}

const noProjectToken =
  'it contains no project token; set `project-token` or `project-name`'
