import { Failure } from '../domain/failure.ts'
import { packageName } from '../domain/library/identity.ts'
import type { Library, LibraryIdentity } from '../domain/library/library.ts'
import { findLibrary, isKeyUuid } from '../domain/library/search.ts'
import { atMost } from '../domain/text/clean.ts'
import { grouped } from '../domain/text/counted.ts'
import { Refused } from '../mend/errors/errors.ts'
import type { Inputs, Problem } from './inputs/schema.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { LibraryRead, LibraryRefusal } from './result/library-read.ts'
import { nearestSentence } from './target/look-up.ts'
import { findTarget } from './target/resolve.ts'
import { looksUpProducts } from './target/target.ts'
import { passed } from './verdict.ts'

export const library: Operation = {
  needsOrgToken: looksUpProducts,
  problems: libraryProblems,
  async run(context) {
    const { project } = await findTarget(context)
    const subject = await resolve(project.token, context)
    await readLibrary(project.token, subject, context)
    return passed
  },
}

function libraryProblems({ library }: Inputs): Problem[] {
  if (library) return []
  const text =
    'is required for operation library; expected a keyUuid, or a name such as org.slf4j:slf4j-api, lodash@4.17.21 or @babel/core'
  return [{ input: 'library', text }]
}

type Subject = LibraryRead & { readonly keyUuid: string }

/** A keyUuid is taken as it is; a name is looked up in the project's inventory. */
async function resolve(
  projectToken: string,
  { inputs, mend, log, record }: OperationContext,
): Promise<Subject> {
  const wanted = inputs.library
  record({ libraryRead: { wanted } })
  if (isKeyUuid(wanted)) return { wanted, keyUuid: wanted }
  const { libraries } = await mend.call('getProjectInventory', {
    projectToken,
    includeInHouseData: inputs.includeInHouse,
    includeOutdatedLibraryData: inputs.includeOutdated,
  })
  const match = findLibrary(libraries, wanted)
  if (match.kind === 'one') {
    log.info(`Library "${wanted}": ${described(match.found)}`)
    return { wanted, keyUuid: match.found.keyUuid, library: match.found }
  }
  if (match.kind === 'none') throw notFound(wanted, libraries, match.near)
  record({ libraryRead: { wanted, candidates: match.found } })
  throw ambiguous(wanted, match.found)
}

/** Both requests at once; what one of them brings survives the other's failure. */
async function readLibrary(
  projectToken: string,
  subject: Subject,
  { mend, log, record }: OperationContext,
): Promise<void> {
  const params = { projectToken, keyUuid: subject.keyUuid }
  const [files, tree] = await Promise.allSettled([
    mend.call('getLibrarySourceFiles', params),
    mend.call('getProjectLibraryDependencies', params),
  ])
  const refusal =
    tree.status === 'rejected' && files.status === 'fulfilled'
      ? refusalForNone(tree.reason)
      : undefined
  const sourceFiles = files.status === 'fulfilled' ? files.value : undefined
  const dependencies = tree.status === 'fulfilled' ? tree.value : refusal && []
  record({ libraryRead: { ...subject, sourceFiles, dependencies, refusal } })
  if (files.status === 'rejected') throw files.reason
  if (tree.status === 'rejected' && !refusal) throw tree.reason
  log.info(
    `Source files: ${grouped(files.value.length)}; direct dependencies: ${grouped(dependencies?.length ?? 0)}`,
  )
}

/** Codes with another meaning (facts 1.4): 8000 is a wrong keyUuid, 5001 a missing permission. */
const otherCauses = new Set([2007, 2015, 2021, 3000, 3010, 4000, 5001, 8000])

/**
 * Mend may refuse the dependencies of a library that has none (facts 2); with
 * which code is not documented. So a refusal counts as "none" only when the
 * same keys, project and keyUuid worked for the source files, and when its
 * code, if it has one, is not known to mean something else.
 */
function refusalForNone(error: unknown): LibraryRefusal | undefined {
  if (!(error instanceof Refused)) return undefined
  const { errorCode, facts } = error
  if (errorCode !== undefined && otherCauses.has(errorCode)) return undefined
  return { errorCode, said: facts.said }
}

const maxCandidates = 11

function ambiguous(wanted: string, found: readonly Library[]): Failure {
  return new Failure('ambiguous-library', {
    what: `${grouped(found.length)} libraries of the project are called "${wanted}"`,
    why: `They are ${atMost(found.map(described), maxCandidates).join(', ')}.`,
    fix: 'Set `library` to the keyUuid of one of them, or add the version.',
  })
}

function notFound(
  wanted: string,
  all: readonly Library[],
  near: readonly Library[],
): Failure {
  return new Failure('not-found', {
    what: `The project has no library "${wanted}"`,
    why: nearestSentence(near.map(described)) ?? noneSimilar(all.length),
    fix: 'Check `library`; it takes a keyUuid, a name, a name with its version, or a file name, exactly as the inventory has it.',
  })
}

function noneSimilar(count: number): string {
  if (count === 0) return 'The inventory of the project is empty.'
  return count === 1
    ? 'Its only library has a different name.'
    : `None of its ${grouped(count)} libraries has a similar name.`
}

/** `lodash 4.17.21 (5d3c0f5c-…)` */
function described(library: LibraryIdentity): string {
  const { version, keyUuid } = library
  const name = [packageName(library), version].filter(Boolean).join(' ')
  return `${name} (${keyUuid})`
}
