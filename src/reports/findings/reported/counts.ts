import type {
  InventoryFigures,
  RiskFigures,
} from '../../../domain/inventory/figures.ts'
import type { HierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import { severities } from '../../../domain/library/library.ts'
import {
  blocks,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../../text/markdown.ts'
import { severityMarks } from '../../text/severity.ts'
import type { Row } from '../record.ts'
import type { Section } from '../section.ts'
import type { Contents } from './contents.ts'

/** The figures that a person looks for first, in one row. */
export function counts({
  figures,
  hierarchyFigures,
  inventoryAge,
}: Contents): Section | undefined {
  const columns = figures
    ? inventoryCounts(figures)
    : hierarchyFigures && hierarchyCounts(hierarchyFigures)
  if (!columns) return undefined
  return {
    id: 'counts',
    full: blocks(
      table(
        columns.map(([title]) => title),
        [columns.map(([, value]) => value)],
        columns.map(() => 'right'),
      ),
      inventoryAge === undefined ? nothing : prose(inventoryAge),
    ),
  }
}

export function emptyNote({ figures }: Contents): Section | undefined {
  if (figures?.libraries !== 0) return undefined
  return {
    id: 'empty-inventory',
    full: md`⚠️ The inventory is empty, so the zeros say nothing about the project. If the scanner found libraries, its result may have gone to another project.`,
  }
}

function inventoryCounts(figures: InventoryFigures): Row[] {
  const { libraries, risk, noLicense } = figures
  return [
    [md`Libraries`, md`**${libraries}**`],
    ...(risk ? riskCounts(risk) : [[md`Vulnerable`, notYet] as const]),
    [md`No license`, strong(noLicense)],
    ...(libraries === 0 ? [] : [outdatedCount(figures)]),
  ]
}

const notYet = md`not complete yet`

function riskCounts(risk: RiskFigures): Row[] {
  const { vulnerableLibraries, vulnerabilities, bySeverity } = risk
  const rated = severities.reduce((sum, name) => sum + bySeverity[name], 0)
  const unrated = vulnerabilities - rated
  return [
    [md`Vulnerable`, strong(vulnerableLibraries)],
    ...severities.map(
      (name): Row => [severityMarks[name], strong(bySeverity[name])],
    ),
    ...(unrated > 0 ? [[severityMarks.unrated, strong(unrated)] as const] : []),
  ]
}

function outdatedCount({ risk, outdated }: InventoryFigures): Row {
  if (outdated !== undefined) return [md`Outdated`, strong(outdated)]
  return [md`Outdated`, risk ? md`not reported` : notYet]
}

function hierarchyCounts(figures: HierarchyFigures): Row[] {
  return [
    [md`Libraries`, md`**${figures.direct + figures.transitive}**`],
    [md`Direct`, md`${figures.direct}`],
    [md`Transitive`, md`${figures.transitive}`],
    [md`Depth`, md`${figures.maxDepth}`],
  ]
}

/** Zero is good news and is not emphasized. */
function strong(count: number): Markdown {
  return count === 0 ? md`0` : md`**${count}**`
}
