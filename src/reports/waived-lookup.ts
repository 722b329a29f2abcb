import type { WaivedFinding } from '../domain/gate/waivers/waived-findings.ts'
import type {
  VulnerabilityWaiver,
  Waiver,
} from '../domain/gate/waivers/waiver.ts'
import type { Finding } from '../domain/inventory/figures.ts'
import type { Library, License } from '../domain/library/library.ts'
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

/** A finding as it is shown, with a mark where it is waived. */
export function marked(shown: Markdown, isWaived: boolean): Markdown {
  return isWaived ? md`${shown} 🛡️&nbsp;waived` : shown
}

/** Those that are waived come last: their fold says why. */
export function waivedLast<T>(
  list: readonly T[],
  isWaived: (one: T) => boolean,
): T[] {
  return [...list.filter((one) => !isWaived(one)), ...list.filter(isWaived)]
}

export function isWaived(
  { library, vulnerability }: Finding,
  waived: WaivedLookup,
): boolean {
  const own = waived.get(library.keyUuid)?.vulnerabilities
  return own?.has(vulnerability.id) ?? false
}

/** Whether all of these licenses of a library are waived; without any, whether the lack is. */
export function areLicensesWaived(
  { keyUuid }: Library,
  licenses: readonly License[],
  waived: WaivedLookup,
): boolean {
  const own = waived.get(keyUuid)?.licenses
  if (!own) return false
  if (licenses.length === 0) return own.has('')
  return licenses.every(({ name }) => own.has(name))
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
