import { expect, it } from '@jest/globals'
import type { License } from '../../../src/domain/library/library.ts'
import { licenseWords } from '../../../src/page/model/license-words.ts'

const cases: readonly (readonly [Partial<License>, string])[] = [
  [
    { spdxName: 'Apache-2.0', copyleft: 'NO', copyrightRisk: 'ONE' },
    "SPDX Apache-2.0 · no copyleft · Mend's risk: low (1 of 5)",
  ],
  [{ copyleft: 'PARTIAL' }, 'partial copyleft'],
  [
    { copyleft: 'FULL', copyrightRisk: 'FIVE' },
    "full copyleft · Mend's risk: high (5 of 5)",
  ],
  [{ copyrightRisk: 'TWO' }, "Mend's risk: 2 of 5"],
  [
    { copyleft: 'VERY_STRONG', copyrightRisk: 'UNKNOWN' },
    "copyleft: very strong · Mend's risk: unknown",
  ],
  [
    { copyleft: 'constructor', copyrightRisk: '__proto__' },
    "copyleft: constructor · Mend's risk: proto",
  ],
  [{}, ''],
]

it.each(cases)('a license with %j reads %j', (license, words) => {
  expect(licenseWords({ name: 'Any', ...license })).toBe(words)
})
