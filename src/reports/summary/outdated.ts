import { type Library, packageName } from '../../domain/library.ts'
import type { Section } from '../fit.ts'
import {
  blocks,
  code,
  details,
  type Markdown,
  md,
  nothing,
  table,
} from '../markdown.ts'
import { compare, counted } from '../words.ts'
import { more, mostOf, priorities, type Source } from './source.ts'

const mostRows = 10

/** Libraries with a newer version; absent where the organization does not say. */
export function outdated(source: Source): Section | undefined {
  const { inventory } = source.result.reported ?? {}
  const old = (inventory?.libraries ?? []).filter(({ outdated }) => outdated)
  if (old.length === 0) return undefined
  const most = mostOf(mostRows, source)
  const left = old.length - most
  const rows = old.sort(byName).slice(0, most).map(row)
  return {
    id: 'outdated',
    full: details(
      `🕰️ Outdated: ${counted(old.length, 'library', 'libraries')}`,
      blocks(
        table([md`Library`, md`Version`, md`Newest`], rows),
        left > 0 ? md`${more(left, source)}.` : nothing,
      ),
    ),
    brief: md`Outdated libraries: ${more(old.length, source)}.`,
    priority: priorities.outdated,
  }
}

function byName(a: Library, b: Library): number {
  return (
    compare(packageName(a), packageName(b)) ||
    compare(a.version ?? '', b.version ?? '') ||
    compare(a.keyUuid, b.keyUuid)
  )
}

function row(library: Library): Markdown[] {
  const { version, newestVersion } = library
  return [
    code(packageName(library), 60),
    version === undefined ? nothing : code(version, 30),
    newestVersion === undefined ? nothing : code(newestVersion, 30),
  ]
}
