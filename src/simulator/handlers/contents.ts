import { dateTime } from '../model/clock.ts'
import {
  nodeOf,
  type StoredLibrary,
  withoutInHouse,
} from '../model/contents.ts'
import type { Project } from '../model/organization.ts'
import {
  dependencyRow,
  inventoryRow,
  nodeRow,
} from '../protocol/library-rows.ts'
import { refusals } from '../protocol/refusal.ts'
import type { Handlers } from './handler.ts'

export const contents = {
  getProjectHierarchy(caller, { projectToken, includeInHouseData = true }) {
    const { roots } = caller.project(projectToken).contents
    const shown = includeInHouseData ? roots : withoutInHouse(roots)
    return { libraries: shown.map(nodeRow) }
  },

  getProjectInventory(caller, { projectToken, ...params }) {
    const { includeInHouseData: all = true } = params
    const { includeOutdatedLibraryData: outdated = true } = params
    const project = caller.project(projectToken)
    return {
      projectVitals: vitals(project),
      libraries: [...project.contents.libraries.values()]
        .filter(({ inHouse }) => all || !inHouse)
        .map((library) => inventoryRow(library, outdated)),
    }
  },

  getLibrarySourceFiles(caller, { projectToken, keyUuid }) {
    const library = libraryIn(caller.project(projectToken), keyUuid)
    return { sourceFiles: [...library.sourceFiles] }
  },

  /** A list in a list, as documented; flat with `flatDependencies`. */
  getProjectLibraryDependencies(caller, { projectToken, keyUuid }) {
    const project = caller.project(projectToken)
    libraryIn(project, keyUuid)
    const node = nodeOf(project.contents.roots, keyUuid)
    return { dependencies: [(node?.dependencies ?? []).map(dependencyRow)] }
  },
} satisfies Partial<Handlers>

function vitals({ name, token, product, createdAt, updatedAt }: Project) {
  return {
    productName: product.name,
    name,
    token,
    creationDate: dateTime(createdAt),
    lastUpdatedDate: dateTime(updatedAt),
  }
}

function libraryIn({ contents }: Project, keyUuid: string): StoredLibrary {
  const library = contents.libraries.get(keyUuid)
  if (!library) throw refusals.wrongKeyUuid()
  return library
}
