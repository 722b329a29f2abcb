import * as v from 'valibot'
import {
  type Inventory,
  type Library,
  type License,
  severities,
  type Vulnerability,
} from '../domain/library.ts'

/** What is not there, or is null, is not known. */
const text = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => value ?? undefined),
)
const number = v.pipe(
  v.nullish(v.number()),
  v.transform((value) => value ?? undefined),
)
const flag = v.pipe(
  v.nullish(v.boolean()),
  v.transform((value) => value ?? undefined),
)

const license: v.GenericSchema<unknown, License> = v.object({
  name: v.string(),
  url: text,
  spdxName: text,
  copyrightRisk: text,
  copyleft: text,
})

const vulnerability: v.GenericSchema<unknown, Vulnerability> = v.object({
  id: v.string(),
  severity: v.fallback(v.optional(v.picklist(severities)), undefined),
  score: number,
  url: text,
  published: text,
  description: text,
  fix: text,
})

const library: v.GenericSchema<unknown, Library> = v.object({
  keyUuid: v.string(),
  name: v.string(),
  filename: text,
  groupId: text,
  artifactId: text,
  version: text,
  sha1: text,
  type: text,
  coordinates: text,
  languages: text,
  matchType: text,
  url: text,
  homePage: text,
  licenses: v.array(license),
  vulnerabilities: v.array(vulnerability),
  outdated: flag,
  newestVersion: text,
})

const named = v.nullish(v.object({ name: text }))

const version1: v.GenericSchema<unknown, Inventory> = v.pipe(
  v.object({
    product: named,
    project: named,
    inventoryUpdated: text,
    alertsPending: flag,
    libraries: v.array(library),
  }),
  v.transform(
    ({ product, project, inventoryUpdated, alertsPending, libraries }) => ({
      productName: product?.name,
      projectName: project?.name,
      lastUpdated: inventoryUpdated,
      alertsPending,
      libraries,
    }),
  ),
)

/** How each version of the report file is read; a new version is a new row. */
const readers: ReadonlyMap<
  number,
  v.GenericSchema<unknown, Inventory>
> = new Map([[1, version1]])

const head = v.object({
  schemaVersion: v.pipe(v.number(), v.integer()),
  operation: v.string(),
  libraries: v.optional(v.unknown()),
})

export type ReadReport =
  | { readonly inventory: Inventory }
  /** What is wrong, to be said after the file's name; holds nothing of its text. */
  | { readonly problem: string }

/** The inventory in a report file of any version so far. */
export function readReport(file: string): ReadReport {
  const json = parsed(file)
  const known = v.safeParse(head, json)
  if (!known.success) return { problem: 'is no JSON report of this action' }
  const { schemaVersion, libraries } = known.output
  const reader = readers.get(schemaVersion)
  if (!reader) {
    const read = [...readers.keys()].join(', ')
    return {
      problem: `is a report of schema version ${schemaVersion}, which this version of the action cannot read (it reads ${read}); use the version that wrote it, or a newer one`,
    }
  }
  if (libraries === undefined) {
    return { problem: 'holds no inventory, because its run read none' }
  }
  const content = v.safeParse(reader, json, { abortEarly: true })
  if (content.success) return { inventory: content.output }
  const place = v.getDotPath(content.issues[0]) ?? 'the whole'
  return { problem: `is a damaged report: ${place} is not as written` }
}

/** The parser's own message quotes the text, which may be anything. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
