import { cut, plain } from '../../../domain/text/clean.ts'
import { grouped } from '../../../domain/text/counted.ts'

/** Something wrong in a policy file. */
export interface PolicyProblem {
  /** The first is 1; absent where it is about the whole file. */
  readonly line?: number | undefined
  /** What is accepted, and what was found; without a period. */
  readonly text: string
}

const maxShown = 80

/** A value of the file, as messages show it: `"criticl > 0"`, `a list`, `nothing`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${plain(value, maxShown)}"`
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'keys with values' : cut(`${value}`, 40)
}

const maxProblems = 50

/**
 * `policy.yml:7: reason is missing`, by line, each once. A file that is another
 * format altogether has thousands.
 */
export function problemLines(
  file: string,
  problems: readonly PolicyProblem[],
): string[] {
  const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const lines = new Set(
    sorted.map(({ line, text }) =>
      line === undefined ? `${file}: ${text}` : `${file}:${line}: ${text}`,
    ),
  )
  const all = [...lines]
  if (all.length <= maxProblems) return all
  const left = all.length - maxProblems
  return [
    ...all.slice(0, maxProblems),
    `${file}: … and ${grouped(left)} more problems`,
  ]
}
