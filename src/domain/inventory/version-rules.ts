import type { Ecosystem } from '../library/ecosystem.ts'
import { compare } from '../text/compare.ts'

/** Less than, equal or greater than zero; `undefined` where a version is not of the kind. */
type VersionRule = (a: string, b: string) => number | undefined

/** The ecosystems whose order of versions is their own and known exactly. */
export const versionRules: Readonly<Partial<Record<Ecosystem, VersionRule>>> = {
  cargo: semantic,
  deb: debian,
  golang: semantic,
  hex: semantic,
  npm: semantic,
  nuget: (a, b) => semantic(a.toLowerCase(), b.toLowerCase()),
}

/** Semantic versioning 2.0.0, 11; NuGet's may have four numbers. Builds are equal. */
function semantic(a: string, b: string): number | undefined {
  const [one, other] = [parsed(a), parsed(b)]
  if (!one || !other) return undefined
  const sign = listOrder(one.numbers, other.numbers)
  if (sign !== 0) return sign
  if (!one.before || !other.before) {
    return Number(!one.before) - Number(!other.before)
  }
  return listOrder(one.before.split('.'), other.before.split('.'))
}

function parsed(version: string) {
  const [, numbers, before = ''] =
    /^v?(\d+\.\d+\.\d+(?:\.\d+)?)(?:-([\da-z.-]+))?(?:\+.*)?$/i.exec(version) ??
    []
  return numbers === undefined
    ? undefined
    : { numbers: [...numbers.split('.'), '0'].slice(0, 4), before }
}

/** Numbers are lower than words, and the shorter list than the longer. */
function listOrder(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one = '', other = ''] = [a[at], b[at]]
    const numbers = [one, other].map((text) => /^\d+$/.test(text))
    const sign =
      Number(numbers[1]) - Number(numbers[0]) ||
      (numbers[0] ? numberOrder(one, other) : compare(one, other))
    if (sign !== 0) return sign
  }
  return a.length - b.length
}

/** Whatever their length: a build number can be beyond what a number can hold. */
function numberOrder(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return one.length - other.length || compare(one, other)
}

/** dpkg's: epoch, upstream version, revision (deb-version(7)). */
function debian(a: string, b: string): number {
  const [one, other] = [debianParts(a), debianParts(b)]
  return (
    numberOrder(one.epoch, other.epoch) ||
    dpkgOrder(one.upstream, other.upstream) ||
    dpkgOrder(one.revision, other.revision)
  )
}

function debianParts(version: string) {
  const [, epoch = '0', rest = version] = /^(\d+):(.*)$/.exec(version) ?? []
  const dash = rest.lastIndexOf('-')
  return dash < 0
    ? { epoch, upstream: rest, revision: '0' }
    : { epoch, upstream: rest.slice(0, dash), revision: rest.slice(dash + 1) }
}

/** Text and numbers in turn; `~` sorts before the end, letters before all else. */
function dpkgOrder(a: string, b: string): number {
  const [one, other] = [runs(a), runs(b)]
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [mine = '', theirs = ''] = [one[at], other[at]]
    const sign =
      at % 2 === 1 ? numberOrder(mine, theirs) : textOrder(mine, theirs)
    if (sign !== 0) return sign
  }
  return 0
}

/** `1.2-a` → '', 1, '.', 2, '-a' */
function runs(version: string): string[] {
  return version.split(/(\d+)/)
}

function textOrder(a: string, b: string): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const sign = weight(a[at]) - weight(b[at])
    if (sign !== 0) return sign
  }
  return 0
}

function weight(character: string | undefined): number {
  if (character === undefined) return 0
  if (character === '~') return -1
  const code = character.charCodeAt(0)
  return /[a-z]/i.test(character) ? code : code + 65_536
}
