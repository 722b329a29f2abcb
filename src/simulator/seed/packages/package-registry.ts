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

/** All packages of the seed. */
export const everyPackage: readonly Package[] = [
  ...maven,
  ...npm,
  ...pypi,
  ...nuget,
  ...go,
  ...files,
  ...sources,
  ...inHouse,
]

const byName = new Map(everyPackage.map((pack) => [pack.name, pack]))

/** The seed's libraries, each made once a world. */
export class Shelf {
  readonly #ids: Identifiers
  readonly #libraries = new Map<string, StoredLibrary>()

  constructor(ids: Identifiers) {
    this.#ids = ids
  }

  /**
   * What a project holds that depends on `wanted`: names, `name@version`, or
   * `prefix-*`. Where a package has several versions, `vintage` 0 takes the oldest,
   * 1 the next.
   */
  contents(wanted: readonly string[], vintage: number): Contents {
    const nodes = new Map<string, StoredNode>()
    return contentsOf(this.#nodes(wanted, vintage, nodes))
  }

  #nodes(
    wanted: readonly string[],
    vintage: number,
    known: Map<string, StoredNode>,
  ): StoredNode[] {
    return wanted.flatMap(matching).map(({ pack, version }) => {
      const chosen = version ?? versionOf(pack, vintage)
      const label = `${pack.name}@${chosen}`
      const node = known.get(label) ?? {
        library: this.#library(label, pack, chosen),
        dependencies: this.#nodes(pack.dependencies, vintage, known),
      }
      known.set(label, node)
      return node
    })
  }

  #library(label: string, pack: Package, version: string): StoredLibrary {
    const library =
      this.#libraries.get(label) ?? libraryOf(this.#ids, pack, version)
    this.#libraries.set(label, library)
    return library
  }
}

function versionOf({ versions }: Package, vintage: number): string {
  return versions[Math.min(vintage, versions.length - 1)] ?? ''
}

interface Match {
  readonly pack: Package
  readonly version?: string
}

/** A name that no table has is a slip in the tables, not in the world. */
function matching(wanted: string): Match[] {
  if (wanted.endsWith('*')) {
    const prefix = wanted.slice(0, -1)
    return everyPackage
      .filter(({ name }) => name.startsWith(prefix))
      .map((pack) => ({ pack }))
  }
  const at = wanted.lastIndexOf('@')
  const exact = byName.get(wanted)
  if (exact) return [{ pack: exact }]
  const pack = byName.get(wanted.slice(0, Math.max(0, at)))
  if (!pack) throw new Error(`the seed has no package "${wanted}"`)
  return [{ pack, version: wanted.slice(at + 1) }]
}
