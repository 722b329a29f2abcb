import type {
  HierarchyFigures,
  InventoryFigures,
} from '../../domain/figures.ts'
import { severities } from '../../domain/library.ts'
import { type Markdown, md, nothing, table } from '../markdown.ts'
import type { Source } from './source.ts'

/** The signs of the severities, wherever one is shown; the blanks do not break. */
export const severityMarks = {
  critical: md`🔴&nbsp;critical`,
  high: md`🟠&nbsp;high`,
  medium: md`🟡&nbsp;medium`,
  low: md`🔵&nbsp;low`,
  unrated: md`⚪&nbsp;unrated`,
} as const

/** The figures that a person looks for first, in one row. */
export function counts({ result }: Source): Markdown {
  const { inventoryFigures, hierarchyFigures } = result.reported ?? {}
  if (inventoryFigures) return row(inventoryCounts(inventoryFigures))
  if (hierarchyFigures) return row(hierarchyCounts(hierarchyFigures))
  return nothing
}

type Count = readonly [Markdown, Markdown]

function row(figures: readonly Count[]): Markdown {
  return table(
    figures.map(([title]) => title),
    [figures.map(([, value]) => value)],
    figures.map(() => 'right'),
  )
}

function inventoryCounts(figures: InventoryFigures): Count[] {
  const rated = severities.reduce(
    (sum, name) => sum + figures.bySeverity[name],
    0,
  )
  const unrated = figures.vulnerabilities - rated
  return [
    [md`Libraries`, md`**${figures.libraries}**`],
    [md`Vulnerable`, strong(figures.vulnerableLibraries)],
    ...severities.map(
      (name): Count => [severityMarks[name], strong(figures.bySeverity[name])],
    ),
    ...(unrated > 0 ? [[severityMarks.unrated, strong(unrated)] as const] : []),
    [md`No license`, strong(figures.noLicense)],
    ...(figures.outdated === undefined
      ? []
      : [[md`Outdated`, strong(figures.outdated)] as const]),
  ]
}

function hierarchyCounts(figures: HierarchyFigures): Count[] {
  return [
    [md`Libraries`, md`**${figures.direct + figures.transitive}**`],
    [md`Direct`, md`${figures.direct}`],
    [md`Transitive`, md`${figures.transitive}`],
    [md`Depth`, md`${figures.maxDepth}`],
  ]
}

/** A nought is good news and stays quiet. */
function strong(count: number): Markdown {
  return count === 0 ? md`0` : md`**${count}**`
}
