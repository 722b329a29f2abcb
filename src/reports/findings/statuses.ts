import {
  everyModification,
  phases,
  phaseWords,
} from '../../domain/scan/project-state.ts'
import type {
  ProjectModification,
  ProjectStatus,
} from '../../operations/result/statuses.ts'
import { pick } from '../fields.ts'
import { elsewhere, first, type ListRoom, withRest } from '../text/list.ts'
import {
  blocks,
  code,
  grouped,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../text/markdown.ts'
import { counted } from '../text/words.ts'
import type { FindingRecord } from './record.ts'
import { headed } from './section.ts'

const maxProjects = 50
const unknown = md`not known`

export const statuses = {
  phrase(all) {
    const [only] = all
    if (only && all.length === 1) return [stateWords(only)]
    const busy = all.filter(({ state }) => state.inProgress).length
    return [`${counted(all.length, 'project')}, ${grouped(busy)} in progress`]
  },

  facts: (all) => ({
    statuses: all.map(({ name, state, modifications }) => ({
      name,
      ...pick(state, 'inProgress', 'lastProcess'),
      lastProcessAt: state.updated,
      modifications: modifications.map((one) =>
        pick(one, 'type', 'at', 'pluginName', 'pluginVersion'),
      ),
    })),
  }),

  sections: (all, source) => [
    headed('statuses', md`Status`, {
      full: tables(all, source),
      brief: elsewhere(md`Status`, all.length, source),
    }),
  ],
} satisfies FindingRecord<'statuses'>

function stateWords({ state: { inProgress, lastProcess } }: ProjectStatus) {
  if (inProgress === undefined) return 'state not known'
  if (!inProgress) return 'idle'
  return lastProcess && Object.hasOwn(phases, lastProcess)
    ? `in progress: ${phaseWords(lastProcess)}`
    : 'in progress'
}

/** What Mend is doing to each project, and when it last did what; with names where there are several. */
function tables(all: readonly ProjectStatus[], room: ListRoom): Markdown {
  const shown = first(all, maxProjects, room).map((project) => {
    const named = all.length > 1 && project.name !== undefined
    const name = named ? md`**${code(project.name)}**` : nothing
    return blocks(name, tableOf(project))
  })
  return withRest(blocks(...shown), all.length - shown.length, room)
}

function tableOf({ state, modifications }: ProjectStatus): Markdown {
  const rows = everyModification<ProjectModification>(modifications).map(rowOf)
  return table(
    [md`What`, md`When`, md`By`],
    [[stateCell(state), when(state.updated), nothing], ...rows],
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

/** With Mend's own word, which is the output `last-process`. */
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

type Modified = Partial<ProjectModification> & { readonly type: string }

function rowOf({ type, at, pluginName, pluginVersion }: Modified): Markdown[] {
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
