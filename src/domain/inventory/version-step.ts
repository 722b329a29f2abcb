import type { Ecosystem } from '../library/ecosystem.ts'
import { compare } from '../text/compare.ts'
import { compared, type PackageOrder, versionOrder } from './version-order.ts'
import { listOrder, maxVersion, numberOrder } from './version-rules/rule.ts'
import { versionRules } from './version-rules/rules.ts'

/** The direction of a version change; `changed` when the order is unknown. */
export type VersionStep = 'up' | 'down' | 'changed'

/**
 * The direction of a version change: by the ecosystem's own rule where it has
 * one, otherwise by what the ecosystems agree on.
 *
 * `1.9.0 → 1.10.0` up · `2.0.0 → 2.0.0-rc.1` down · `32.1-jre → 32.1-android`
 * and `c2843e0 → 91fa22b` changed
 */
export function versionStep(
  before: string,
  after: string,
  type: Ecosystem = 'generic',
): VersionStep {
  const [shorter, longer] = [before.length, after.length].sort((a, b) => a - b)
  if (!shorter || !longer || longer > maxVersion) return 'changed'
  const rule = versionRules[type]
  if (!rule) return stepOf(agreedOrder(before, after, type))
  const ranking = rule([before, after])
  return ranking?.isCertain(before, after)
    ? stepOf(ranking.compare(before, after))
    : stepOf(releaseOrder(before, after))
}

function stepOf(sign: number): VersionStep {
  if (sign === 0) return 'changed'
  return sign < 0 ? 'up' : 'down'
}

/**
 * A total order of a package's versions: the ecosystem's own where it knows them
 * all, so that the order of two never depends on which rule they have in common.
 */
export const packageOrder: PackageOrder = (type, versions) => {
  const ranking = versionRules[type]?.(versions)
  if (!ranking) return versionOrder
  return (a, b) => ranking.compare(a, b) || compare(a, b)
}

/**
 * By the numbers before any word or dash, for versions that are not of their
 * ecosystem's kind: `1.2` and `1.10.x` of npm. Zero when these are equal.
 */
function releaseOrder(a: string, b: string): number {
  const [one, other] = [releaseOf(a), releaseOf(b)]
  return one && other ? listOrder(one, other, numberOrder, '0') : 0
}

/** Not of commits, nor of what has an epoch: `12ab34c`, `1:2.0`, `1!2.0` */
function releaseOf(version: string): string[] | undefined {
  return /^v?(\d+(?:\.\d+)*)(?![a-z\d:!]|\.\d)/i.exec(version)?.[1]?.split('.')
}

/** By what ecosystems agree on. Zero when they do not. */
function agreedOrder(before: string, after: string, type: Ecosystem): number {
  const { sign, certain } = compared(...withoutFlavor(before, after))
  const isOpen = type !== 'cran' && isRevision(before, after)
  const isLetter = type === 'conda' && endsInLetter(before, after)
  return certain && !isOpen && !isLetter ? sign : 0
}

/** `1.1.1` and `1.1.1a`: OpenSSL's later one, and before the release for Conda. */
function endsInLetter(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^[a-z]$/i.test(long.slice(short.length))
}

/** `1.0.0-1` and `1.0.0`: a later revision, as in R, or before the release; `1.0.a` */
function isRevision(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a]
  const rest = long.startsWith(short) ? long.slice(short.length) : ''
  return /^(-\d|[-._][a-z]$)/i.test(rest)
}

/** `31.0-jre`, `31.0.1-jre` → `31.0`, `31.0.1`: a word at the end of both does not matter. */
function withoutFlavor(a: string, b: string): [string, string] {
  const flavor = flavorOf(a)
  if (flavor === '' || flavor !== flavorOf(b)) return [a, b]
  return [a.slice(0, -flavor.length), b.slice(0, -flavor.length)]
}

function flavorOf(version: string): string {
  return /[-.+_][a-z]+$/i.exec(version)?.[0] ?? ''
}
