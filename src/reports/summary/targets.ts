import type { GateRow } from '../../domain/gate/gate.ts'
import { isOfGate, notPassed } from '../../domain/gate/not-passed.ts'
import { actualWords } from '../../domain/gate/words/row-words.ts'
import type { Inventory } from '../../domain/library/library.ts'
import { plain } from '../../domain/text/clean.ts'
import type { TargetResult } from '../../operations/result/result.ts'
import { changeTotals } from '../findings/compared/change-totals.ts'
import { inventoryDate } from '../findings/reported/contents.ts'
import {
  type InventoryColumn,
  inventoryColumns,
} from '../findings/reported/inventory-columns.ts'
import { folded, headed, type Section } from '../findings/section.ts'
import { looks } from '../outcome.ts'
import { about, type ReportSource } from '../source.ts'
import { elsewhere, first, listTable } from '../text/list.ts'
import {
  blocks,
  code,
  join,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
} from '../text/markdown.ts'
import { severityDots } from '../text/severity.ts'

const maxRows = 100

/**
 * A run about several projects: a row for each, then a fold for each with what a
 * run about that project alone would show.
 */
export function targets(
  source: ReportSource,
  foldOf: (source: ReportSource) => Markdown,
): Section[] {
  const all = source.result.targets ?? []
  const folds = first(all, maxRows, source).flatMap((target) => {
    const full = foldOf(about(target, source))
    const { icon } = looks[target.outcome]
    const title = `${icon} ${plain(target.name, 80)}`
    return full === nothing ? [] : [folded('target', title, { full })]
  })
  return [overview(all, source), ...folds]
}

function overview(
  list: readonly TargetResult[],
  source: ReportSource,
): Section {
  const read = list.some(({ reported }) => reported?.inventoryFigures)
  const columns = [
    ...names,
    ...(read ? figures : []),
    ...(list.some(({ reasons }) => reasons.length > 0) ? [why] : []),
  ]
  const changes = changeTotals(list)
  const rows = {
    headers: columns.map(({ header }) => header),
    alignment: columns.map(({ align }) => align),
    list,
    max: maxRows,
    row: (target: TargetResult) => columns.map(({ cell }) => cell(target)),
  }
  return headed('targets', md`Projects`, {
    full: blocks(changes, listTable(rows, source)),
    brief: blocks(changes, elsewhere(md`Projects`, list.length, source)),
  })
}

interface Column {
  readonly header: Markdown
  readonly align: 'left' | 'right'
  cell(target: TargetResult): Markdown
}

const names: readonly Column[] = [
  {
    header: md`Result`,
    align: 'left',
    cell({ outcome }) {
      const { icon, words } = looks[outcome]
      return md`${prose(icon)}&nbsp;${prose(words)}`
    },
  },
  { header: md`Project`, align: 'left', cell: ({ name }) => code(name, 60) },
]

/** The project's fold has all. */
const maxConditions = 3

const why: Column = {
  header: md`Why`,
  align: 'left',
  cell({ gated, reasons: [reason = ''] }) {
    // The inventory may not have been read: then no condition is the reason.
    if (!isOfGate(gated?.rows)(reason)) return sentence(reason, 100)
    const failed = notPassed(gated?.rows)
    const shown = failed.slice(0, maxConditions).map(conditionWithValue)
    const more = failed.length - shown.length
    return join(more > 0 ? [...shown, md`${more} more`] : shown, '<br>')
  },
}

/** `critical > 0`: 5 */
function conditionWithValue(row: GateRow): Markdown {
  const { condition, actual } = row
  const name = code(condition, 60)
  if (actual === undefined) return md`${name}: not judged`
  return md`${name}: ${prose(actualWords(row, actual))}`
}

const figures: readonly Column[] = [
  figure(inventoryColumns.libraries),
  figure(inventoryColumns.vulnerable),
  figure({ ...inventoryColumns.critical, header: severityDots.critical }),
  figure({ ...inventoryColumns.high, header: severityDots.high }),
  {
    header: md`Inventory of`,
    align: 'left',
    cell: ({ reported: { inventory } = {} }) =>
      inventory ? inventoryDay(inventory) : nothing,
  },
]

/** `2026-10-30`: the fold has the time. */
function inventoryDay(inventory: Inventory): Markdown {
  const date = inventoryDate(inventory)
  return prose(/^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? date)
}

function figure({ header, of }: InventoryColumn): Column {
  const cell = ({
    reported: { inventoryFigures: known } = {},
  }: TargetResult) => (known ? md`${of(known) ?? md`not yet`}` : nothing)
  return { header, align: 'right', cell }
}
