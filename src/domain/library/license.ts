import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import current from 'spdx-license-ids/index.json' with { type: 'json' }
import type { License } from './library.ts'
import { isSuspected } from './no-license.ts'

/** Deprecated ids of the SPDX list that the package takes for expressions. */
const orLater = [
  'GPL-1.0',
  'GPL-2.0',
  'GPL-3.0',
  'LGPL-2.0',
  'LGPL-2.1',
  'LGPL-3.0',
]

/** All ids of the SPDX list, deprecated ones included: Mend still uses some (facts 6.3). */
const ids = new Set([
  ...current,
  ...deprecated,
  ...orLater.map((id) => `${id}+`),
])

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
