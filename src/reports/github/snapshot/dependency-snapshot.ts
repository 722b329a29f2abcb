import { manifestOf } from '../../../domain/library/manifest.ts'
import { compare } from '../../../domain/text/compare.ts'
import { counted } from '../../../domain/text/counted.ts'
import type { FormatSource } from '../../format.ts'
import type {
  DependencySnapshot,
  SnapshotManifest,
} from '../../presentation.ts'
import { about } from '../../source.ts'
import { type ProjectPackages, projectPackages } from './packages.ts'
import { packagesWithin } from './size-limit.ts'

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
 * removed.
 */
export function dependencySnapshot(source: FormatSource): Submission {
  const sources = projectsOf(source)
  const unread = sources.filter(({ tree }) => !tree)
  if (unread.length > 0) return none('not every hierarchy was read')
  const projects = sources
    .map(projectPackages)
    .sort((a, b) => compare(a.project, b.project))
  const shown = projects.slice(0, maxManifests)
  const kept = packagesWithin(shown, maxCharacters)
  const manifests = manifestsOf(shown, kept, source.manifests)
  if (manifests.length === 0) return none('there is no library to submit')
  return {
    lines: [],
    snapshot: {
      about: projects.flatMap(({ product = '', project }) => [
        product,
        project,
      ]),
      scanned: source.generatedAt.toISOString(),
      manifests: underNames(manifests),
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

type Kept = ReturnType<typeof packagesWithin>

/** A manifest for each project that has packages. */
function manifestsOf(
  projects: readonly ProjectPackages[],
  kept: Kept,
  paths: readonly string[],
): SnapshotManifest[] {
  const files = projects.map((project) => fileOf(project, paths))
  // A file of several projects would be taken for the file of one.
  const isOnly = (file: string) =>
    files.indexOf(file) === files.lastIndexOf(file)
  return projects.flatMap((one, index) => {
    const manifest = manifestOfProject(one, kept[index])
    if (Object.keys(manifest.resolved).length === 0) return []
    const file = files[index]
    return file !== undefined && isOnly(file)
      ? { ...manifest, file: { source_location: file } }
      : manifest
  })
}

/** Without scopes, since Mend tells none. */
function manifestOfProject(
  { product, project, packages }: ProjectPackages,
  kept: Kept[number] | undefined,
): SnapshotManifest {
  const shown = packages.filter(({ purl }) => kept?.has(purl))
  const resolved = shown.map(({ purl, isDirect, dependencies }) => [
    purl,
    {
      package_url: purl,
      relationship: isDirect ? 'direct' : 'indirect',
      dependencies: [...dependencies].filter((other) => kept?.has(other)),
    },
  ])
  return {
    name: project,
    metadata: { ...(product && { product }), project },
    resolved: Object.fromEntries(resolved),
  }
}

/** The workspace's manifest of the one ecosystem of which the direct dependencies are. */
function fileOf(
  { packages }: ProjectPackages,
  paths: readonly string[],
): string | undefined {
  const direct = packages.filter(({ isDirect }) => isDirect)
  const [ecosystem, ...others] = new Set(
    direct.map(({ ecosystem }) => ecosystem),
  ).difference(new Set(['generic']))
  if (ecosystem === undefined || others.length > 0) return undefined
  return manifestOf(ecosystem, paths)
}

/** By name; a second project of one name gets a number. */
function underNames(
  manifests: readonly SnapshotManifest[],
): Record<string, SnapshotManifest> {
  const used = new Set<string>()
  const entries = manifests.map((manifest) => {
    let name = manifest.name
    for (let n = 2; used.has(name); n++) name = `${manifest.name} (${n})`
    used.add(name)
    return [name, { ...manifest, name }] as const
  })
  return Object.fromEntries(entries)
}

function leftOut(
  projects: readonly ProjectPackages[],
  shown: readonly ProjectPackages[],
  kept: Kept,
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
