import { listOrder, numberOrder, ruleOf } from './rule.ts'

interface ComposerVersion {
  readonly numbers: readonly string[]
  readonly stability: number
  readonly suffix: readonly string[]
  readonly released: number
}

/** Composer's VersionParser, and PHP's version_compare. */
export const composer = ruleOf(
  parsed,
  (a, b) =>
    listOrder(a.numbers, b.numbers, numberOrder, '0') ||
    a.stability - b.stability ||
    listOrder(a.suffix, b.suffix, numberOrder, '') ||
    a.released - b.released,
)

const stabilities: Readonly<Record<string, number>> = {
  a: 1,
  alpha: 1,
  b: 2,
  beta: 2,
  rc: 3,
  stable: 4,
  p: 5,
  pl: 5,
  patch: 5,
}

const pattern =
  /^v?(\d+(?:\.\d+){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?([.-]?dev)?(?:\+.*)?$/

function parsed(version: string): ComposerVersion | undefined {
  const [, numbers, word, suffix = '', dev] =
    pattern.exec(version.toLowerCase()) ?? []
  if (numbers === undefined) return undefined
  const stability = stabilities[word ?? (dev ? 'dev' : 'stable')] ?? 0
  return {
    numbers: numbers.split('.'),
    stability,
    suffix: suffix.match(/\d+/g) ?? [],
    released: dev ? 0 : 1,
  }
}
