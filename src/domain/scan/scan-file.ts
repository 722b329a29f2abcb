import { grouped } from '../text/counted.ts'
import { type NumberedProject, readAgentLog } from './agent-log.ts'
import { jsonFields } from './json-fields.ts'
import { readPolicyRejections } from './policy-rejections.ts'
import {
  beginsLikeProjectFile,
  isProjectFile,
  namedProjects,
} from './project-files.ts'
import { linkedTokens, withoutColors, withoutNuls } from './scan-links.ts'
import { noScanOutput, type ScanOutput } from './scan-output.ts'
import { secretsOfRequest, secretsOfScanner } from './scan-secrets.ts'
import {
  binaryFile,
  brokenRejections,
  cliResultsAsJson,
  damagedProjects,
  emptyFile,
  offlineRequest,
  policyCheck,
  statisticsOnly,
  unknownFile,
} from './tokenless-files.ts'

/** What one file says. */
export interface ScanFile extends ScanOutput {
  readonly kind: string
  /** What was left out, or what to give instead of a file that names nothing. */
  readonly note?: string | undefined
  /** Projects that it names without a token. */
  readonly numbered?: readonly NumberedProject[]
  /** Keys that it holds, which no log may show. */
  readonly secrets?: readonly string[]
  /** Why it cannot be read although it names projects, to be said after its name. */
  readonly problem?: string
}

/** What a line of a log holds if it can say anything here. */
export const relevantLine =
  /support.{0,20}token|token(?:=|%3d|\\u003d)|#!project;id=|process finished|initializing|service url|(?:api|user)[_-]?key|(?:org|organization|api)[_-]?token/i

/**
 * Reads a file that a scanner left; its kind is recognized by its text, or by
 * its name where the text has no form of its own (facts 5.1).
 *
 * Unified Agent log: `… Support Token: 0a1b…` → a request token
 * scanProjectDetails.json: `{"projects":[{"projectToken":…}]}` → projects
 * scan report: `{"projectVitals":{"token":…}}` → a project
 * Mend CLI results: `…?token=0a1b…&…` in a link → a project
 * policyRejectionSummary.json: `{"rejectingPolicies":[…]}` → rejections
 */
export function readScanFile(text: string, path = ''): ScanFile {
  const plainText = withoutColors(withoutNuls(text.replace(/^\uFEFF/, '')))
  const name = path.split(/[/\\]/).at(-1)?.toLowerCase() ?? ''
  const value = parsed(plainText)
  const fields = jsonFields(value)
  if (/^update-request.*\.txt$/.test(name) || isRequest(fields)) {
    return { ...offlineRequest, secrets: secretsOfRequest(plainText) }
  }
  const secrets = secretsOfScanner(plainText)
  const file = ofKind(plainText, name, value, fields)
  return { ...file, ...(secrets.length > 0 && { secrets }) }
}

function ofKind(
  text: string,
  name: string,
  value: unknown,
  fields: Record<string, unknown>,
): ScanFile {
  const isJson = value !== undefined
  if (!isJson && isProjectFile(name)) return damagedProjects
  if (text.trim() === '') return emptyFile
  if (text.includes('\0')) return binaryFile
  if (isRejections(text, name, value, fields)) return rejected(text)
  if (name === 'checkpolicies-json.txt' || isPolicyCheck(text))
    return policyCheck
  if (name === 'mend-sca-report.json') return statisticsOnly
  const read = namedProjects(value) ?? fromText(text, Array.isArray(value))
  const isSilent = read.projects.length + read.requestTokens.length === 0
  // Logs may be JSON as well, one object a line.
  return !isJson && isSilent && beginsLikeProjectFile(text)
    ? damagedProjects
    : read
}

/** Its fields may have any order, and where they do not tell, its name does. */
function isRejections(
  text: string,
  name: string,
  value: unknown,
  fields: Record<string, unknown>,
): boolean {
  if (value !== undefined) return 'rejectingPolicies' in fields
  return (
    name === 'policyrejectionsummary.json' ||
    /^\s*\{[^{]{0,99}"rejectingPolicies"/.test(text)
  )
}

function isRequest(fields: Record<string, unknown>): boolean {
  return ['orgToken', 'userKey', 'apiKey'].some((name) => name in fields)
}

/** The agent writes these fields in this order, without escapes (BaseCheckPoliciesResult). */
function isPolicyCheck(text: string): boolean {
  const start = text.slice(0, 2_000)
  return /^\s*\{[^{]{0,999}"(?:existingProjects|newProjects)"\s*:\s*\{/.test(
    start,
  )
}

function rejected(text: string): ScanFile {
  const rejections = readPolicyRejections(text)
  if (!rejections) return brokenRejections
  return { ...noScanOutput, kind: 'policyRejectionSummary.json', rejections }
}

function fromText(text: string, isArray: boolean): ScanFile {
  const log = readAgentLog(text)
  const { requestTokens, numbered, checksPolicies } = log
  const links = linkedTokens(text)
  const projects = links.tokens.map((token) => ({ token }))
  const notes = notesOf(log, links.others)
  const found = {
    projects,
    requestTokens,
    ...(numbered.length > 0 && { numbered }),
    ...(notes.length > 0 && { note: notes.join(', ') }),
  }
  if (requestTokens.length > 0) return { kind: 'Unified Agent log', ...found }
  if (projects.length > 0) return { kind: 'Mend CLI results', ...found }
  if (checksPolicies) return { kind: 'Unified Agent log', ...found }
  if (numbered.length > 0)
    return { kind: 'text with links to projects', ...found }
  return isArray ? cliResultsAsJson : { ...unknownFile, ...found }
}

/** What was left out, and why. */
function notesOf(
  { requestTokens, retried, checksPolicies }: ReturnType<typeof readAgentLog>,
  otherLinks: number,
): string[] {
  const isCheckOnly = checksPolicies && requestTokens.length === 0
  return [
    retried > 0 &&
      `failed updates that the same run sent again, left out: ${retried}`,
    isCheckOnly && 'only the token of a policy check, no update',
    otherLinks > 0 &&
      `links whose token is not a project's, left out: ${grouped(otherLinks)}`,
  ].filter((note) => note !== false)
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
