/** The results of single operations. */
import * as v from 'valibot'
import { count, described, look, optionalText, text } from './fields.ts'
import { dependencies } from './inventory.ts'
import { identity, libraryWithFix } from './library.ts'

const check = v.object({
  check: text,
  status: v.picklist(['ok', 'failed', 'warning', 'unknown']),
  found: text,
  fix: optionalText,
})

const status = v.object({
  name: optionalText,
  inProgress: v.optional(v.boolean()),
  lastProcess: optionalText,
  lastProcessAt: optionalText,
  modifications: v.array(
    v.object({
      type: text,
      at: optionalText,
      pluginName: optionalText,
      pluginVersion: optionalText,
    }),
  ),
})

const listing = v.object({ scope: text, selected: count, total: count })

/** A product or project with its tags. */
const listed = v.object({
  name: text,
  tags: v.record(text, v.array(text)),
})

const libraryRead = v.object({
  wanted: described(text, 'The `library` input.'),
  keyUuid: optionalText,
  name: optionalText,
  version: optionalText,
  licenses: v.optional(v.array(text)),
  vulnerabilities: v.optional(count),
  newestVersion: optionalText,
  library: v.optional(libraryWithFix),
  sourceFiles: v.optional(
    v.array(v.object({ name: text, path: optionalText, sha1: optionalText })),
  ),
  dependencies: v.optional(dependencies),
  refusal: described(
    v.optional(
      v.object({ errorCode: v.optional(v.number()), said: optionalText }),
    ),
    "Mend's refusal that was taken for no dependencies.",
  ),
  candidates: v.optional(v.array(identity)),
})

const notification = v.object({
  action: v.picklist(['ENABLED', 'DISABLED', 'CUSTOM']),
  keyRegex: optionalText,
  valueRegex: optionalText,
  status: described(
    v.picklist(['planned', 'not-done', 'set', 'refused', 'unclear']),
    '`not-done`: it was not sent. `unclear`: it was sent, and whether it is set is not known.',
  ),
  said: described(optionalText, "When it was refused: Mend's words."),
  look,
  matchingTags: v.optional(
    v.array(v.object({ key: text, value: text, whole: v.boolean() })),
  ),
  presentTags: v.optional(count),
  notCompared: optionalText,
})

const deletion = v.object({
  scope: v.picklist(['product', 'project']),
  name: optionalText,
  productName: optionalText,
  projects: v.optional(count),
  status: described(
    v.picklist([
      'found',
      'planned',
      'deleted',
      'gone',
      'refused',
      'unclear',
      'absent',
    ]),
    '`found`: it exists and was not deleted. `gone`: it is no longer listed, but Mend did not confirm the deletion. `unclear`: the request was sent, and what it did is not known.',
  ),
  look,
  absence: optionalText,
})

const portfolio = v.object({
  selected: count,
  read: count,
  failed: count,
  notRead: count,
  empty: count,
  libraries: count,
  vulnerabilities: count,
  waived: v.optional(count),
  shard: optionalText,
  complete: v.boolean(),
})

const plan = v.object({ selected: count, shards: v.array(text) })

const cleanupProject = v.object({
  name: text,
  product: optionalText,
  lastScan: optionalText,
  ageDays: described(v.optional(count), "By the server's clock."),
  status: described(
    v.picklist([
      'planned',
      'kept',
      'deleted',
      'gone',
      'refused',
      'unclear',
      'failed',
      'undecided',
      'not-read',
    ]),
    '`planned`: it was not deleted, or not yet. `gone`: another deletion came first. `failed`: no request to delete it was sent. `unclear`: the request was sent, and what it did is not known. `undecided`: its last scan or its product could not be read. `not-read`: the run was cut off before its last scan was read.',
  ),
  why: text,
  note: described(optionalText, 'What came in between.'),
})

const cleanup = v.object({
  confirmed: described(v.boolean(), 'Whether the run deletes what is planned.'),
  complete: described(
    v.boolean(),
    'False if the run was cut off while it made its plan; nothing is deleted then.',
  ),
  keep: count,
  maxDeletions: count,
  shard: described(optionalText, '`3/16`; absent for the whole selection.'),
  selected: count,
  planned: count,
  deleted: described(count, 'Confirmed by Mend.'),
  kept: described(count, '`selected` without `deleted`.'),
  failed: described(count, 'What could not be done or decided.'),
  unknownAges: described(
    count,
    'Projects that are never selected, because Mend does not tell their last scan.',
  ),
  matrix: v.optional(v.object({ shard: v.array(text) })),
  projects: v.optional(v.array(cleanupProject)),
})

/** The fields of the report that single operations fill. */
export const operationFields = {
  checks: v.optional(v.array(check)),
  statuses: v.optional(v.array(status)),
  listing: v.optional(listing),
  objects: described(v.optional(v.array(listed)), 'What `list-tags` lists.'),
  notification: v.optional(notification),
  deletion: v.optional(deletion),
  cleanup: v.optional(cleanup),
  library: v.optional(libraryRead),
  portfolio: described(
    v.optional(portfolio),
    'How many projects were read; what they have is in a report of its own (docs/portfolio.schema.json).',
  ),
  plan: described(v.optional(plan), 'The shards of a matrix.'),
}
