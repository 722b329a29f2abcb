import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { versionRules } from '../../../../src/domain/inventory/version-rules/rules.ts'
import {
  packageOrder,
  versionStep,
} from '../../../../src/domain/inventory/version-step.ts'
import type { Ecosystem } from '../../../../src/domain/library/ecosystem.ts'

/** Each from the lowest version to the highest, as its source has them. */
const rising: readonly (readonly [Ecosystem, string, string])[] = [
  [
    'npm',
    'semver.org, 11',
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 2.0.0 2.1.0 2.1.1',
  ],
  [
    'golang',
    'go.dev/ref/mod, pseudo-versions',
    'v0.0.0-20190308221718-c2843e01d9a2 v0.0.0-20210101000000-0a1b2c3d4e5f v1.2.3-pre v1.2.3-pre.0.20200622213623-75b288015ac9 v1.2.3 v1.2.4-0.20200622213623-75b288015ac9 v1.2.4 v2.0.0+incompatible',
  ],
  ['cargo', 'semver.org, 11', '0.9.9 1.0.0-1 1.0.0-alpha 1.0.0'],
  ['hex', 'semver.org, 11', '1.9.0 1.10.0-dev 1.10.0'],
  ['cocoapods', 'semver.org, 11', '7.5.2-beta.2 7.5.2-beta.11 7.5.2 8.0.0'],
  [
    'nuget',
    'NuGet, package versioning',
    '1.0 1.0.1-aaa 1.0.1-alpha 1.0.1-alpha.2 1.0.1-alpha.10 1.0.1-Beta 1.0.1-open 1.0.1-rc 1.0.1-zzz 1.0.1 1.0.1.1 1.0.1.10',
  ],
  [
    'pypi',
    'PEP 440, summary of permitted suffixes and relative ordering',
    '1.dev0 1.0.dev456 1.0a1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2 1.0b2.post345.dev456 1.0b2.post345 1.0rc1.dev456 1.0rc1 1.0 1.0+abc.5 1.0+abc.7 1.0+5 1.0.post456.dev34 1.0.post456 1.0.15 1.1.dev1 2012.4 1!0.1',
  ],
  [
    'gem',
    'Gem::Version, and its tests',
    '0.beta.1 0.0.1.rc1 0.0.1 1.0.a 1.0.a.2 1.0.a10 1.0.b1 1.0.rc1 1.0 1.0.1.rc1 1.0.1 1.8.2.a 1.8.2.a9 1.8.2.a10 1.8.2.b 1.8.2',
  ],
  ['gem', 'Ruby, String#<=>', '1.0.RC1 1.0.beta1 1.0'],
  [
    'deb',
    'deb-version(7), Debian policy 5.6.12',
    '1.0~~ 1.0~~a 1.0~ 1.0 1.0-1 1.0-1ubuntu2 1.0-1ubuntu2.1 1.0-1ubuntu10 1.0-1+b1 1.0a 1.0+dfsg 9.1-1 1:0.2-1',
  ],
  [
    'opam',
    'OPAM manual, version ordering',
    '0.1 1.0~beta 1.0 1.0-test 1.0.1 1.0.10',
  ],
  ['opam', 'OPAM manual, version ordering', '1.2.3 v0.14.0 v0.15.0'],
  ['alpm', 'vercmp(8)', '1.0a 1.0b 1.0beta 1.0p 1.0pre 1.0rc 1.0 1.0.a 1.0.1'],
  ['alpm', 'vercmp(8)', '1 1.0 1.1 1.1.1 1.2 2.0 3.0.0'],
  [
    'alpm',
    'pacman, test/util/vercmptest.sh',
    '1.5a 1.5b 1.5 1.5.a 1.5.b 1.5.1 1.5.1-1 1.5.1-1.1 1.5.1-2 1:1.0-1',
  ],
  [
    'rpm',
    'rpm, tests/rpmvercmp.at',
    '1.0~rc1~git123 1.0~rc1 1.0~rc2 1.0 1.0^git1~pre 1.0^git1 1.0^git2 1.01 2.0 2.0.1 2.0.1a',
  ],
  ['rpm', 'rpm, tests/rpmvercmp.at', '5.5p1 5.5p2 5.5p10'],
  ['rpm', 'rpm, tests/rpmvercmp.at', '10xyz 10.1xyz'],
  ['rpm', 'rpm, tests/rpmvercmp.at', '1b.fc17 1.fc17 1g.fc17'],
  ['rpm', 'rpm, tests/rpmvercmp.at', '4.999.9 5.0 10.0001 10.0039'],
  [
    'rpm',
    'rpm, tests/rpmvercmp.at',
    '1.0 1.0^ 1.0^20160101 1.0^20160101^git1 1.0^20160102 1.0.1',
  ],
  ['rpm', 'rpm, tests/rpmvercmp.at', 'xyz.4 2 8'],
  ['rpm', 'rpm, tests/rpmvercmp.at', '6.0 6.0.rc1'],
  [
    'rpm',
    'rpm, epoch and release',
    '3.7.17 3.7.17-8.el7 3.7.17-8.el7_9 3.7.17-8.el7_10 4.0-1 1:1.0-1',
  ],
  [
    'apk',
    'apk-tools, test/version.data',
    '1.0_alpha 1.0_alpha2 1.0_beta 1.0_pre2 1.0_rc1 1.0_rc2 1.0 1.0-r1 1.0-r10 1.0_cvs1 1.0_svn1 1.0_git20200101 1.0_p1 1.0_p10 1.0a 1.0b 1.0.1 1.0.1-r1 1.0.1-r10 1.01 1.09 1.1 1.10',
  ],
  [
    'maven',
    'Maven, ComparableVersionTest, VERSIONS_QUALIFIER',
    '1-alpha2snapshot 1-alpha2 1-alpha-123 1-beta-2 1-beta123 1-m2 1-m11 1-rc 1-cr2 1-rc123 1-SNAPSHOT 1 1-sp 1-sp2 1-sp123 1-abc 1-1-snapshot 1-1 1-2 1-123',
  ],
  [
    'maven',
    'Maven, ComparableVersionTest, VERSIONS_NUMBER',
    '2.0 2.0.a 2-1 2.0.2 2.0.123 2.1.0 2.1-a 2.1-1 2.1.0.1 2.2 2.123 11.a2 11.a11 11.b2 11.b11 11.m2 11.m11 11 11.a',
  ],
  ['maven', 'Maven, ComparableVersionTest', '1-sp123 1-pom-1 1-1-snapshot'],
  ['maven', 'a redistribution', '4.1.0 4.1.0.redhat-1 4.1.0.redhat-2 4.1.1'],
  [
    'composer',
    'Composer, VersionParser and version_compare',
    '1.0.0-dev 1.0.0-alpha1-dev 1.0.0-alpha1 v1.0.0-beta2 1.0.0-beta10 1.0.0-RC1 1.0.0 1.0.0-p1 1.0.0-patch2 1.0.0.1 1.0.1',
  ],
]

const equal: readonly (readonly [Ecosystem, string, string])[] = [
  ['npm', 'builds', '1.0.0 1.0.0+1 v1.0.0+2'],
  ['nuget', 'case, zeros and builds', '1.0.0-RC 1.0-rc 1.0.0.0-rc+5'],
  ['pypi', 'spellings', '1.0a1 1.0-alpha.1 v1.0.0A1'],
  ['pypi', 'spellings', '1.0.post1 1.0-1 1.0-r1'],
  ['gem', 'zeros', '1 1.0 1.0.0'],
  ['gem', 'zeros', '1.0.a 1.a'],
  ['gem', 'dashes', '1.0-rc1 1.0.pre.rc1'],
  ['deb', 'zeros', '1.0-1 1.00-1 0:1.0-01'],
  ['deb', 'no revision', '1.0 1.0-0'],
  ['alpm', 'zeros', '1.0-1 1.00-01 0:1.0-1'],
  ['rpm', 'separators', '2_0 2.0 2.0+ 0:2.0'],
  ['maven', 'words and zeros', '1 1.0 1-0 1.ga 1-final 1.0.RELEASE 1.0.0-ga'],
  ['maven', 'words and letters', '1-rc1 1.0-cr1 1rc1 1.RC-1'],
  ['maven', 'letters', '1-a1 1-alpha-1 1.0a1'],
  ['composer', 'spellings', '1.0 v1.0.0 1.0.0.0+build 1.0-stable'],
]

const split = (versions: string) => versions.split(' ')
const pairsOf = (versions: string) =>
  split(versions).flatMap((one, at, list) =>
    list.slice(at + 1).map((other) => [one, other] as const),
  )

describe.each(rising)('%s (%s)', (type, _source, versions) => {
  it('is up from each to each later one, and down back', () => {
    for (const [lower, higher] of pairsOf(versions)) {
      const steps = `${lower} ${higher} ${versionStep(lower, higher, type)} ${versionStep(higher, lower, type)}`
      expect(steps).toBe(`${lower} ${higher} up down`)
    }
  })

  it('is sorted so', () => {
    const sorted = split(versions).sort(packageOrder(type, split(versions)))
    expect(sorted).toEqual(split(versions))
  })
})

it.each(equal)(
  '%s versions are equal in spite of %s: %s',
  (type, _, versions) => {
    const all = pairsOf(versions)
    expect(all.map(([a, b]) => versionStep(a, b, type))).toEqual(
      all.map(() => 'changed'),
    )
    const ranking = versionRules[type]?.(split(versions))
    expect(all.map(([a, b]) => ranking?.compare(a, b))).toEqual(
      all.map(() => 0),
    )
  },
)

it('sorts words that Maven does not know by the alphabet', () => {
  const words = ['1-sp', '1-abc', '1-def', '1-pom-1', '1-1']
  expect(words.toReversed().sort(packageOrder('maven', words))).toEqual(words)
})

describe('where nothing is certain', () => {
  it.each([
    ['maven', '32.1.3-jre', '32.1.3-android'],
    ['maven', '2.0-pre1', '2.0'],
    ['maven', '2.0-ea', '2.0.0'],
    ['maven', 'master', '1.0'],
    ['npm', '1.0-beta', '1.0'],
    ['npm', '1.0.0-01', '1.0.0'],
    ['npm', '1.0.0-rc.99999999999999998', '1.0.0-rc.99999999999999999'],
    ['npm', '1.2', '1.2.x'],
    ['cargo', '1.2.3rc1', '1.2.1'],
    ['cargo', '1:2.0', '3.0'],
    ['golang', 'master', 'v1.0.0'],
    ['golang', '75b288015ac9', '12c288015ac9'],
    ['pypi', '1.0-SNAPSHOT', '1.0'],
    ['pypi', '1.0+1e5', '1.0+20'],
    ['gem', '1.0_a', '1.0'],
    ['gem', '1.10.10', '1.10.10-java'],
    ['gem', '1.10.10', '1.10.10-x86_64-linux'],
    ['deb', 'unknown', '1.0'],
    ['apk', '1.0_unknown1', '1.0'],
    ['apk', '1.0_toString', '1.0'],
    ['composer', 'dev-main', '1.0.0'],
    ['composer', '1.0.x-dev', '1.0.0'],
    ['composer', '1.0.0-1', '1.0.0'],
    ['rpm', 'ä', '1.0'],
    ['alpm', 'git', '1.0-1'],
    ['conda', '1.1.1', '1.1.1a'],
    ['generic', '1.0.a', '1.0'],
  ] as const)('%s only changes: %s, %s', (type, one, other) => {
    expect(versionStep(one, other, type)).toBe('changed')
    expect(versionStep(other, one, type)).toBe('changed')
  })

  it.each([
    ['npm', '1.2', '1.10'],
    ['npm', '1.2-beta', '1.3-alpha'],
    ['npm', '1.0.9999999999999999998', '1.0.9999999999999999999'],
    ['maven', '2.0-pre1', '2.1'],
    ['gem', '1.9_a', '1.10'],
    ['gem', '1.0.99999999999999998', '1.0.99999999999999999'],
    ['gem', '1.9.3-java', '1.10.0-x86_64-linux'],
    ['composer', '1.9.x-dev', '1.10.x-dev'],
  ] as const)('%s goes by plain numbers: %s, %s', (type, one, other) => {
    expect(versionStep(one, other, type)).toBe('up')
    expect(versionStep(other, one, type)).toBe('down')
  })
})

const types = Object.keys(versionRules) as Ecosystem[]

describe.each(types)('hostile versions of %s', (type) => {
  const n = 100_000
  it.each([
    ['digits', '1'.repeat(n)],
    ['numbers', '1.'.repeat(n / 2)],
    ['letters', `1${'a'.repeat(n)}`],
    ['dashes', `1${'-'.repeat(n)}x`],
    ['spaces', `1${' '.repeat(n)}x`],
    ['tildes', `1${'~'.repeat(n)}`],
    ['words', `1${'_p'.repeat(n / 2)}!`],
    ['257 characters', `1.0.0-${'a'.repeat(251)}`],
  ])(
    'only change: %s',
    (_, version) => {
      expect(versionStep(version, '1.0.0', type)).toBe('changed')
      expect(versionStep('1.0.0', version, type)).toBe('changed')
      const order = packageOrder(type, [version, '1.0.0'])
      expect(order(version, '1.0.0')).toBe(-order('1.0.0', version))
    },
    60_000,
  )
})

describe.each(types)('the order of %s', (type) => {
  const part = fc.constantFrom(
    ...['0', '1', '2', '10', '01', 'a', 'b', 'm', 'rc', 'alpha', 'beta', 'dev'],
    ...['post', 'sp', 'pre', 'jre', 'RC', 'final', 'snapshot', 'p', 'r1'],
    ...['.', '.', '-', '-', '+', '_', '~', '^', ':', '!'],
  )
  const version = fc
    .tuple(
      fc.constantFrom('1', '1.0', '1.0.0', '2.0.0', ''),
      fc.array(part, { maxLength: 6 }),
    )
    .map(([start, parts]) => start + parts.join(''))

  it('has one place for each version', () => {
    fc.assert(
      fc.property(fc.array(version, { maxLength: 6 }), (versions) => {
        const own = versions.filter((one) => versionRules[type]?.([one]))
        const distinct = [...new Set(own)]
        const order = packageOrder(type, distinct)
        const sorted = distinct.toSorted(order)
        for (const [at, lower] of sorted.entries()) {
          for (const higher of sorted.slice(at + 1)) {
            expect(order(lower, higher)).toBeLessThan(0)
            expect(order(higher, lower)).toBeGreaterThan(0)
            expect(versionStep(lower, higher, type)).not.toBe('down')
            expect(versionStep(higher, lower, type)).not.toBe('up')
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps equal versions equal among others', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const ranking = versionRules[type]?.([a, b, c])
        if (ranking?.compare(a, b) !== 0) return
        const signs = [ranking.compare(a, c), ranking.compare(b, c)]
        expect(Math.sign(signs[0] ?? 0)).toBe(Math.sign(signs[1] ?? 0))
      }),
      { numRuns: 500 },
    )
  })

  it('goes back in the other direction, and nowhere from a version to itself', () => {
    const back = { up: 'down', down: 'up', changed: 'changed' }
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(versionStep(b, a, type)).toBe(back[versionStep(a, b, type)])
        expect(versionStep(a, a, type)).toBe('changed')
      }),
      { numRuns: 300 },
    )
  })
})
