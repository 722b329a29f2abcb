import { Version } from '@renovatebot/ruby-semver/dist/ruby/version.js'
import { compare } from '../../text/compare.ts'
import { hasLongNumber, listOrder, ruleOf } from './rule.ts'

type Segment = string | number

/**
 * Gem::Version of RubyGems. The package reads a version as Ruby does; its own
 * order of words is that of the runner's language, and Ruby's is that of ASCII.
 */
export const ruby = ruleOf(parsed, (a, b) => listOrder(a, b, segmentOrder, 0))

function parsed(version: string): readonly Segment[] | undefined {
  if (!/^\d/.test(version) || hasLongNumber(version)) return undefined
  if (hasPlatform(version)) return undefined
  return Version.create(version)?.canonicalSegments()
}

/** `1.10.10-java`, `1.10.10-x86`: Ruby would take what is not `-rc1` for one, too. */
function hasPlatform(version: string): boolean {
  return /-(?!(alpha|beta|dev|pre|preview|rc)(?![a-z]))/i.test(version)
}

/** A word is before every number: `1.0.a`, `1.0`. */
function segmentOrder(a: Segment, b: Segment): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return compare(a, b)
  return typeof a === 'string' ? -1 : 1
}
