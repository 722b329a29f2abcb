/** The answer to `getProjectState`: the last process, and whether it still runs. */
export interface ProjectState {
  /** `SETUP`, `DIFF`, `UPDATE`, … ; see `phases`. */
  readonly lastProcess?: string | undefined
  readonly inProgress?: boolean | undefined
  /** ISO 8601, UTC. */
  readonly updated?: string | undefined
}

/** The documented processes and what they do (documentation: Get Project State). */
export const phases: Readonly<Record<string, string>> = {
  SETUP: 'initializing project',
  DIFF: 'calculating inventory changes',
  UPDATE: 'updating inventory',
  CHANGE_EXCLUSIONS: 'updating dependency exclusions',
  CHANGE_LOCAL_PATHS: 'updating library paths',
  REMOVE: 'removing libraries',
  PARTNER_UPDATE: 'updating inventory',
  UPDATE_ALERTS: 'updating alerts',
  CREATE_ISSUES: 'creating external tickets',
}

/** What a process does, in words; an undocumented one keeps its own name. */
export function phaseWords(process: string): string {
  return Object.hasOwn(phases, process) ? (phases[process] ?? process) : process
}

/** One row of `getProjectLastModification`. */
export interface Modification {
  /** `ALERTS`, `INVENTORY`, `METADATA`, `SCAN`; the order of rows is not specified. */
  readonly type: string
  /** ISO 8601, UTC. */
  readonly at?: string | undefined
  readonly requestToken?: string | undefined
  readonly pluginName?: string | undefined
  readonly pluginVersion?: string | undefined
  readonly requester?: string | undefined
}

/** In the order of the documentation. */
const modificationTypes = ['ALERTS', 'INVENTORY', 'METADATA', 'SCAN'] as const

type Dated = Pick<Modification, 'type' | 'at'>

/**
 * The newest row of a type, never by its position: the order of rows is not
 * specified (facts 2: the vendor's own script takes the first row).
 */
export function newest<T extends Dated>(
  rows: readonly T[],
  type: string,
): T | undefined {
  return rows
    .filter((row) => row.type === type)
    .reduce<T | undefined>((a, b) => (a && newer(a, b) ? a : b), undefined)
}

/** All are ISO 8601 in UTC, so the order of the texts is that of the times. */
function newer(a: Dated, b: Dated): boolean {
  return (a.at ?? '') >= (b.at ?? '')
}

/**
 * The documented types first, each once, then the others. A missing row has only
 * its type.
 */
export function everyModification<T extends Dated>(
  rows: readonly T[],
): readonly (T | Dated)[] {
  const known = new Set<string>(modificationTypes)
  const others = rows.filter(({ type }) => !known.has(type))
  return [...known, ...new Set(others.map(({ type }) => type))].map(
    (type) => newest(rows, type) ?? { type },
  )
}
