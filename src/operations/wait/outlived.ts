import { hasLaterToken } from '../../domain/scan/scan-output.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { OperationContext } from '../operation.ts'
import type { RequestTokenSource, ScanWaited } from '../result/waited.ts'

/**
 * Logs grow over weeks: a scan that Mend no longer knows is left out if it knows
 * one that stands after it in the same log.
 */
export function outlivedIn(
  tokens: readonly string[],
  source: RequestTokenSource,
  { inputs: { scanOutput }, log }: OperationContext,
) {
  const places = new Map(tokens.map((token, at) => [token, at]))
  const isOutlived = (token: string, scans: readonly ScanWaited[]) => {
    const isKnown = (one: string) => {
      const state = scans[places.get(one) ?? -1]?.state
      return state !== undefined && state !== 'UNKNOWN'
    }
    return source === 'scan-output' && hasLaterToken(scanOutput, token, isKnown)
  }
  const withoutOutlived = (scans: readonly ScanWaited[]) => {
    const known = scans.filter(
      ({ end }, at) =>
        end !== 'unknown' || !isOutlived(tokens[at] ?? '', scans),
    )
    const dropped = scans.length - known.length
    if (dropped > 0) log.notice(outlivedText(dropped))
    return known
  }
  return { isOutlived, withoutOutlived }
}

function outlivedText(count: number): string {
  return `Request tokens of \`scan-output\` that Mend no longer knows: ${grouped(count)}. A later one in the same file is known, so they are left out.`
}
