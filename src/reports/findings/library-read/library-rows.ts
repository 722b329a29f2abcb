import { hierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import type { Library } from '../../../domain/library/library.ts'
import type { LibraryRead } from '../../../operations/result/library-read.ts'
import { nameAndVersion } from '../../source.ts'
import type { Fact } from '../../summary/run/fact.ts'
import {
  code,
  join,
  link,
  type Markdown,
  md,
  nothing,
} from '../../text/markdown.ts'

const mostLinks = 10

/** What is known of the one library that was asked for. */
export function libraryRows(read: LibraryRead | undefined): Fact[] {
  if (!read) return []
  const { library, keyUuid, wanted } = read
  return [
    [md`Library`, library ? nameAndVersion(library) : code(wanted)],
    ...(library && keyUuid ? [[md`keyUuid`, code(keyUuid)] as const] : []),
    ...(library ? inventoryRows(library) : []),
    ...contentRows(read),
  ]
}

function inventoryRows(library: Library): Fact[] {
  const { licenses, vulnerabilities, newestVersion } = library
  const names = licenses.map(({ name }) => code(name, 60))
  const rows: Fact[] = [
    [md`License`, names.length > 0 ? listed(names) : md`⚠️ none known`],
  ]
  if (vulnerabilities.length > 0) {
    const ids = vulnerabilities.map(({ id, url }) => link(id, url, 40))
    rows.push([md`Vulnerabilities`, md`**${ids.length}**: ${listed(ids)}`])
  }
  if (newestVersion !== undefined) {
    rows.push([md`Newest version`, code(newestVersion, 30)])
  }
  return rows
}

function listed(parts: readonly Markdown[]): Markdown {
  const left = parts.length - mostLinks
  const shown = join(parts.slice(0, mostLinks), ', ')
  return md`${shown}${left > 0 ? md`, ${left} more` : nothing}`
}

function contentRows({
  sourceFiles,
  dependencies,
  refusal,
}: LibraryRead): Fact[] {
  const rows: Fact[] = []
  if (sourceFiles) rows.push([md`Source files`, md`${sourceFiles.length}`])
  if (!dependencies) return rows
  const { direct, transitive, maxDepth } = hierarchyFigures(dependencies)
  const shape = md`${direct} direct, ${transitive} transitive, depth ${maxDepth}`
  const said = refusal?.said ? md`: ${code(refusal.said, 200)}` : nothing
  const none = refusal ? md`none (Mend refused to list any${said})` : md`none`
  rows.push([md`Dependencies`, direct > 0 ? shape : none])
  return rows
}
