import type { InventoryFigures } from '../../../domain/inventory/figures.ts'
import {
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../../text/markdown.ts'
import {
  type InventoryColumn,
  inventoryColumns,
} from '../reported/inventory-columns.ts'

const columns: readonly InventoryColumn[] = Object.values(inventoryColumns)

/**
 * The numbers of the baseline above those of this run, where both are known;
 * nothing where no number differs.
 */
export function beforeAfter(
  before: InventoryFigures | undefined,
  now: InventoryFigures | undefined,
): Markdown {
  if (!before || !now) return nothing
  const shown = columns.filter(
    ({ of }) => of(before) !== undefined && of(now) !== undefined,
  )
  if (shown.every(({ of }) => of(before) === of(now))) return nothing
  return table(
    [nothing, ...shown.map(({ header }) => header)],
    [
      [md`Before`, ...shown.map(({ of }) => md`${of(before) ?? nothing}`)],
      [md`Now`, ...shown.map(({ of }) => nowCell(of(before), of(now)))],
    ],
    ['left', ...shown.map(() => 'right' as const)],
  )
}

/** `**20** (+2)`; as it is where nothing changed. */
function nowCell(before = 0, now = 0): Markdown {
  const change = now - before
  if (change === 0) return md`${now}`
  const sign = change > 0 ? '+' : '−'
  return md`**${now}**&nbsp;(${prose(sign)}${Math.abs(change)})`
}
