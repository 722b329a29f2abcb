import {
  everyModification,
  phaseWords,
} from '../../domain/scan/project-state.ts'
import type {
  ProjectModification,
  ProjectStatus,
} from '../../operations/result/statuses.ts'
import { more, priorities, type Source } from '../source.ts'
import type { Section } from '../summary/size-budget.ts'
import {
  blocks,
  code,
  heading,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../text/markdown.ts'

const mostProjects = 50
const unknown = md`not known`

/** What Mend is doing to each project, and when it last did what. */
export function status(source: Source): Section | undefined {
  const all = source.result.statuses ?? []
  if (all.length === 0) return undefined
  const left = all.length - mostProjects
  const title = heading(3, md`Status`)
  return {
    id: 'status',
    full: blocks(
      title,
      ...all.slice(0, mostProjects).map((project) => ofProject(project, all)),
      left > 0 ? md`${more(left, source)}.` : nothing,
    ),
    brief: blocks(title, md`Status: ${more(all.length, source)}.`),
    priority: priorities.status,
  }
}

/** The name only where there are several; otherwise the page's title tells it. */
function ofProject(
  { name, state, modifications }: ProjectStatus,
  { length }: readonly ProjectStatus[],
): Markdown {
  return blocks(
    length > 1 && name !== undefined ? md`**${code(name)}**` : nothing,
    table(
      [md`What`, md`When`, md`By`],
      [
        [stateCell(state), when(state.updated), nothing],
        ...everyModification<ProjectModification>(modifications).map(rowOf),
      ],
    ),
  )
}

function stateCell({ inProgress, lastProcess }: ProjectStatus['state']) {
  const process = lastProcess === undefined ? unknown : processCell(lastProcess)
  if (inProgress === undefined)
    return md`State not known; last process: ${process}`
  return inProgress
    ? md`⏳ **In progress:** ${process}`
    : md`✅ **Idle**; last process: ${process}`
}

/** Mend's own word too, because it is the output `last-process`. */
function processCell(process: string): Markdown {
  const words = phaseWords(process)
  const shown = code(process, 40)
  return words === process ? shown : md`${prose(words)} (${shown})`
}

const words: ReadonlyMap<string, Markdown> = new Map([
  ['ALERTS', md`Alerts changed`],
  ['INVENTORY', md`Inventory changed`],
  ['METADATA', md`Metadata changed`],
  ['SCAN', md`Scanned`],
])

function rowOf({
  type,
  at,
  pluginName,
  pluginVersion,
}: Partial<ProjectModification> & { readonly type: string }): Markdown[] {
  const by = [pluginName, pluginVersion]
    .filter((part) => part !== undefined)
    .map((part) => code(part, 60))
  const nobody = type === 'SCAN' ? unknown : nothing
  const plugin = by.length > 0 ? join(by, ' ') : nobody
  return [words.get(type) ?? code(type, 40), when(at), plugin]
}

/** `2026-11-20T10:01:32Z` → `2026-11-20 10:01:32 UTC` */
function when(at: string | undefined): Markdown {
  if (at === undefined) return unknown
  return prose(at.replace('T', ' ').replace('Z', ' UTC'), 40)
}
