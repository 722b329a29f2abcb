import { manifestOf } from '../../../domain/library/manifest.ts'
import type { SnapshotManifest } from '../../presentation.ts'
import type { ProjectPackages } from './packages.ts'
import type { KeptOfProjects } from './size-limit.ts'

/** A manifest for each project that has packages, under its name. */
export function manifestsOf(
  projects: readonly ProjectPackages[],
  kept: KeptOfProjects,
  paths: readonly string[],
): Record<string, SnapshotManifest> {
  const files = projects.map((project) => fileOf(project, paths))
  // A file of several projects would be taken for the file of one.
  const isOnly = (file: string) =>
    files.indexOf(file) === files.lastIndexOf(file)
  const manifests = projects.flatMap((one, index) => {
    const manifest = manifestOfProject(one, kept[index])
    if (Object.keys(manifest.resolved).length === 0) return []
    const file = files[index]
    return file !== undefined && isOnly(file)
      ? { ...manifest, file: { source_location: file } }
      : manifest
  })
  return underNames(manifests)
}

/** Without scopes, since Mend tells none. */
function manifestOfProject(
  { product, project, packages }: ProjectPackages,
  kept: KeptOfProjects[number] | undefined,
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
