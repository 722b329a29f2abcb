import { isPassed } from '../../domain/gate/not-passed.ts'
import type { Result } from '../../operations/result/result.ts'
import { grouped } from '../text/markdown.ts'
import { counted } from '../text/words.ts'

/**
 * How many of several projects passed: `1 of 2 projects passed all 3 conditions`;
 * nothing without conditions. Their table says which failed.
 */
export function targetsPhrase({ targets = [] }: Result): string[] {
  const gates = targets.map(({ gated }) => gated?.rows ?? [])
  const count = Math.max(0, ...gates.map(({ length }) => length))
  if (count === 0) return []
  const passed = gates.filter((rows) => rows.length > 0 && rows.every(isPassed))
  const all = counted(targets.length, 'project')
  const what =
    count === 1 ? 'the condition' : `all ${grouped(count)} conditions`
  return [`${grouped(passed.length)} of ${all} passed ${what}`]
}
