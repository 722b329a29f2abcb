import { describe, expect, it } from '@jest/globals'
import {
  array,
  assert,
  boolean,
  constantFrom,
  property,
  record,
} from 'fast-check'
import type { Evidence } from '../../../../src/domain/gate/evidence.ts'
import { judge } from '../../../../src/domain/gate/gate.ts'
import type { Waiver } from '../../../../src/domain/gate/waivers/waiver.ts'
import { severities } from '../../../../src/domain/library/library.ts'
import {
  aLibrary,
  aNode,
  aVulnerability,
  deltaBetween,
  figuresOf,
} from '../../../support/builders.ts'
import {
  aCondition,
  aLicenseWaiver,
  aWaiver,
  waivedIn,
} from '../../../support/waivers.ts'

const ids = constantFrom('CVE-1', 'CVE-2', 'CVE-3', 'CVE-4')
const vulnerabilities = array(
  record({
    id: ids,
    severity: constantFrom(...severities, undefined),
    score: constantFrom(undefined, 3.1, 7.5, 9, 10),
    fix: constantFrom(undefined, 'Upgrade to version 2'),
  }).map(aVulnerability),
  { maxLength: 4 },
)
const licenses = array(
  record({
    name: constantFrom(
      'MIT',
      'GPL 3.0',
      'Suspected GPL 3.0',
      'Requires Review',
    ),
  }),
  { maxLength: 2 },
)
const names = constantFrom('a', 'b', 'c')
const versions = constantFrom('1', '2')
const libraries = array(
  record({ name: names, version: versions, vulnerabilities, licenses }),
  { maxLength: 8 },
).map((rows) =>
  rows.map(({ name, ...rest }, at) =>
    aLibrary({
      ...rest,
      keyUuid: `${at}`,
      type: 'NODE_PACKAGED_MODULE',
      name: `${name}.tgz`,
      groupId: name,
      artifactId: undefined,
    }),
  ),
)
const patterns = constantFrom('a', 'b@1', '?', 'c:*', '*tgz')
const waivers = array(
  record({
    isLicense: boolean(),
    vulnerability: ids,
    license: constantFrom('GPL*', '*', 'Requires Review'),
    library: patterns,
    until: constantFrom('2026-01-01', '2026-11-27', '2027-01-01'),
  }).map(
    ({ isLicense, vulnerability, license, ...rest }): Waiver =>
      isLicense
        ? aLicenseWaiver({ ...rest, license })
        : aWaiver({ ...rest, vulnerability }),
  ),
  { minLength: 1, maxLength: 6 },
)

const conditions = [
  ...severities,
  'cvss',
  'fixable-critical',
  'direct-critical',
  'vulnerable-libraries',
  'no-license',
  'libraries',
  'new-critical',
  'new-vulnerabilities',
  'new-licenses',
]
  .map((word) => aCondition(`${word} > 0`))
  .concat(aCondition('license in GPL*'), aCondition('license not in MIT'))

const isScore = /^cvss/

describe('waivers', () => {
  const given = property(
    libraries,
    libraries,
    waivers,
    (before, now, [added, ...rest]) => {
      const evidence: Evidence = {
        inventory: { libraries: now },
        figures: figuresOf(now),
        compared: {
          delta: deltaBetween(before, now),
          before: { libraries: before },
        },
        hierarchy: now.map(({ keyUuid }) => aNode({ keyUuid })).slice(0, 3),
      }
      const rowsWith = (some: readonly Waiver[]) =>
        judge(conditions, { ...evidence, waived: waivedIn(now, some) })
      const plain = judge(conditions, evidence)
      const few = rowsWith(rest)
      const more = rowsWith(added ? [added, ...rest] : rest)
      for (const [at, { condition, actual = 0, waived = 0 }] of few.entries()) {
        // One more never makes a number larger.
        expect(more[at]?.actual).toBeLessThanOrEqual(actual)
        // What is left out and what counts are all that there is.
        if (isScore.test(condition)) continue
        expect({ condition, sum: actual + waived }).toEqual({
          condition,
          sum: plain[at]?.actual,
        })
      }
      // The plain counts stay as they are.
      expect(figuresOf(now)).toEqual(evidence.figures)
      expect(rowsWith(rest)).toEqual(few)
    },
  )

  it('never raise a number, and leave out exactly what they count', () => {
    assert(given, { numRuns: 1000 })
  })
})
