import { newest } from '../domain/scan/project-state.ts'
import { atMost, oneLine, plain } from '../domain/text/clean.ts'
import type { Findings, Result } from '../operations/result/result.ts'
import type { ProjectStatus } from '../operations/result/statuses.ts'
import type { ScanWaited } from '../operations/result/waited.ts'
import { ofEach, productName, projectName } from './findings/names.ts'
import { tagCounts } from './findings/tag-changes.ts'
import { smallJson } from './json/small-json.ts'

/** Outputs that get the path of a file, from whoever writes it. */
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

type Value = string | number | boolean | undefined

type OutputValue = (result: Result, unredacted: Result) => Value

/** How each output is found; `undefined` is "not known", and shows as ''. */
const values = {
  result: ({ outcome }) => outcome,
  reasons: ({ reasons }) =>
    atMost(
      reasons.map((reason) => plain(reason, 1000)),
      10,
    ).join('\n'),
  'product-name': (result) => ofEach(result, (one) => named(productName(one))),
  'project-name': (result) => ofEach(result, (one) => named(projectName(one))),
  'product-token': (_, unredacted) =>
    ofEach(unredacted, ({ ensured }) => named(ensured?.product?.token)),
  'project-token': (_, unredacted) =>
    ofEach(unredacted, ({ ensured }) => named(ensured?.project.token)),
  'product-created': (result) =>
    created(result, ({ ensured }) => ensured?.product?.status),
  'project-created': (result) =>
    created(result, ({ ensured }) => ensured?.project.status),
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
  licenses: (result) => licenses(inventory(result)?.licenses),
  'project-state': ({ statuses }) => projectState(only(statuses)),
  'last-process': ({ statuses }) => named(only(statuses)?.state.lastProcess),
  'last-scan': ({ statuses }) => lastScan(only(statuses)),
  json: smallJson,
} as const satisfies Record<string, OutputValue>

/** Every output, those with paths included. */
export const outputNames: readonly string[] = [
  ...Object.keys(values),
  ...pathOutputNames,
]

/**
 * Every output but the paths, on every path; '' when unknown.
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

function inventory({ reported }: Result) {
  return reported?.inventoryFigures
}

function hierarchy({ reported }: Result) {
  return reported?.hierarchyFigures
}

/** The hierarchy names every library too, where only it was read. */
function libraryCount(result: Result): number | undefined {
  const tree = hierarchy(result)
  return inventory(result)?.libraries ?? (tree && tree.direct + tree.transitive)
}

/** Of several projects all that were read must have been compared: a sum without one would pass for all. */
function changes(
  result: Result,
  kind: 'added' | 'removed' | 'changed',
): number | undefined {
  const read = (result.targets ?? [result]).filter(
    ({ reported }) => reported?.inventory,
  )
  if (read.length === 0) return undefined
  let sum = 0
  for (const { compared } of read) {
    if (!compared) return undefined
    sum += compared.delta[kind].length
  }
  return sum
}

/** Of several projects the report tells the states, not the outputs. */
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

function named(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text)
}

/** When the answer to a create was lost, nobody knows whose it is. */
function created(
  { targets, ...result }: Result,
  pick: (findings: Findings) => string | undefined,
): boolean | undefined {
  const all = (targets ?? [result]).map(pick)
  if (all.includes('created')) return true
  return all.includes(undefined) || all.includes('unclear') ? undefined : false
}

/** The worst first; states never heard of stand where `undefined` does. */
const gravity = [
  'FAILED',
  'UNKNOWN',
  'SKIPPED',
  undefined,
  'IN_PROGRESS',
  'UPDATED',
  'FINISHED',
]

/** Of several scans the worst, then the least finished state. */
export function requestState(scans: readonly ScanWaited[]): string | undefined {
  const rank = ({ state }: ScanWaited) => {
    const place = gravity.indexOf(state)
    return place < 0 ? gravity.indexOf(undefined) : place
  }
  const [worst] = scans.toSorted((a, b) => rank(a) - rank(b))
  return worst?.state && plain(worst.state, 100)
}

const mostLicenses = 50

/** By frequency; what is beyond the fifty most frequent is summed. */
function licenses(
  counts: ReadonlyMap<string, number> | undefined,
): string | undefined {
  if (!counts) return undefined
  const shown = new Map<string, number>()
  let others = 0
  for (const [name, count] of counts) {
    const label = plain(name, 100)
    if (shown.size < mostLicenses || shown.has(label)) {
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
