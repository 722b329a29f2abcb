import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { versionOrder } from '../../../src/domain/inventory/version-order.ts'
import { versionStep } from '../../../src/domain/inventory/version-step.ts'

describe('a version', () => {
  const rising: readonly (readonly [string, string, string])[] = [
    ['by number, not by letter', '1.9.0', '1.10.0'],
    ['by a further part', '1.2', '1.2.1'],
    ['with a leading v', 'v1.2.3', 'v1.2.4'],
    ['from a v to none', 'v1.2.3', '1.3.0'],
    ['beyond what a number can hold', '99999999999999998', '99999999999999999'],
    ['from semver candidate to release', '2.0.0-rc.1', '2.0.0'],
    ['from alpha to beta', '2.0.0-alpha.9', '2.0.0-beta.1'],
    ['from Maven snapshot to release', '1.4-SNAPSHOT', '1.4'],
    ['from Maven release to service pack', '1.4', '1.4.sp1'],
    [
      'to a word that means the release itself',
      '5.3.9.RELEASE',
      '5.3.10.RELEASE',
    ],
    ['of PEP 440 before a release', '1.0a2', '1.0'],
    ['of PEP 440 before that', '1.0.dev3', '1.0a1'],
    ['of PEP 440 after a release', '1.0', '1.0.post1'],
    ['of OpenSSL, by letter', '1.1.1k', '1.1.1l'],
    ['of OpenSSL, from none to a letter', '1.0.2', '1.0.2a'],
    ['of RPM', '3.7.17-8.el7', '3.7.17-8.el7_9'],
    ['of Debian with an epoch', '9.1', '1:0.2'],
    ['of Debian before a release', '1.0~rc1', '1.0'],
    [
      'of Go without a tag',
      'v0.0.0-20190308221718-c2843e01d9a2',
      'v0.0.0-20210101000000-0a1b2c3d4e5f',
    ],
    ['of Jetty', '9.4.48.v20220622', '9.4.49.v20220914'],
    ['with a word that both have', '31.0-jre', '32.1-jre'],
    ['with a word that both have', '31.0-jre', '31.0.1-jre'],
    ['with a word that both have', '4.1.0.Final', '4.1.0.1.Final'],
    ['of NuGet in four parts', '11.0.2.21924', '11.0.10.1'],
  ]
  it.each(rising)('goes up %s: %s → %s', (_, lower, higher) => {
    expect(versionStep(lower, higher)).toBe('up')
    expect(versionStep(higher, lower)).toBe('down')
    expect(versionOrder(lower, higher)).toBeLessThan(0)
  })

  it.each([
    ['golang', 'v1.2.4-0.20200622213623-75b288015ac9', 'v1.2.4'],
    ['golang', 'v3.2.1+incompatible', 'v3.2.2+incompatible'],
    [
      'golang',
      'v0.0.0-20190308221718-c2843e01d9a2',
      'v0.0.0-20210101000000-0a1b2c3d4e5f',
    ],
    ['npm', '1.0.0-1', '1.0.0'],
    ['npm', '1.0.0-alpha.1', '1.0.0-alpha.beta'],
    ['npm', '1.0.0-alpha', '1.0.0-alpha.1'],
    ['npm', '1.0.0-beta.2', '1.0.0-beta.11'],
    ['npm', '1.0.0-x-y-z.1', '1.0.0'],
    ['cargo', '1.0.0-post1', '1.0.0'],
    ['nuget', '1.0.0-Beta', '1.0.0-rc'],
    ['nuget', '11.0.2.21924', '11.0.10.1'],
    ['hex', '1.9.0', '1.10.0'],
    ['deb', '1.1.1d-1', '1.1.1d-1+b1'],
    ['deb', '1.0~rc1-1', '1.0-1'],
    ['deb', '9.1-1', '1:0.2-1'],
    ['deb', '7.68.0-1ubuntu2', '7.68.0-1ubuntu2.1'],
    ['deb', '1.0a-1', '1.0+dfsg-1'],
    ['maven', '1.0', '1.0-1'],
    ['pypi', '1.0', '1.0-1'],
    ['rpm', '3.7.17-8.el7', '3.7.17-8.el7_9'],
  ] as const)('of %s goes up: %s → %s', (type, lower, higher) => {
    expect(versionStep(lower, higher, type)).toBe('up')
    expect(versionStep(higher, lower, type)).toBe('down')
  })

  it.each([
    ['npm', '1.0.0+1', '1.0.0+2'],
    ['nuget', '1.0.0-RC', '1.0.0-rc'],
    ['gem', '1.0.0', '1.0.0-1'],
    ['generic', '1.0.0', '1.0.0-1'],
    ['deb', '1.0-1', '1.00-1'],
  ] as const)('of %s only changes: %s, %s', (type, one, other) => {
    expect(versionStep(one, other, type)).toBe('changed')
    expect(versionStep(other, one, type)).toBe('changed')
  })

  it.each([
    ['32.1.3-jre', '32.1.3-android'],
    ['32.1.3', '32.1.3-jre'],
    ['c2843e01', '91fa22bd'],
    ['1a2b3c4d5e', '2b3c4d5e6f'],
    ['1.0', '1.0.0'],
    ['latest', '1.0'],
    ['', '1.0-unknown'],
    ['1.0.1', '1.0.a'],
  ])('only changes where the order is unknown: %s, %s', (one, other) => {
    expect(versionStep(one, other)).toBe('changed')
    expect(versionStep(other, one)).toBe('changed')
  })

  const version = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          '0',
          '1',
          '2',
          '10',
          'rc',
          'a',
          'jre',
          'final',
          '.',
          '-',
          '~',
          ':',
          'v',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )

  it('goes back in the other direction', () => {
    const back = { up: 'down', down: 'up', changed: 'changed' }
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(versionStep(b, a)).toBe(back[versionStep(a, b)])
      }),
      { numRuns: 500 },
    )
  })
})
