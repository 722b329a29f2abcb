import { filterCount } from '../filter-count.ts'
import { type SeverityLevel, severityLevels } from '../severity.ts'
import { naturalOrder, readSorting, writeSorting } from '../sorting.ts'

const sortNames = ['id', 'severity', 'score', 'libraries', 'published'] as const
export type VulnerabilitySort = (typeof sortNames)[number]

/** Which vulnerabilities to show; what asks for findings must hold for one and the same finding. */
export interface VulnerabilityQuery {
  /** Words in the id, or in the name and version of a library. */
  readonly text: string
  /** One of these; any when empty. */
  readonly severity: readonly SeverityLevel[]
  /** With a known fix. */
  readonly fixable: boolean
  /** In a direct dependency. */
  readonly direct: boolean
  /** Not known to the baseline. */
  readonly fresh: boolean
  readonly waived?: 'yes' | 'no' | undefined
  readonly sort: VulnerabilitySort
  readonly descending: boolean
}

export const allVulnerabilities: VulnerabilityQuery = {
  text: '',
  severity: [],
  fixable: false,
  direct: false,
  fresh: false,
  waived: undefined,
  ...naturalOrder('severity'),
}

/** The names of the yes-or-no filters in addresses. */
const flags = { fixable: 'fixable', direct: 'direct', fresh: 'new' } as const

/** `q=log4j&severity=critical&new=1` → query; what is not valid is left out. */
export function readVulnerabilityQuery(search: string): VulnerabilityQuery {
  const given = new URLSearchParams(search)
  const levels = given.get('severity')?.split(',') ?? []
  const waived = given.get('waived')
  return {
    text: given.get('q') ?? '',
    severity: severityLevels.filter((name) => levels.includes(name)),
    fixable: given.get(flags.fixable) === '1',
    direct: given.get(flags.direct) === '1',
    fresh: given.get(flags.fresh) === '1',
    waived: waived === 'yes' || waived === 'no' ? waived : undefined,
    ...readSorting(given, sortNames, allVulnerabilities.sort),
  }
}

/** The reverse; defaults are left out. */
export function writeVulnerabilityQuery(
  query: Partial<VulnerabilityQuery>,
): string {
  const full: VulnerabilityQuery = {
    ...allVulnerabilities,
    ...naturalOrder(query.sort ?? allVulnerabilities.sort),
    ...query,
  }
  const params = new URLSearchParams()
  if (full.text) params.set('q', full.text.toWellFormed())
  if (full.severity.length > 0) params.set('severity', full.severity.join(','))
  for (const name of ['fixable', 'direct', 'fresh'] as const) {
    if (full[name]) params.set(flags[name], '1')
  }
  if (full.waived) params.set('waived', full.waived)
  writeSorting(params, full, allVulnerabilities.sort)
  return params.toString().replaceAll('%2C', ',')
}

/** All vulnerabilities, in the query's order. */
export function unfilteredVulnerabilities(
  query: VulnerabilityQuery,
): VulnerabilityQuery {
  const { sort, descending } = query
  return { ...allVulnerabilities, sort, descending }
}

/** Whether the query asks for anything but an order. */
export function filtersVulnerabilities(query: VulnerabilityQuery): boolean {
  return query.text !== '' || filterCount(writeVulnerabilityQuery(query)) > 0
}
