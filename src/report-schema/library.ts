import * as v from 'valibot'
import { severities } from '../domain/library/library.ts'
import { count, described, optionalText, text } from './fields.ts'

/** A severity that a later version of the action may add is unknown to this one. */
export const severity = v.fallback(
  v.optional(v.picklist(severities)),
  undefined,
)

export const identity = v.object({
  keyUuid: described(text, 'Unique within the organization.'),
  name: text,
  filename: optionalText,
  groupId: optionalText,
  artifactId: optionalText,
  version: optionalText,
  sha1: optionalText,
  type: described(optionalText, "Mend's own word, such as MAVEN_ARTIFACT."),
  coordinates: described(optionalText, 'group:artifact:version, for Maven.'),
})

export const license = v.object({
  name: described(text, "Mend's name, not an SPDX id."),
  url: optionalText,
  spdxName: optionalText,
  copyrightRisk: described(optionalText, 'ONE (low) to FIVE (high).'),
  copyleft: optionalText,
})

const vulnerability = v.object({
  id: text,
  severity: described(severity, 'Critical from a CVSS 3 score of 9.0.'),
  score: described(
    v.optional(v.number()),
    'CVSS 3 where present, otherwise CVSS 2.',
  ),
  url: optionalText,
  published: optionalText,
  description: optionalText,
  fix: optionalText,
})

/** What fixes all vulnerabilities of a library; each has its own `fix` as well. */
const fix = v.object({
  version: described(
    optionalText,
    'Fixes every vulnerability that has a known fix; absent where Mend does not name versions alone.',
  ),
  texts: described(
    v.optional(v.array(text)),
    "Mend's different texts where it does not name versions alone.",
  ),
  fixes: described(count, 'Vulnerabilities with a known fix.'),
  of: described(count, 'All vulnerabilities of the library.'),
})

const library = v.object({
  ...identity.entries,
  languages: optionalText,
  matchType: described(optionalText, 'SHA1, FILENAME (weak) or SOURCE_FILE.'),
  url: optionalText,
  homePage: optionalText,
  licenses: v.array(license),
  vulnerabilities: v.array(vulnerability),
  outdated: v.optional(v.boolean()),
  newestVersion: optionalText,
})

/** As a report has it. Whoever reads the libraries for a comparison needs no fix. */
export const libraryWithFix = v.object({
  ...library.entries,
  fix: described(v.optional(fix), 'Of a vulnerable library.'),
})

/** A project's inventory in a report, without its figures. */
export const inventory = v.object({
  inventoryUpdated: described(optionalText, 'ISO 8601, UTC.'),
  alertsPending: described(
    v.optional(v.boolean()),
    'Mend had not computed the alerts yet: there may be more vulnerabilities, and outdated libraries are not known.',
  ),
  libraries: v.optional(v.array(library)),
})
