import type SemVer from 'semver/classes/semver.js'
import parse from 'semver/functions/parse.js'
import { hasLongNumber, ruleOf } from './rule.ts'

/** Semantic versioning 2.0.0, 11: builds are equal. */
export const semantic = ruleOf(parsed, (a, b) => a.compare(b))

function parsed(version: string): SemVer | undefined {
  return hasLongNumber(version) ? undefined : (parse(version) ?? undefined)
}

interface NugetVersion {
  readonly semantic: SemVer
  /** The fourth number, which semantic versions lack. */
  readonly revision: number
}

/** As semantic versions, of one to four numbers and in any case (NuGet, package versioning). */
export const nuget = ruleOf(
  nugetParsed,
  (a, b) =>
    a.semantic.compareMain(b.semantic) ||
    a.revision - b.revision ||
    a.semantic.comparePre(b.semantic),
)

function nugetParsed(version: string): NugetVersion | undefined {
  const [, numbers, rest = ''] =
    /^v?(\d+(?:\.\d+){0,3})([-+].*)?$/.exec(version.toLowerCase()) ?? []
  if (!numbers || hasLongNumber(version)) return undefined
  const [major = 0, minor = 0, patch = 0, revision = 0] = numbers
    .split('.')
    .map(Number)
  const semantic = parsed(`${major}.${minor}.${patch}${rest}`)
  return semantic && { semantic, revision }
}
