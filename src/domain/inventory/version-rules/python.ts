import { compare, parse } from '@renovatebot/pep440'
import { hasLongNumber, ruleOf } from './rule.ts'

/** PEP 440. */
export const python = ruleOf(parsed, (a, b) => compare(a.version, b.version))

function parsed(version: string): { readonly version: string } | undefined {
  const isKnown =
    !hasLongNumber(version) && !hasNumberLikeWord(version) && parse(version)
  return isKnown ? { version } : undefined
}

/** `1.0+1e5`: in a local version it is a word, which the package reads as a number. */
function hasNumberLikeWord(version: string): boolean {
  const [, local = ''] = version.split('+')
  return local
    .split(/[._-]/)
    .some((word) => /\D/.test(word) && !Number.isNaN(Number(word)))
}
