import { dependents } from '../../../../domain/inventory/flat-tree.ts'
import { byCountThenName } from '../../../../domain/text/compare.ts'
import { nameAndVersion } from '../../../text/library-name.ts'
import { first } from '../../../text/list.ts'
import { md, nothing, table } from '../../../text/markdown.ts'
import { folded, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'

const maxRows = 10

/** The libraries that most others depend on. */
export function sharedLibraries(contents: Contents): Section | undefined {
  const { tree } = contents
  if (!tree) return undefined
  const shared = [...dependents(tree)]
    .filter(([, count]) => count > 1)
    .sort(byCountThenName)
  if (shared.length === 0) return undefined
  const rows = first(shared, maxRows, contents).map(([keyUuid, count]) => {
    const library = tree.libraries.get(keyUuid)
    return [library ? nameAndVersion(library) : nothing, md`${count}`]
  })
  return folded('shared-libraries', '🧱 Most shared libraries', {
    full: table([md`Library`, md`Needed by`], rows, ['left', 'right']),
  })
}
