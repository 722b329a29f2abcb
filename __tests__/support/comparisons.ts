import { parseCondition } from '../../src/domain/gate/condition.ts'
import { judge } from '../../src/domain/gate/gate.ts'
import type { Library } from '../../src/domain/library/library.ts'
import type { Compared } from '../../src/operations/result/compared.ts'
import type { Gated } from '../../src/operations/result/gated.ts'
import { deltaBetween, figuresOf } from './builders.ts'

/** What changed since a project `web_main`. */
export function compared(
  before: readonly Library[],
  after: readonly Library[],
): Compared {
  return {
    baseline: {
      kind: 'project',
      name: 'web_main',
      updated: '2026-11-18T07:30:00Z',
      libraries: before.length,
      figures: figuresOf(before),
    },
    delta: deltaBetween(before, after),
  }
}

/** The verdicts on these conditions; throws where one is not valid. */
export function gated(
  lines: readonly string[],
  libraries?: readonly Library[],
  {
    before,
    alertsPending = false,
  }: { before?: readonly Library[]; alertsPending?: boolean } = {},
): Gated {
  const conditions = lines.map((line) => {
    const parsed = parseCondition(line)
    if (!parsed.ok) throw new Error(parsed.problem)
    return parsed.condition
  })
  const rows = judge(conditions, {
    inventory: libraries && { libraries, alertsPending },
    figures: libraries && figuresOf(libraries),
    compared: libraries &&
      before && {
        delta: deltaBetween(before, libraries),
        before: { libraries: before },
      },
  })
  return { rows }
}
