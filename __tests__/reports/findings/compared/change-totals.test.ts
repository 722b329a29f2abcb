import { describe, expect, it } from '@jest/globals'
import type { Library } from '../../../../src/domain/library/library.ts'
import type { TargetResult } from '../../../../src/operations/result/result.ts'
import { present } from '../../../../src/reports/present.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { compared } from '../../../support/comparisons.ts'
import { aResult, presentOptions, reported } from '../../../support/results.ts'

const npm = (name: string, version: string, ...ids: readonly string[]) =>
  aLibrary({
    ...{ keyUuid: `${name}@${version}`, groupId: name, version },
    type: 'NODE_PACKAGED_MODULE',
    vulnerabilities: ids.map((id) => aVulnerability({ id })),
  })

/** A project before and now; without a baseline if that was not read. */
type Given = readonly [
  before: readonly Library[] | undefined,
  now: readonly Library[],
]

function targetOf([before, now]: Given, at: number): TargetResult {
  return {
    ...{ name: `p${at}`, outcome: 'passed', reasons: [] },
    reported: reported(now),
    ...(before && { compared: compared(before, now) }),
  }
}

/** What stands between the heading and the table, in summary and comment. */
function linesAbove(given: readonly Given[]) {
  const { summary = '', comment } = present(
    aResult({ targets: given.map(targetOf) }),
    presentOptions({ comment: true }),
  )
  return [summary, comment?.body ?? ''].map(
    (text) => /### Projects\n\n([^|]*?)\n\n\|/.exec(text)?.[1],
  )
}

const same: Given = [[npm('x', '1')], [npm('x', '1')]]

describe('what changed in several projects together', () => {
  it.each<readonly [string | undefined, readonly Given[]]>([
    [undefined, [[undefined, [npm('a', '1')]]]],
    ['Compared with the baseline: 2 projects · nothing changed.', [same, same]],
    [
      'Compared with the baseline: 2 projects · ➕ 2 added · ➖ 1 removed · 🔀 1 changed version.',
      [
        [[npm('a', '1')], [npm('a', '2'), npm('b', '1')]],
        [[npm('c', '1')], [npm('d', '1')]],
      ],
    ],
    [
      'Compared with the baseline: 2 projects · 🔀 2 changed version · 🚨 2 new findings (1 different vulnerability) · 🩹 1 fixed vulnerability.',
      [
        [[npm('a', '1', 'CVE-1')], [npm('a', '2', 'CVE-2')]],
        [[npm('b', '1')], [npm('b', '2', 'CVE-2')]],
      ],
    ],
    [
      'Compared with the baseline: 1 project · nothing changed · 2 could not be compared.',
      [same, [undefined, []], [undefined, [npm('a', '1')]]],
    ],
    [
      'Compared with the baseline: 2 projects · ➖ 1 removed · 1 project with an empty inventory.',
      [same, [[npm('a', '1', 'CVE-1')], []]],
    ],
  ])('is told as %s', (line, given) => {
    expect(linesAbove(given)).toEqual([line, line])
  })
})
