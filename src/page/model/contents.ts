import { lazily } from '../../domain/memo.ts'
import type { Facts, Packed } from '../../reports/html/data.ts'
import { type Graph, openGraph } from './graph.ts'
import {
  type FilterOptions,
  filterOptions,
} from './libraries/filter-options.ts'
import { type Libraries, openLibraries } from './libraries/libraries.ts'
import { type Search, searchIn } from './libraries/search.ts'
import { openWaivers, type Waivers } from './policy/waivers.ts'
import { newsOf } from './vulnerabilities/findings.ts'
import {
  searchFindings,
  type VulnerabilitySearch,
} from './vulnerabilities/search.ts'

/** All that the page knows about libraries. */
export interface Contents {
  readonly libraries: Libraries
  /** Absent when no hierarchy was read. */
  readonly graph?: Graph | undefined
  /** Absent without a policy. */
  readonly waivers?: Waivers | undefined
  readonly search: Search
  /** Opened when first asked. */
  vulnerabilities(): VulnerabilitySearch
  /** Whether the run has a baseline whose vulnerabilities are known. */
  readonly knowsNews: boolean
  /** Whether that baseline misses any of the vulnerabilities. */
  readonly hasNews: boolean
  filterOptions(): FilterOptions
  /** The row of a library, by its key as addresses hold it. */
  find(key: string): number | undefined
  /** The key of a library, as addresses hold it. */
  key(row: number): string
}

export function openContents(
  { libraries: packed, tree, waived }: Packed,
  facts: Pick<Facts, 'delta'> = {},
): Contents {
  const libraries = openLibraries(packed)
  const graph = tree && openGraph(tree)
  const waivers = waived && openWaivers(waived)
  const news = newsOf(facts)
  // An address cannot hold a lone surrogate.
  const key = (row: number) =>
    (libraries.text('keyUuid', row) ?? '').toWellFormed()
  const rows = lazily(
    () =>
      new Map(
        Array.from({ length: libraries.count }, (_, row) => [key(row), row]),
      ),
  )
  return {
    ...{ libraries, graph, waivers, key },
    search: searchIn({ libraries, graph, waivers }),
    knowsNews: news !== undefined,
    hasNews: !!facts.delta?.newVulnerabilities?.length,
    vulnerabilities: lazily(() =>
      searchFindings({ libraries, graph, waivers, news }),
    ),
    filterOptions: lazily(() => filterOptions(libraries)),
    find: (wanted) => rows().get(wanted),
  }
}
