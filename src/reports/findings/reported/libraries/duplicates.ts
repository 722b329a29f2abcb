import {
  type PackageVersions,
  severalVersions,
} from '../../../../domain/inventory/figures.ts'
import { more, mostOf, priorities, type Source } from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import {
  blocks,
  code,
  details,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../../../text/markdown.ts'
import { compare, counted } from '../../../text/words.ts'

const mostRows = 10
const mostVersions = 10

/** Packages that are there in more than one version. */
export function duplicates(source: Source): Section | undefined {
  const { inventory } = source.result.reported ?? {}
  const several = severalVersions(inventory?.libraries ?? []).sort(
    (a, b) => b.versions.size - a.versions.size || compare(a.name, b.name),
  )
  if (several.length === 0) return undefined
  const most = mostOf(mostRows, source)
  const left = several.length - most
  const rows = several
    .slice(0, most)
    .map((package_) => row(package_, mostOf(mostVersions, source)))
  const packages = counted(several.length, 'package')
  return {
    id: 'duplicates',
    full: details(
      `👯 Several versions: ${packages}`,
      blocks(
        table([md`Package`, md`Versions`], rows),
        left > 0 ? md`${more(left, source)}.` : nothing,
      ),
    ),
    brief: md`Several versions: ${prose(packages)}.`,
    priority: priorities.duplicates,
  }
}

function row({ name, versions }: PackageVersions, most: number): Markdown[] {
  const all = [...versions].sort(compare)
  const shown = all.slice(0, most).map((version) => code(version, 30))
  const left = all.length - most
  const list = left > 0 ? [...shown, md`${left} more`] : shown
  return [code(name, 60), join(list, ', ')]
}
