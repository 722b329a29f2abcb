import * as v from 'valibot'
import { count, described, optionalText, text } from './fields.ts'
import { identity, license } from './library.ts'

export const figures = v.partial(
  v.object({
    libraries: count,
    vulnerableLibraries: count,
    vulnerabilities: described(count, 'Pairs of library and vulnerability.'),
    bySeverity: v.object({
      critical: count,
      high: count,
      medium: count,
      low: count,
    }),
    outdated: described(
      count,
      'Absent when the organization does not report it.',
    ),
    noLicense: count,
    weakMatches: described(count, 'Recognized by file name alone.'),
    duplicateVersions: count,
    direct: count,
    transitive: count,
    maxDepth: count,
  }),
)

/** What in Mend's answer was not as documented. */
export const oddRows = v.object({
  of: described(count, 'All rows of the answer.'),
  kept: described(count, 'Odd, and kept with what they have.'),
  leftOut: described(count, 'Odd, and not usable at all.'),
  examples: described(v.array(text), 'The first few, in words.'),
})

const edges = {
  direct: described(v.array(text), 'keyUuids, sorted.'),
  dependencies: described(
    v.record(text, v.array(text)),
    'From a keyUuid to those it depends on directly.',
  ),
}

export const hierarchy = v.object({
  ...edges,
  libraries: described(
    v.array(identity),
    'Those that the inventory does not list.',
  ),
})

/** The dependencies of one library. */
export const dependencies = v.object({
  ...edges,
  libraries: v.array(
    v.object({
      ...identity.entries,
      scope: optionalText,
      licenses: v.array(license),
    }),
  ),
})
