import * as v from 'valibot'
import { count, described, optionalText, text } from './fields.ts'
import { figures } from './inventory.ts'
import { severity } from './library.ts'

export const baseline = v.object({
  kind: v.picklist(['project', 'report']),
  name: text,
  updated: optionalText,
  libraries: count,
  figures: described(
    v.optional(figures),
    "The numbers of the baseline's inventory.",
  ),
})

export const changes = v.object({
  added: count,
  removed: count,
  changed: count,
  licenseChanges: count,
  newLicenses: count,
  newVulnerabilities: v.optional(count),
  fixedVulnerabilities: v.optional(count),
})

const library = v.object({
  package: text,
  version: optionalText,
  keyUuid: text,
})

const vulnerability = v.object({
  id: text,
  severity,
  score: v.optional(v.number()),
  url: optionalText,
  ...library.entries,
})

export const delta = v.object({
  added: v.array(library),
  removed: v.array(library),
  changed: v.array(
    v.object({
      package: text,
      from: optionalText,
      to: optionalText,
      direction: described(
        text,
        'up, down, or changed where no order can be told.',
      ),
      keyUuid: text,
    }),
  ),
  licenseChanges: v.array(
    v.object({ ...library.entries, from: v.array(text), to: v.array(text) }),
  ),
  newLicenses: v.array(v.object({ name: text, ...library.entries })),
  newVulnerabilities: described(
    v.optional(v.array(vulnerability)),
    'Absent when the alerts of one side were not computed yet.',
  ),
  fixedVulnerabilities: described(
    v.optional(v.array(vulnerability)),
    'Absent in the same case, and when the inventory has no libraries: then it is not known what is fixed.',
  ),
})
