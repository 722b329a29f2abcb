import { newest } from '../domain/scan/project-state.ts'
import {
  countRows,
  failedCount,
  keptCount,
  matrixOf,
  selectedCount,
} from '../domain/selection/cleanup.ts'
import { atMost, exactName, oneLine, plain } from '../domain/text/clean.ts'
import type { Findings, Result } from '../operations/result/result.ts'
import type { ProjectStatus } from '../operations/result/statuses.ts'
import { productName, projectName } from './findings/names.ts'
import { totalsOf } from './findings/portfolio/totals.ts'
import { tagCounts } from './findings/tagged/tag-changes.ts'
import { requestState } from './findings/waited/waited.ts'
import { smallJson } from './json/small-json.ts'
import {
  changes,
  expiredWaivers,
  policyViolations,
  sumOfRead,
} from './output-sums.ts'

/** Outputs that hold the path of a file; whoever writes the file sets them. */
export const pathOutputNames = [
  'report-path',
  'csv-path',
  'markdown-path',
  'html-path',
  'cyclonedx-path',
  'spdx-path',
  'sarif-path',
  'mermaid-path',
  'summary-path',
] as const

/** Outputs that tell what GitHub has; whoever writes it there sets them. */
const githubOutputNames = ['comment-url', 'snapshot-id'] as const

/** What is set only while the run is published; '' when nothing of it was left. */
export const lateOutputNames = [
  ...pathOutputNames,
  ...githubOutputNames,
] as const

type Value = string | number | boolean | undefined

type OutputValue = (result: Result, unredacted: Result) => Value

/** How each output is found; `undefined` means unknown, and shows as ''. */
const values = {
  result: ({ outcome }) => outcome,
  reasons: ({ reasons }) =>
    atMost(
      reasons.map((reason) => plain(reason, 1000)),
      10,
    ).join('\n'),
  'product-name': ofEach(productName),
  'project-name': ofEach(projectName),
  'product-token': unredacted(ofEach(({ ensured }) => ensured?.product?.token)),
  'project-token': unredacted(ofEach(({ ensured }) => ensured?.project?.token)),
  'product-created': created(({ ensured }) => ensured?.product?.status),
  'project-created': created(({ ensured }) => ensured?.project?.status),
  'request-state': ({ waited }) => requestState(waited?.scans ?? []),
  'request-token-source': ({ waited }) => waited?.source,
  'wait-seconds': ({ waited }) => waited && Math.round(waited.seconds),
  'poll-count': ({ waited }) => waited?.polls,
  'tags-added': ({ tagged }) => tagged && tagCounts(tagged).added,
  'tags-removed': ({ tagged }) => tagged && tagCounts(tagged).removed,
  'tags-unchanged': ({ tagged }) => tagged && tagCounts(tagged).unchanged,
  'library-count': libraryCount,
  'direct-count': (result) => hierarchy(result)?.direct,
  'transitive-count': (result) => hierarchy(result)?.transitive,
  'max-depth': (result) => hierarchy(result)?.maxDepth,
  'outdated-count': (result) => inventory(result)?.outdated,
  'no-license-count': (result) => inventory(result)?.noLicense,
  'license-count': (result) => inventory(result)?.licenses.size,
  'weak-match-count': (result) => inventory(result)?.weakMatches,
  'duplicate-version-count': (result) => inventory(result)?.duplicateVersions,
  'vulnerable-library-count': (result) =>
    inventory(result)?.risk?.vulnerableLibraries,
  'vulnerability-count': (result) => inventory(result)?.risk?.vulnerabilities,
  'critical-count': (result) => inventory(result)?.risk?.bySeverity.critical,
  'high-count': (result) => inventory(result)?.risk?.bySeverity.high,
  'medium-count': (result) => inventory(result)?.risk?.bySeverity.medium,
  'low-count': (result) => inventory(result)?.risk?.bySeverity.low,
  'added-count': (result) => changes(result, 'added'),
  'removed-count': (result) => changes(result, 'removed'),
  'changed-count': (result) => changes(result, 'changed'),
  'new-vulnerability-count': (result) => changes(result, 'newVulnerabilities'),
  'fixed-vulnerability-count': (result) =>
    changes(result, 'fixedVulnerabilities'),
  'waived-count': (result) =>
    result.portfolio
      ? result.portfolio.waived
      : sumOfRead(result, ({ waived }) => waived?.findings.length),
  'expired-waiver-count': (_, unredacted) => expiredWaivers(unredacted),
  'policy-violation-count': (_, unredacted) => policyViolations(unredacted),
  'selected-count': ({ cleanedUp, portfolio, planned }) =>
    cleanedUp
      ? selectedCount(cleanedUp)
      : (portfolio?.portfolio.projects.length ?? planned?.selected),
  'failed-project-count': ({ cleanedUp, portfolio }) =>
    cleanedUp
      ? failedCount(cleanedUp)
      : portfolio && totalsOf(portfolio).failed,
  'deleted-count': ({ cleanedUp }) =>
    cleanedUp && countRows(cleanedUp, 'deleted'),
  'kept-count': ({ cleanedUp }) => cleanedUp && keptCount(cleanedUp),
  matrix: ({ cleanedUp, planned }) =>
    jsonOf(cleanedUp ? matrixOf(cleanedUp) : planned?.matrix),
  licenses: (result) => licenses(inventory(result)?.licenses),
  'project-state': ({ statuses }) => projectState(only(statuses)),
  'last-process': ({ statuses }) =>
    oneLine(only(statuses)?.state.lastProcess ?? ''),
  'last-scan': ({ statuses }) => lastScan(only(statuses)),
  json: smallJson,
} as const satisfies Record<string, OutputValue>

/** Every output, those with paths included. */
export const outputNames: readonly string[] = [
  ...Object.keys(values),
  ...lateOutputNames,
]

/**
 * Every output but the late ones, on every path; '' when unknown.
 *
 * @param unredacted the result with its tokens, which two outputs give
 */
export function outputsOf(
  result: Result,
  unredacted = result,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, OutputValue]) => [
      name,
      String(value(result, unredacted) ?? ''),
    ]),
  )
}

function jsonOf(value: object | undefined): string | undefined {
  return value && JSON.stringify(value)
}

function inventory({ reported }: Result) {
  return reported?.inventoryFigures
}

function hierarchy({ reported }: Result) {
  return reported?.hierarchyFigures
}

/** From the hierarchy, which names every library too, where only that was read. */
function libraryCount(result: Result): number | undefined {
  const tree = hierarchy(result)
  return inventory(result)?.libraries ?? (tree && tree.direct + tree.transitive)
}

/** The states of several projects are in the report, not in the outputs. */
function only<T>(list: readonly T[] | undefined): T | undefined {
  return list?.length === 1 ? list[0] : undefined
}

function projectState(status: ProjectStatus | undefined): string | undefined {
  const running = status?.state.inProgress
  if (running === undefined) return undefined
  return running ? 'in-progress' : 'idle'
}

function lastScan(status: ProjectStatus | undefined): string | undefined {
  return status && newest(status.modifications, 'SCAN')?.at
}

type Pick = (findings: Findings) => string | undefined

/** Something of each project that a run is about, a line for each that is known. */
function ofEach(pick: Pick): (result: Result) => string | undefined {
  return (result) => {
    const known = (result.targets ?? [result])
      .map(pick)
      .filter((text) => text !== undefined)
    return [...new Set(known.map(exactName))].join('\n')
  }
}

/** Of the result before its tokens were redacted: the token outputs are what they are for. */
function unredacted(value: (result: Result) => Value): OutputValue {
  return (_, result) => value(result)
}

/** Unknown when the answer to a creation was lost: another job may have created it. */
function created(pick: Pick): (result: Result) => boolean | undefined {
  return (result) => {
    const all = (result.targets ?? [result]).map(pick)
    if (all.includes('created')) return true
    return all.includes(undefined) || all.includes('unclear')
      ? undefined
      : false
  }
}

const maxLicenses = 50

/** By frequency; all beyond the fifty most frequent are summed. */
function licenses(
  counts: ReadonlyMap<string, number> | undefined,
): string | undefined {
  if (!counts) return undefined
  const shown = new Map<string, number>()
  let others = 0
  for (const [name, count] of counts) {
    const label = plain(name, 100)
    if (shown.size < maxLicenses || shown.has(label)) {
      shown.set(label, (shown.get(label) ?? 0) + count)
    } else others += count
  }
  if (others > 0) shown.set(freeKey(shown), others)
  return JSON.stringify(Object.fromEntries(shown))
}

/** `(others)`, or, were there a license of that name, `((others))` and so on. */
function freeKey(taken: ReadonlyMap<string, number>): string {
  let key = '(others)'
  while (taken.has(key)) key = `(${key})`
  return key
}
