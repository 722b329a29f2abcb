import { atMost, plain } from '../domain/text/clean.ts'
import type { Result } from '../operations/result/result.ts'
import { headlinePhrases } from './findings/index.ts'
import { productName, projectName } from './findings/names.ts'
import { looks, outcomeWords } from './outcome.ts'
import { counted } from './text/words.ts'

const maxReasons = 4

/** The end of the log: the outcome, its reasons, and what the run was about; at most 8 lines. */
export function closingLines(result: Result): string[] {
  const { operation, outcome, gated } = result
  const done = headlinePhrases(result)
  return [
    `${looks[outcome].icon} Mend Project: ${operation} ${outcomeWords(outcome, gated?.rows)}`,
    ...reasons(result).map((reason) => `  - ${plain(reason, 1000)}`),
    ...target(result),
    ...(done.length > 0 ? [`  ${done.join(' · ')}`] : []),
  ]
}

function reasons({ reasons, failure }: Result): string[] {
  if (!failure) return atMost(reasons, maxReasons)
  const { what, said, why, fix } = failure
  const quoted = said ? `Mend said: ${said}` : undefined
  return [`${what}.`, quoted, why, fix].filter((part) => part !== undefined)
}

function target(result: Result): string[] {
  const { targets } = result
  if (targets) return [`  ${counted(targets.length, 'project')}`]
  const names = [
    ['product', productName(result)],
    ['project', projectName(result)],
  ] as const
  const known = names.flatMap(([word, name]) =>
    name === undefined ? [] : [`${word} ${plain(name, 200)}`],
  )
  return known.length > 0 ? [`  ${known.join(', ')}`] : []
}
