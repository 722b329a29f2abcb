import * as v from 'valibot'
import type { License } from '../../domain/library/library.ts'

const anyText = v.pipe(
  v.nullish(v.union([v.string(), v.number()])),
  v.transform((value) =>
    typeof value === 'string' && value.trim() === ''
      ? undefined
      : value?.toString(),
  ),
)

/**
 * A text that may be null, missing, empty or blank; all of these mean "unknown".
 * It nearly always is a text, and a library has twenty of them: going through
 * every step of the schema for each takes most of the time in which an inventory
 * is read.
 */
export const text: typeof anyText = {
  ...anyText,
  '~run': (dataset, config) =>
    typeof dataset.value === 'string' && dataset.value > afterBlank
      ? { typed: true, value: dataset.value }
      : anyText['~run'](dataset, config),
}

/** Any text above it begins with something to read, or with a blank of Unicode. */
const afterBlank = '!'

/**
 * The same schema of an object, for which a list is none; an empty one says
 * nothing. Otherwise valibot takes a list for an object without fields, and what
 * is in it is lost without a word.
 */
export function noList<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run': (dataset, config) =>
      Array.isArray(dataset.value) && dataset.value.length > 0
        ? schema['~run']({ value: undefined }, config)
        : schema['~run'](dataset, config),
  }
}

/** A text with something in it: what names or addresses something. */
export const filled = v.pipe(v.string(), v.regex(/\S/))

/**
 * Large inventories repeat a few licenses and words a hundred thousand times.
 * Kept once, they take less memory and stay in the processor's cache while the
 * libraries are read. Beyond this number they hardly repeat.
 */
const maxKept = 1_000
const licenses = new Map<string, License>()
const words = new Map<string, string>()

/** The same license as the object that was seen first, when it is equal in every field. */
export function sharedLicense(license: License): License {
  const known = licenses.get(license.name)
  if (known && isSame(known, license)) return known
  if (licenses.size < maxKept) licenses.set(license.name, license)
  return license
}

function isSame(a: License, b: License): boolean {
  return (
    a.url === b.url &&
    a.spdxName === b.spdxName &&
    a.copyrightRisk === b.copyrightRisk &&
    a.copyleft === b.copyleft
  )
}

/**
 * The license that was seen before and reads the same; `undefined` for any
 * other, which still has to be read.
 */
export function seenLicense(row: unknown): License | undefined {
  const { name, url, spdxName, profileInfo = null } = Object(row)
  const seen = licenses.get(name)
  if (!seen || typeof profileInfo !== 'object') return undefined
  if (Array.isArray(profileInfo)) return undefined
  const { copyrightRiskScore: copyrightRisk, copyleft } = profileInfo ?? {}
  const license = { name, url, spdxName, copyrightRisk, copyleft }
  return isSame(seen, license) ? seen : undefined
}

/** The same text as the string that was seen first. */
export function sharedWord(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const known = words.get(text)
  if (known !== undefined) return known
  if (words.size < maxKept) words.set(text, text)
  return text
}
