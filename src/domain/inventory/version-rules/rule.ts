import { compare } from '../../text/compare.ts'

/** The order of some versions of one package. */
interface VersionRanking {
  /** Less than, equal to or greater than zero. */
  compare(a: string, b: string): number
  /** Whether the order of these two says which of them is newer. */
  isCertain(a: string, b: string): boolean
}

/** An ecosystem's own order; `undefined` when one of the versions is not of its kind. */
export type VersionRule = (
  versions: readonly string[],
) => VersionRanking | undefined

/** The longest version that is read: semver's limit, and twice what registries allow. */
export const maxVersion = 256

/**
 * A rule that reads each version once.
 *
 * @param parse returns `undefined` for what is not a version of this kind
 */
export function ruleOf<T extends object>(
  parse: (version: string) => T | undefined,
  order: (a: T, b: T) => number,
  isCertain: (a: T, b: T) => boolean = () => true,
): VersionRule {
  return (versions) => {
    const keys = new Map<string, T>()
    for (const version of versions) {
      const key = version.length > maxVersion ? undefined : parse(version)
      if (!key) return undefined
      keys.set(version, key)
    }
    const ask = <R>(question: (a: T, b: T) => R, other: R) => {
      return (a: string, b: string) => {
        const [one, two] = [keys.get(a), keys.get(b)]
        return one && two ? question(one, two) : other
      }
    }
    return { compare: ask(order, 0), isCertain: ask(isCertain, false) }
  }
}

/** Elements in turn; what is missing counts as `end`. */
export function listOrder<T>(
  a: readonly T[],
  b: readonly T[],
  order: (a: T, b: T) => number,
  end: T,
): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const sign = order(a[at] ?? end, b[at] ?? end)
    if (sign !== 0) return sign
  }
  return 0
}

/** A part of a version: parts are ordered by rank, then as numbers or texts. */
export interface Token {
  readonly rank: number
  readonly text: string
}

export function tokenOrder(a: Token, b: Token): number {
  return a.rank - b.rank || numberOrTextOrder(a.text, b.text)
}

function numberOrTextOrder(a: string, b: string): number {
  return /^\d/.test(a) && /^\d/.test(b) ? numberOrder(a, b) : compare(a, b)
}

/** Whatever their length: a build number can be beyond what a number can hold. */
export function numberOrder(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return one.length - other.length || compare(one, other)
}

/** Numbers that a JavaScript number does not hold exactly; the packages read them so. */
export function hasLongNumber(version: string): boolean {
  return /\d{16}/.test(version)
}

/**
 * A rule for versions of three parts: epoch, version and release, the last two in
 * tokens, whose end has rank 0.
 *
 * @param shape captures the three
 */
export function threePartRule(
  shape: RegExp,
  tokens: (part: string) => readonly Token[],
): VersionRule {
  const parse = (text: string) => {
    const [, epoch = '0', version, release = ''] = shape.exec(text) ?? []
    if (version === undefined) return undefined
    return { epoch, version: tokens(version), release: tokens(release) }
  }
  return ruleOf(
    parse,
    (a, b) =>
      numberOrder(a.epoch, b.epoch) ||
      listOrder(a.version, b.version, tokenOrder, endOfPart) ||
      listOrder(a.release, b.release, tokenOrder, endOfPart),
  )
}

const endOfPart: Token = { rank: 0, text: '' }
