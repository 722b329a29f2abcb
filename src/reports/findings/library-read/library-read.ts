import { flatTree } from '../../../domain/inventory/flat-tree.ts'
import { hierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import {
  type DependencyNode,
  type LibraryIdentity,
  packageName,
} from '../../../domain/library/library.ts'
import type { LibraryRead } from '../../../operations/result/library-read.ts'
import { counted } from '../../text/words.ts'
import { byKey, hierarchyFacts, identityFacts } from '../library-facts.ts'
import type { FindingRecord } from '../record.ts'
import { candidates } from './candidates.ts'
import { dependencies, licenseCounts } from './dependencies.ts'
import { libraryRows } from './library-rows.ts'
import { sourceFiles } from './source-files.ts'

export const libraryRead = {
  phrase({ sourceFiles, dependencies }) {
    const files = sourceFiles && counted(sourceFiles.length, 'source file')
    const { direct, transitive } = hierarchyFigures(dependencies ?? [])
    const count = counted(direct + transitive, 'dependency', 'dependencies')
    const tree = dependencies && (direct > 0 ? count : 'no dependencies')
    return [files, tree].filter((phrase) => phrase !== undefined)
  },

  facts: (read) => ({ library: numbers(read) }),

  lists: (read) => ({ library: { ...numbers(read), ...lists(read) } }),

  sections: (read, source) => [
    candidates(read, source),
    dependencies(read, source),
    sourceFiles(read, source),
  ],

  rows: libraryRows,
} satisfies FindingRecord<'libraryRead'>

const maxCandidates = 10

/** One library in a few numbers and names. */
function numbers(read: LibraryRead) {
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
    dependencies: dependencies && treeNumbers(dependencies),
    refusal: refusal && { errorCode: refusal.errorCode, said: refusal.said },
    candidates: candidates?.slice(0, maxCandidates).map(candidateFacts),
  }
}

function candidateFacts(library: LibraryIdentity) {
  const { version, keyUuid } = library
  return { name: packageName(library), version, keyUuid }
}

function treeNumbers(roots: readonly DependencyNode[]) {
  const { direct, transitive, maxDepth } = hierarchyFigures(roots)
  const licenses = Object.fromEntries(licenseCounts(roots))
  return { direct, transitive, maxDepth, licenses }
}

/** The lists in place of what counts them. */
function lists({
  library,
  sourceFiles,
  dependencies,
  candidates,
}: LibraryRead) {
  return {
    library,
    sourceFiles: sourceFiles?.map(({ name, path, sha1 }) => ({
      name,
      path,
      sha1,
    })),
    dependencies: dependencies && treeFacts(dependencies),
    candidates: candidates?.toSorted(byKey).map(identityFacts),
  }
}

/** As the project's hierarchy, and for each library what only this answer tells. */
function treeFacts(roots: readonly DependencyNode[]) {
  const tree = flatTree(roots)
  return {
    ...hierarchyFacts(tree),
    libraries: [...tree.libraries.values()]
      .sort(byKey)
      .values()
      .map((library) => ({
        ...identityFacts(library),
        scope: library.scope,
        licenses: library.licenses,
      })),
  }
}
