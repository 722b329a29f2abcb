import * as v from 'valibot'
import { severities } from '../domain/library/library.ts'
import { described, optionalText, text } from './fields.ts'

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

export const library = v.object({
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

/** A project's inventory in a report, without its figures. */
export const inventory = v.object({
  inventoryUpdated: described(optionalText, 'ISO 8601, UTC.'),
  alertsPending: described(
    v.optional(v.boolean()),
    'Mend had not computed the alerts yet: there may be more vulnerabilities, and outdated libraries are not known.',
  ),
  libraries: v.optional(v.array(library)),
})
