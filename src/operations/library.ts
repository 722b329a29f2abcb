import { Failure } from '../domain/failure.ts'
import {
  type Library,
  type LibraryIdentity,
  packageName,
} from '../domain/library/library.ts'
import { findLibrary, isKeyUuid } from '../domain/library/search.ts'
import { Refused } from '../mend/errors/errors.ts'
import { findTarget } from './ensure.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Problem } from './inputs/validate.ts'
import type { Operation, OperationContext } from './operation.ts'
import type { LibraryRead, LibraryRefusal } from './result/library-read.ts'
import { looksUpProducts, targetProblems } from './target/target.ts'
import { passed } from './verdict.ts'

export const library: Operation = {
  many: false,
  needsOrgToken: looksUpProducts,
  problems: (inputs) => [...targetProblems(inputs), ...libraryProblems(inputs)],
  async run(inputs, context) {
    const { project } = await findTarget(inputs, context, false)
    if (!project.token) return passed
    const subject = await resolve(project.token, inputs, context)
    await readLibrary(project.token, subject, context)
    return passed
  },
}

function libraryProblems({ library }: Inputs): Problem[] {
  if (library) return []
  const text =
    'is required for the operation library; expected a keyUuid, or a name such as org.slf4j:slf4j-api, lodash@4.17.21 or @babel/core'
  return [{ input: 'library', text }]
}

type Subject = LibraryRead & { readonly keyUuid: string }

/** A keyUuid is taken as it is; a name is looked up in the project's inventory. */
async function resolve(
  projectToken: string,
  inputs: Inputs,
  { mend, log, record }: OperationContext,
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

/** Source files and dependencies, both at once; what one brings survives the other's failure. */
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
    `Source files: ${files.value.length}; direct dependencies: ${dependencies?.length ?? 0}`,
  )
}

/** Codes that mean something else (facts 1.4): 8000 is a wrong keyUuid, 5001 a missing right. */
const otherCauses = new Set([2007, 2015, 2021, 3000, 3010, 4000, 5001, 8000])

/**
 * Mend may refuse the dependencies of a library that has none (facts 2), and
 * nobody has written down with which code. So a refusal is taken for "none"
 * only when the same keys, project and keyUuid were good for the source files,
 * and when its code, if it has one, is not known to mean something else.
 */
function refusalForNone(error: unknown): LibraryRefusal | undefined {
  if (!(error instanceof Refused)) return undefined
  const { errorCode, facts } = error
  if (errorCode !== undefined && otherCauses.has(errorCode)) return undefined
  return { errorCode, said: facts.said }
}

const mostCandidates = 10

function ambiguous(wanted: string, found: readonly Library[]): Failure {
  const shown = found.slice(0, mostCandidates).map(described)
  const left = found.length - shown.length
  const list = [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(', ')
  return new Failure('ambiguous-library', {
    what: `${found.length} libraries of the project are called "${wanted}"`,
    why: `They are ${list}.`,
    fix: 'Set `library` to the keyUuid of one of them, or add the version.',
  })
}

function notFound(
  wanted: string,
  all: readonly Library[],
  near: readonly Library[],
): Failure {
  const nearest = `The nearest names are ${near.map(described).join(', ')}.`
  const none = `None of its ${all.length} libraries has a similar name.`
  return new Failure('not-found', {
    what: `The project has no library "${wanted}"`,
    why: near.length > 0 ? nearest : none,
    fix: 'Check `library`; it takes a keyUuid, a name, a name with its version, or a file name, exactly as the inventory has it.',
  })
}

/** `lodash 4.17.21 (5d3c0f5c-…)` */
function described(library: LibraryIdentity): string {
  const { version, keyUuid } = library
  const name = [packageName(library), version].filter(Boolean).join(' ')
  return `${name} (${keyUuid})`
}
