import {
  dependents,
  type FlatTree,
} from '../../../../domain/inventory/flat-tree.ts'
import {
  mostOf,
  nameAndVersion,
  priorities,
  type Source,
} from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import {
  details,
  type Markdown,
  md,
  nothing,
  table,
} from '../../../text/markdown.ts'
import { compare } from '../../../text/words.ts'

const mostShared = 10

/** What many libraries stand on. */
export function hierarchy(source: Source): Section | undefined {
  const { tree } = source
  if (!tree) return undefined
  const rows = shared(tree, mostOf(mostShared, source))
  if (rows.length === 0) return undefined
  return {
    id: 'hierarchy',
    full: details(
      '🧱 Most shared libraries',
      table([md`Library`, md`Needed by`], rows, ['left', 'right']),
    ),
    priority: priorities.hierarchy,
  }
}

function shared(tree: FlatTree, most: number): Markdown[][] {
  return [...dependents(tree)]
    .filter(([, count]) => count > 1)
    .sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))
    .slice(0, most)
    .map(([keyUuid, count]) => {
      const library = tree.libraries.get(keyUuid)
      return [library ? nameAndVersion(library) : nothing, md`${count}`]
    })
}
