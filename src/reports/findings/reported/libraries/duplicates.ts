import {
  type PackageVersions,
  severalVersions,
} from '../../../../domain/inventory/figures.ts'
import { inline, listTable } from '../../../text/list.ts'
import { code, type Markdown, md, prose } from '../../../text/markdown.ts'
import { compare, counted } from '../../../text/words.ts'
import { folded, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'

const maxRows = 10
const maxVersions = 10

/** Packages that are there in more than one version. */
export function duplicates(contents: Contents): Section | undefined {
  const several = severalVersions(contents.libraries).sort(
    (a, b) => b.versions.size - a.versions.size || compare(a.name, b.name),
  )
  if (several.length === 0) return undefined
  const packages = counted(several.length, 'package')
  return folded('duplicates', `👯 Several versions: ${packages}`, {
    full: listTable(
      {
        headers: [md`Package`, md`Versions`],
        list: several,
        max: maxRows,
        row: (one) => row(one, contents),
      },
      contents,
    ),
    brief: md`Several versions: ${prose(packages)}.`,
  })
}

function row(
  { name, versions }: PackageVersions,
  { uncut }: Contents,
): Markdown[] {
  const shown = inline(
    [...versions].sort(compare),
    maxVersions,
    (version) => code(version, 30),
    { room: { uncut } },
  )
  return [code(name, 60), shown]
}
