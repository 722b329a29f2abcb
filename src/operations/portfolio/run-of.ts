import type { PortfolioBuilder } from '../../domain/portfolio/builder.ts'
import type {
  PortfolioRun,
  PortfolioScope,
} from '../../domain/portfolio/portfolio-run.ts'
import { tokenId } from '../../domain/portfolio/project-id.ts'
import { shardLabel } from '../../domain/selection/shard.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'

/** What was read so far, as the result of this run. */
export function runOf(
  builder: PortfolioBuilder,
  isComplete: boolean,
  { inputs, mend }: Pick<OperationContext, 'inputs' | 'mend'>,
): PortfolioRun {
  const { serverUrl, orgToken, shard } = inputs
  const date = mend.serverTime()
  return {
    server: serverUrl.origin,
    organization: orgToken && tokenId(orgToken),
    scope: scopeOf(inputs),
    shard: shardLabel(shard),
    isComplete,
    serverDate: date === undefined ? undefined : new Date(date).toISOString(),
    portfolio: builder.build(),
  }
}

function scopeOf(inputs: Inputs): PortfolioScope {
  const { select, productName, productToken, report } = inputs
  const { includeInHouse, includeOutdated } = inputs
  return {
    select: select.rules.map(({ line }) => line).sort(),
    product:
      productName || (productToken && tokenId(productToken)) || undefined,
    report: [...report].sort(),
    includeInHouse,
    includeOutdated,
  }
}
