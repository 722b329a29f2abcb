import { describe, expect, it } from '@jest/globals'
import {
  comparesFixes,
  type LibraryFix,
  libraryFixes,
} from '../../../src/domain/inventory/library-fix.ts'
import { packageOrder } from '../../../src/domain/inventory/version-step.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import { aLibrary, aVulnerability } from '../../support/builders.ts'

function vulnerable(
  fixes: readonly (string | undefined)[],
  more: Partial<Library> = {},
): Library {
  const vulnerabilities = fixes.map((fix, at) =>
    aVulnerability({ id: `CVE-${at}`, fix }),
  )
  return aLibrary({
    ...{ groupId: 'org.acme', artifactId: 'core', version: '1.0' },
    ...{ vulnerabilities, ...more },
  })
}

const upgrade = (to: string) => `Upgrade to version ${to}`
const npm = { type: 'NODE_PACKAGED_MODULE', groupId: 'core' }
const debian = {
  type: 'DEBIAN_PACKAGE_MODULE',
  filename: 'core_1.0_amd64.deb',
}

describe('what fixes a library', () => {
  const cases: readonly (readonly [
    string,
    readonly (string | undefined)[],
    LibraryFix,
    Partial<Library>?,
  ])[] = [
    ['one', [upgrade('2.1')], { version: '2.1', fixes: 1, of: 1 }],
    [
      'its name before the version',
      [upgrade('org.acme:core:2.1')],
      { version: '2.1', fixes: 1, of: 1 },
    ],
    [
      'npm, with a dash',
      [upgrade('core - 4.17.21')],
      { version: '4.17.21', fixes: 1, of: 1 },
      npm,
    ],
    [
      'the latest of several, not the last in the alphabet',
      [upgrade('2.9.0'), upgrade('2.17.1'), upgrade('2.15.0')],
      { version: '2.17.1', fixes: 3, of: 3 },
    ],
    [
      "the latest by npm's rule: a release is after its candidate",
      [upgrade('2.0.0'), upgrade('2.0.0-rc.1')],
      { version: '2.0.0', fixes: 2, of: 2 },
      npm,
    ],
    [
      "the latest by dpkg's rule: an epoch is above all, a tilde below",
      [upgrade('1:1.0-1'), upgrade('2.0-1'), upgrade('1:1.0-1~deb10u1')],
      { version: '1:1.0-1', fixes: 3, of: 3 },
      debian,
    ],
    [
      'the same twice',
      [upgrade('2.1'), upgrade('2.1')],
      { version: '2.1', fixes: 2, of: 2 },
    ],
    [
      'not every one has a fix',
      [upgrade('2.1'), undefined, upgrade('2.3'), '  '],
      { version: '2.3', fixes: 2, of: 4 },
    ],
    ['none has a fix', [undefined, undefined], { fixes: 0, of: 2 }],
    [
      'a text that is not a version alone',
      ['Replace core.js', upgrade('2.1')],
      { texts: ['Replace core.js', '2.1'], fixes: 2, of: 2 },
    ],
    [
      'a text for several: once',
      ['Replace core.js', 'Replace core.js'],
      { texts: ['Replace core.js'], fixes: 2, of: 2 },
    ],
    [
      "another library's version: Mend's text",
      [upgrade('org.other:lib:3.0')],
      { texts: ['org.other:lib:3.0'], fixes: 1, of: 1 },
    ],
    [
      'a version for each branch: which one is right is not certain',
      [upgrade('2.3.1,2.12.2,2.15.0')],
      { texts: ['2.3.1,2.12.2,2.15.0'], fixes: 1, of: 1 },
    ],
  ]

  it.each(cases)('%s', (_, fixes, expected, more = {}) => {
    const fixOf = libraryFixes(packageOrder)
    const library = vulnerable(fixes, more)
    expect(fixOf(library)).toEqual(expected)
    expect(fixOf(library)).toBe(fixOf(library))
    const turned = libraryFixes(packageOrder)(
      vulnerable(fixes.toReversed(), more),
    )
    expect(turned?.version).toBe(expected.version)
  })

  it('is nothing without a vulnerability', () => {
    expect(libraryFixes()(vulnerable([]))).toBeUndefined()
  })

  it.each([
    [[upgrade('2.1'), upgrade('2.3')], true],
    [[upgrade('2.1'), upgrade('2.1')], false],
    [[upgrade('2.1')], false],
    [[undefined, upgrade('2.1')], false],
  ])('%j: versions have to be compared: %s', (fixes, expected) => {
    expect(comparesFixes([vulnerable(fixes)])).toBe(expected)
  })
})
