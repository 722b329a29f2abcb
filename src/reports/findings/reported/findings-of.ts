import type { FindingCount } from '../../../domain/gate/words/finding-count.ts'
import type { InventoryFigures } from '../../../domain/inventory/figures.ts'
import type { Library } from '../../../domain/library/library.ts'
import type { Result } from '../../../operations/result/result.ts'

/**
 * How many findings these figures count, and of how many different
 * vulnerabilities; `undefined` where Mend has not computed them.
 *
 * @param result what the figures are about: one project, several, or a portfolio
 */
export function findingsOf(
  { risk }: InventoryFigures,
  result: Result,
): FindingCount | undefined {
  if (!risk) return undefined
  const { vulnerabilities: findings } = risk
  return { findings, different: differentIn(result) || findings }
}

function differentIn({ portfolio, reported, targets = [] }: Result): number {
  if (portfolio) return portfolio.portfolio.vulnerabilities.length
  const inventories = [{ reported }, ...targets]
    .map((one) => one.reported?.inventory?.libraries)
    .filter((libraries) => libraries !== undefined)
  const [first, ...others] = inventories.map(idsOf)
  if (first && others.length === 0) return first.size
  return new Set(inventories.flatMap((one) => [...idsOf(one)])).size
}

const known = new WeakMap<readonly Library[], ReadonlySet<string>>()

/** Headline, log, annotations and tables ask for the same inventories. */
function idsOf(libraries: readonly Library[]): ReadonlySet<string> {
  const ids = known.get(libraries) ?? new Set(allIds(libraries))
  known.set(libraries, ids)
  return ids
}

function* allIds(libraries: readonly Library[]): Generator<string> {
  for (const { vulnerabilities } of libraries) {
    for (const { id } of vulnerabilities) yield id
  }
}
