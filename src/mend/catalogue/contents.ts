import * as v from 'valibot'
import type { Inventory, SourceFile } from '../../domain/library/library.ts'
import {
  distinct,
  identity,
  identityFields,
  library,
  license,
  mergeLibraries,
} from '../wire/library.ts'
import { noList, text } from '../wire/shared.ts'
import {
  librarySubstitutes,
  sourceFileSubstitutes,
} from '../wire/substitutes.ts'
import { dateTime } from '../wire/time.ts'
import { tree } from '../wire/tree.ts'
import { define, required } from './define.ts'

const hierarchyNode = v.pipe(v.object(identityFields), v.transform(identity))

/** “This API request returns a hierarchy of the libraries in a project including In-House library data if required.” Only direct dependencies stand at the top. */
export const getProjectHierarchy = define({
  heading: 'Get Project Hierarchy',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({
    projectToken: required,
    includeInHouseData: v.optional(v.boolean()),
  }),
  response: v.pipe(
    v.object({ libraries: tree(hierarchyNode) }),
    v.transform(({ libraries }) => libraries),
  ),
  rows: {
    list: 'libraries',
    row: hierarchyNode,
    nested: true,
    substitutes: librarySubstitutes,
  },
})

/** “This API request returns an inventory (BOM - Bill of Materials) of all the libraries in a project, including In-House library data if required.” */
export const getProjectInventory = define({
  heading: 'Get Project Inventory',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({
    projectToken: required,
    includeInHouseData: v.optional(v.boolean()),
    includeOutdatedLibraryData: v.optional(v.boolean()),
  }),
  response: v.pipe(
    v.object({
      projectVitals: v.nullish(
        noList(
          v.object({
            productName: text,
            name: text,
            lastUpdatedDate: dateTime,
          }),
        ),
      ),
      libraries: v.array(library),
    }),
    v.transform(
      ({ projectVitals, libraries }): Inventory => ({
        productName: projectVitals?.productName,
        projectName: projectVitals?.name,
        lastUpdated: projectVitals?.lastUpdatedDate,
        libraries: distinct(
          libraries,
          ({ keyUuid }) => keyUuid,
          mergeLibraries,
        ),
      }),
    ),
  ),
  rows: { list: 'libraries', row: library, substitutes: librarySubstitutes },
  withOddRows: (inventory, oddRows) => ({ ...inventory, oddRows }),
})

const sourceFile = v.pipe(
  v.object({ name: v.string(), path: text, sha1: text }),
  v.transform(({ name, path, sha1 }): SourceFile => ({ name, path, sha1 })),
)

/** “This API request returns the source files of a library in a project.” */
export const getLibrarySourceFiles = define({
  heading: 'Get Project Library Source Files',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({ projectToken: required, keyUuid: required }),
  response: v.pipe(
    v.object({ sourceFiles: v.nullish(v.array(sourceFile), []) }),
    v.transform(({ sourceFiles }) => sourceFiles),
  ),
  rows: {
    list: 'sourceFiles',
    row: sourceFile,
    substitutes: sourceFileSubstitutes,
  },
})

const dependencyNode = v.pipe(
  v.object({
    ...identityFields,
    scope: text,
    licenses: v.nullish(v.array(license), []),
  }),
  v.transform((row) => ({
    ...identity(row),
    scope: row.scope,
    licenses: row.licenses,
  })),
)

/** “This API request returns the dependencies of a library in a project.” The list is nested once more in the documentation, flat in recordings (facts 2). */
export const getProjectLibraryDependencies = define({
  heading: 'Get Project Library Dependencies',
  effect: 'read',
  credentials: 'user',
  params: v.strictObject({ projectToken: required, keyUuid: required }),
  response: v.pipe(
    v.object({
      dependencies: v.pipe(
        v.nullish(v.array(v.unknown()), []),
        v.transform((rows) => rows.flat()),
        tree(dependencyNode, 'dependencies'),
      ),
    }),
    v.transform(({ dependencies }) => dependencies),
  ),
  rows: {
    list: 'dependencies',
    row: dependencyNode,
    nested: true,
    substitutes: librarySubstitutes,
  },
})
