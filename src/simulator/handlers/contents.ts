import { dateTime } from '../model/clock.ts'
import { nodeOf, withoutInHouse } from '../model/contents.ts'
import type { Project } from '../model/organization.ts'
import type { World } from '../model/world.ts'
import { type Caller, projectOf } from '../protocol/access.ts'
import {
  dependencyRow,
  inventoryRow,
  nodeRow,
} from '../protocol/library-rows.ts'
import { refusals } from '../protocol/refusal.ts'
import type { Handler } from './handler.ts'

export const getProjectHierarchy: Handler<'getProjectHierarchy'> = (
  world,
  caller,
  { projectToken, includeInHouseData = true },
) => {
  const { roots } = projectOf(world, caller, projectToken).contents
  const shown = includeInHouseData ? roots : withoutInHouse(roots)
  return { libraries: shown.map(nodeRow) }
}

export const getProjectInventory: Handler<'getProjectInventory'> = (
  world,
  caller,
  {
    projectToken,
    includeInHouseData = true,
    includeOutdatedLibraryData = true,
  },
) => {
  const project = projectOf(world, caller, projectToken)
  return {
    projectVitals: vitals(project),
    libraries: [...project.contents.libraries.values()]
      .filter(({ inHouse }) => includeInHouseData || !inHouse)
      .map((library) => inventoryRow(library, includeOutdatedLibraryData)),
  }
}

function vitals({ name, token, product, createdAt, updatedAt }: Project) {
  return {
    productName: product.name,
    name,
    token,
    creationDate: dateTime(createdAt),
    lastUpdatedDate: dateTime(updatedAt),
  }
}

export const getLibrarySourceFiles: Handler<'getLibrarySourceFiles'> = (
  world,
  caller,
  params,
) => ({ sourceFiles: [...libraryOf(world, caller, params).sourceFiles] })

/** The list nests once more, as documented; flat is a quirk. */
export const getProjectLibraryDependencies: Handler<
  'getProjectLibraryDependencies'
> = (world, caller, params) => {
  const { keyUuid } = libraryOf(world, caller, params)
  const { roots } = projectOf(world, caller, params.projectToken).contents
  const dependencies = nodeOf(roots, keyUuid)?.dependencies ?? []
  return { dependencies: [dependencies.map(dependencyRow)] }
}

interface LibraryParams {
  readonly projectToken: string
  readonly keyUuid: string
}

function libraryOf(
  world: World,
  caller: Caller,
  { projectToken, keyUuid }: LibraryParams,
) {
  const { contents } = projectOf(world, caller, projectToken)
  const library = contents.libraries.get(keyUuid)
  if (!library) throw refusals.wrongKeyUuid()
  return library
}
