import type { StoredLibrary, StoredNode } from '../../model/contents.ts'
import { type Contents, contentsOf } from '../../model/contents.ts'
import type { Identifiers } from '../../model/identifiers.ts'
import { files, inHouse, sources } from './found-files.ts'
import { libraryOf } from './library.ts'
import { maven } from './maven.ts'
import { npm } from './npm.ts'
import { go, nuget } from './nuget-and-go.ts'
import type { Package } from './package.ts'
import { pypi } from './pypi.ts'

/** All packages of the seed organization. */
export const allPackages: readonly Package[] = [
  ...maven,
  ...npm,
  ...pypi,
  ...nuget,
  ...go,
  ...files,
  ...sources,
  ...inHouse,
]

const byName = new Map(allPackages.map((pkg) => [pkg.name, pkg]))

/** The libraries of a world, each made once. */
export class PackageRegistry {
  readonly #ids: Identifiers
  readonly #libraries = new Map<string, StoredLibrary>()

  constructor(ids: Identifiers) {
    this.#ids = ids
  }

  /**
   * What a project holds that depends on `wanted`: names, `name@version`, or
   * `prefix-*`. Where a package has several versions, 0 takes the oldest of them,
   * 1 the next.
   */
  contents(wanted: readonly string[], versionIndex: number): Contents {
    const nodes = new Map<string, StoredNode>()
    return contentsOf(this.#nodes(wanted, versionIndex, nodes))
  }

  #nodes(
    wanted: readonly string[],
    versionIndex: number,
    known: Map<string, StoredNode>,
  ): StoredNode[] {
    return wanted.flatMap(matching).map(({ pkg, version }) => {
      const chosen = version ?? versionOf(pkg, versionIndex)
      const label = `${pkg.name}@${chosen}`
      const node = known.get(label) ?? {
        library: this.#library(label, pkg, chosen),
        dependencies: this.#nodes(pkg.dependencies, versionIndex, known),
      }
      known.set(label, node)
      return node
    })
  }

  #library(label: string, pkg: Package, version: string): StoredLibrary {
    const library =
      this.#libraries.get(label) ?? libraryOf(this.#ids, pkg, version)
    this.#libraries.set(label, library)
    return library
  }
}

function versionOf({ versions }: Package, versionIndex: number): string {
  return versions[Math.min(versionIndex, versions.length - 1)] ?? ''
}

interface Match {
  readonly pkg: Package
  readonly version?: string
}

/** @throws {Error} for a name that no table has: a mistake in the tables */
function matching(wanted: string): Match[] {
  if (wanted.endsWith('*')) {
    const prefix = wanted.slice(0, -1)
    return allPackages
      .filter(({ name }) => name.startsWith(prefix))
      .map((pkg) => ({ pkg }))
  }
  const at = wanted.lastIndexOf('@')
  const exact = byName.get(wanted)
  if (exact) return [{ pkg: exact }]
  const pkg = byName.get(wanted.slice(0, Math.max(0, at)))
  if (!pkg) throw new Error(`the seed has no package "${wanted}"`)
  return [{ pkg, version: wanted.slice(at + 1) }]
}
