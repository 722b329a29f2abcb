import { failureMessage } from '../../../domain/failure-facts.ts'
import { compare } from '../../../domain/text/compare.ts'
import { counted } from '../../../domain/text/counted.ts'
import type { FormatSource } from '../../format.ts'
import type { DependencySnapshot } from '../../presentation.ts'
import { about } from '../../source.ts'
import { manifestsOf } from './manifests.ts'
import { type ProjectPackages, projectPackages } from './packages.ts'
import { type KeptOfProjects, packagesWithin } from './size-limit.ts'

/** A snapshot, or lines of the log that say why there is none. */
interface Submission {
  readonly snapshot?: DependencySnapshot
  readonly lines: readonly string[]
}

/**
 * GitHub names no limits. It has taken 25 MB in 1,300 manifests, and could then
 * not show the page of the repository's dependencies.
 */
const maxManifests = 100
/** Of the packages; with names and paths the request stays below 5 MB. */
const maxCharacters = 4_700_000

/**
 * The hierarchies of the run's projects for GitHub's dependency graph, a
 * manifest for each project; the same result gives the same snapshot. None
 * where a hierarchy is missing: GitHub takes what a newer snapshot lacks for
 * removed. A defect here costs the snapshot, not the run's result.
 */
export function dependencySnapshot(source: FormatSource): Submission {
  try {
    return submissionOf(source)
  } catch (error) {
    return none(failureMessage(error))
  }
}

function submissionOf(source: FormatSource): Submission {
  const sources = projectsOf(source)
  // Why nothing was read is said already, and `check` reads nothing.
  if (!sources.some(({ result }) => result.reported)) return { lines: [] }
  const unread = sources.filter(({ tree }) => !tree)
  if (unread.length > 0) return none('not every hierarchy was read')
  const projects = sources.map(projectPackages).sort(byName)
  const shown = projects.slice(0, maxManifests)
  const kept = packagesWithin(shown, maxCharacters)
  const manifests = manifestsOf(shown, kept, source.manifests)
  const isEmpty = Object.keys(manifests).length === 0
  if (isEmpty) return none('there is no library to submit')
  return {
    lines: [],
    snapshot: {
      about: projects.flatMap(({ product = '', project }) => [
        product,
        project,
      ]),
      scanned: source.generatedAt.toISOString(),
      manifests,
      leftOut: leftOut(projects, shown, kept),
    },
  }
}

function none(why: string): Submission {
  return { lines: [`No dependency snapshot is submitted: ${why}`] }
}

function projectsOf(source: FormatSource): FormatSource[] {
  const { targets } = source.result
  if (!targets) return [source]
  return targets.map((target) => ({
    ...about(target, source),
    project: target.name,
  }))
}

function byName(a: ProjectPackages, b: ProjectPackages): number {
  return (
    compare(a.project, b.project) || compare(a.product ?? '', b.product ?? '')
  )
}

function leftOut(
  projects: readonly ProjectPackages[],
  shown: readonly ProjectPackages[],
  kept: KeptOfProjects,
): string[] {
  const more = projects.length - shown.length
  const unnamed = shown.reduce((sum, one) => sum + one.withoutPurl, 0)
  const dropped = shown.reduce(
    (sum, { packages }, index) =>
      sum + packages.filter(({ purl }) => !kept[index]?.has(purl)).length,
    0,
  )
  const packages = (count: number) => counted(count, 'package')
  return [
    ...(unnamed > 0
      ? [`${counted(unnamed, 'library', 'libraries')} without a package URL`]
      : []),
    ...(dropped > 0
      ? [`${packages(dropped)} deepest in the hierarchy, to stay below 5 MB`]
      : []),
    ...(more > 0
      ? [`${counted(more, 'project')} beyond the first ${maxManifests}`]
      : []),
  ]
}
