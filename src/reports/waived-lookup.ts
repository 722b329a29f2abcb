import type { WaivedFinding } from '../domain/gate/waivers/waived-findings.ts'
import type {
  VulnerabilityWaiver,
  Waiver,
} from '../domain/gate/waivers/waiver.ts'
import type { Finding } from '../domain/inventory/figures.ts'
import type { Result } from '../operations/result/result.ts'
import type { Waived } from '../operations/result/waived.ts'
import { type Markdown, md } from './text/markdown.ts'

/** Which findings of a library are waived; absent for a library without any. */
interface WaivedOfLibrary {
  /** By id, as the inventory has it. */
  readonly vulnerabilities: ReadonlyMap<string, VulnerabilityWaiver>
  /** By the license's name, '' for the lack of one. */
  readonly licenses: ReadonlyMap<string, Waiver>
  /** In the order of `Waived`. */
  readonly findings: readonly WaivedFinding[]
}

/** From a library's keyUuid to what is waived of it. */
export type WaivedLookup = ReadonlyMap<string, WaivedOfLibrary>

/** A vulnerability of a library as it is shown, with a mark where it is waived. */
export function marked(
  shown: Markdown,
  { library, vulnerability }: Finding,
  waived: WaivedLookup,
): Markdown {
  const own = waived.get(library.keyUuid)?.vulnerabilities
  return own?.has(vulnerability.id) ? md`${shown} 🛡️&nbsp;waived` : shown
}

const made = new WeakMap<Waived, WaivedLookup>()

/**
 * What is waived, to be looked up: the first that asks makes it in one pass, all
 * formats share it. Empty without a policy.
 */
export function waivedLookup({ waived }: Pick<Result, 'waived'>): WaivedLookup {
  if (!waived) return new Map()
  const lookup = made.get(waived) ?? lookupOf(waived)
  made.set(waived, lookup)
  return lookup
}

function lookupOf({ findings }: Waived): WaivedLookup {
  const byLibrary = Map.groupBy(findings, ({ keyUuid }) => keyUuid)
  return new Map([...byLibrary].map(([key, own]) => [key, ofLibrary(own)]))
}

function ofLibrary(findings: readonly WaivedFinding[]): WaivedOfLibrary {
  const vulnerabilities = new Map<string, VulnerabilityWaiver>()
  const licenses = new Map<string, Waiver>()
  for (const { vulnerability, license, waiver } of findings) {
    if (vulnerability !== undefined && 'state' in waiver) {
      vulnerabilities.set(vulnerability, waiver)
    }
    if (license !== undefined) licenses.set(license, waiver)
  }
  return { vulnerabilities, licenses, findings }
}
