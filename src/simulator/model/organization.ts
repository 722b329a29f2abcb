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
export interface Notification {
  readonly action: 'CUSTOM' | 'ENABLED' | 'DISABLED'
  readonly tagKeyRegex?: string | undefined
  readonly tagValueRegex?: string | undefined
}

export type Role =
  | 'organization administrator'
  /** Of the products in `User.products` only. */
  | 'product administrator'
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
  /** Left out of listings although its name is taken: answers 2001 out of the blue. */
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
  /** Left out of listings although its name is taken: answers 2010 out of the blue. */
  hidden: boolean
  contents: Contents
  updatedAt: number
  /** The last scan that the server took on; a skipped one is none. */
  scan?: Scan | undefined
  /** At most one row a type; may be emptied: Mend keeps them for a limited time (facts 2). */
  readonly modifications: Map<ModificationType, StoredModification>
}

export type ModificationType = 'ALERTS' | 'INVENTORY' | 'METADATA' | 'SCAN'

export interface StoredModification {
  readonly at: number
  readonly requestToken: string
  readonly plugin?: Plugin | undefined
}

/** What scanned, and on whose behalf. */
export interface Plugin {
  readonly name: string
  readonly version: string
  readonly requester: string
}

/** A scan that a plugin sent to the server, known by its request token. */
export interface Scan {
  readonly token: string
  readonly project: Project
  readonly script: ScanScript
  readonly plugin: Plugin
  /** What the project holds once the scan is UPDATED; absent: what it held before. */
  readonly contents?: Contents | undefined
  position: number
  /** When the present step began. */
  since: number
  /** Its inventory is in the project. */
  published: boolean
}

/** Adds a value under a key; one that is there already changes nothing (facts 3.1, 3.2). */
export function saveTag(tags: StoredTags, key: string, value: string): void {
  const values = tags.get(key)
  if (!values) tags.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

/** Deletes exactly this pair; an absent one is no error (facts 3.3). */
export function removeTag(tags: StoredTags, key: string, value: string): void {
  const left = tags.get(key)?.filter((known) => known !== value)
  if (left && left.length > 0) tags.set(key, left)
  else tags.delete(key)
}

/** `{team: ['payments', 'web']}` or a single value a key → stored tags. */
export function storedTags(
  given: Readonly<Record<string, string | readonly string[]>>,
): StoredTags {
  return new Map(
    Object.entries(given).map(([key, value]) => [key, [value].flat()]),
  )
}
