import type { Portfolio } from './portfolio.ts'

/** A portfolio and how it came about. */
export interface PortfolioRun {
  /** The server's origin: `https://saas.mend.io`. */
  readonly server: string
  /** The organization's id, as `tokenId` makes it; '' where the run had no key of it. */
  readonly organization: string
  readonly scope: PortfolioScope
  /** `3/4` where this is a shard; absent for the whole. */
  readonly shard?: string | undefined
  /** Every selected project was asked for: the run was not cut off. */
  readonly isComplete: boolean
  /** What the server's clock said at the end; ISO 8601, UTC. */
  readonly serverDate?: string | undefined
  readonly portfolio: Portfolio
  /** Findings of all projects that are waived; absent without a policy. */
  readonly waived?: number | undefined
}

/** What was to be read; shards can be merged when they agree about it. */
export interface PortfolioScope {
  /** The lines of `select`, sorted. */
  readonly select: readonly string[]
  /** The name of the product, or the id of its token; absent for all of the organization. */
  readonly product?: string | undefined
  readonly report: readonly ('inventory' | 'hierarchy')[]
  readonly includeInHouse: boolean
  readonly includeOutdated: boolean
}
