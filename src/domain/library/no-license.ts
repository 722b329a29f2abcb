import { memoized } from '../memo.ts'
import { bare } from '../text/clean.ts'
import type { License } from './library.ts'

/** Mend's own words for a license that it did not find (facts 6.3), in lower case. */
export const wordsForNone: ReadonlySet<string> = new Set([
  '',
  'requires review',
  'unspecified',
  'unspecified license',
  'unsupported filetype',
])

/** `Requires Review`, `Suspected Unspecified`, a blank name: no license, though it has a row. */
export function isNoLicense({ name }: Pick<License, 'name'>): boolean {
  return isWordForNone(name)
}

const isWordForNone = memoized((name) =>
  wordsForNone.has(bare(withoutSuspected(name)).toLowerCase()),
)

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
