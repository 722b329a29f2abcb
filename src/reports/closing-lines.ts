import { atMost, plain } from '../domain/text/clean.ts'
import type { Result } from '../operations/result/result.ts'
import { maxAnnotations } from './annotations.ts'
import { headlinePhrases } from './findings/index.ts'
import { productName, projectName } from './findings/names.ts'
import { looks, outcomeWords, projectTally } from './outcome.ts'

/** More than these nobody reads; the report has them all. */
const maxReasons = 200

/**
 * The end of the log: the outcome, what the run was about and what it did. The
 * reasons stand above it, as annotations; those for which GitHub has no room
 * stand here, so that each is shown once.
 */
export function closingLines(result: Result): string[] {
  const { operation, outcome, gated } = result
  const done = headlinePhrases(result)
  const words = outcomeWords(outcome, gated?.rows)
  const ended = operation ? [operation, words] : [words]
  return [
    `${looks[outcome].icon} Mend Project: ${ended.join(' ')}`,
    ...furtherReasons(result).map((reason) => `  - ${plain(reason, 1000)}`),
    ...target(result),
    ...(done.length > 0 ? [`  ${done.join(' · ')}`] : []),
  ]
}

function furtherReasons({ reasons, failure }: Result): string[] {
  if (failure || reasons.length <= maxAnnotations) return []
  return atMost(reasons.slice(maxAnnotations - 1), maxReasons)
}

function target(result: Result): string[] {
  const { targets } = result
  if (targets) {
    return [`  ${projectTally(targets.map(({ outcome }) => outcome))}`]
  }
  const names = [
    ['product', productName(result)],
    ['project', projectName(result)],
  ] as const
  const known = names.flatMap(([word, name]) =>
    name === undefined ? [] : [`${word} ${plain(name, 200)}`],
  )
  return known.length > 0 ? [`  ${known.join(', ')}`] : []
}
