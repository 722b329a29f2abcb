import { failureText } from '../domain/failure.ts'
import { atMost, plain } from '../domain/text/clean.ts'
import type { Result } from '../operations/result/result.ts'
import { headlinePhrases } from './findings/index.ts'
import { looks, runName } from './outcome.ts'
import type { Annotation } from './presentation.ts'

/** GitHub keeps ten of a level for each step, and 4,096 characters of each. */
export const maxAnnotations = 10
const maxCharacters = 1500

/** One for each reason, none when all is well. An error has one, with cause and fix. */
export function annotations(result: Result): Annotation[] {
  const { level, words } = looks[result.outcome]
  if (!level) return []
  return atMost(messages(result, words), maxAnnotations).map((message) => ({
    level,
    title: runName(result.operation),
    message: plain(message, maxCharacters),
  }))
}

function messages(result: Result, words: string): readonly string[] {
  if (result.failure) return [failureText(result.failure)]
  if (result.reasons.length > 0) return result.reasons
  return [[words, ...headlinePhrases(result)].join(' · ')]
}
