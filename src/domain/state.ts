/** What `getProjectState` tells: the last process, and whether it still runs. */
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

/** One row of `getProjectLastModification`. */
export interface Modification {
  /** `ALERTS`, `INVENTORY`, `METADATA`, `SCAN`; the order of rows is not promised. */
  readonly type: string
  /** ISO 8601, UTC. */
  readonly at?: string | undefined
  readonly requestToken?: string | undefined
  readonly pluginName?: string | undefined
  readonly pluginVersion?: string | undefined
  readonly requester?: string | undefined
}

/**
 * The request token of the project's last scan. The row is chosen by its type,
 * never by its place (facts 2: the vendor's own script takes the first row).
 */
export function scanToken(rows: readonly Modification[]): string | undefined {
  return rows.find((row) => row.type === 'SCAN')?.requestToken || undefined
}
