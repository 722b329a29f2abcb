import type { GateRow } from '../../domain/gate/gate.ts'
import type { InventoryFigures } from '../../domain/inventory/figures.ts'
import { hierarchyFigures } from '../../domain/inventory/hierarchy-figures.ts'
import { phases, phaseWords } from '../../domain/scan/project-state.ts'
import type { ScanEnd } from '../../domain/scan/waiting.ts'
import { tagFigures } from '../../domain/tags/tag-figures.ts'
import type { Checked, CheckLine } from '../../operations/result/checked.ts'
import type { Compared } from '../../operations/result/compared.ts'
import type { Deleted } from '../../operations/result/deleted.ts'
import type { Ensured } from '../../operations/result/ensured.ts'
import type { Gated } from '../../operations/result/gated.ts'
import type { LibraryRead } from '../../operations/result/library-read.ts'
import type { TagsListed } from '../../operations/result/listed.ts'
import type { Notified } from '../../operations/result/notified.ts'
import type { Reported } from '../../operations/result/reported.ts'
import type { Result } from '../../operations/result/result.ts'
import type { ProjectStatus } from '../../operations/result/statuses.ts'
import type { Tagged } from '../../operations/result/tagged.ts'
import type { Waited } from '../../operations/result/waited.ts'
import { grouped } from '../text/markdown.ts'
import { counted, duration } from '../text/words.ts'
import { tagCounts } from './tagged/tag-changes.ts'

/**
 * What a run did and found, in a few phrases of our own words, the latest last:
 * `project created`, `3 tags added`, `scan finished after 1 min 32 s`, …
 */
export function gist(result: Result): string[] {
  const { ensured, tagged, waited, reported, dryRun } = result
  const { compared, gated } = result
  const { listed, statuses, checked } = result
  const { libraryRead, notified, deleted } = result
  return [
    ...(ensured ? ensuredGist(ensured) : []),
    ...(tagged ? taggedGist(tagged, dryRun) : []),
    ...(waited ? waitedGist(waited) : []),
    ...(reported ? reportedGist(reported) : []),
    ...(compared ? comparedGist(compared) : []),
    ...(gated ? gatedGist(gated) : []),
    ...(listed ? [listedGist(listed)] : []),
    ...(statuses ? [statusGist(statuses)] : []),
    ...(checked ? checkedGist(checked) : []),
    ...(libraryRead ? libraryGist(libraryRead) : []),
    ...(notified ? notifiedGist(notified, dryRun) : []),
    ...(deleted ? deletedGist(deleted) : []),
  ]
}

function ensuredGist({ product, project }: Ensured): string[] {
  const named = [
    ['product', product?.status],
    ['project', project.status],
  ] as const
  const those = (wanted: string) =>
    named.flatMap(([word, status]) => (status === wanted ? [word] : []))
  const phrases = [
    [those('planned'), 'would be created'],
    [those('created'), 'created'],
  ] as const
  return phrases
    .filter(([words]) => words.length > 0)
    .map(([words, done]) => `${words.join(' and ')} ${done}`)
}

function taggedGist(tagged: Tagged, dryRun: boolean): string[] {
  const { added, removed, unchanged, failed } = tagCounts(tagged)
  const would = dryRun ? 'to be ' : ''
  const phrases = [
    added && `${counted(added, 'tag')} ${would}added`,
    removed && `${counted(removed, 'tag')} ${would}removed`,
    failed && `${counted(failed, 'tag change')} failed`,
  ].filter((phrase) => phrase !== 0)
  if (phrases.length > 0 || unchanged === 0) return phrases
  return [`${counted(unchanged, 'tag')} up to date`]
}

const ends: Readonly<Record<ScanEnd, string>> = {
  finished: 'finished',
  updated: 'ready but for its alerts',
  failed: 'failed',
  skipped: 'skipped',
  unknown: 'unknown to Mend',
  'timed-out': 'not finished',
}

function waitedGist({ source, scans, seconds }: Waited): string[] {
  if (source === 'none' || scans.length === 0) return ['no scan to wait for']
  const after = `after ${duration(seconds)}`
  const counts = new Map<string, number>()
  for (const { end } of scans) {
    const word = end ? ends[end] : 'still under way'
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words = [...counts].map(([word, count]) =>
    scans.length === 1 ? `scan ${word}` : `${counted(count, 'scan')} ${word}`,
  )
  return [`${words.join(', ')} ${after}`]
}

function reportedGist({
  inventoryFigures: inventory,
  hierarchyFigures: hierarchy,
}: Reported): string[] {
  if (inventory)
    return [libraryCount(inventory.libraries), ...riskGist(inventory)]
  if (!hierarchy) return []
  const { direct, transitive } = hierarchy
  return [libraryCount(direct + transitive)]
}

function riskGist(figures: InventoryFigures): string[] {
  const { libraries, risk } = figures
  if (libraries === 0) return []
  if (!risk) return ['vulnerabilities not complete yet']
  const { vulnerableLibraries, vulnerabilities } = risk
  if (vulnerabilities === 0) return ['no known vulnerability']
  const known = counted(vulnerabilities, 'vulnerability', 'vulnerabilities')
  return [`${known} in ${libraryCount(vulnerableLibraries)}`]
}

function listedGist({ scope, objects, total }: TagsListed): string {
  const word = /projects?$/.test(scope) ? 'project' : 'product'
  const all = counted(total, word)
  const some = objects.length === total ? '' : `${grouped(objects.length)} of `
  const untagged = tagFigures(objects).untagged
  const bare = untagged > 0 ? `, ${grouped(untagged)} without tags` : ''
  return `tags of ${some}${all}${bare}`
}

function statusGist(statuses: readonly ProjectStatus[]): string {
  const [only] = statuses
  const busy = statuses.filter(({ state }) => state.inProgress).length
  if (!only || statuses.length > 1) {
    return `${counted(statuses.length, 'project')}, ${grouped(busy)} in progress`
  }
  const { inProgress, lastProcess } = only.state
  if (inProgress === undefined) return 'state not known'
  if (!inProgress) return 'idle'
  return lastProcess && Object.hasOwn(phases, lastProcess)
    ? `in progress: ${phaseWords(lastProcess)}`
    : 'in progress'
}

function checkedGist({ lines }: Checked): string[] {
  const count = (wanted: CheckLine['status']) =>
    lines.filter(({ status }) => status === wanted).length
  const phrases = [
    [count('ok'), 'check', 'passed'],
    [count('failed'), 'check', 'failed'],
    [count('warning'), 'check', 'to look at'],
    [count('unknown'), 'check', 'not made'],
  ] as const
  return phrases
    .filter(([number]) => number > 0)
    .map(([number, word, what]) => `${counted(number, word)} ${what}`)
}

function libraryGist({ sourceFiles, dependencies }: LibraryRead): string[] {
  const files = sourceFiles && counted(sourceFiles.length, 'source file')
  const { direct, transitive } = hierarchyFigures(dependencies ?? [])
  const count = counted(direct + transitive, 'dependency', 'dependencies')
  const tree = dependencies && (direct > 0 ? count : 'no dependencies')
  return [files, tree].filter((phrase) => phrase !== undefined)
}

function notifiedGist(
  { action, sent, compared }: Notified,
  dryRun: boolean,
): string[] {
  const set = `setup notification ${dryRun ? 'would be ' : ''}${action.toLowerCase()}`
  const match =
    compared && `${compared.tags.length} of ${compared.of} tags match`
  return [...(sent || dryRun ? [set] : []), ...(match ? [match] : [])]
}

const deletions: Readonly<Record<Deleted['status'], string | undefined>> = {
  found: undefined,
  planned: 'would be deleted',
  deleted: 'deleted',
  unclear: 'deleted',
  absent: 'not there, nothing to delete',
}

function deletedGist({ scope, projects, status }: Deleted): string[] {
  const done = deletions[status]
  const load =
    projects === undefined ? '' : ` with ${counted(projects, 'project')}`
  return done === undefined ? [] : [`${scope}${load} ${done}`]
}

function libraryCount(count: number): string {
  return counted(count, 'library', 'libraries')
}

function comparedGist({ delta }: Compared): string[] {
  const { added, removed, changed } = delta
  const phrases = [
    added.length > 0 &&
      `${counted(added.length, 'library', 'libraries')} added`,
    removed.length > 0 && `${grouped(removed.length)} removed`,
    changed.length > 0 && `${grouped(changed.length)} in another version`,
  ].filter((phrase) => phrase !== false)
  return [phrases.length > 0 ? phrases.join(', ') : 'no library changed']
}

function gatedGist({ rows }: Gated): string[] {
  const those = (wanted: GateRow['verdict']) =>
    rows.filter(({ verdict }) => verdict === wanted).length
  const [failed, open] = [those('failed'), those('not-judged')]
  const conditions = counted(rows.length, 'condition')
  if (failed + open === 0) return [`${conditions} passed`]
  return [
    ...(failed > 0 ? [`${grouped(failed)} of ${conditions} failed`] : []),
    ...(open > 0 ? [`${grouped(open)} of ${conditions} not judged`] : []),
  ]
}
