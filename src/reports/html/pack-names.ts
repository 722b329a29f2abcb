import {
  fullVersion,
  identityOf,
  keyOf,
} from '../../domain/library/identity.ts'
import type { Library } from '../../domain/library/library.ts'
import type { SbomComponent } from '../sbom/components.ts'
import { ordinaryName } from './data.ts'

/** The packages' names, `null` where the page knows them from other fields. */
export function packNames(rows: readonly SbomComponent[]): (string | null)[] {
  return rows.map(({ name, library: { type, groupId, artifactId } }) =>
    name === ordinaryName({ type, groupId, artifactId }) ? null : name,
  )
}

/** For each package in more than one version its rows, counted as the figures are. */
export function packDuplicates(rows: readonly SbomComponent[]): number[][] {
  const alike = Map.groupBy(rows.keys(), (row) => likeness(rows[row]?.name))
  const several = [...alike.values()].filter(({ length }) => length > 1)
  return several
    .flatMap((group) => duplicatesAmong(group, rows))
    .sort(([a = 0], [b = 0]) => a - b)
}

/** The same for all spellings in which any ecosystem knows a name; only then it is worth a closer look. */
function likeness(name = ''): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function duplicatesAmong(
  group: readonly number[],
  rows: readonly SbomComponent[],
): number[][] {
  const packages = Map.groupBy(versionsOf(group, rows), ({ key }) => key)
  return [...packages.values()]
    .filter((all) => new Set(all.map(({ version }) => version)).size > 1)
    .map((all) => all.map(({ row }) => row))
}

interface PackageVersion {
  readonly row: number
  readonly key: string
  readonly version: string
}

function versionsOf(
  group: readonly number[],
  rows: readonly SbomComponent[],
): PackageVersion[] {
  return group.flatMap((row) => {
    const library: Library | undefined = rows[row]?.library
    if (!library) return []
    const identity = identityOf(library)
    const version = fullVersion(identity)
    return version === ''
      ? []
      : [{ row, key: keyOf(identity, library), version }]
  })
}
