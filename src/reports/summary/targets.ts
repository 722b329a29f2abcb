import type { InventoryFigures } from '../../domain/inventory/figures.ts'
import { plain } from '../../domain/text/clean.ts'
import type { TargetResult } from '../../operations/result/result.ts'
import { severityMarks } from '../findings/reported/counts.ts'
import { looks } from '../outcome.ts'
import {
  about,
  more,
  mostOf,
  priorities,
  type Source,
  sourceOf,
} from '../source.ts'
import {
  blocks,
  code,
  details,
  heading,
  type Markdown,
  md,
  nothing,
  prose,
  sentence,
  table,
} from '../text/markdown.ts'
import type { Section } from './size-budget.ts'

const mostRows = 100

/**
 * A run about several projects: a row for each, then a fold for each with what a
 * run about that project alone would show.
 */
export function targets(
  source: Source,
  foldOf: (source: Source) => Markdown,
): Section[] {
  const all = source.result.targets
  if (!all) return []
  const shown = all.slice(0, mostOf(mostRows, source))
  return [
    overview(all, shown, source),
    ...shown.flatMap((target, index) => {
      const inside = foldOf(sourceOf(about(target, source)))
      return inside === nothing ? [] : [fold(target, index, inside)]
    }),
  ]
}

function fold(
  { name, outcome }: TargetResult,
  index: number,
  inside: Markdown,
): Section {
  const title = `${looks[outcome].icon} ${plain(name, 80)}`
  return {
    id: `target-${index}`,
    full: details(title, inside),
    priority: priorities.target,
  }
}

function overview(
  all: readonly TargetResult[],
  shown: readonly TargetResult[],
  source: Source,
): Section {
  const title = heading(3, md`Projects`)
  const left = all.length - shown.length
  const read = all.some(({ reported }) => reported?.inventoryFigures)
  const columns = read ? [...whose, ...figures, why] : [...whose, why]
  return {
    id: 'targets',
    full: blocks(
      title,
      table(
        columns.map(({ header }) => header),
        shown.map((target) => columns.map(({ cell }) => cell(target))),
        columns.map(({ align }) => align),
      ),
      left > 0 ? md`${more(left, source)}.` : nothing,
    ),
    brief: blocks(title, md`Projects: ${more(all.length, source)}.`),
    priority: priorities.targets,
  }
}

interface Column {
  readonly header: Markdown
  readonly align: 'left' | 'right'
  cell(target: TargetResult): Markdown
}

const whose: readonly Column[] = [
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

const why: Column = {
  header: md`Why`,
  align: 'left',
  cell: ({ reasons: [reason] }) =>
    reason === undefined ? nothing : sentence(reason, 200),
}

const figures: readonly Column[] = [
  figure(md`Libraries`, ({ libraries }) => libraries),
  figure(md`Vulnerable`, ({ risk }) => risk?.vulnerableLibraries),
  figure(severityMarks.critical, ({ risk }) => risk?.bySeverity.critical),
  figure(severityMarks.high, ({ risk }) => risk?.bySeverity.high),
]

function figure(
  header: Markdown,
  pick: (figures: InventoryFigures) => number | undefined,
): Column {
  return {
    header,
    align: 'right',
    cell({ reported }) {
      const known = reported?.inventoryFigures
      if (!known) return nothing
      const count = pick(known)
      return count === undefined ? md`not yet` : md`${count}`
    },
  }
}
