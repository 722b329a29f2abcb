import { findingWords } from '../../../domain/gate/words/finding-count.ts'
import type { InventoryFigures } from '../../../domain/inventory/figures.ts'
import { flatTree } from '../../../domain/inventory/flat-tree.ts'
import type { HierarchyFigures } from '../../../domain/inventory/hierarchy-figures.ts'
import { libraryFixes } from '../../../domain/inventory/library-fix.ts'
import type { OddRows } from '../../../domain/odd-rows.ts'
import type { Result } from '../../../operations/result/result.ts'
import { pick } from '../../fields.ts'
import { type Markdown, md, prose } from '../../text/markdown.ts'
import { libraryCount } from '../../text/words.ts'
import { inventoryFacts } from '../inventory-facts.ts'
import { byKey, hierarchyFacts, withFix } from '../library-facts.ts'
import type { FindingRecord, Row } from '../record.ts'
import { contentsOf, inventoryDate } from './contents.ts'
import { counts, emptyNote } from './counts.ts'
import { findingsOf } from './findings-of.ts'
import { sharedLibraries } from './hierarchy/shared-libraries.ts'
import { tree } from './hierarchy/tree.ts'
import { duplicates, outdated, weakMatches } from './libraries.ts'
import { licenses } from './licenses/licenses.ts'
import { severityShares } from './vulnerabilities/severity-shares.ts'
import {
  moreVulnerabilitySources,
  vulnerabilitySources,
} from './vulnerabilities/sources.ts'
import {
  moreVulnerableLibraries,
  vulnerableLibraries,
} from './vulnerabilities/vulnerable-libraries.ts'

const sections = [
  counts,
  emptyNote,
  vulnerableLibraries,
  moreVulnerableLibraries,
  severityShares,
  vulnerabilitySources,
  moreVulnerabilitySources,
  licenses,
  outdated,
  duplicates,
  weakMatches,
  sharedLibraries,
  tree,
]

export const reported = {
  phrase({ inventoryFigures: inventory, hierarchyFigures: hierarchy }, result) {
    // The sums of many projects, in which a library counts once for each.
    const start = result.portfolio ? 'over all projects: ' : ''
    if (inventory) {
      const libraries = libraryCount(inventory.libraries)
      return [`${start}${libraries}`, ...riskPhrase(inventory, result)]
    }
    if (!hierarchy) return []
    const { direct, transitive } = hierarchy
    return [`${start}${libraryCount(direct + transitive)}`]
  },

  facts: ({ inventoryFigures: inventory, hierarchyFigures: hierarchy }) => ({
    figures: {
      ...(inventory && inventoryFacts(inventory)),
      ...(hierarchy && pick(hierarchy, 'direct', 'transitive', 'maxDepth')),
    },
    licenses: inventory && Object.fromEntries(inventory.licenses),
  }),

  details: ({ inventory }) => ({
    inventoryUpdated: inventory?.lastUpdated,
    alertsPending: inventory?.alertsPending,
    oddRows: inventory?.oddRows,
  }),

  lists({ inventory, hierarchy }, { tree: flat, packageOrder }) {
    const tree = flat ?? (hierarchy && flatTree(hierarchy))
    const fixOf = libraryFixes(packageOrder)
    return {
      libraries: inventory?.libraries
        .toSorted(byKey)
        .values()
        .map((library) => withFix(library, fixOf)),
      hierarchy: tree && hierarchyFacts(tree, inventory?.libraries),
    }
  },

  sections(found, source) {
    const contents = contentsOf(found, source)
    return sections.map((section) => section(contents))
  },

  rows({ inventory, inventoryFigures, hierarchyFigures }) {
    const odd = inventory?.oddRows
    const updated = inventory && prose(inventoryDate(inventory))
    return [
      ...(updated ? [[md`Inventory last updated`, updated] as const] : []),
      ...(odd ? [[md`Rows with errors`, oddRows(odd)] as const] : []),
      ...(hierarchyFigures ? [hierarchyRow(hierarchyFigures)] : []),
      ...(inventoryFigures ? figureRows(inventoryFigures) : []),
    ]
  },

  names: ({ inventory }) => ({
    product: { name: inventory?.productName },
    project: { name: inventory?.projectName },
  }),
} satisfies FindingRecord<'reported'>

function riskPhrase(figures: InventoryFigures, result: Result): string[] {
  if (figures.libraries === 0) return []
  const { vulnerableLibraries = 0 } = figures.risk ?? {}
  const found = findingsOf(figures, result)
  if (!found) return ['vulnerabilities not complete yet']
  if (found.findings === 0) return ['no known vulnerability']
  return [`${findingWords(found)} in ${libraryCount(vulnerableLibraries)}`]
}

/** Which ones, the notice in the log says. */
function oddRows({ of, kept, leftOut }: OddRows): Markdown {
  if (kept + leftOut === 0) return md`none, but other fields of the answer`
  return md`${kept} of ${of} shown without the faulty values, ${leftOut} left out`
}

function hierarchyRow(figures: HierarchyFigures): Row {
  const { direct, transitive, maxDepth } = figures
  return [
    md`Hierarchy`,
    md`${direct} direct, ${transitive} transitive, depth ${maxDepth}`,
  ]
}

function figureRows(figures: InventoryFigures): Row[] {
  const { libraries, weakMatches, outdated, risk } = figures
  if (libraries === 0) return []
  const weak = md`${weakMatches}, recognized by file name alone`
  const silent = outdated === undefined && risk !== undefined
  return [
    ...(weakMatches > 0 ? [[md`Weak matches`, weak] as const] : []),
    ...(silent
      ? [[md`Outdated`, md`not reported by the organization`] as const]
      : []),
  ]
}
