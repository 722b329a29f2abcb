import {
  everyModification,
  phases,
  phaseWords,
} from '../../domain/scan/project-state.ts'
import type {
  ProjectModification,
  ProjectStatus,
} from '../../operations/result/statuses.ts'
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
import { headed, type Section } from './section.ts'

const maxProjects = 50
const unknown = md`not known`

export const statuses = {
  phrase: (found) => [phraseOf(found)],

  facts: (found) => ({ statuses: found.map(statusFacts) }),

  sections: (found, source) => [section(found, source)],
} satisfies FindingRecord<'statuses'>

function phraseOf(statuses: readonly ProjectStatus[]): string {
  const [only] = statuses
  const busy = statuses.filter(({ state }) => state.inProgress).length
  if (!only || statuses.length > 1) {
    return `${counted(statuses.length, 'project')}, ${grouped(busy)} in progress`
  }
  const { inProgress, lastProcess } = only.state
  if (inProgress === undefined) return 'state not known'
  if (!inProgress) return 'idle'
  return lastProcess && Object.hasOwn(phases, lastProcess)
    ? `in progress: ${phaseWords(lastProcess)}`
    : 'in progress'
}

function statusFacts({ name, state, modifications }: ProjectStatus) {
  return {
    name,
    inProgress: state.inProgress,
    lastProcess: state.lastProcess,
    lastProcessAt: state.updated,
    modifications: modifications.map(
      ({ type, at, pluginName, pluginVersion }) => ({
        type,
        at,
        pluginName,
        pluginVersion,
      }),
    ),
  }
}

/** What Mend is doing to each project, and when it last did what. */
function section(
  all: readonly ProjectStatus[],
  room: ListRoom,
): Section | undefined {
  if (all.length === 0) return undefined
  const shown = first(all, maxProjects, room)
  const tables = blocks(...shown.map((one) => ofProject(one, all.length > 1)))
  return headed('statuses', md`Status`, {
    full: withRest(tables, all.length - shown.length, room),
    brief: elsewhere(md`Status`, all.length, room),
  })
}

/** With its name where there are several; of one the page's title has it. */
function ofProject(
  { name, state, modifications }: ProjectStatus,
  named: boolean,
): Markdown {
  return blocks(
    named && name !== undefined ? md`**${code(name)}**` : nothing,
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
