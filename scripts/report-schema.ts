import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { severities } from '../src/domain/library/library.ts'
import { operationNames } from '../src/operations/inputs/schema.ts'
import { schemaVersion } from '../src/reports/json/report.ts'

/**
 * The report file, described. Run as a program it writes
 * docs/report.schema.json; a test holds file, schema and code together. Fields
 * that a reader does not know are allowed, because new ones do not raise the
 * version.
 */
const text = v.string()
const maybe = v.optional(text)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

function about<const T extends v.GenericSchema>(schema: T, words: string) {
  return v.pipe(schema, v.description(words))
}

const named = v.object({
  name: text,
  status: about(
    v.optional(v.picklist(['existing', 'created', 'planned', 'unclear'])),
    'Absent when the run only read the name.',
  ),
})

const tag = v.object({ key: text, value: text })

const tags = v.object({
  scope: v.picklist(['product', 'project']),
  name: text,
  added: v.array(tag),
  removed: v.array(tag),
  unchanged: v.array(tag),
  failed: v.array(
    v.object({
      ...tag.entries,
      change: v.picklist(['add', 'remove']),
      message: text,
    }),
  ),
  spared: about(
    v.array(tag),
    'Not removed, because a new value of the same key could not be added.',
  ),
})

const scan = v.object({
  end: about(
    v.optional(
      v.picklist([
        'finished',
        'updated',
        'failed',
        'skipped',
        'unknown',
        'timed-out',
      ]),
    ),
    'Absent when the wait had not ended.',
  ),
  state: about(maybe, "The last state seen, in Mend's words."),
  seconds: count,
  polls: count,
  followed: about(v.boolean(), 'Another scan was waited for instead.'),
  changes: v.array(v.object({ state: text, atSeconds: count })),
})

const figures = v.partial(
  v.object({
    libraries: count,
    vulnerableLibraries: count,
    vulnerabilities: about(count, 'Pairs of library and vulnerability.'),
    bySeverity: v.object({
      critical: count,
      high: count,
      medium: count,
      low: count,
    }),
    outdated: about(count, 'Absent when the organization does not report it.'),
    noLicense: count,
    weakMatches: about(count, 'Recognized by file name alone.'),
    duplicateVersions: count,
    direct: count,
    transitive: count,
    maxDepth: count,
  }),
)

const identity = v.object({
  keyUuid: about(text, 'Unique within the organization.'),
  name: text,
  filename: maybe,
  groupId: maybe,
  artifactId: maybe,
  version: maybe,
  sha1: maybe,
  type: about(maybe, "Mend's own word, such as MAVEN_ARTIFACT."),
  coordinates: about(maybe, 'group:artifact:version, for Maven.'),
})

const license = v.object({
  name: about(text, "Mend's name, not an SPDX id."),
  url: maybe,
  spdxName: maybe,
  copyrightRisk: about(maybe, 'ONE (low) to FIVE (high).'),
  copyleft: maybe,
})

const vulnerability = v.object({
  id: text,
  severity: about(
    v.optional(v.picklist(severities)),
    'Critical from a CVSS 3 score of 9.0.',
  ),
  score: about(
    v.optional(v.number()),
    'CVSS 3 where present, otherwise CVSS 2.',
  ),
  url: maybe,
  published: maybe,
  description: maybe,
  fix: maybe,
})

const library = v.object({
  ...identity.entries,
  languages: maybe,
  matchType: about(maybe, 'SHA1, FILENAME (weak) or SOURCE_FILE.'),
  url: maybe,
  homePage: maybe,
  licenses: v.array(license),
  vulnerabilities: v.array(vulnerability),
  outdated: v.optional(v.boolean()),
  newestVersion: maybe,
})

const hierarchy = v.object({
  direct: about(v.array(text), 'keyUuids, sorted.'),
  dependencies: about(
    v.record(text, v.array(text)),
    'From a keyUuid to those it depends on directly.',
  ),
  libraries: about(
    v.array(identity),
    'Those that the inventory does not list.',
  ),
})

const failure = v.object({ what: text, said: maybe, why: maybe, fix: maybe })

const changedLibrary = { package: text, version: maybe, keyUuid: text }
const changedFinding = v.object({
  id: text,
  severity: v.optional(v.picklist(severities)),
  score: v.optional(v.number()),
  url: maybe,
  ...changedLibrary,
})

const delta = v.object({
  added: v.array(v.object(changedLibrary)),
  removed: v.array(v.object(changedLibrary)),
  changed: v.array(
    v.object({
      package: text,
      from: maybe,
      to: maybe,
      direction: about(
        text,
        'up, down, or changed where no order can be told.',
      ),
      keyUuid: text,
    }),
  ),
  licenseChanges: v.array(
    v.object({ ...changedLibrary, from: v.array(text), to: v.array(text) }),
  ),
  newLicenses: v.array(v.object({ name: text, ...changedLibrary })),
  newVulnerabilities: about(
    v.optional(v.array(changedFinding)),
    'Absent when the alerts of one side were not computed yet.',
  ),
  fixedVulnerabilities: v.optional(v.array(changedFinding)),
})

const baseline = v.object({
  kind: v.picklist(['project', 'report']),
  name: text,
  updated: maybe,
  libraries: count,
})

const changes = v.object({
  added: count,
  removed: count,
  changed: count,
  licenseChanges: count,
  newLicenses: count,
  newVulnerabilities: v.optional(count),
  fixedVulnerabilities: v.optional(count),
})

const gateRow = v.object({
  condition: text,
  limit: text,
  actual: about(
    v.optional(v.number()),
    'In percent where share is there; absent when it was not judged.',
  ),
  share: v.optional(v.object({ count, of: count })),
  verdict: v.picklist(['passed', 'failed', 'not-judged']),
  why: maybe,
  examples: v.array(text),
})

const check = v.object({
  check: text,
  status: v.picklist(['ok', 'failed', 'warning', 'unknown']),
  found: text,
  fix: maybe,
})

const status = v.object({
  name: maybe,
  inProgress: v.optional(v.boolean()),
  lastProcess: maybe,
  lastProcessAt: maybe,
  modifications: v.array(
    v.object({
      type: text,
      at: maybe,
      pluginName: maybe,
      pluginVersion: maybe,
    }),
  ),
})

const listing = v.object({ scope: text, selected: count, total: count })

const tagged = v.object({ name: text, tags: v.record(text, v.array(text)) })

const dependencyTree = v.object({
  ...hierarchy.entries,
  libraries: v.array(
    v.object({
      ...identity.entries,
      scope: maybe,
      licenses: v.array(license),
    }),
  ),
})

const libraryRead = v.object({
  wanted: about(text, 'The `library` input.'),
  keyUuid: maybe,
  name: maybe,
  version: maybe,
  licenses: v.optional(v.array(text)),
  vulnerabilities: v.optional(count),
  newestVersion: maybe,
  library: v.optional(library),
  sourceFiles: v.optional(
    v.array(v.object({ name: text, path: maybe, sha1: maybe })),
  ),
  dependencies: v.optional(dependencyTree),
  refusal: about(
    v.optional(v.object({ errorCode: v.optional(v.number()), said: maybe })),
    "Mend's refusal that was taken for no dependencies.",
  ),
  candidates: v.optional(v.array(identity)),
})

const notification = v.object({
  action: v.picklist(['ENABLED', 'DISABLED', 'CUSTOM']),
  keyRegex: maybe,
  valueRegex: maybe,
  sent: v.boolean(),
  matchingTags: v.optional(
    v.array(v.object({ key: text, value: text, whole: v.boolean() })),
  ),
  presentTags: v.optional(count),
  notCompared: maybe,
})

const deletion = v.object({
  scope: v.picklist(['product', 'project']),
  name: maybe,
  productName: maybe,
  projects: v.optional(count),
  status: v.picklist(['found', 'planned', 'deleted', 'unclear', 'absent']),
  absence: maybe,
})

const outcomes = [
  'passed',
  'failed',
  'warned',
  'skipped',
  'planned',
  'timed-out',
  'cancelled',
  'error',
] as const

/** What a report tells of one project, and of several together. */
const facts = {
  operation: v.picklist(operationNames),
  result: v.picklist(outcomes),
  reasons: v.array(text),
  failure: v.optional(failure),
  dryRun: v.boolean(),
  product: v.optional(named),
  project: v.optional(named),
  wait: v.optional(
    v.object({
      requestTokenSource: v.picklist([
        'input',
        'scan-output',
        'discovered',
        'none',
      ]),
      seconds: count,
      polls: count,
      scans: v.array(scan),
    }),
  ),
  tags: v.optional(v.array(tags)),
  figures: v.optional(figures),
  licenses: about(
    v.optional(v.record(text, count)),
    'From a license name to the number of libraries.',
  ),
  baseline: v.optional(baseline),
  changes: v.optional(changes),
  gate: about(
    v.optional(v.array(gateRow)),
    'The conditions of `fail-on`, in their order.',
  ),
  checks: v.optional(v.array(check)),
  statuses: v.optional(v.array(status)),
  listing: v.optional(listing),
  objects: about(v.optional(v.array(tagged)), 'What `list-tags` lists.'),
  notification: v.optional(notification),
  deletion: v.optional(deletion),
  library: v.optional(libraryRead),
  delta: v.optional(delta),
  inventoryUpdated: about(maybe, 'ISO 8601, UTC.'),
  alertsPending: about(
    v.optional(v.boolean()),
    'Mend had not computed the alerts yet: there may be more vulnerabilities, and outdated libraries are not known.',
  ),
  libraries: v.optional(v.array(library)),
  hierarchy: v.optional(hierarchy),
}

export const reportSchema = v.object({
  schemaVersion: about(
    v.literal(schemaVersion),
    'Raised when a field changes its meaning or goes.',
  ),
  generatedAt: v.pipe(text, v.isoTimestamp()),
  runUrl: maybe,
  ...facts,
  projects: about(
    v.optional(v.array(v.object({ ...facts, operation: text }))),
    'A run about several projects: each of them.',
  ),
})

/** What docs/report.schema.json holds. */
export function schemaText(): string {
  const named = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Mend Project report',
    description: 'What the output `report-path` leads to.',
    ...toJsonSchema(reportSchema, { target: 'draft-07' }),
  }
  return `${JSON.stringify(named, null, 2)}\n`
}

if (import.meta.main) writeFileSync('docs/report.schema.json', schemaText())
