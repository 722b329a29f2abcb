import type { PackedWaived, PackedWaiver } from '../../../reports/html/data.ts'

/** A waiver with how many findings it waives here. */
export interface CountedWaiver extends PackedWaiver {
  readonly findings: number
}

/** What the policies waive, by the row of the library. */
export interface Waivers {
  /** Those that are over come first. */
  readonly all: readonly CountedWaiver[]
  waiverOf(row: number, vulnerability: string): PackedWaiver | undefined
  /** Of a license by its name, '' for the lack of one. */
  licenseWaiverOf(row: number, license: string): PackedWaiver | undefined
  /** Whether anything of the library is waived. */
  acts(row: number): boolean
}

type ByName = Map<string, PackedWaiver>

export function openWaivers({ waivers, findings }: PackedWaived): Waivers {
  const counts = waivers.map(() => 0)
  const vulnerabilities = new Map<number, ByName>()
  const licenses = new Map<number, ByName>()
  for (const [row, what, number] of findings) {
    const waiver = waivers[number]
    if (!waiver) continue
    counts[number] = (counts[number] ?? 0) + 1
    const rows = waiver.license === undefined ? vulnerabilities : licenses
    const own = rows.get(row) ?? new Map()
    rows.set(row, own.set(what, waiver))
  }
  return {
    all: waivers.map((one, at) => ({ ...one, findings: counts[at] ?? 0 })),
    waiverOf: (row, id) => vulnerabilities.get(row)?.get(id),
    licenseWaiverOf: (row, name) => licenses.get(row)?.get(name),
    acts: (row) => vulnerabilities.has(row) || licenses.has(row),
  }
}
