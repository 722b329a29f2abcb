import type {
  InventoryFigures,
  RiskFigures,
} from '../../../domain/inventory/figures.ts'
import type { HierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import { severities } from '../../../domain/library/library.ts'
import type { Source } from '../../source.ts'
import { type Markdown, md, nothing, table } from '../../text/markdown.ts'

/** The signs of the severities, where there is room for nothing else. */
export const severityDots = {
  critical: md`🔴`,
  high: md`🟠`,
  medium: md`🟡`,
  low: md`🔵`,
  unrated: md`⚪`,
} as const

/** The signs with their words, wherever a severity is shown; the blanks do not break. */
export const severityMarks = {
  critical: md`${severityDots.critical}&nbsp;critical`,
  high: md`${severityDots.high}&nbsp;high`,
  medium: md`${severityDots.medium}&nbsp;medium`,
  low: md`${severityDots.low}&nbsp;low`,
  unrated: md`${severityDots.unrated}&nbsp;unrated`,
} as const

/** For diagrams: to be told apart on white and on black. */
export const severityColors = {
  critical: '#cf222e',
  high: '#e16f24',
  medium: '#d4a72c',
  low: '#218bff',
  unrated: '#8c959f',
} as const

/** A severity, or that Mend names none. */
export type Rating = keyof typeof severityMarks

/** The gravest first. */
export const ratings: readonly Rating[] = [...severities, 'unrated']

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
  const { libraries, risk, noLicense } = figures
  return [
    [md`Libraries`, md`**${libraries}**`],
    ...(risk ? riskCounts(risk) : [[md`Vulnerable`, notYet] as const]),
    [md`No license`, strong(noLicense)],
    ...(libraries === 0 ? [] : [outdatedCount(figures)]),
  ]
}

const notYet = md`not complete yet`

function riskCounts(risk: RiskFigures): Count[] {
  const { vulnerableLibraries, vulnerabilities, bySeverity } = risk
  const rated = severities.reduce((sum, name) => sum + bySeverity[name], 0)
  const unrated = vulnerabilities - rated
  return [
    [md`Vulnerable`, strong(vulnerableLibraries)],
    ...severities.map(
      (name): Count => [severityMarks[name], strong(bySeverity[name])],
    ),
    ...(unrated > 0 ? [[severityMarks.unrated, strong(unrated)] as const] : []),
  ]
}

function outdatedCount({ risk, outdated }: InventoryFigures): Count {
  if (outdated !== undefined) return [md`Outdated`, strong(outdated)]
  return [md`Outdated`, risk ? md`not reported` : notYet]
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
