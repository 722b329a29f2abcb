import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import current from 'spdx-license-ids/index.json' with { type: 'json' }
import { plain } from '../text/clean.ts'
import type { License } from './library.ts'

/** All ids of the SPDX list, deprecated ones included: Mend still uses some (facts 6.3). */
const ids = new Set([...current, ...deprecated])

/** Mend's names that mean one license and no other (facts 6.3). */
const certain: ReadonlyMap<string, string> = new Map([
  ['Apache 2.0', 'Apache-2.0'],
  ['BSD 2', 'BSD-2-Clause'],
  ['BSD 3', 'BSD-3-Clause'],
  ['CC0', 'CC0-1.0'],
  ['CC BY 3.0', 'CC-BY-3.0'],
  ['CC BY 4.0', 'CC-BY-4.0'],
  ['CDDL 1.0', 'CDDL-1.0'],
  ['Eclipse 1.0', 'EPL-1.0'],
  ['LGPL 2.1', 'LGPL-2.1'],
  ['LGPL 3.0', 'LGPL-3.0'],
])

/**
 * The SPDX id of a license where it is certain; otherwise `undefined`, and only
 * Mend's name is known. Nothing is guessed: `BSD`, `Public Domain` and `Suspected
 * …` have no id, and case matters.
 */
export function spdxId({ name, spdxName }: License): string | undefined {
  if (isSuspected(name)) return undefined
  if (spdxName !== undefined && ids.has(spdxName)) return spdxName
  return certain.get(name) ?? (ids.has(name) ? name : undefined)
}

/** Mend's own words for a license that it did not find (facts 6.3), in lower case. */
const wordsForNone = new Set([
  '',
  'requires review',
  'unspecified',
  'unspecified license',
  'unsupported filetype',
])

/** `Requires Review`, `Suspected Unspecified`, a blank name: no license, though it has a row. */
export function isNoLicense({ name }: Pick<License, 'name'>): boolean {
  return wordsForNone.has(plain(withoutSuspected(name)).toLowerCase())
}

/** The rows that name a license. */
export function knownLicenses(all: readonly License[]): readonly License[] {
  return all.some(isNoLicense)
    ? all.filter((license) => !isNoLicense(license))
    : all
}

/** Whether no license is known: there is no row, or none that names a license. */
export function lacksLicense({
  licenses,
}: {
  readonly licenses: readonly License[]
}): boolean {
  return licenses.every(isNoLicense)
}

const suspected = /^\s*suspected(?:\s+|$)/i

/** Mend's own word for a license that it guessed (facts 6.3). */
export function isSuspected(name: string): boolean {
  return suspected.test(name)
}

/** `Suspected GPL 3.0` → `GPL 3.0` */
export function withoutSuspected(name: string): string {
  return name.replace(suspected, '')
}
