import { hierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import {
  type LibraryFix,
  libraryFixes,
} from '../../../domain/inventory/library-fix.ts'
import type { Library } from '../../../domain/library/library.ts'
import { knownLicenses } from '../../../domain/library/no-license.ts'
import type { LibraryRead } from '../../../operations/result/library-read.ts'
import { nameAndVersion } from '../../text/library-name.ts'
import { inline } from '../../text/list.ts'
import { code, link, md, nothing } from '../../text/markdown.ts'
import type { ListSource, Row } from '../record.ts'
import { fixes } from '../reported/vulnerabilities/fixes.ts'

const maxLinks = 10

/** What is known of the one library that was asked for. */
export function libraryRows(
  read: LibraryRead,
  { packageOrder }: ListSource,
): Row[] {
  const { library, keyUuid, wanted } = read
  if (!library) return [[md`Library`, code(wanted)], ...contentRows(read)]
  return [
    [md`Library`, nameAndVersion(library)],
    ...(keyUuid ? [[md`keyUuid`, code(keyUuid)] as const] : []),
    ...inventoryRows(library, libraryFixes(packageOrder)(library)),
    ...contentRows(read),
  ]
}

function inventoryRows(library: Library, fix: LibraryFix | undefined): Row[] {
  const { vulnerabilities, newestVersion } = library
  const licenses = knownLicenses(library.licenses)
  const names = inline(licenses, maxLinks, ({ name }) => code(name, 60))
  const rows: Row[] = [
    [md`License`, licenses.length > 0 ? names : md`⚠️ none known`],
  ]
  if (vulnerabilities.length > 0) {
    const ids = inline(vulnerabilities, maxLinks, ({ id, url }) =>
      link(id, url, 40),
    )
    rows.push([md`Vulnerabilities`, md`**${vulnerabilities.length}**: ${ids}`])
    const title = vulnerabilities.length > 1 ? md`All fixed in` : md`Fixed in`
    rows.push([title, fixes(fix)])
  }
  if (newestVersion !== undefined) {
    rows.push([md`Newest version`, code(newestVersion, 30)])
  }
  return rows
}

function contentRows({
  sourceFiles,
  dependencies,
  refusal,
}: LibraryRead): Row[] {
  const rows: Row[] = []
  if (sourceFiles) rows.push([md`Source files`, md`${sourceFiles.length}`])
  if (!dependencies) return rows
  const { direct, transitive, maxDepth } = hierarchyFigures(dependencies)
  const shape = md`${direct} direct, ${transitive} transitive, depth ${maxDepth}`
  const said = refusal?.said ? md`: ${code(refusal.said, 200)}` : nothing
  const none = refusal ? md`none (Mend refused to list any${said})` : md`none`
  rows.push([md`Dependencies`, direct > 0 ? shape : none])
  return rows
}
