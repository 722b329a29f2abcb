import type { Waiver } from '../../domain/gate/waivers/waiver.ts'
import type { Library } from '../../domain/library/library.ts'
import { compare } from '../../domain/text/compare.ts'
import type { Waived } from '../../operations/result/waived.ts'
import { waiverFacts } from '../findings/waived/waiver-facts.ts'
import type { PackedWaived, PackedWaiver } from './data.ts'

interface Place {
  readonly row: number
  readonly what: string
  readonly waiver: Waiver
}

/** Waivers once each, and by number where they act. */
export function packWaived(
  waived: Waived,
  rows: readonly Library[],
): PackedWaived {
  const places = placesOf(waived, rows)
  const waivers = new Set([
    ...waived.expired,
    ...waived.nearlyExpired,
    ...places.map(({ waiver }) => waiver),
    ...waived.unused,
  ])
  const numbers = new Map([...waivers].map((waiver, at) => [waiver, at]))
  const status = statusIn(waived)
  return {
    waivers: [...waivers].map((waiver) => ({
      ...waiverFacts(waiver),
      status: status(waiver),
    })),
    findings: places.map(({ row, what, waiver }) => [
      row,
      what,
      numbers.get(waiver) ?? 0,
    ]),
  }
}

/** By row, then by what is waived: the same in whatever order things come. */
function placesOf({ findings }: Waived, rows: readonly Library[]): Place[] {
  const known = new Map(rows.map(({ keyUuid }, row) => [keyUuid, row]))
  return findings
    .flatMap(({ keyUuid, vulnerability, license = '', waiver }) => {
      const row = known.get(keyUuid)
      const what = vulnerability ?? license
      return row === undefined ? [] : [{ row, what, waiver }]
    })
    .sort((a, b) => a.row - b.row || compare(a.what, b.what))
}

function statusIn({ expired, nearlyExpired, unused }: Waived) {
  const statuses = new Map<Waiver, PackedWaiver['status']>([
    ...unused.map((waiver) => [waiver, 'unused'] as const),
    ...nearlyExpired.map((waiver) => [waiver, 'ends soon'] as const),
    ...expired.map((waiver) => [waiver, 'expired'] as const),
  ])
  return (waiver: Waiver) => statuses.get(waiver)
}
