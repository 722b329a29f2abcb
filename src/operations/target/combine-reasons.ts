import { cut } from '../../domain/text/clean.ts'
import { grouped } from '../../domain/text/counted.ts'
import type { Outcome, TargetResult } from '../result/result.ts'

type Part = Pick<TargetResult, 'name' | 'outcome' | 'reasons'>

/** What could not be done has the same cause in many projects; conditions are about each. */
const shared: ReadonlySet<Outcome> = new Set(['error', 'cancelled'])

/**
 * The reasons of several targets: `web_api: libraries < 1: 0`. What could not be
 * done for the same reason in several of them is one reason that counts them:
 * `3 projects (a, b, c): …`. In the order in which they first occur.
 */
export function combineReasons(targets: readonly Part[]): string[] {
  const all = targets.flatMap((target, index) =>
    [...new Set(target.reasons)].map((reason) => {
      const common = withoutName(reason, target.name)
      const key = shared.has(target.outcome) ? common : `${index} ${reason}`
      return { key, reason, common, name: target.name }
    }),
  )
  const alike = Map.groupBy(all, ({ key }) => key)
  return [...alike.values()].map(([first, ...others]) => {
    if (!first) return ''
    const names = [first, ...others].map(({ name }) => name)
    return others.length === 0
      ? `${first.name}: ${first.reason}`
      : `${grouped(names.length)} projects (${listOf(names)}): ${first.common}`
  })
}

/** `14 tags of project "a"` → `14 tags of the project` */
function withoutName(reason: string, name: string): string {
  return reason.replaceAll(`project "${name}"`, 'the project')
}

const maxNames = 3

/** `a, b, c` or `a, b, c and 117 more` */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, maxNames).map((name) => cut(name, 60))
  const more = names.length - shown.length
  return more > 0
    ? `${shown.join(', ')} and ${grouped(more)} more`
    : shown.join(', ')
}
