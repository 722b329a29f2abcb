import type { Condition } from '../../src/domain/gate/condition.ts'
import { judge } from '../../src/domain/gate/gate.ts'
import type { Waiver } from '../../src/domain/gate/waivers/waiver.ts'
import type { Library } from '../../src/domain/library/library.ts'
import type { PolicyRejections } from '../../src/domain/scan/policy-rejections.ts'
import type { Gated } from '../../src/operations/result/gated.ts'
import type { Waived } from '../../src/operations/result/waived.ts'
import { figuresOf } from './builders.ts'
import { today, waivedIn } from './waivers.ts'

/** What these waivers do to these libraries, as a run records it. */
export function waivedBy(
  libraries: readonly Library[],
  waivers: readonly Waiver[],
  day = today,
): Waived {
  const found = waivedIn(libraries, waivers, day)
  const { findings, expired, nearlyExpired, unused } = found
  return { findings, expired, nearlyExpired, unused }
}

/** The verdicts on these conditions, with these waivers and the scanner's list. */
export function judged(
  conditions: readonly Condition[],
  libraries: readonly Library[],
  {
    waivers,
    rejected,
  }: { waivers: readonly Waiver[]; rejected?: PolicyRejections },
): Gated {
  const rows = judge(conditions, {
    inventory: { libraries },
    figures: figuresOf(libraries),
    waived: waivedIn(libraries, waivers),
    policyViolations: rejected && {
      total: rejected.total,
      rows: rejected.policies.flatMap(({ name, libraries }) =>
        libraries.map((one) => ({ policy: name, library: one.name })),
      ),
    },
  })
  return { rows }
}
