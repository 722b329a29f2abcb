/** The report about many projects: written by portfolio, read to merge shards. */
import * as v from 'valibot'
import { count, described, optionalText, text } from './fields.ts'
import { figures } from './inventory.ts'
import { identity, severity } from './library.ts'
import { policyFields } from './policy.ts'
import { failure, outcome } from './run.ts'
import { schemaVersion } from './version.ts'

const hierarchy = v.object({
  direct: count,
  transitive: count,
  maxDepth: count,
})

const project = v.object({
  id: described(
    text,
    'The same in every report; made of the token, which it does not tell.',
  ),
  product: optionalText,
  name: text,
  status: described(
    v.picklist(['read', 'failed', 'not-read']),
    '`not-read`: the run ended before.',
  ),
  reason: described(optionalText, 'Why it could not be read.'),
  lastUpdated: described(
    optionalText,
    'When its inventory was last updated; ISO 8601, UTC.',
  ),
  lastScan: described(
    optionalText,
    'When it was last scanned; only where a condition needs it.',
  ),
  figures: v.optional(
    v.object({
      libraries: count,
      vulnerableLibraries: count,
      vulnerabilities: count,
      critical: count,
      high: count,
      medium: count,
      low: count,
      outdated: v.optional(count),
      noLicense: count,
      weakMatches: count,
      duplicateVersions: count,
    }),
  ),
  hierarchy: described(
    v.optional(hierarchy),
    'Absent when the hierarchy was not read.',
  ),
})

/** The lists hold millions of numbers, so they are not looked at one by one. */
const places = v.custom<readonly number[]>(
  (value) =>
    Array.isArray(value) &&
    value.every((place) => Number.isSafeInteger(place) && place >= 0),
  'expected places in a list',
)

const library = v.object({
  package: described(text, 'The name by which people know the package.'),
  ...v.omit(identity, ['sha1']).entries,
  languages: optionalText,
  matchType: described(optionalText, 'SHA1, FILENAME (weak) or SOURCE_FILE.'),
  url: optionalText,
  licenses: v.array(v.object({ name: text, spdxName: optionalText })),
  vulnerabilities: v.array(
    v.object({
      id: text,
      severity,
      score: v.optional(v.number()),
      fix: optionalText,
    }),
  ),
  outdated: v.optional(v.boolean()),
  newestVersion: optionalText,
  projects: described(
    places,
    'The projects that have it: places in `projects`, from 0, ascending.',
  ),
  direct: described(
    v.optional(places),
    'Those of them in which it is a direct dependency.',
  ),
})

const vulnerability = v.object({
  id: text,
  severity,
  score: v.optional(v.number()),
  projects: described(count, 'How many projects have it.'),
  libraries: described(
    v.array(count),
    'The libraries that bring it in: places in `libraries`, from 0.',
  ),
})

const license = v.object({
  name: text,
  projects: described(count, 'How many projects have it.'),
  libraries: described(
    count,
    'How many libraries have it: one in two projects counts twice.',
  ),
})

const scope = v.object({
  select: described(v.array(text), 'The lines of `select`, sorted.'),
  product: described(
    optionalText,
    'The name of the product, or an id made of its token.',
  ),
  report: v.array(v.picklist(['inventory', 'hierarchy'])),
  includeInHouse: v.boolean(),
  includeOutdated: v.boolean(),
})

/** The report file of the operation portfolio; docs/portfolio.schema.json is made from it. */
export const portfolioReport = v.object({
  schemaVersion: described(
    v.literal(schemaVersion),
    'Raised when a field changes its meaning or goes.',
  ),
  kind: v.literal('portfolio'),
  generatedAt: v.pipe(text, v.isoTimestamp()),
  runUrl: optionalText,
  operation: v.literal('portfolio'),
  result: outcome,
  reasons: v.array(text),
  failure: v.optional(failure),
  server: described(text, "The server's origin."),
  organization: described(
    text,
    'An id made of its token; empty where the run had none.',
  ),
  scope: described(scope, 'What was to be read.'),
  shard: described(optionalText, '`3/4`; absent for the whole.'),
  complete: described(v.boolean(), 'Every selected project was asked for.'),
  serverDate: described(
    optionalText,
    "The server's time at the end; ISO 8601, UTC.",
  ),
  totals: v.object({
    selected: count,
    read: count,
    failed: count,
    notRead: count,
    empty: described(count, 'Read, and without libraries.'),
    libraries: described(count, 'Different ones.'),
    vulnerabilities: described(count, 'Different ones.'),
    waived: v.optional(count),
  }),
  figures: described(
    figures,
    'The sums of all projects: a library in two projects counts twice.',
  ),
  ...v.pick(v.object(policyFields), [
    'conditions',
    'waived',
    'waivers',
    'expiredWaivers',
    'nearlyExpiredWaivers',
    'unusedWaivers',
  ]).entries,
  vulnerabilities: described(
    v.array(vulnerability),
    'Those that the most projects have first.',
  ),
  licenses: described(
    v.array(license),
    'Those that the most projects have first.',
  ),
  projects: described(v.array(project), 'By product and name.'),
  libraries: described(v.array(library), 'By name and version.'),
})

/** A report file, read. */
export type PortfolioReport = v.InferOutput<typeof portfolioReport>
