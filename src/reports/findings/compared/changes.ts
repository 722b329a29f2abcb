import type { Delta } from '../../../domain/inventory/delta.ts'
import type { Compared } from '../../../operations/result/compared.ts'
import { priorities, type Source } from '../../source.ts'
import type { Section } from '../../summary/size-budget.ts'
import {
  blocks,
  code,
  heading,
  join,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import { changeCounts } from './change-counts.ts'
import {
  findingTable,
  fixedTable,
  libraryTables,
  licenseTables,
} from './change-tables.ts'

/** What changed since the baseline; vulnerabilities first. */
export function changes(source: Source): Section | undefined {
  const { compared } = source.result
  if (!compared) return undefined
  const { delta } = compared
  const title = heading(3, md`What changed`)
  const top = blocks(title, against(compared), figures(delta))
  return {
    id: 'changes',
    full: blocks(
      top,
      findingTable(
        md`New vulnerability`,
        delta.newVulnerabilities ?? [],
        source,
      ),
      libraryTables(delta, source),
      licenseTables(delta, source),
      fixedTable(delta, source),
    ),
    brief: top,
    priority: priorities.changes,
  }
}

function against({ baseline }: Compared): Markdown {
  const { kind, name, updated, libraries } = baseline
  const what = kind === 'project' ? md`the project` : md`the report`
  const asOf = updated ? md` as of ${code(updated, 40)}` : nothing
  const count = prose(counted(libraries, 'library', 'libraries'))
  return md`Compared with ${what} ${code(name, 200)}${asOf} (${count}).`
}

/** `➕ 2 added · ➖ 1 removed · …`; noughts are left out. */
function figures(delta: Delta): Markdown {
  const counts = changeCounts(delta)
  const kinds = [
    ['➕', counts.added, 'added', 'added'],
    ['➖', counts.removed, 'removed', 'removed'],
    ['🔀', counts.changed, 'in another version', 'in another version'],
    ['📜', counts.licenseChanges, 'with other licenses', 'with other licenses'],
    ['🆕', counts.newLicenses, 'new license', 'new licenses'],
    [
      '🚨',
      counts.newVulnerabilities ?? 0,
      'new vulnerability',
      'new vulnerabilities',
    ],
    [
      '🩹',
      counts.fixedVulnerabilities ?? 0,
      'fixed vulnerability',
      'fixed vulnerabilities',
    ],
  ] as const
  const shown = kinds
    .filter(([, count]) => count > 0)
    .map(([sign, count, one, more]) =>
      prose(`${sign} ${counted(count, one, more)}`),
    )
  const open = counts.newVulnerabilities === undefined
  if (open)
    shown.push(md`vulnerabilities not compared, Mend had not computed them`)
  return shown.length > 0 ? join(shown, ' · ') : md`Nothing changed.`
}
