import type { Condition } from './condition.ts'
import { dayOf } from './waivers/day.ts'
import type { Policy } from './waivers/waiver.ts'
import { type WaiverIndex, waiverIndex } from './waivers/waiver-index.ts'

/** What a run judges inventories by. */
export interface RunPolicy {
  readonly conditions: readonly Condition[]
  /** The waivers on the day of this time, in milliseconds since 1970; absent without policy files. */
  waivers(ms: number): WaiverIndex | undefined
}

/** `fail-on` and the policy files together. */
export function runPolicy(
  failOn: readonly Condition[],
  policies: readonly Policy[],
): RunPolicy {
  const waivers = policies.flatMap((policy) => policy.waivers)
  let known: { readonly day: string; readonly index: WaiverIndex } | undefined
  return {
    conditions: [
      ...failOn,
      ...policies.flatMap(({ conditions }) => conditions),
    ],
    // Of several projects one may be read after midnight.
    waivers(ms) {
      if (policies.length === 0) return undefined
      const day = dayOf(ms)
      if (known?.day !== day) known = { day, index: waiverIndex(waivers, day) }
      return known.index
    },
  }
}
