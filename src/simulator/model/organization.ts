import type { Contents } from './contents.ts'
import type { ScanScript } from './scan-scripts.ts'

/** A company's account; `token` is its API key. */
export interface Organization {
  readonly name: string
  readonly token: string
  /** An inactive one answers 2015. */
  active: boolean
  readonly products: Map<string, Product>
  notification: Notification
}

/** The rule of setProjectSetupNotificationConfig. */
interface Notification {
  readonly action: 'CUSTOM' | 'ENABLED' | 'DISABLED'
  readonly tagKeyRegex?: string | undefined
  readonly tagValueRegex?: string | undefined
}

export type Role =
  | 'organization administrator'
  /** Of the products in `User.products` only. */
  | 'product administrator'
  /** Sees all of the organization and may change nothing. */
  | 'reader'
  | 'none'

export interface User {
  readonly name: string
  readonly key: string
  readonly email: string
  readonly role: Role
  readonly organizations: ReadonlySet<Organization>
  readonly products: Set<Product>
}

/** Values under keys, in the order in which they were saved. */
export type StoredTags = Map<string, string[]>

export interface Product {
  readonly id: number
  readonly name: string
  readonly token: string
  readonly organization: Organization
  readonly tags: StoredTags
  readonly projects: Map<string, Project>
  /** Left out of listings although its name is in use: creating it answers 2001. */
  hidden: boolean
}

export interface Project {
  readonly id: number
  readonly name: string
  readonly token: string
  readonly product: Product
  readonly description?: string | undefined
  readonly tags: StoredTags
  readonly createdAt: number
  /** Left out of listings although its name is in use: creating it answers 2010. */
  hidden: boolean
  contents: Contents
  updatedAt: number
  /** The last scan that the server registered; skipped scans do not count. */
  scan?: Scan | undefined
  /** Mend keeps them for a limited time, so they may be missing (facts 2). */
  readonly modifications: Map<ModificationType, StoredModification>
}

export type ModificationType = 'ALERTS' | 'INVENTORY' | 'METADATA' | 'SCAN'

export interface StoredModification {
  readonly at: number
  readonly requestToken: string
  readonly plugin?: Plugin | undefined
}

/** The tool that scanned, and who ran it. */
export interface Plugin {
  readonly name: string
  readonly version: string
  readonly requester: string
}

/** A scan that a plugin sent to the server; `token` is its request token. */
export interface Scan {
  readonly token: string
  readonly project: Project
  readonly script: ScanScript
  readonly plugin: Plugin
  /** What the project holds once the scan is UPDATED; absent: what it held before. */
  readonly contents?: Contents | undefined
  position: number
  /** When the current step began. */
  since: number
  /** Whether its inventory is in the project. */
  published: boolean
}

/** Adds a value under a key; a value that is there already changes nothing (facts 3.1, 3.2). */
export function saveTag(tags: StoredTags, key: string, value: string): void {
  const values = tags.get(key)
  if (!values) tags.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

/** Removes exactly this value; a missing one is no error (facts 3.3). */
export function removeTag(tags: StoredTags, key: string, value: string): void {
  const left = tags.get(key)?.filter((known) => known !== value)
  if (left && left.length > 0) tags.set(key, left)
  else tags.delete(key)
}

/** `{team: ['payments', 'web'], env: 'prod'}` → stored tags. */
export function storedTags(
  given: Readonly<Record<string, string | readonly string[]>>,
): StoredTags {
  return new Map(
    Object.entries(given).map(([key, value]) => [key, [value].flat()]),
  )
}
