import { flatTree } from '../../../domain/inventory/flat-tree.ts'
import { hierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import { libraryFixes } from '../../../domain/inventory/library-fix.ts'
import { packageName } from '../../../domain/library/identity.ts'
import type {
  DependencyNode,
  LibraryIdentity,
  SourceFile,
} from '../../../domain/library/library.ts'
import type { LibraryRead } from '../../../operations/result/library-read.ts'
import { pick } from '../../fields.ts'
import { nameAndVersion } from '../../text/library-name.ts'
import { elsewhere, listTable } from '../../text/list.ts'
import { code, type Markdown, md, nothing } from '../../text/markdown.ts'
import { counted, dependencyCount } from '../../text/words.ts'
import {
  byKey,
  hierarchyFacts,
  identityFacts,
  withFix,
} from '../library-facts.ts'
import type { FindingRecord, ListSource } from '../record.ts'
import { folded, headed } from '../section.ts'
import { dependencySection, licenseCounts } from './dependencies.ts'
import { libraryRows } from './library-rows.ts'

export const libraryRead = {
  phrase({ sourceFiles, dependencies }) {
    const files = sourceFiles && counted(sourceFiles.length, 'source file')
    const { direct, transitive } = hierarchyFigures(dependencies ?? [])
    const count = dependencyCount(direct + transitive)
    const tree = dependencies && (direct > 0 ? count : 'no dependencies')
    return [files, tree].filter((phrase) => phrase !== undefined)
  },

  facts: (read) => ({ library: numbers(read) }),

  lists: (read, source) => ({
    library: { ...numbers(read), ...lists(read, source) },
  }),

  sections({ candidates = [], dependencies = [], sourceFiles = [] }, source) {
    const candidateTitle = md`Libraries of that name`
    const fileTitle = `📄 ${counted(sourceFiles.length, 'source file')}`
    return [
      headed('candidates', candidateTitle, {
        full: listTable({ ...candidateTable, list: candidates }, source),
        brief: elsewhere(candidateTitle, candidates.length, source),
      }),
      dependencySection(dependencies, source),
      folded('source-files', fileTitle, {
        full: listTable({ ...fileTable, list: sourceFiles }, source),
        brief: elsewhere(md`Source files`, sourceFiles.length, source),
      }),
    ]
  },

  rows: libraryRows,
} satisfies FindingRecord<'libraryRead'>

/** The libraries that have the wanted name, to choose from. */
const candidateTable = {
  headers: [md`Library`, md`keyUuid`],
  max: 10,
  row: (library: LibraryIdentity): Markdown[] => [
    nameAndVersion(library),
    code(library.keyUuid),
  ],
}

/** The files in which Mend recognized the library. */
const fileTable = {
  headers: [md`File`, md`Path`, md`SHA-1`],
  max: 50,
  row: ({ name, path, sha1 }: SourceFile): Markdown[] => [
    code(name, 80),
    path === undefined ? nothing : code(path, 200),
    sha1 === undefined ? nothing : code(sha1, 40),
  ],
}

/** One library in a few numbers and names. */
function numbers(read: LibraryRead) {
  const { library, candidates, refusal, sourceFiles, dependencies } = read
  return {
    ...pick(read, 'wanted', 'keyUuid'),
    name: library && packageName(library),
    version: library?.version,
    licenses: library?.licenses.map(({ name }) => name),
    vulnerabilities: library?.vulnerabilities.length,
    newestVersion: library?.newestVersion,
    sourceFiles: sourceFiles?.length,
    dependencies: dependencies && {
      ...pick(
        hierarchyFigures(dependencies),
        'direct',
        'transitive',
        'maxDepth',
      ),
      licenses: Object.fromEntries(licenseCounts(dependencies)),
    },
    refusal: refusal && pick(refusal, 'errorCode', 'said'),
    candidates: candidates?.slice(0, candidateTable.max).map((one) => ({
      name: packageName(one),
      ...pick(one, 'version', 'keyUuid'),
    })),
  }
}

/** The lists in place of what counts them. */
function lists(
  { library, sourceFiles, dependencies, candidates }: LibraryRead,
  { packageOrder }: ListSource,
) {
  return {
    library: library && withFix(library, libraryFixes(packageOrder)),
    sourceFiles: sourceFiles?.map((file) => pick(file, 'name', 'path', 'sha1')),
    dependencies: dependencies && treeFacts(dependencies),
    candidates: candidates?.toSorted(byKey).map(identityFacts),
  }
}

/** Like the project's hierarchy, and for each library what only this answer has. */
function treeFacts(roots: readonly DependencyNode[]) {
  const tree = flatTree(roots)
  return {
    ...hierarchyFacts(tree),
    libraries: [...tree.libraries.values()]
      .sort(byKey)
      .values()
      .map((library) => ({
        ...identityFacts(library),
        ...pick(library, 'scope', 'licenses'),
      })),
  }
}
