import { type Waiver, waiverLabel } from '../../domain/gate/waivers/waiver.ts'
import { atMost, plain } from '../../domain/text/clean.ts'
import type { Log } from '../../ports.ts'
import type { TargetResult } from '../result/result.ts'
import type { Waived } from '../result/waived.ts'
import { unusedInAll } from '../target/combine.ts'

const maxNamed = 20

/**
 * Tells once for the whole run which waivers have expired, which soon do, and
 * which match nothing: what they are about may be gone, or they are misspelled.
 */
export function announceWaivers(
  targets: readonly TargetResult[],
  log: Log,
): void {
  const all = targets.flatMap(({ waived }) => waived ?? [])
  const [first] = all
  if (!first) return
  const { expired, nearlyExpired } = first
  if (expired.length > 0) {
    log.warning(
      `Waivers that have expired and no longer apply: ${named(expired, until)}`,
    )
  }
  if (nearlyExpired.length > 0) {
    log.notice(
      `Waivers that expire within 14 days: ${named(nearlyExpired, until)}`,
    )
  }
  if (all.length === targets.length) announceUnused(all, log)
  else log.info(notRead)
}

const notRead =
  'Waivers: whether some match nothing is not known, since not every inventory was read'

function announceUnused(all: readonly Waived[], log: Log): void {
  const unused = unusedInAll(all)
  const own = unused.filter(({ origin }) => origin.isWorkspace)
  const others = unused.filter(({ origin }) => !origin.isWorkspace)
  if (own.length > 0) {
    log.notice(`Waivers that match nothing in this run: ${named(own)}`)
  }
  if (others.length > 0) {
    log.info(
      `Waivers of other repositories that match nothing in this run: ${named(others)}`,
    )
  }
}

/** `CVE-2021-44228 in log4j:log4j (policy.yml:7)` */
function named(
  waivers: readonly Waiver[],
  more: (waiver: Waiver) => string = () => '',
): string {
  const lines = waivers.map((waiver) => {
    const { file, line } = waiver.origin
    return plain(`${waiverLabel(waiver)}${more(waiver)} (${file}:${line})`, 300)
  })
  return atMost(lines, maxNamed).join('; ')
}

function until(waiver: Waiver): string {
  return `, until ${waiver.until}`
}
