import type { InventoryFigures } from '../../../domain/inventory/figures.ts'
import { severities } from '../../../domain/library/library.ts'
import {
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../../text/markdown.ts'
import { severityMarks } from '../../text/severity.ts'

interface Column {
  readonly header: Markdown
  /** `undefined` where Mend has not computed or does not report it. */
  of(figures: InventoryFigures): number | undefined
}

const columns: readonly Column[] = [
  { header: md`Libraries`, of: ({ libraries }) => libraries },
  { header: md`Vulnerable`, of: ({ risk }) => risk?.vulnerableLibraries },
  ...severities.map((name) => ({
    header: severityMarks[name],
    of: ({ risk }: InventoryFigures) => risk?.bySeverity[name],
  })),
  { header: md`No license`, of: ({ noLicense }) => noLicense },
  { header: md`Outdated`, of: ({ outdated }) => outdated },
]

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
