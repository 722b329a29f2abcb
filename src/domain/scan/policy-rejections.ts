import { jsonFields } from './json-fields.ts'
import { repairJson } from './unescaped-json.ts'

/** What a scanner's check of the organization's policies rejected. */
export interface PolicyRejections {
  readonly policies: readonly RejectingPolicy[]
  /**
   * Rejections in all. A library that two policies reject counts twice, as in the
   * agent's own total, which stands here if it is the higher one: rows of a
   * broken file can be lost, but they are not forgotten.
   */
  readonly total: number
}

/** All texts are untrusted; '' where the file does not say. */
interface RejectingPolicy {
  readonly name: string
  /** By what it rejects, in Mend's words: `LICENSE`, `VULNERABILITY_SEVERITY`, … */
  readonly filterType: string
  /** Whose policy it is, where the file says so. */
  readonly owner?: 'project' | 'product' | 'organization'
  readonly libraries: readonly RejectedLibrary[]
}

interface RejectedLibrary {
  /** As Mend displays it: `lodash-4.17.11.tgz`. */
  readonly name: string
  readonly sha1: string
  /** Mend's page about the library. */
  readonly link: string
  /** Where the scanner found it, on the scanner's machine. */
  readonly systemPath: string
  /** The file that declares it, on the scanner's machine. */
  readonly manifestFile: string
  /** The names of the projects that use it. */
  readonly projects: readonly string[]
}

/**
 * Reads `policyRejectionSummary.json` (whitesource/agents, PolicyCheckReport).
 * The agent removes the escapes from the JSON that it has made, so that quotes
 * and backslashes stand in it as they are, and `C:\temp` looks like an escape;
 * that is repaired.
 *
 * @returns nothing where the text cannot be read at all
 */
export function readPolicyRejections(
  text: string,
): PolicyRejections | undefined {
  const value = parsed(text)
  const summary = jsonFields(value)
  const rows = summary['rejectingPolicies']
  if (!Array.isArray(rows)) return undefined
  const policies = rows.map(policyOf)
  const listed = policies.reduce((sum, one) => sum + one.libraries.length, 0)
  const said = Number(jsonFields(summary['summary'])['totalRejectedLibraries'])
  return {
    policies,
    total: Number.isSafeInteger(said) ? Math.max(said, listed) : listed,
  }
}

/** Several files as one. */
export function mergeRejections(
  all: readonly PolicyRejections[],
): PolicyRejections {
  return {
    policies: all.flatMap(({ policies }) => policies),
    total: all.reduce((sum, { total }) => sum + total, 0),
  }
}

function parsed(text: string): unknown {
  if (controlEscape.test(text)) return repairJson(text)
  try {
    return JSON.parse(text)
  } catch {
    return repairJson(text)
  }
}

/** No name and no path holds a control character, so `C:\temp` has lost its escapes. */
const controlEscape = /(?<!\\)(?:\\\\)*\\(?:[bfnrt]|u00[01])/

function policyOf(row: unknown): RejectingPolicy {
  const fields = jsonFields(row)
  const { projectLevel, productLevel, rejectedLibraries } = fields
  const owner = ownerOf(projectLevel, productLevel)
  const libraries = Array.isArray(rejectedLibraries) ? rejectedLibraries : []
  return {
    name: textOf(fields['policyName']),
    filterType: textOf(fields['filterType']),
    ...(owner && { owner }),
    libraries: libraries.map(libraryOf),
  }
}

function ownerOf(projectLevel: unknown, productLevel: unknown) {
  if (projectLevel === true) return 'project'
  if (productLevel === true) return 'product'
  const isSaid = projectLevel === false || productLevel === false
  return isSaid ? 'organization' : undefined
}

function libraryOf(row: unknown): RejectedLibrary {
  const fields = jsonFields(row)
  const { projects } = fields
  return {
    name: textOf(fields['name']),
    sha1: textOf(fields['sha1']),
    link: textOf(fields['link']),
    systemPath: textOf(fields['systemPath']),
    manifestFile: textOf(fields['manifestFile']),
    projects: Array.isArray(projects) ? projects.map(textOf) : [],
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
