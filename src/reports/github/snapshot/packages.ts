import type { FlatTree } from '../../../domain/inventory/flat-tree.ts'
import type { Ecosystem } from '../../../domain/library/ecosystem.ts'
import { compare } from '../../../domain/text/compare.ts'
import type { FormatSource } from '../../format.ts'
import { componentsOf, type SbomComponent } from '../../sbom/components.ts'
import { subjectOf } from '../../sbom/subject.ts'

/** A package of a project's hierarchy: all libraries with one package URL. */
export interface SnapshotCandidate {
  readonly purl: string
  readonly ecosystem: Ecosystem
  readonly isDirect: boolean
  /** 0 at the top; the shortest way counts. */
  readonly depth: number
  /** Package URLs, never its own. */
  readonly dependencies: ReadonlySet<string>
}

/** What a manifest of a snapshot is made from. */
export interface ProjectPackages {
  readonly product?: string | undefined
  readonly project: string
  /** By name. */
  readonly packages: readonly SnapshotCandidate[]
  /** Libraries that have no package URL, or one that nobody could use. */
  readonly withoutPurl: number
}

/** Longer than what any registry has: such a text is no name. */
const maxPurl = 2_000

/** The libraries of the hierarchy, libraries with the same package URL as one. */
export function projectPackages(source: FormatSource): ProjectPackages {
  const { tree } = source
  const inTree = componentsOf(source).filter(({ relation }) => relation)
  const usable = inTree.filter(({ purl }) => purl && purl.text.length < maxPurl)
  return {
    ...subjectOf(source),
    packages: tree ? merged(usable, tree) : [],
    withoutPurl: inTree.length - usable.length,
  }
}

/** Each package once, in the order of its first library. */
function merged(
  components: readonly SbomComponent[],
  tree: FlatTree,
): SnapshotCandidate[] {
  const depths = depthsOf(tree)
  const purls = new Map(
    components.map(({ library, purl }) => [library.keyUuid, purl?.text ?? '']),
  )
  const byPurl = Map.groupBy(components, ({ purl }) => purl?.text ?? '')
  return [...byPurl].map(([purl, same]) => {
    const children = same.flatMap(
      ({ library }) => tree.dependencies.get(library.keyUuid) ?? [],
    )
    const depth = ({ library }: SbomComponent) =>
      depths.get(library.keyUuid) ?? 0
    return {
      purl,
      ecosystem: same[0]?.ecosystem ?? 'generic',
      isDirect: same.some(({ relation }) => relation === 'direct'),
      depth: same.reduce((least, one) => Math.min(least, depth(one)), Infinity),
      dependencies: purlsOf(children, purls, purl),
    }
  })
}

function purlsOf(
  keys: readonly string[],
  purls: ReadonlyMap<string, string>,
  own: string,
): ReadonlySet<string> {
  const found = keys.flatMap((key) => purls.get(key) ?? [])
  return new Set(found.filter((purl) => purl !== own).sort(compare))
}

/** keyUuid → the length of the shortest way from the top. */
function depthsOf({ direct, dependencies }: FlatTree): Map<string, number> {
  const depths = new Map([...direct].map((key) => [key, 0]))
  // A map is walked in the order of insertion, what is added on the way included.
  for (const [key, depth] of depths) {
    for (const child of dependencies.get(key) ?? []) {
      if (!depths.has(child)) depths.set(child, depth + 1)
    }
  }
  return depths
}
