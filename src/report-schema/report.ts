import * as v from 'valibot'
import { baseline, changes, delta } from './comparison.ts'
import { count, described, optionalText, text } from './fields.ts'
import { figures, hierarchy, oddRows } from './inventory.ts'
import { inventory, libraryWithFix } from './library.ts'
import { operationFields } from './operations.ts'
import { policyFields } from './policy.ts'
import { failure, named, operation, outcome, tagChanges, wait } from './run.ts'
import { schemaVersion } from './version.ts'

/** What a report says about one project, and about all projects of a run. */
const project = v.object({
  operation: text,
  result: outcome,
  reasons: v.array(text),
  failure: v.optional(failure),
  dryRun: v.boolean(),
  product: v.optional(named),
  project: v.optional(named),
  wait: v.optional(wait),
  tags: v.optional(v.array(tagChanges)),
  figures: v.optional(figures),
  licenses: described(
    v.optional(v.record(text, count)),
    'From a license name to the number of libraries.',
  ),
  baseline: v.optional(baseline),
  changes: v.optional(changes),
  ...policyFields,
  ...operationFields,
  delta: v.optional(delta),
  ...inventory.entries,
  libraries: v.optional(v.array(libraryWithFix)),
  oddRows: v.optional(oddRows),
  hierarchy: v.optional(hierarchy),
})

/**
 * The report file. docs/report.schema.json is made from it. Fields that a reader
 * does not know are allowed, because new ones do not raise the version.
 */
export const report = v.object({
  schemaVersion: described(
    v.literal(schemaVersion),
    'Raised when a field changes its meaning or goes.',
  ),
  generatedAt: v.pipe(text, v.isoTimestamp()),
  runUrl: optionalText,
  ...project.entries,
  operation,
  projects: described(
    v.optional(v.array(project)),
    'A run about several projects: each of them, failures first, then by name.',
  ),
})

/** As data that nobody changes. */
type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T

/** A report file, read. */
export type Report = Fixed<v.InferOutput<typeof report>>
