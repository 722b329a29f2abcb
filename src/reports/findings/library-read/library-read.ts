import { flatTree } from '../../../domain/inventory/flat-tree.ts'
import { hierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import {
  type DependencyNode,
  type LibraryIdentity,
  packageName,
} from '../../../domain/library/library.ts'
import type { Deleted } from '../../../operations/result/deleted.ts'
import type { LibraryRead } from '../../../operations/result/library-read.ts'
import type { Notified } from '../../../operations/result/notified.ts'
import { compare } from '../../text/words.ts'

/** One library in a few numbers and names; the report file has the lists. */
export function libraryReadFacts(read: LibraryRead) {
  const { wanted, keyUuid, library, candidates, refusal } = read
  const { sourceFiles, dependencies } = read
  return {
    wanted,
    keyUuid,
    name: library && packageName(library),
    version: library?.version,
    licenses: library?.licenses.map(({ name }) => name),
    vulnerabilities: library?.vulnerabilities.length,
    newestVersion: library?.newestVersion,
    sourceFiles: sourceFiles?.length,
    dependencies: dependencies && treeFacts(dependencies),
    refusal: refusal && { errorCode: refusal.errorCode, said: refusal.said },
    candidates: candidates?.slice(0, mostCandidates).map(candidateFacts),
  }
}

const mostCandidates = 10

function candidateFacts(library: LibraryIdentity) {
  const { version, keyUuid } = library
  return { name: packageName(library), version, keyUuid }
}

function treeFacts(roots: readonly DependencyNode[]) {
  const { direct, transitive, maxDepth } = hierarchyFigures(roots)
  const licenses = Object.fromEntries(dependencyLicenses(roots))
  return { direct, transitive, maxDepth, licenses }
}

/** License name → how many of the different dependencies have it; the most frequent first. */
export function dependencyLicenses(
  roots: readonly DependencyNode[],
): [string, number][] {
  const counts = new Map<string, number>()
  for (const { licenses } of flatTree(roots).libraries.values()) {
    for (const { name } of licenses) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || compare(a, b),
  )
}

/** The rule that was sent, and what it would match now. */
export function notificationFacts(notified: Notified) {
  const { action, keyRegex, valueRegex, sent } = notified
  const { compared, notCompared } = notified
  return {
    action,
    keyRegex,
    valueRegex,
    sent,
    matchingTags: compared?.tags.map(({ key, value, whole }) => ({
      key,
      value,
      whole,
    })),
    presentTags: compared?.of,
    notCompared,
  }
}

/** What was deleted, or would be. */
export function deletionFacts(deleted: Deleted) {
  const { scope, name, productName, projects, status, absence } = deleted
  return { scope, name, productName, projects, status, absence }
}
