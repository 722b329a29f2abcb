import { isShared } from '../../../domain/gate/words/finding-count.ts'
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
import { type InventoryColumn, inventoryColumns } from './inventory-columns.ts'

/** The figures that a person looks for first, in one row. */
export function counts({
  figures,
  hierarchyFigures,
  countsNote,
  found,
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
      countsNote === undefined ? nothing : prose(countsNote),
      found && isShared(found) ? onFindings : nothing,
    ),
  }
}

/** Why the severities add up to more than there are vulnerabilities. */
const onFindings = md`The severities count findings: a vulnerability counts once for each library that has it.`

export function emptyNote({ figures }: Contents): Section | undefined {
  if (figures?.libraries !== 0) return undefined
  return {
    id: 'empty-inventory',
    full: md`⚠️ The inventory is empty, so the zeros say nothing about the project. If the scanner found libraries, its result may have gone to another project.`,
  }
}

const { libraries, vulnerable, noLicense, outdated, ...bySeverity } =
  inventoryColumns

function inventoryCounts(figures: InventoryFigures): Row[] {
  const { risk } = figures
  const row = ({ header, of }: InventoryColumn, unknown = notYet): Row => {
    const count = of(figures)
    return [header, count === undefined ? unknown : strong(count)]
  }
  return [
    [libraries.header, md`**${figures.libraries}**`],
    row(vulnerable),
    ...(risk
      ? [...Object.values(bySeverity).map((one) => row(one)), ...unrated(risk)]
      : []),
    row(noLicense),
    ...(figures.libraries === 0
      ? []
      : [row(outdated, risk && md`not reported`)]),
  ]
}

const notYet = md`not complete yet`

/** Those that Mend does not rate; left out where there are none. */
function unrated({ vulnerabilities, bySeverity }: RiskFigures): Row[] {
  const rated = severities.reduce((sum, name) => sum + bySeverity[name], 0)
  const count = vulnerabilities - rated
  return count > 0 ? [[severityMarks.unrated, strong(count)]] : []
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
