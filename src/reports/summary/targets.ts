import type { TargetResult } from '../../operations/result.ts'
import type { Section } from '../fit.ts'
import { flatTree } from '../flat-tree.ts'
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
} from '../markdown.ts'
import { looks } from '../outcome.ts'
import { plain } from '../text.ts'
import { severityMarks } from './counts.ts'
import { more, priorities, type Source } from './source.ts'

const mostRows = 100

/**
 * A run about several projects: a row for each, then a fold for each with the
 * sections that a run about that project alone would show.
 */
export function targets(
  source: Source,
  sectionsOf: (source: Source) => readonly Section[],
): Section[] {
  const all = source.result.targets
  if (!all) return []
  return [
    overview(all, source),
    ...all.slice(0, mostRows).flatMap((target, index) => {
      const inside = sectionsOf(about(target, source))
      return inside.length > 0 ? [fold(target, index, inside)] : []
    }),
  ]
}

/** The run, as if it were about this project alone. */
function about(target: TargetResult, source: Source): Source {
  const hierarchy = target.reported?.hierarchy
  return {
    ...source,
    links: {},
    tree: hierarchy && flatTree(hierarchy),
    result: { ...source.result, ...target, targets: undefined },
  }
}

function fold(
  { name, outcome }: TargetResult,
  index: number,
  inside: readonly Section[],
): Section {
  const title = `${looks[outcome].icon} ${plain(name, 80)}`
  return {
    id: `target-${index}`,
    full: details(title, blocks(...inside.map(({ full }) => full))),
    priority: priorities.target,
  }
}

function overview(all: readonly TargetResult[], source: Source): Section {
  const title = heading(3, md`Projects`)
  const left = all.length - mostRows
  return {
    id: 'targets',
    full: blocks(
      title,
      table(headers, all.slice(0, mostRows).map(row), alignment),
      left > 0 ? md`${more(left, source)}.` : nothing,
    ),
    brief: blocks(title, md`Projects: ${more(all.length, source)}.`),
    priority: priorities.targets,
  }
}

const headers = [
  md`Result`,
  md`Project`,
  md`Libraries`,
  md`Vulnerable`,
  severityMarks.critical,
  severityMarks.high,
  md`Why`,
]
const alignment = ['left', 'left', 'right', 'right', 'right', 'right'] as const

function row({ name, outcome, reported, reasons }: TargetResult): Markdown[] {
  const figures = reported?.inventoryFigures
  const count = (value: number | undefined) =>
    value === undefined ? nothing : md`${value}`
  const { icon, words } = looks[outcome]
  return [
    md`${prose(icon)}&nbsp;${prose(words)}`,
    code(name, 60),
    count(figures?.libraries),
    count(figures?.vulnerableLibraries),
    count(figures?.bySeverity.critical),
    count(figures?.bySeverity.high),
    reasons[0] === undefined ? nothing : sentence(reasons[0], 200),
  ]
}
