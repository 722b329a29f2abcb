import { comparesFixes } from '../domain/inventory/library-fix.ts'
import type { PackageOrder } from '../domain/inventory/version-order.ts'
import type { Findings, Result } from '../operations/result/result.ts'

/**
 * The ecosystems' own order of versions, only where fixes have to be compared:
 * its packages take as long to load as a small report takes to write.
 */
export async function loadPackageOrder({
  targets = [],
  ...all
}: Result): Promise<PackageOrder | undefined> {
  if (![all, ...targets].some(isNeeded)) return undefined
  const rules = await import('../domain/inventory/version-step.ts')
  return rules.packageOrder
}

function isNeeded({ reported, libraryRead }: Findings): boolean {
  const { libraries = [] } = reported?.inventory ?? {}
  const { library } = libraryRead ?? {}
  return comparesFixes(libraries) || comparesFixes(library ? [library] : [])
}
