import type { EnsuredObject } from '../../../operations/result/ensured.ts'
import type { Waited } from '../../../operations/result/waited.ts'
import { deletionRows } from '../../findings/deleted.ts'
import { libraryRows } from '../../findings/library-read/library-rows.ts'
import { productName, projectName } from '../../findings/names.ts'
import { requestState } from '../../outputs.ts'
import type { Source } from '../../source.ts'
import {
  code,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../../text/markdown.ts'
import { counted, duration } from '../../text/words.ts'
import type { Fact } from './fact.ts'

/** What the run was about, in one small table. */
export function facts(source: Source): Markdown {
  const rows = [
    ...target(source),
    ...scan(source.result.waited),
    ...contents(source),
    ...libraryRows(source.result.libraryRead),
    ...deletionRows(source.result.deleted),
  ]
  return rows.length === 0 ? nothing : table([md`Fact`, md`Value`], rows)
}

function target({ result }: Source): Fact[] {
  if (result.targets) return []
  const { ensured } = result
  return [
    ...named(md`Product`, productName(result), ensured?.product?.status),
    ...named(md`Project`, projectName(result), ensured?.project.status),
  ]
}

const statusMarks: Readonly<Record<EnsuredObject['status'], Markdown>> = {
  existing: md` (existing)`,
  created: md` ✨ created`,
  planned: md` 📝 would be created`,
  unclear: md` exists now; the answer to its creation was lost`,
}

function named(
  label: Markdown,
  name: string | undefined,
  status: EnsuredObject['status'] | undefined,
): Fact[] {
  if (name === undefined) return []
  const mark = status ? statusMarks[status] : nothing
  return [[label, md`${code(name, 200)}${mark}`]]
}

const sources: Readonly<Record<Waited['source'], Markdown>> = {
  input: md`request token from the input`,
  'scan-output': md`request token from the scanner's output`,
  discovered: md`request token found from the project's last scan`,
  none: md`no request token, so nothing to wait for`,
}

function scan(waited: Waited | undefined): Fact[] {
  if (!waited) return []
  if (waited.source === 'none') return [[md`Scan`, sources.none]]
  const state = requestState(waited.scans)
  const after = prose(duration(waited.seconds))
  const shown = [
    state ? md`${code(state, 40)} after ${after}` : md`waited ${after}`,
    prose(counted(waited.polls, 'poll')),
    sources[waited.source],
  ]
  return [[md`Scan`, join(shown, ' · ')]]
}

function contents({ result }: Source): Fact[] {
  const { inventory, inventoryFigures, hierarchyFigures } =
    result.reported ?? {}
  const rows: Fact[] = []
  if (inventory?.lastUpdated) {
    rows.push([md`Inventory as of`, code(inventory.lastUpdated, 40)])
  }
  if (hierarchyFigures) {
    const { direct, transitive, maxDepth } = hierarchyFigures
    rows.push([
      md`Hierarchy`,
      md`${direct} direct, ${transitive} transitive, depth ${maxDepth}`,
    ])
  }
  if (!inventoryFigures || inventoryFigures.libraries === 0) return rows
  if (inventoryFigures.weakMatches > 0) {
    rows.push([
      md`Weak matches`,
      md`${inventoryFigures.weakMatches}, recognized by file name alone`,
    ])
  }
  if (inventoryFigures.outdated === undefined && inventoryFigures.risk) {
    rows.push([md`Outdated`, md`not reported by the organization`])
  }
  return rows
}
